/** What a build was told of its site: the kinds of data file beside documents, and where errors are reported. */
import {parseDataKinds, usualKinds} from './kinds.ts'

/** Whether each volume is published as a book as well. */
export const publishesBooks = process.env.EDITION_EPUB === 'yes'

/** In the order of the table; `scripts/options.ts` has looked at the words before. */
export const published = parseDataKinds(process.env.EDITION_DATA ?? usualKinds) ?? []

/** The mail box or the address at which readers report errors; empty where nobody said one. */
export const reportTo = process.env.EDITION_REPORT ?? ''
