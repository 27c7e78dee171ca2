/**
 * The content folder, read: the one file in `src` that reads the disk.
 *
 * First everything is read once and only the catalogue and the messages are kept; after that the documents of one volume
 * at a time, as they are asked for.
 */
import {readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import {checkCatalogue, checkDocuments, checkVolume, setSeverity} from './checks/index.ts'
import {toEntry, type Catalogue} from './edition/catalogue.ts'
import type {Document} from './edition/document.ts'
import {compareVolumes, type Volume} from './edition/volume.ts'
import type {Permalinks} from './permalinks/follow.ts'
import {indexFile} from './permalinks/index-file.ts'
import {ledgerEnd, readPermalinks, redirectsFile, type PermalinkFiles} from './permalinks/read-permalinks.ts'
import {readDocuments, type RawFile, type ReadDocument} from './readers/volume/read-documents.ts'
import {readVolume} from './readers/volume/read-volume.ts'

/** An edition, as its content folder has it. */
export type Corpus = {
  /** What can be pointed at, and what points at it. Asked for first, it reads everything. */
  readonly catalogue: Catalogue
  /** What it publishes, has ever published, and where addresses lead that it no longer does. */
  readonly permalinks: Permalinks
  /** Every file that was read, with its messages and without its contents. */
  readonly files: readonly VFile[]
  /** A document; `null` where the edition does not hold it. */
  document(volume: string, id: string): Document | null
  /** All documents of a volume, in order. */
  documents(volume: string): Document[]
  /** Reads everything, volume by volume, for who wants the documents as they pass by. */
  read(): Generator<Passing>
}

/** A volume as it passes by: its documents and raw files, and how many volumes came before, of how many. */
export type Passing = {volume: Volume; documents: Document[]; files: VFile[]; index: number; total: number}

/** What is known when everything was read. */
type Whole = Pick<Corpus, 'catalogue' | 'permalinks' | 'files'>

/** A volume that was found: its facts, its folder, and the paths of its raw files in that folder. */
type Source = {volume: Volume; folder: string; names: string[]}

/** Opens the edition in a content folder; nothing is read before something is asked for. */
export function openCorpus(root: string): Corpus {
  let found: {sources: Source[]; files: VFile[]} | undefined
  let first: Whole | undefined
  let last: {id: string; documents: Map<string, Document>} | undefined

  function* read(): Generator<Passing> {
    const {sources, files} = (found ??= findVolumes(root))
    const catalogue: Catalogue = new Map()
    const fileOf = new Map<string, VFile>()
    const seen = [...files]
    for (const [index, source] of sources.entries()) {
      const {volume} = source
      const raw: VFile[] = []
      const read = readSource(source, raw)
      checkDocuments(read, volume)
      const documents = read.map(({document}) => document)
      // cloned, since a few words cut from a file would keep the whole of it in memory
      const entries = documents.map((document) => [document.id, structuredClone(toEntry(document))] as const)
      catalogue.set(volume.id, {volume, documents: new Map(entries)})
      for (const {document, file} of read) fileOf.set(document.volume + '/' + document.id, file)
      seen.push(...raw)
      yield {volume, documents, files: raw, index, total: sources.length}
    }
    checkCatalogue(catalogue, ({volume, id}) => fileOf.get(volume + '/' + id))
    const links = findPermalinks(root)
    const above = ledgerAbove(root)
    if (above !== null) seen.push(ledgerAboveContent(root, above))
    const permalinks = readPermalinks(catalogue, links)
    for (const file of links.files) {
      file.value = ''
      seen.push(file)
    }
    seen.forEach(setSeverity)
    first = {catalogue, permalinks, files: seen}
  }

  function firstPass(): Whole {
    const passing = read()
    while (!first) passing.next()
    return first
  }

  function volume(id: string): Map<string, Document> {
    if (last?.id === id) return last.documents
    const {sources} = (found ??= findVolumes(root))
    const source = sources.find((source) => source.volume.id === id)
    const documents = source ? readSource(source, []).map(({document}) => document) : []
    last = {id, documents: new Map(documents.map((document) => [document.id, document]))}
    return last.documents
  }

  return {
    get catalogue() {
      return firstPass().catalogue
    },
    get permalinks() {
      return firstPass().permalinks
    },
    get files() {
      return firstPass().files
    },
    document: (id, document) => volume(id).get(document) ?? null,
    documents: (id) => [...volume(id).values()],
    read
  }
}

/** The documents of a volume; the files they were read from are added to `files`. */
function readSource({volume, folder, names}: Source, files: VFile[]): ReadDocument[] {
  function* raw(): Generator<RawFile> {
    for (const name of names) {
      const file = fileAt(join(folder, name))
      files.push(file)
      if (load(file)) yield {name, file}
      file.value = ''
    }
  }
  return readDocuments(volume, raw())
}

/** The files of the folder that keeps addresses; an edition may have none. */
function findPermalinks(root: string): PermalinkFiles {
  const folder = join(root, 'permalinks')
  if (!isFolder(folder)) return {files: [], missing: () => null}
  const files = readdirSync(folder)
    .sort()
    .filter((name) => name === redirectsFile || extname(name) === ledgerEnd)
    .map((name) => fileAt(join(folder, name)))
  files.forEach(load)
  // `npm run permalinks` makes the folder, and never leaves it without an index
  if (files.every(({basename}) => basename === redirectsFile)) files.push(fileAt(join(folder, indexFile)))
  return {
    files,
    missing(volume) {
      const file = fileAt(join(folder, volume + ledgerEnd))
      files.push(file)
      return file
    }
  }
}

/**
 * The folder above a content folder that is the content of an edition with a ledger; `null` where there is none, or the
 * content has a ledger of its own. Pages of a part of an edition would be published without its redirects.
 */
export function ledgerAbove(root: string): string | null {
  if (isFolder(join(root, 'permalinks'))) return null
  let folder = resolve(root)
  for (let steps = 0; steps < farthest; steps++) {
    folder = dirname(folder)
    const ledgers = join(folder, 'permalinks')
    if (isFolder(ledgers) && readdirSync(ledgers).some((name) => extname(name) === ledgerEnd)) return folder
  }
  return null
}

/** How far above the content a ledger is looked for: `content/volumes/frus1964-68v17/raw`. */
const farthest = 3

function ledgerAboveContent(root: string, above: string): VFile {
  const file = fileAt(root)
  const whole = fileAt(above).path
  complain(
    file,
    'ledger-above',
    `content \`${file.path}\` below that of an edition, expected \`--content ${whole}\`: its ledger of addresses is in \`${join(whole, 'permalinks')}\``
  )
  return file
}

/** Every volume below a folder, in the order of the series, and the files with what there is to say of them. */
function findVolumes(root: string): {sources: Source[]; files: VFile[]} {
  const files: VFile[] = []
  const folders = new Map(walk(root, files).map((folder) => [folder.path, folder]))
  const sources = new Map<string, Source>()
  const used = new Set<Folder>()

  for (const folder of folders.values()) {
    if (!folder.names.includes('volume.yaml')) continue
    const raw = folders.get(join(folder.path, 'raw'))
    const within = raw?.names.includes('volume.yaml') ? [] : (raw?.names ?? [])
    const names = [...folder.names, ...within.map((name) => 'raw/' + name)].filter(isText)
    used.add(folder)
    if (raw) used.add(raw)

    const file = fileAt(join(folder.path, 'volume.yaml'))
    files.push(file)
    const facts = load(file) ? readVolume(file) : null
    file.value = ''
    if (!facts) {
      const lost = names.length === 1 ? 'one file is' : names.length + ' files are'
      complain(file, 'unread-volume', 'fault, expected facts that can be used: ' + lost + ' not published')
      continue
    }
    const {volume} = facts
    // ids that differ in capitals only are one folder on Windows and macOS
    const other = sources.get(volume.id.toLowerCase())
    if (other) {
      const beside = other.volume.id === volume.id ? '' : ` beside \`${other.volume.id}\``
      const reason = `second volume \`${volume.id}\`${beside}, expected one: the one in \`${other.folder}\` is published`
      complain(file, 'duplicate-volume', reason, facts.whereValue(['id']).start)
      continue
    }
    checkVolume(volume, names, file, facts.whereValue)
    sources.set(volume.id.toLowerCase(), {volume, folder: folder.path, names})
  }

  for (const folder of folders.values()) files.push(...strays(folder, used.has(folder)))
  if (used.size === 0 && files.length === 0) {
    const file = fileAt(root)
    files.push(file)
    complain(file, 'no-volume', 'folder without a volume, expected a `volume.yaml` in it or below it')
  }
  return {
    sources: [...sources.values()].sort((a, b) => compareVolumes(a.volume, b.volume)),
    files
  }
}

/** What lies in a folder: the names of its files, in order. */
type Folder = {path: string; names: string[]}

/** A folder and all below it, in the order of their names; hidden ones are passed over. */
function walk(path: string, files: VFile[], above: readonly string[] = []): Folder[] {
  const folder: Folder = {path, names: []}
  const below: Folder[] = []
  try {
    const real = realpathSync(path)
    if (above.includes(real)) return []
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith('.')) continue
      const within = isFolder(join(path, name))
      if (within) below.push(...walk(join(path, name), files, [...above, real]))
      if (!within || isText(name)) folder.names.push(name)
    }
  } catch (error) {
    const file = fileAt(path)
    files.push(file)
    complain(
      file,
      'unreadable-file',
      'folder that cannot be read, expected it to be there: ' + reasonOf(error)
    )
  }
  return [folder, ...below]
}

