/** The edition that the pages show: the content folder that the build was pointed at. */
import {connect} from './connections/index.ts'
import {openCorpus} from './corpus.ts'
import {parseDataKinds, usualKinds} from './writers/data/kinds.ts'

/** Nothing is read before a page asks for something. */
export const corpus = openCorpus(process.env.EDITION_CONTENT ?? 'content')

/** What its documents have to do with each other. */
export const connections = connect(() => corpus.catalogue)

/** The kinds of data file that documents have beside their pages: `scripts/options.ts` has read them before. */
export const published = parseDataKinds(process.env.EDITION_DATA ?? usualKinds) ?? []
