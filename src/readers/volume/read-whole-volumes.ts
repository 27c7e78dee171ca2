import type {VFile} from 'vfile'
import type {Document} from '../../edition/document.ts'
import {compareIds} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import {noLists, type VolumeLists} from '../../edition/lists.ts'
import type {Matter} from '../../edition/matter.ts'
import type {SuppliedFacts, Volume} from '../../edition/volume.ts'
import {passWholeFile} from '../index.ts'
import type {PassingDocument} from './passing.ts'
import type {RawFile} from './read-documents.ts'
import {createShelf, type Aside} from './shelf.ts'
import {supply} from './supply.ts'
import {validate, validateMatter} from './validate.ts'
import {gatherSeams} from './words-over-pages.ts'

/** A part of a volume that is no document, and its record, which is to be read once. */
export type PassingMatter = {id: string; file: VFile; read: () => Matter}

/** The documents of a volume, and its other parts, each with the file that it was read from; and what its lists say. */
export type ReadWhole = {documents: PassingDocument[]; matter: PassingMatter[]; lists: VolumeLists}

/**
 * Reads the files of a volume that are all of it, its documents in the order of the ids, its other parts in that of the file;
 * of two that are there the first leads. Records wait `aside`, if they are many, until the volume was read to its end.
 */
export function readWholeVolumes(
  volume: Volume,
  files: Iterable<RawFile>,
  aside: Aside | null = null
): ReadWhole {
  const whole: ReadWhole = {documents: [], matter: [], lists: noLists}
  const taken = {documents: new Set<string>(), matter: new Set<string>()}
  let isFirst = true
  for (const raw of files) {
    const read = readWhole(volume, raw, aside)
    if (isFirst) whole.lists = read.lists
    isFirst = false
    whole.documents.push(...takeNew(read.documents, taken.documents))
    whole.matter.push(...takeNew(read.matter, taken.matter))
  }
  whole.documents.sort((a, b) => compareIds(a.id, b.id))
  return whole
}

/** Those whose ids are not taken, which are taken from then on. */
function takeNew<Part extends {id: string}>(parts: readonly Part[], taken: Set<string>): Part[] {
  return parts.filter(({id}) => {
    const isNew = !taken.has(id.toLowerCase())
    taken.add(id.toLowerCase())
    return isNew
  })
}

function readWhole(volume: Volume, {name, file, bytes}: RawFile, aside: Aside | null): ReadWhole {
  const shelf = createShelf<Document>(aside)
  const parts = createShelf<Matter>(aside)
  const seams = gatherSeams()
  const known: Omit<PassingDocument, 'read' | 'file'>[] = []
  const ids: string[] = []
  const inFile = <Part extends Pick<Document, 'provenance'>>(part: Part): Part => ({
    ...part,
    provenance: {...part.provenance, file: toPrintable(name)}
  })
  const sink: Parameters<typeof passWholeFile>[2] = {
    document(read, size) {
      const document = supplyLacking(inFile(read), volume.documents[read.id] ?? {})
      seams.add(document)
      // cloned, since words cut from a stretch of the file would keep all of it in memory
      known.push(structuredClone({id: document.id, date: document.date, printedDate: read.date}))
      shelf.put(document, size)
    },
    part(part, size) {
      ids.push(structuredClone(part.id))
      seams.add(part)
      parts.put(inFile(part), size)
    }
  }
  const end = passWholeFile(file, volume.id, sink, bytes)
  if (!end) return {documents: [], matter: [], lists: noLists}
  const join = seams.joiner(shelf)
  return {
    lists: end.lists,
    documents: known.map((facts, number) => ({
      ...facts,
      file,
      read: () => validate(join(end.endDocument(shelf.take(number))), file)
    })),
    matter: end.order.map((number) => ({
      id: ids[number] ?? '',
      file,
      read: () => validateMatter(join(end.endPart(parts.take(number))))
    }))
  }
}

/** What an editor supplied goes before what was read where it says something else. */
function supplyLacking(document: Document, {date, place}: SuppliedFacts): Document {
  return supply(document, {
    ...(date === undefined || date === document.date?.iso ? {} : {date}),
    ...(place === undefined || place === document.place?.text ? {} : {place})
  })
}