/** Whether a path is a folder; a link that leads nowhere is none, and is left to whoever reads it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The files of a folder that nothing reads, with a message each where somebody may have meant them to be read. */
function strays(folder: Folder, isUsed: boolean): VFile[] {
  return folder.names.flatMap((name) => {
    const file = fileAt(join(folder.path, name))
    if (name === 'volume.yml') complain(file, 'unknown-file', 'name `volume.yml`, expected `volume.yaml`')
    else if (isText(name) && !isUsed)
      complain(
        file,
        'file-outside-volume',
        'text outside a volume, expected a `volume.yaml` beside it or beside its folder `raw`'
      )
    else if (basename(folder.path) === 'raw' && isUsed && !isText(name))
      complain(file, 'unknown-file', 'file `' + name + '` in `raw`, expected names that end in `.txt`')
    return file.messages.length > 0 ? [file] : []
  })
}

function isText(name: string): boolean {
  return extname(name).toLowerCase() === '.txt'
}

/** A file by the path that an editor or a terminal can follow from where the command was given. */
function fileAt(path: string): VFile {
  return new VFile({path: relative(process.cwd(), path) || path})
}

/** Reads the bytes of a file; a message where that fails. */
function load(file: VFile): boolean {
  try {
    file.value = readFileSync(file.path)
    return true
  } catch (error) {
    complain(
      file,
      'unreadable-file',
      'file that cannot be read, expected it to be readable: ' + reasonOf(error)
    )
    return false
  }
}

function reasonOf(error: unknown): string {
  return '`' + (error instanceof Error && 'code' in error ? String(error.code) : String(error)) + '`'
}

function complain(
  file: VFile,
  ruleId: string,
  reason: string,
  place = {line: 1, column: 1, offset: 0}
): void {
  file.message('Unexpected ' + reason, {ruleId, source: 'frus', place})
}
