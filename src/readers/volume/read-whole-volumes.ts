import type {VFile} from 'vfile'
import type {Document} from '../../edition/document.ts'
import {compareIds} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import {noLists, type VolumeLists} from '../../edition/lists.ts'
import type {Matter} from '../../edition/matter.ts'
import type {SuppliedFacts, Volume} from '../../edition/volume.ts'
import {readWholeFile} from '../index.ts'
import type {RawFile, ReadDocument} from './read-documents.ts'
import {supply} from './supply.ts'
import {validate, validateMatter} from './validate.ts'
import {joinWords} from './words-over-pages.ts'

/** The documents of a volume, and its other parts, each with the file that it was read from; and what its lists say. */
export type ReadWhole = {
  documents: ReadDocument[]
  matter: {matter: Matter; file: VFile}[]
  lists: VolumeLists
}

/**
 * Reads the files of a volume that are all of it, its documents in the order of the ids, its other parts in that of the file;
 * of two that are there the first leads.
 */
export function readWholeVolumes(volume: Volume, files: Iterable<RawFile>): ReadWhole {
  const documents = new Map<string, ReadDocument>()
  const around = new Map<string, {matter: Matter; file: VFile}>()
  let first: VolumeLists | undefined
  for (const {name, file} of files) {
    const {matter, lists, ...read} = readWholeFile(file, volume.id)
    first ??= lists
    const inFile = <Part extends Pick<Document, 'provenance'>>(part: Part): Part => ({
      ...part,
      provenance: {...part.provenance, file: toPrintable(name)}
    })
    // taken away one by one, so that what was checked is not in memory twice
    const open = joinWords(read.documents)
    for (let document = open.shift(); document; document = open.shift()) {
      const id = document.id.toLowerCase()
      const supplied = supplyLacking(inFile(document), volume.documents[document.id] ?? {})
      if (!documents.has(id))
        documents.set(id, {document: validate(supplied, file), file, printedDate: document.date})
    }
    for (const part of matter) {
      const id = part.id.toLowerCase()
      if (!around.has(id)) around.set(id, {matter: validateMatter(inFile(part)), file})
    }
  }
  return {
    documents: [...documents.values()].sort((a, b) => compareIds(a.document.id, b.document.id)),
    matter: [...around.values()],
    lists: first ?? noLists
  }
}

/** What an editor supplied goes before what was read where it says something else. */
function supplyLacking(document: Document, {date, place}: SuppliedFacts): Document {
  return supply(document, {
    ...(date === undefined || date === document.date?.iso ? {} : {date}),
    ...(place === undefined || place === document.place?.text ? {} : {place})
  })
}
