/** What a document has to do with others, as the edition is asked for it: for the list at its end, and its number in the line. */
import {connections} from '../ask/edition.ts'
import type {DocumentEntry} from '../edition/catalogue.ts'

/** How many documents of the same file, and before and after, are named. */
const [ofFile, inTime] = [6, 3]

/** What is connected with a document. */
export type Related = ReturnType<typeof relate>

/** What a document cites, what cites it, what lies with it, what comes before and after. */
export function relate(entry: DocumentEntry) {
  return {
    cites: connections.cites(entry),
    citedBy: connections.citedBy(entry),
    same: connections.archives.sameFile(entry, ofFile),
    ...connections.around(entry, inTime)
  }
}

/** How many there are, without those that only lie near in time; `null` where there are none at all. */
export function countRelated({cites, citedBy, same, before, after}: Related): number | null {
  const near = cites.length + citedBy.length + (same?.others ?? 0)
  return near + before.length + after.length === 0 ? null : near
}
