/**
 * The store of records: each volume that was read is one file, named by the hash of what it was read from: its raw files, its
 * `volume.yaml`, and the code that reads. A volume is read again only where one of these is another.
 */
import {hash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {fileAt} from '../corpus/files.ts'
import {factsName, type Source} from '../corpus/find-volumes.ts'
import type {HeldVolume} from '../corpus/held-volume.ts'
import type {ReadVolume} from '../corpus/read-source.ts'
import {toEntry, type DocumentEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import {toMatterEntry, type MatterEntry} from '../edition/matter-entry.ts'
import type {Matter} from '../edition/matter.ts'
import {
  isWhole,
  longestContents,
  readContents,
  readHead,
  seal,
  sealEntry,
  writeKept,
  type KeptHead,
  type KeptMessage
} from './kept-volume.ts'

/** A volume of the store; besides what every volume has, the lines and the seals of its records. */
export type KeptVolume = HeldVolume & {
  /** The path of its file. */
  path: string
  /** How many bytes the records of the volume are. */
  size: number
  /** The seals of entry and record of a document, or of another part. */
  seals: ReadonlyMap<string, {entry: string; record: string}>
  /** The records of documents as lines of JSON, in order. */
  lines: () => string[]
  /** The record of a document, or of another part, as a line of JSON; `null` where the volume does not hold it. */
  line: (id: string) => string | null
  /** The records of what is no document as lines of JSON, in order. */
  matterLines: () => string[]
}

/** A folder of volumes that were read. */
export type Store = {
  folder: string
  /** The path of the file for a volume as its bytes are now; they are read and hashed once for a store. */
  pathOf: (source: Source) => string
  /** The volume at a path of this store; `null` where it was not read yet, or its file is damaged. */
  open: (path: string, source: Pick<Source, 'folder' | 'described'>) => KeptVolume | null
  /** Keeps a volume at a path. */
  keep: (path: string, source: Source, read: ReadVolume) => void
}

/** Where records are kept. */
export const usualFolder = join('.cache', 'records')

/** How many days a volume is kept after it was last asked for. */
const kept = 14

/**
 * Opens a store; `code` stands for the code that reads, see `hashCode`, and `hashOf` gives the hash of the bytes of a file, for
 * who knows that a file did not change.
 */
export function openStore(code: string, folder: string = usualFolder, hashOf = hashFile): Store {
  const paths = new Map<string, string>()
  return {
    folder,
    pathOf(source) {
      const key = source.folder + '\n' + source.volume.id
      const path =
        paths.get(key) ?? join(folder, source.volume.id + '-' + hashSource(code, source, hashOf) + '.jsonl')
      paths.set(key, path)
      return path
    },
    open: openKept,
    keep(path, source, read) {
      mkdirSync(folder, {recursive: true})
      const part = path + '.' + process.pid
      writeFileSync(part, toKept(source, read))
      renameSync(part, path)
    }
  }
}

/** Throws away volumes that no build asked for in a while. A clock that goes back only keeps them longer. */
export function pruneStore({folder}: Pick<Store, 'folder'>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const used = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Infinity
    if (Date.now() - used > kept * 86_400_000) rmSync(path, {force: true})
  }
}

/** The hash of everything that a volume is read from. */
function hashSource(code: string, {volume, folder, names}: Source, hashOf: typeof hashFile): string {
  const parts = [code, volume.id]
  for (const name of [factsName, ...names]) parts.push(name, hashOf(join(folder, name)))
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 24)
}

/** The hash of the bytes of a file; what cannot be read has no bytes, and its message says so. */
export function hashFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path), 'hex')
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
  }
}

function toKept(
  {volume, folder}: Source,
  {documents, matter, lists, files, fileOf, onFacts}: ReadVolume
): Buffer {
  const start = fileAt(folder).path.length + 1
  const nameOf = (file: VFile | undefined) => file?.path.slice(start) ?? ''
  const toLine = (record: object) => Buffer.from(JSON.stringify(record) + '\n')
  const lines = documents.map(toLine)
  const others = matter.map(toLine)
  const keep = <Entry extends DocumentEntry | MatterEntry>(entry: Entry, line?: Uint8Array) => ({
    entry,
    file: nameOf(fileOf.get(entry.id)),
    entrySeal: sealEntry(entry),
    recordSeal: seal(line ?? new Uint8Array())
  })
  const head: KeptHead = {
    id: volume.id,
    entries: documents.map((document, index) => keep(toEntry(document), lines[index])),
    matter: matter.map((part, index) => keep(toMatterEntry(part), others[index])),
    lists,
    files: files.map((file) => ({name: nameOf(file), messages: file.messages.map(toMessage)})),
    facts: onFacts.map(toMessage)
  }
  return writeKept(head, [...lines, ...others])
}

