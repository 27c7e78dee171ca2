import type {Document} from '../../edition/document.ts'
import {compareIds} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import {noLists, type VolumeLists} from '../../edition/lists.ts'
import type {SuppliedFacts, Volume} from '../../edition/volume.ts'
import {readWholeFile} from '../index.ts'
import type {RawFile, ReadDocument} from './read-documents.ts'
import {supply} from './supply.ts'
import {validate} from './validate.ts'
import {joinWords} from './words-over-pages.ts'

/** What was read of the files that are all of a volume. */
export type WholeVolume = {documents: ReadDocument[]; lists: VolumeLists}

/**
 * Reads the files of a volume that are all of it, the documents in the order of the ids; of two that are there the first
 * leads.
 */
export function readWholeVolumes(volume: Volume, files: Iterable<RawFile>): WholeVolume {
  const read = new Map<string, ReadDocument>()
  let lists: VolumeLists | undefined
  const takeLists = (found: VolumeLists) => (lists ??= found)
  for (const {name, file} of files)
    for (const document of joinWords(readWholeFile(file, volume.id, takeLists))) {
      const id = document.id.toLowerCase()
      const provenance = {...document.provenance, file: toPrintable(name)}
      const supplied = supplyLacking({...document, provenance}, volume.documents[document.id] ?? {})
      if (!read.has(id)) read.set(id, {document: validate(supplied, file), file, printedDate: document.date})
    }
  const documents = [...read.values()].sort((a, b) => compareIds(a.document.id, b.document.id))
  return {documents, lists: lists ?? noLists}
}

/** What an editor supplied goes before what was read where it says something else. */
function supplyLacking(document: Document, {date, place}: SuppliedFacts): Document {
  return supply(document, {
    ...(date === undefined || date === document.date?.iso ? {} : {date}),
    ...(place === undefined || place === document.place?.text ? {} : {place})
  })
}
