/**
 * What is kept of a volume that was read, as the bytes of one file:
 *
 *     {"format":1,"head":{"bytes":…,"sha256":"…"},"records":{…}}   a line
 *     {"entries":[…],"files":[…], …}                                the head: what the catalogue and `npm run check` need
 *     {"volume":"frus1964-68v17","id":"d1", …}                      the records, a line each, as they are published
 *     …                                                                 those of documents, then what else the volume has
 *
 * Head and records are sealed apart, so that who needs the catalogue does not read the records.
 */
import {createHash, hash} from 'node:crypto'
import type {DocumentEntry} from '../edition/catalogue.ts'
import type {VolumeLists} from '../edition/lists.ts'
import type {MatterEntry} from '../edition/matter-entry.ts'
import type {Point, Position} from '../edition/tree.ts'

/** A message of a reader or check; how loud it is is decided when everything was read. */
export type KeptMessage = {
  reason: string
  ruleId: string | null
  source: string | null
  place: Point | Position | null
}

/** A raw file by its path in the folder of the volume. */
export type KeptFile = {name: string; messages: KeptMessage[]}

/** The entry of a document or another part, the file it was read from, and the seals of its entry and of its record. */
export type KeptEntry<Entry = DocumentEntry> = {
  entry: Entry
  file: string
  entrySeal: string
  recordSeal: string
}

/** What is kept of a volume besides its records. */
export type KeptHead = {
  id: string
  entries: KeptEntry[]
  lists: VolumeLists
  /** What it has besides documents; their records stand after those of the documents. */
  matter: KeptEntry<MatterEntry>[]
  files: KeptFile[]
  /** What there is to say of its `volume.yaml` against the documents. */
  facts: KeptMessage[]
}

/** How the file is made; a file of another format is not read. */
const format = 3

type Part = {bytes: number; sha256: string}
type Contents = {format: number; head: Part; records: Part}

/** How long the first line may be. */
export const longestContents = 512

/** The pieces of a head in their order; `entries` and `matter` are those of a head as JSON. */
export function* headPieces(
  {id, lists, files, facts}: Omit<KeptHead, 'entries' | 'matter'>,
  entries: Iterable<Uint8Array>,
  matter: Iterable<Uint8Array>
): Generator<Uint8Array> {
  yield Buffer.from('{"id":' + JSON.stringify(id) + ',"entries":[')
  yield* withCommas(entries)
  yield Buffer.from('],"matter":[')
  yield* withCommas(matter)
  yield Buffer.from(
    `],"lists":${JSON.stringify(lists)},"files":${JSON.stringify(files)},"facts":${JSON.stringify(facts)}}\n`
  )
}

function* withCommas(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let isFirst = true
  for (const piece of pieces) {
    if (!isFirst) yield comma
    yield piece
    isFirst = false
  }
}

const comma = Buffer.from(',')

/** A kept entry as JSON. Its map is made pairs: a function that looks for maps would be asked about every value of the entry. */
export function toEntryJson(kept: KeptEntry<DocumentEntry | MatterEntry>): string {
  return JSON.stringify({...kept, entry: toPlain(kept.entry)})
}

/** The first line of a file with this head and these records, each of them a line with its end. */
export function contentsLine(head: Iterable<Uint8Array>, records: Iterable<Uint8Array>): Buffer {
  const contents: Contents = {format, head: partOf(head), records: partOf(records)}
  return Buffer.from(JSON.stringify(contents) + '\n')
}

/** Where in a file its parts are, from its first bytes; `null` where these are not those of a kept volume. */
export function readContents(
  start: Buffer
): {head: Part & {at: number}; records: Part & {at: number}} | null {
  const end = start.indexOf('\n')
  if (end === -1) return null
  try {
    const contents = JSON.parse(start.toString('utf8', 0, end)) as Contents
    if (contents.format !== format) return null
    const head = {...contents.head, at: end + 1}
    return {head, records: {...contents.records, at: head.at + head.bytes}}
  } catch {
    return null
  }
}

/** Whether bytes are those that were written. */
export function isWhole(bytes: Buffer, {bytes: length, sha256}: Part): boolean {
  return bytes.length === length && hash('sha256', bytes, 'hex') === sha256
}

/** The head of a kept volume, from its bytes. */
export function readHead(bytes: Buffer): KeptHead {
  const head = JSON.parse(bytes.toString()) as KeptHead
  for (const {entry} of [...head.entries, ...head.matter]) entry.notes = new Map(entry.notes)
  return head
}

/** What tells whether two values are the same: a short hash of their JSON. */
export function seal(value: string | Uint8Array): string {
  return hash('sha256', value, 'base64url').slice(0, 16)
}

/**
 * The seal of an entry as pages show it: only the ledger needs to know the hashes of its words, and only messages where in the
 * file a reference stands, which every word before it moves.
 */
export function sealEntry(entry: DocumentEntry | MatterEntry): string {
  const references = entry.references.map((reference) => ({...reference, place: null}))
  return seal(JSON.stringify({...toPlain(entry), words: null, references}))
}

function partOf(pieces: Iterable<Uint8Array>): Part {
  const sha256 = createHash('sha256')
  let bytes = 0
  for (const piece of pieces) {
    sha256.update(piece)
    bytes += piece.length
  }
  return {bytes, sha256: sha256.digest('hex')}
}

/** An entry with its map as pairs. */
function toPlain(entry: DocumentEntry | MatterEntry): object {
  return {...entry, notes: [...entry.notes]}
}