/** The volume at a path; `null` where it was not read yet, or its file is damaged. What was said of its facts is said again. */
export function openKept(
  path: string,
  {folder, described}: Pick<Source, 'folder' | 'described'>
): KeptVolume | null {
  const head = loadHead(path)
  if (!head) return null
  touch(path)
  const files = head.files.map(({name, messages}) => withMessages(fileAt(join(folder, name)), messages))
  if (described) withMessages(described.file, head.facts)
  const byName = new Map(head.files.map(({name}, index) => [name, files[index]]))
  const all = [...head.entries, ...head.matter]
  const byId = new Map(all.map((kept) => [kept.entry.id, kept]))
  const places = new Map(all.map(({entry}, index) => [entry.id, index]))
  const load = () => {
    if (last?.path !== path) last = {path, lines: loadRecords(path)}
    return last.lines
  }
  const line = (id: string) => load()[places.get(id) ?? -1] ?? null
  return {
    path,
    size: head.size,
    entries: new Map(head.entries.map(({entry}) => [entry.id, entry])),
    matter: new Map(head.matter.map(({entry}) => [entry.id, entry])),
    seals: new Map(
      all.map(({entry, entrySeal, recordSeal}) => [entry.id, {entry: entrySeal, record: recordSeal}])
    ),
    lists: head.lists,
    files,
    fileOf: (id) => byName.get(byId.get(id)?.file ?? ''),
    lines: () => load().slice(0, head.entries.length),
    matterLines: () => load().slice(head.entries.length),
    line,
    documents: () =>
      load()
        .slice(0, head.entries.length)
        .map((line) => JSON.parse(line) as Document),
    parts: () =>
      load()
        .slice(head.entries.length)
        .map((line) => JSON.parse(line) as Matter),
    document(id) {
      const record = line(id)
      return record === null ? null : (JSON.parse(record) as Document)
    }
  }
}

/** The records that were asked for last: pages ask volume by volume, and all records of an edition are too many to keep. */
let last: {path: string; lines: string[]} | undefined

/** The head of a file; a file that is damaged, or of another format, is thrown away. */
function loadHead(path: string): (KeptHead & {size: number}) | null {
  let file
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const contents = readContents(readAt(file, 0, longestContents))
    const bytes = contents && readAt(file, contents.head.at, contents.head.bytes)
    const whole = contents && statSync(path).size === contents.records.at + contents.records.bytes
    if (contents && bytes && whole && isWhole(bytes, contents.head))
      return {...readHead(bytes), size: contents.records.bytes}
  } finally {
    closeSync(file)
  }
  rmSync(path, {force: true})
  return null
}

/** The records of a file that has its length. Bytes that changed on the disk are an error: the file is thrown away. */
function loadRecords(path: string): string[] {
  const bytes = readFileSync(path)
  const contents = readContents(bytes.subarray(0, longestContents))
  const records = contents && bytes.subarray(contents.records.at)
  if (!contents || !records || !isWhole(records, contents.records)) {
    rmSync(path, {force: true})
    throw new Error(`Unexpected bytes in \`${path}\`, which is thrown away now: build again`)
  }
  return toLines(records.toString())
}

/** Lines with their ends. */
function toLines(text: string): string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) + 1 || text.length
    lines.push(text.slice(at, end))
    at = end
  }
  return lines
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, at))
}

/** So that it is known when it was last used; where nothing may be written, it is not known. */
export function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // see above
  }
}

function toMessage({reason, ruleId, source, place}: VFile['messages'][number]): KeptMessage {
  return {reason, ruleId: ruleId ?? null, source: source ?? null, place: place ?? null} as KeptMessage
}

function withMessages(file: VFile, messages: readonly KeptMessage[]): VFile {
  for (const {reason, ruleId, source, place} of messages)
    file.message(reason, {
      ...(ruleId === null ? {} : {ruleId}),
      ...(source === null ? {} : {source}),
      ...(place === null ? {} : {place})
    })
  return file
}
