import type {Document} from '../../edition/document.ts'
import {compareIds} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import type {SuppliedFacts, Volume} from '../../edition/volume.ts'
import {readWholeFile} from '../index.ts'
import type {RawFile, ReadDocument} from './read-documents.ts'
import {supply} from './supply.ts'
import {validate} from './validate.ts'
import {joinWords} from './words-over-pages.ts'

/** Reads the files of a volume that are all of it, in the order of the ids; of two that are there the first leads. */
export function readWholeVolumes(volume: Volume, files: Iterable<RawFile>): ReadDocument[] {
  const read = new Map<string, ReadDocument>()
  for (const {name, file} of files) {
    const documents = joinWords(readWholeFile(file, volume.id))
    // taken away one by one, so that what was checked is not in memory twice
    for (let document = documents.shift(); document; document = documents.shift()) {
      const id = document.id.toLowerCase()
      const provenance = {...document.provenance, file: toPrintable(name)}
      const supplied = supplyLacking({...document, provenance}, volume.documents[document.id] ?? {})
      if (!read.has(id)) read.set(id, {document: validate(supplied, file), file, printedDate: document.date})
    }
  }
  return [...read.values()].sort((a, b) => compareIds(a.document.id, b.document.id))
}

/** What an editor supplied goes before what was read where it says something else. */
function supplyLacking(document: Document, {date, place}: SuppliedFacts): Document {
  return supply(document, {
    ...(date === undefined || date === document.date?.iso ? {} : {date}),
    ...(place === undefined || place === document.place?.text ? {} : {place})
  })
}
