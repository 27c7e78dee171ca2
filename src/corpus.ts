/**
 * The content folder, read: with what is in `src/corpus/` all of `src` that reads the disk.
 *
 * First everything is read once and only the catalogue and the messages are kept; after that the documents of one volume
 * at a time, as they are asked for.
 */
import {existsSync, readdirSync} from 'node:fs'
import {extname, join} from 'node:path'
import type {VFile} from 'vfile'
import {checkCatalogue, checkDocuments, setSeverity} from './checks/index.ts'
import {complain, fileAt, isFolder, load} from './corpus/files.ts'
import {findVolumes, type Found, type Source} from './corpus/find-volumes.ts'
import {reportLedgerAbove} from './corpus/ledger-above.ts'
import {checkProse} from './corpus/prose.ts'
import {toEntry, type Catalogue} from './edition/catalogue.ts'
import type {Document} from './edition/document.ts'
import type {Volume} from './edition/volume.ts'
import type {Permalinks} from './permalinks/follow.ts'
import {indexFile} from './permalinks/index-file.ts'
import {ledgerEnd, readPermalinks, redirectsFile, type PermalinkFiles} from './permalinks/read-permalinks.ts'
import {readDocuments, type RawFile, type ReadDocument} from './readers/volume/read-documents.ts'
import {readSpellings, spellingsName, type Spellings} from './spellings/read-spellings.ts'

export {ledgerAbove} from './corpus/ledger-above.ts'
export {checkProse, toPageId} from './corpus/prose.ts'

/** An edition, as its content folder has it. */
export type Corpus = {
  /** What can be pointed at, and what points at it. Asked for first, it reads everything. */
  readonly catalogue: Catalogue
  /** What it publishes, has ever published, and where addresses lead that it no longer does. */
  readonly permalinks: Permalinks
  /** Names that are written in several ways, each with its spellings; they are read without the rest. */
  readonly spellings: Spellings
  /** Every file that was read, with its messages and without its contents. */
  readonly files: readonly VFile[]
  /** The volumes and their folders, without anything in them being read. */
  volumes(): {id: string; folder: string}[]
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

/** Opens the edition in a content folder; nothing is read before something is asked for. */
export function openCorpus(root: string): Corpus {
  let found: Found | undefined
  let first: Whole | undefined
  let names: {spellings: Spellings; files: VFile[]} | undefined
  let last: {id: string; documents: Map<string, Document>} | undefined

  function* read(): Generator<Passing> {
    const {sources, files} = (found ??= findVolumes(root))
    const catalogue: Catalogue = new Map()
    const fileOf = new Map<string, VFile>()
    const seen = [
      ...files,
      ...(names ??= findSpellings(root)).files,
      ...checkProse(join(root, 'pages')).files
    ]
    for (const [index, source] of sources.entries()) {
      const {volume, described} = source
      const raw: VFile[] = []
      const read = readSource(source, raw)
      checkDocuments(read, volume, described)
      const documents = read.map(({document}) => document)
      // cloned, since a few words cut from a file would keep the whole of it in memory
      const entries = documents.map((document) => [document.id, structuredClone(toEntry(document))] as const)
      catalogue.set(volume.id, {volume, documents: new Map(entries)})
      for (const {document, file} of read) fileOf.set(document.volume + '/' + document.id, file)
      seen.push(...raw)
      yield {volume, documents, files: raw, index, total: sources.length}
    }
    checkCatalogue(catalogue, ({volume, id}) => fileOf.get(volume + '/' + id))
    if (sources.length > 0 && fileOf.size === 0) seen.push(nothingRead(root, seen))
    const links = findPermalinks(root)
    seen.push(...reportLedgerAbove(root))
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
    get spellings() {
      return (names ??= findSpellings(root)).spellings
    },
    get files() {
      return firstPass().files
    },
    volumes: () => (found ??= findVolumes(root)).sources.map(({volume: {id}, folder}) => ({id, folder})),
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
  return readDocuments(volume, names, raw())
}

/** What there is to say where volumes were found and no document in them. */
function nothingRead(root: string, seen: readonly VFile[]): VFile {
  const file = fileAt(root)
  const texts = seen.filter(({extname}) => extname?.toLowerCase() === '.txt').length
  const read =
    texts === 0
      ? 'no file'
      : texts === 1
        ? 'one file, which has none in it'
        : `${texts} files, which have none in them`
  complain(
    file,
    'no-document',
    'edition without documents, expected text files, whose names end in `.txt`; there is ' + read
  )
  return file
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

/** The spellings of names; content that has none is searched with the project’s, which are not checked with it. */
function findSpellings(root: string): {spellings: Spellings; files: VFile[]} {
  const own = join(root, spellingsName)
  const isOwn = existsSync(own)
  const file = fileAt(isOwn ? own : join('content', spellingsName))
  const spellings = (isOwn || existsSync(file.path)) && load(file) ? readSpellings(file) : []
  file.value = ''
  return {spellings, files: isOwn ? [file] : []}
}
