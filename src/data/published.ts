/** The kinds of data file that the documents of this build have beside their pages. */
import {parseDataKinds, usualKinds} from './kinds.ts'

/** Whether each volume is published as a book as well. */
export const publishesBooks = process.env.EDITION_EPUB === 'yes'

/** In the order of the table; `scripts/options.ts` has looked at the words before. */
export const published = parseDataKinds(process.env.EDITION_DATA ?? usualKinds) ?? []
