/**
 * Writes the search index: bands of volumes that pass by, one band in memory at a time.
 *
 * A band is named by the hash of what is in it and kept outside the site, which every build empties: one that did not change
 * is copied and not built again.
 */
import {createHash} from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Passing} from '../src/corpus.ts'
import {indexPath, version, type Root} from '../src/search/format.ts'
import {buildBand, writeRoot} from '../src/search/index/build-band.ts'
import {beginsBand} from '../src/search/index/cut.ts'
import {toSearched, toVolumeFacts, type Searched} from '../src/search/index/searched.ts'

/** Where bands are kept, and how many days after a build last asked for one. */
const store = join('.cache', 'search')
const kept = 14

/** An index that is being written: volumes are added in the order of the series. */
export type SearchIndex = {
  add: (passing: Pick<Passing, 'volume' | 'documents'>) => void
  /** Writes what is left, and which bands there are. */
  finish: () => SearchReport
}

/** What was written: bands in the order of the series, and how many of them had not changed. */
export type SearchReport = {bands: Root['bands']; unchanged: number; files: number; bytes: number}

/** Begins the index of a site in the folder `out`. */
export function beginSearch(out: string, folder = store): SearchIndex {
  const target = join(out, indexPath)
  const report: SearchReport = {bands: [], unchanged: 0, files: 0, bytes: 0}
  let band: Searched[] = []
  let subseries = ''

  function close(): void {
    if (band.length === 0) return
    const name = hashOf(band)
    const source = join(folder, name)
    if (existsSync(source)) report.unchanged++
    else writeBand(band, source)
    // so that it is known when it was last used
    utimesSync(source, new Date(), new Date())
    cpSync(source, join(target, name), {recursive: true})
    report.bands.push({band: name, documents: band.length})
    band = []
  }

  return {
    add({volume, documents}) {
      const {subseries: of = ''} = volume
      const next = {documents: documents.length, subseries: of}
      if (beginsBand({documents: band.length, subseries}, next)) close()
      const facts = toVolumeFacts(volume)
      for (const document of documents) band.push(toSearched(document, facts))
      subseries = of
    },
    finish() {
      close()
      mkdirSync(target, {recursive: true})
      writeFileSync(join(target, 'bands'), compress(writeRoot(report.bands)))
      prune(folder)
      const sizes = report.bands.flatMap(({band}) => sizesOf(join(target, band)))
      return {...report, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0)}
    }
  }
}

/** The name of a band: that of the format, and of everything the index keeps of its documents. */
function hashOf(band: readonly Searched[]): string {
  const hash = createHash('sha256').update(String(version))
  for (const document of band) hash.update('\n' + JSON.stringify(document))
  return hash.digest('hex').slice(0, 16)
}

/** Writes a band beside its place and moves it there, so that one that is there is whole. */
function writeBand(band: readonly Searched[], folder: string): void {
  const part = folder + '.' + process.pid
  mkdirSync(part, {recursive: true})
  for (const [name, bytes] of buildBand(band)) writeFileSync(join(part, name), compress(bytes))
  try {
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, {recursive: true})
    // another build was quicker; by its name it is the same band
    if (!existsSync(folder)) throw error
  }
}

/** Level 9: a tenth smaller than usual, for a second of 5,765 documents. */
function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, {level: 9})
}

/** Throws away bands that no build asked for in a while. */
function prune(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    // what another build moves or throws away meanwhile is gone
    const used = statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? Infinity
    if (Date.now() - used > kept * 86_400_000) rmSync(join(folder, name), {recursive: true, force: true})
  }
}

function sizesOf(folder: string): number[] {
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size)
}
