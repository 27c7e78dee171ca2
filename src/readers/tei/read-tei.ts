/** A whole volume in TEI → its documents, and what stands around them. */
import type {VFile} from 'vfile'
import type {Document} from '../../edition/document.ts'
import {noLists, type VolumeLists} from '../../edition/lists.ts'
import type {Matter} from '../../edition/matter.ts'
import {anchorsIn} from './anchors.ts'
import {checkMentions, countMentions, type Mentions} from './check-mentions.ts'
import type {Bytes} from './decode-pieces.ts'
import {takeDocumentId} from './document-ids.ts'
import type {XmlDivision} from './divisions.ts'
import {createPagesApart} from './pages-apart.ts'
import {readParts} from './parts.ts'
import {idOfDivision} from './read-facts.ts'
import {readTeiDocument} from './read-document.ts'
import {fromOwn, fromOwnPart, readOwnHeader, type OwnFacts} from './own-tei.ts'
import {createLists} from './read-lists.ts'
import {openMatter, readMatter, reportMissingId, toXmlMatter} from './read-matter.ts'
import {faultReporter, isOtherFormat, reportTeiBytes} from './report-file.ts'
import {retarget, targetOfNote} from './retarget.ts'
import type {XmlNode} from './element.ts'
import {openTeiText} from './tei-text.ts'
import {complain, createTeiState, type TeiState, type Where} from './tei-state.ts'

/** A volume that was read: its documents, and its other parts, each in their order; and what its lists say. */
export type TeiVolume = {documents: Document[]; matter: Matter[]; lists: VolumeLists}

/** Takes what is read of a volume as it passes by; `size` is how long it is in the file. */
export type TeiSink = {
  document: (document: Document, size: number) => void
  part: (part: Matter, size: number) => void
}

/** What is known of a volume when all of it has passed by. */
export type TeiEnd = {
  lists: VolumeLists
  /** The numbers of its parts that are no documents, as they passed by, in the order of the file. */
  order: number[]
  /** A document with the notes that it refers to, wherever they are in the volume. */
  endDocument: (document: Document) => Document
  /** The same of another part; to be asked once of each, in the order of the file. */
  endPart: (part: Matter) => Matter
}

/**
 * Reads a volume; what is odd in it becomes messages on `file`. A file that is not well-formed is read as far as it can be
 * told what is meant.
 */
export function readTei(file: VFile, volume: string): TeiVolume {
  const documents: Document[] = []
  const parts: Matter[] = []
  const end = passTei(file, volume, {
    document: (document) => documents.push(document),
    part: (part) => parts.push(part)
  })
  return {
    lists: end.lists,
    documents: documents.map(end.endDocument),
    matter: end.order.flatMap((number) => parts[number] ?? []).map(end.endPart)
  }
}

/**
 * Reads a volume and hands on each document and each other part as it ends in the file, so that none is kept here; `bytes` are
 * those of the file, where they are not in memory.
 */
export function passTei(
  file: VFile,
  volume: string,
  sink: TeiSink,
  bytes: string | Bytes = file.value
): TeiEnd {
  const text = openTeiText(bytes)
  const where = {file, text}
  const first = file.messages.length
  if (isOtherFormat(where)) {
    reportTeiBytes(where, first)
    return nothing
  }
  const state = {
    documents: 0,
    taken: new Set<string>(),
    parts: new Set<string>(),
    /** Where documents begin, in order. */
    starts: [] as {start: number; id: string}[],
    partStarts: [] as number[],
    /** The pages of each of these. */
    partPages: [] as {id: string; pages: string[]}[],
    /** Where ids of the file lead. */
    targets: new Map<string, string>(),
    mentions: new Map() as Mentions
  }
  const apart = createPagesApart(where)
  const {add, lists} = createLists(where)
  let own: OwnFacts | null = null
  for (const part of readParts(text, faultReporter(where))) {
    if (part.type === 'loose' && part.element.name === 'teiHeader') own = readOwnHeader(part.element)
    if (part.type === 'document') {
      const {element, page} = own ? fromOwn(part.element, volume) : part
      const id = takeDocumentId(element, where, state.taken)
      state.documents++
      state.starts.push({start: element.start, id: structuredClone(id)})
      const read = createTeiState(file, text, id)
      const document = readTeiDocument(element, read, {volume, page, own})
      apart.addDocument(document)
      remember(read, element.children)
      sink.document(document, element.end - element.start)
      continue
    }
    if (part.type === 'division') add(part.division)
    const ours = own && part.type === 'division' ? fromOwnPart(part.division, volume) : null
    const found = ours ? ours.matter : toXmlMatter(part)
    if (!found) {
      if (part.type === 'division') reportUnnamed(part.division, where)
      continue
    }
    const read = openMatter(found, where, state.parts)
    const before = state.starts.findLast(({start}) => start < found.start)?.id ?? null
    const after = ours ? ours.after : before
    const matter = readMatter(found, read, {volume, after})
    state.partStarts.push(found.start)
    state.partPages.push(structuredClone({id: matter.id, pages: matter.pages.map(({page}) => page)}))
    remember(read, found.content)
    sink.part(matter, found.end - found.start)
  }
  // a file of ours is a document or another part
  if (state.documents === 0 && !(own && state.partStarts.length > 0))
    complain(
      where,
      'no-document-in-file',
      'file without documents, expected `<div type="document" xml:id="d1">` in the body of a TEI file',
      0
    )
  // the lists that a document of ours leads to are in another file
  if (!own) checkMentions(state.mentions, lists, where)
  reportTeiBytes(where, first)
  // a division is read when it ends, after those in it
  const order = [...state.partStarts.keys()].sort(
    (a, b) => (state.partStarts[a] ?? 0) - (state.partStarts[b] ?? 0)
  )
  // what leads to a page without address leads to the part that it is of
  for (const {id, pages} of order.flatMap((number) => state.partPages[number] ?? []))
    for (const page of apart.pagesOf(pages)) state.targets.set('pg_' + page, '#' + id)
  return {
    lists,
    order,
    endDocument: (document) => retarget(document, state.targets),
    endPart: (part) => retarget(apart.part(part), state.targets)
  }

  function remember(read: TeiState, nodes: readonly XmlNode[]): void {
    countMentions(state.mentions, read.mentioned)
    for (const [id, target] of [...anchorsIn(nodes, read.document), ...notesIn(read)])
      // cloned, since words cut from a stretch would keep all of it
      if (!state.targets.has(id)) state.targets.set(structuredClone(id), structuredClone(target))
  }
}

/** A division that says nothing but its heading stands in the contents, and has an address there. */
function reportUnnamed(division: XmlDivision, where: Where): void {
  const id = idOfDivision(division)
  if (division.held.length > 0 && id !== null && id !== division.id)
    reportMissingId({given: division.id, id, start: division.start}, where)
}

const nothing: TeiEnd = {
  lists: noLists,
  order: [],
  endDocument: (document) => document,
  endPart: (part) => part
}

/** The targets of the notes of a part, by their ids in the file. */
function notesIn({ids, notes, document}: TeiState): [id: string, target: string][] {
  const labels = new Map(notes.map(({id, label}) => [id, label]))
  return Array.from(ids, ([own, note]) => [own, targetOfNote(document, labels.get(note) ?? null)])
}
