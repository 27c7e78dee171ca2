/** The edition that the pages show: the content folder that the build was pointed at. */
import {connect} from './connections/index.ts'
import {openCorpus} from './corpus/open-corpus.ts'

/** Nothing is read before a page asks for something. */
export const corpus = openCorpus(process.env.EDITION_CONTENT ?? 'content')

/** What its documents have to do with each other. */
export const connections = connect(() => corpus.catalogue)
