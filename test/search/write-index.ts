/** Writes the index of documents that are in memory, for tests and benchmarks. */
import {
  bandStore,
  finishIndex,
  writeBand,
  type Band,
  type IndexedSource
} from '../../scripts/build/search-index.ts'
import {prune} from '../../scripts/build/kept-folder.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Matter} from '../../src/edition/matter.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {cutBands, type Cut} from '../../src/search/index/cut-bands.ts'
import type {Spellings} from '../../src/search/spellings.ts'
import {seal} from '../../src/store/kept-volume.ts'

/** What was written: bands in the order of the series, and how many of them had not changed. */
export type IndexReport = {bands: Band[]; unchanged: number; files: number; bytes: number}

/** Writes the index of volumes into the folder `out`. */
export async function writeIndex(
  volumes: Iterable<{volume: Volume; documents: readonly Document[]; parts?: readonly Matter[]}>,
  out: string,
  {store = bandStore, spellings = [], cut}: {store?: string; spellings?: Spellings; cut?: Cut} = {}
): Promise<IndexReport> {
  const sources = Array.from(volumes, ({volume, documents, parts = []}) => {
    const lines = [...documents, ...parts].map((document) => JSON.stringify(document))
    return {
      volume,
      documents: () => documents,
      parts: () => parts,
      seals: lines.map(seal),
      size: lines.reduce((sum, {length}) => sum + length, 0),
      subseries: volume.subseries ?? ''
    } satisfies IndexedSource & {size: number; subseries: string}
  })
  const bands: Band[] = []
  for (const band of cutBands(sources, cut)) bands.push(await writeBand(band, out, {store}))
  const besides = await finishIndex(bands, out, {store, spellings})
  prune(store)
  return {
    bands,
    unchanged: bands.filter(({unchanged}) => unchanged).length,
    files: bands.reduce((sum, {paths}) => sum + paths.length, besides.files),
    bytes: bands.reduce((sum, {bytes}) => sum + bytes, besides.bytes)
  }
}
