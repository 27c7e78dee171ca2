/**
 * Writes the search index: bands of volumes that pass by, one band in memory at a time.
 *
 * A band is named by the hash of what is in it and kept outside the site: one that did not change is copied and not built
 * again.
 */
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Passing} from '../src/corpus/open-corpus.ts'
import {engineVersion, indexPath, version, type BandEntry} from '../src/search/format.ts'
import {buildBand, compress, engineFiles, writeRoot} from '../src/search/index/build-band.ts'
import {createWordCounts} from '../src/search/index/count-words.ts'
import {beginsBand, sizeOf} from '../src/search/index/cut-bands.ts'
import {toIndexedVolume as toVolumeFacts, toSearched, type Searched} from '../src/search/index/searched.ts'
import {writeWordList} from '../src/search/index/write-word-list.ts'
import {spellingsFile, writeSpellings, type Spellings} from '../src/search/spellings.ts'
import {keepFolder, prune, readKept, writeFiles, type Files} from './kept-folder.ts'

/** Where bands are kept. */
const usualStore = join('.cache', 'search')

/** What is kept of a band besides its files: what the root says of it, and in how many documents each word stands. */
const besides = 'kept.json'
type Besides = {entry: Omit<BandEntry, 'band'>; words: [word: string, documents: number][]}

/** An index that is being written: volumes are added in the order of the series. */
export type SearchIndex = {
  add: (passing: Pick<Passing, 'volume' | 'documents'>) => Promise<void>
  /** Writes what is left, the words of the edition with other spellings of names, and which bands there are. */
  finish: (spellings?: Spellings) => Promise<SearchReport>
}

/** What was written: bands in the order of the series, and how many of them had not changed. */
export type SearchReport = {bands: BandEntry[]; unchanged: number; files: number; bytes: number}

/** Begins the index of a site in the folder `out`; `store` is where bands are kept, `cut` where one ends. */
export function beginSearch(
  out: string,
  {store = usualStore, cut = beginsBand}: {store?: string; cut?: typeof beginsBand} = {}
): SearchIndex {
  const target = join(out, indexPath)
  const report: SearchReport = {bands: [], unchanged: 0, files: 0, bytes: 0}
  const words = createWordCounts()
  let band: Searched[] = []
  let size = 0
  let subseries = ''

  async function close(): Promise<void> {
    if (band.length === 0) return
    const name = hashOf(band)
    const known = readKept(store, name)
    if (known) report.unchanged++
    const files = new Map(known ?? (await build(band, name)))
    const kept = JSON.parse(new TextDecoder().decode(files.get(besides))) as Besides
    files.delete(besides)
    words.merge(new Map(kept.words))
    write(files, name)
    report.bands.push({band: name, ...kept.entry})
    band = []
    size = 0
  }

  async function build(documents: readonly Searched[], name: string): Promise<Files> {
    const {files, entry, words} = await buildBand(documents)
    const counts = Array.from(words, ([word, {documents}]): [string, number] => [word, documents])
    const kept: Besides = {entry, words: counts}
    files.set(besides, new TextEncoder().encode(JSON.stringify(kept)))
    keepFolder(store, name, files)
    return files
  }

  async function writeEngine(): Promise<void> {
    const name = 'engine-' + engineVersion
    const known = readKept(store, name)
    const files = known ?? (await engineFiles())
    if (!known) keepFolder(store, name, files)
    write(files, '')
  }

  /** Writes the words and spellings, and gives the folder they are in. */
  function writeWords(spellings: Spellings): string {
    const files = new Map([...writeWordList(words.counts), [spellingsFile, writeSpellings(spellings)]])
    const hash = createHash('sha256')
    for (const [path, bytes] of files) hash.update(path + '\n').update(bytes)
    const folder = 'words-' + hash.digest('hex').slice(0, 16)
    write(new Map([...files].map(([path, bytes]) => [path, compress(bytes)])), folder)
    return folder
  }

  function write(files: Files, folder: string): void {
    writeFiles(join(target, folder), files)
    report.files += files.size
    for (const {length} of files.values()) report.bytes += length
  }

  return {
    async add({volume, documents}) {
      const facts = toVolumeFacts(volume)
      const next = documents.map((document) => toSearched(document, facts))
      const extent = {size: sizeOf(next), subseries: volume.subseries ?? ''}
      if (cut({size, subseries}, extent)) await close()
      band.push(...next)
      size += extent.size
      subseries = extent.subseries
    },
    async finish(spellings = []) {
      await close()
      await writeEngine()
      const root = {bands: report.bands, words: writeWords(spellings)}
      write(new Map([['bands', writeRoot(root)]]), '')
      prune(store)
      return report
    }
  }
}

/** The name of a band: that of the format, of the engine, and of everything the index keeps of its documents. */
function hashOf(band: readonly Searched[]): string {
  const hash = createHash('sha256').update([version, engineVersion].join(' '))
  for (const document of band) hash.update('\n' + JSON.stringify(document))
  return hash.digest('hex').slice(0, 16)
}
