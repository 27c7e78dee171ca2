/**
 * Writes the search index, band by band.
 *
 * A band is named by what is in it, and kept outside the site: one that did not change is not built again.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Document} from '../../src/edition/document.ts'
import type {Matter} from '../../src/edition/matter.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {engineVersion, indexPath, version, type BandEntry} from '../../src/search/format.ts'
import {buildBand, compress, engineFiles, writeRoot} from '../../src/search/index/build-band.ts'
import {createWordCounts} from '../../src/search/index/count-words.ts'
import {
  encodeVolume,
  readEncoded,
  writeEncoded,
  type EncodedVolume
} from '../../src/search/index/encode-volume.ts'
import {partToSearched, toIndexedVolume, toSearched, type Searched} from '../../src/search/index/searched.ts'
import {writeWordList} from '../../src/search/index/write-word-list.ts'
import {spellingsFile, writeSpellings, type Spellings} from '../../src/search/spellings.ts'
import {hashCode} from '../../src/store/hash-code.ts'
import {atDisk} from './disk.ts'
import {keepFolder, readKept, readKeptFile, writeFiles, type Files} from './kept-folder.ts'
import {linkFiles} from './reuse.ts'

/** Where bands are kept. */
export const bandStore = join('.cache', 'search')

/** A volume that is indexed: its facts, the seals of its records in order, and the records of documents and other parts, which are asked for where the band is built. */
export type IndexedSource = {
  volume: Volume
  seals: readonly string[]
  documents: () => readonly Document[]
  parts: () => readonly Matter[]
}

/** What is kept of a band besides its files: what the root says of it, and in how many documents each word stands. */
export type KeptBand = {entry: Omit<BandEntry, 'band'>; words: [word: string, documents: number][]}

/** A band that is in the site. */
export type Band = KeptBand & {
  name: string
  /** Whether it had not changed. */
  unchanged: boolean
  /** Its files in the site. */
  paths: string[]
  bytes: number
}

/** The name of a band: that of the format, of the engine, and of all its records. */
export function nameBand(volumes: readonly Omit<IndexedSource, 'documents' | 'parts'>[]): string {
  const hash = createHash('sha256').update([version, engineVersion].join(' '))
  for (const {volume, seals} of volumes)
    hash.update('\n' + JSON.stringify([toIndexedVolume(volume), ...seals]))
  return hash.digest('hex').slice(0, 16)
}

/** The hash of the code that encodes volumes and builds bands. */
export function hashIndexer(): string {
  return hashCode(
    'src/search/index/build-band.ts',
    'src/search/index/encode-volume.ts',
    'src/search/index/searched.ts'
  )
}

const besides = 'kept.json'

/** Writes a band into the site in the folder `out`: as it was kept, else built now. */
export async function writeBand(
  volumes: readonly IndexedSource[],
  out: string,
  {store = bandStore, code = hashIndexer()}: {store?: string; code?: string} = {}
): Promise<Band> {
  const name = nameBand(volumes)
  const folder = folderOf(name, code)
  const known = readKept(store, folder)
  const files = new Map(known ?? (await build(volumes, {store, code, folder})))
  const kept = JSON.parse(new TextDecoder().decode(files.get(besides))) as KeptBand
  files.delete(besides)
  await atDisk(() => {
    linkFiles(join(store, folder), join(out, indexPath, name), [...files.keys()])
  })
  const bytes = [...files.values()].reduce((sum, {length}) => sum + length, 0)
  const paths = [...files.keys()].map((path) => indexPath + name + '/' + path)
  return {name, ...kept, unchanged: known !== null, paths, bytes}
}

/** What is kept of a band; `null` where nothing is. */
export function keptBand(name: string, code: string, store: string = bandStore): KeptBand | null {
  const bytes = readKeptFile(store, folderOf(name, code), besides)
  if (!bytes) return null
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptBand
}

/** Those volumes of a band that are to be encoded before it can be built; none where the band is kept. */
export function findUnencoded<Source extends Omit<IndexedSource, 'documents' | 'parts'>>(
  volumes: readonly Source[],
  code: string,
  store: string = bandStore
): Source[] {
  if (existsSync(join(store, folderOf(nameBand(volumes), code)))) return []
  return volumes.filter((volume) => !existsSync(encodedAt(volume, code, store)))
}

