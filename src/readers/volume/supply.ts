import type {Document} from '../../edition/document.ts'
import type {SuppliedFacts} from '../../edition/volume.ts'

/** A record with what an editor supplied from the printed volume; it goes before what was read, and says so. */
export function supply(document: Document, {date, place}: SuppliedFacts): Document {
  const supplied = new Set(document.provenance.supplied)
  if (date !== undefined) supplied.add('date')
  if (place !== undefined) supplied.add('place')
  return {
    ...document,
    date: date === undefined ? document.date : {iso: date, certainty: 'certain', basis: 'supplied'},
    place: place === undefined ? document.place : {text: place, basis: 'supplied'},
    provenance: {...document.provenance, supplied: [...supplied]}
  }
}
