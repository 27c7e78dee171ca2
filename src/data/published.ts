/** The kinds of data file that the documents of this build have beside their pages. */
import {parseDataKinds, usualKinds} from './kinds.ts'

/** In the order of the table; `scripts/options.ts` has looked at the words before. */
export const published = parseDataKinds(process.env.EDITION_DATA ?? usualKinds) ?? []