/** Encodes a volume for the bands that it will be in, and keeps that. */
export function keepEncoded(
  volume: IndexedSource,
  {store = bandStore, code = hashIndexer()}: {store?: string; code?: string} = {}
): EncodedVolume {
  const encoded = encodeVolume(searchedOf(volume))
  const path = encodedAt(volume, code, store)
  const part = path + '.' + process.pid
  mkdirSync(store, {recursive: true})
  writeFileSync(part, writeEncoded(encoded))
  renameSync(part, path)
  return encoded
}

function readKeptVolume(volume: IndexedSource, code: string, store: string): EncodedVolume | null {
  const path = encodedAt(volume, code, store)
  if (!existsSync(path)) return null
  // so that it is known when it was last used
  utimesSync(path, new Date(), new Date())
  return readEncoded(readFileSync(path))
}

/** A volume is kept like a band that has no other. */
function encodedAt(volume: Omit<IndexedSource, 'documents' | 'parts'>, code: string, store: string): string {
  return join(store, 'volume-' + folderOf(nameBand([volume]), code))
}

function folderOf(name: string, code: string): string {
  return name + '-' + code.slice(0, 8)
}

async function build(
  volumes: readonly IndexedSource[],
  {store, code, folder}: {store: string; code: string; folder: string}
): Promise<Files> {
  const encoded = volumes
    .values()
    .map((volume) => readKeptVolume(volume, code, store) ?? keepEncoded(volume, {store, code}))
  const {files, entry, words} = await buildBand(encoded)
  const counts = Array.from(words, ([word, {documents}]): [string, number] => [word, documents])
  const kept: KeptBand = {entry, words: counts}
  files.set(besides, new TextEncoder().encode(JSON.stringify(kept)))
  await atDisk(() => {
    keepFolder(store, folder, files)
  })
  return files
}

function* searchedOf({volume, documents, parts}: IndexedSource): Generator<Searched> {
  const facts = toIndexedVolume(volume)
  for (const document of documents()) yield toSearched(document, facts)
  for (const part of parts()) yield partToSearched(part, facts)
}

/** What was written besides the bands. */
export type Finished = {files: number; bytes: number}

/** What all bands share besides the words of their documents: other spellings of names, and the files of the lists of volumes. */
export type Shared = {spellings?: Spellings; lists?: ReadonlyMap<string, Uint8Array>}

/** Writes what all bands share: the engine, the words of the edition, what lists say, and which bands there are. */
export async function finishIndex(
  bands: readonly Pick<Band, 'name' | 'entry' | 'words'>[],
  out: string,
  {store = bandStore, spellings = [], lists = new Map()}: Shared & {store?: string} = {}
): Promise<Finished> {
  const target = join(out, indexPath)
  const counts = createWordCounts()
  for (const band of bands) counts.merge(new Map(band.words))
  const list = new Map([...writeWordList(counts.counts), [spellingsFile, writeSpellings(spellings)]])
  const words = nameFolder('words', list)
  const root = {
    bands: bands.map(({name, entry}): BandEntry => ({band: name, ...entry})),
    words,
    ...(lists.size > 0 && {lists: nameFolder('lists', lists)})
  }
  const files = new Map([
    ...(await engine(store)),
    ...inFolder(words, list),
    ...inFolder(root.lists ?? '', lists),
    ['bands', writeRoot(root)] as const
  ])
  writeFiles(target, files)
  return {files: files.size, bytes: [...files.values()].reduce((sum, {length}) => sum + length, 0)}
}

/** A folder is named by what is in it. */
function nameFolder(name: string, files: Files): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of files) hash.update(path + '\n').update(bytes)
  return name + '-' + hash.digest('hex').slice(0, 16)
}

function inFolder(folder: string, files: Files): [string, Uint8Array][] {
  return [...files].map(([path, bytes]) => [folder + '/' + path, compress(bytes)])
}

async function engine(store: string): Promise<Files> {
  const name = 'engine-' + engineVersion
  const known = readKept(store, name)
  if (known) return known
  const files = await engineFiles()
  keepFolder(store, name, files)
  return files
}
