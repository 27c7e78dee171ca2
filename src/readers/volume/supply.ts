import type {Document} from '../../edition/document.ts'
import {partOffset, type SuppliedFacts} from '../../edition/volume.ts'

/** A record with what an editor supplied from the printed volume; it goes before what was read, and says so. */
export function supply(document: Document, {date, place}: SuppliedFacts): Document {
  const supplied = new Set(document.provenance.supplied)
  if (date !== undefined) supplied.add('date')
  if (place !== undefined) supplied.add('place')
  return {
    ...document,
    date: date === undefined ? document.date : {...partOffset(date), certainty: 'certain', basis: 'supplied'},
    place: place === undefined ? document.place : {text: tidyPlace(place), basis: 'supplied'},
    provenance: {...document.provenance, supplied: [...supplied]}
  }
}

/**
 * A place without the comma that parted it from the date, and with the space that a line break was.
 *
 * > Paris, → Paris   Legation of the United States,Madrid → Legation of the United States, Madrid
 */
function tidyPlace(place: string): string {
  return place.replace(/(?<=\P{P})[\s,;]+$/u, '').replaceAll(/,(?=\p{L})/gu, ', ')
}
