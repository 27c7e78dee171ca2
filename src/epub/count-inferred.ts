/** How often what a book says was inferred, supplied or lost. */
import type {Document} from '../edition/document.ts'
import {visit} from '../edition/visit.ts'

/** The counts of a volume, each of places but for dates and places, which are of documents. */
export type Inferred = {
  supplied: number
  inferredDates: number
  doubtfulDates: number
  listHeads: number
  lostLabels: number
  lacunas: number
  redactions: number
}

/** The counts of the documents of a volume. */
export function countInferred(documents: readonly Document[]): Inferred {
  const counts: Inferred = {
    ...{supplied: 0, inferredDates: 0, doubtfulDates: 0},
    ...{listHeads: 0, lostLabels: 0, lacunas: 0, redactions: 0}
  }
  for (const {title, body, notes, date, place} of documents) {
    if (date?.basis === 'supplied' || place?.basis === 'supplied') counts.supplied++
    if (date?.certainty === 'inferred') counts.inferredDates++
    if (date?.certainty === 'doubtful') counts.doubtfulDates++
    visit([...title, ...body, ...notes.flatMap(({body}) => body)], (node) => {
      if (node.type === 'lacuna') counts.lacunas++
      if (node.type === 'redaction') counts.redactions++
      if (node.type !== 'list') return
      if (node.role) counts.listHeads += node.head ? 0 : 1
      else if (node.style === 'unlabelled') counts.lostLabels++
    })
  }
  return counts
}
