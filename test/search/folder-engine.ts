/** An engine over the index in a folder, asked in Node like in the browser. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {beginSearch} from '../../scripts/write-search.ts'
import {openCorpus} from '../../src/corpus.ts'
import {createEngine} from '../../src/search/create-engine.ts'
import type {Engine} from '../../src/search/engine.ts'
import {recordPath} from '../../src/search/reader/hit.ts'
import {toJsonLine} from '../../src/writers/json.ts'
import {toScanned, type Scanned} from './scan.ts'

/** Builds the index of a content folder in another one; gives its engine, and its documents as the scan sees them. */
export function buildEngine(content: string, folder: string): {engine: Engine; documents: Scanned[]} {
  const documents: Scanned[] = []
  const records = new Map<string, Uint8Array>()
  // bands are built anew: what a build has kept may be older than the code
  const index = beginSearch(folder, join(folder, 'bands'))
  for (const passing of openCorpus(content).read()) {
    index.add(passing)
    for (const document of passing.documents) {
      records.set(recordPath(passing.volume.id, document.id), Buffer.from(toJsonLine(document)))
      documents.push(toScanned(document, passing.volume))
    }
  }
  index.finish()
  return {engine: openFolder(folder, records), documents}
}

/** The engine over the index in a folder; records that are not given are read there, too. */
export function openFolder(folder: string, records: ReadonlyMap<string, Uint8Array> = new Map()): Engine {
  return createEngine((path) => {
    const record = records.get(path)
    if (record) return Promise.resolve(record)
    const file = readFileSync(join(folder, path))
    return Promise.resolve(path.endsWith('.json') ? file : gunzipSync(file))
  })
}
