/** An engine over the index in a folder, asked in Node like in the browser. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {createEngine} from '../../src/search/engine/create-engine.ts'
import type {Engine} from '../../src/search/engine/engine.ts'
import {indexPath} from '../../src/search/format.ts'
import {hashReaders, holdIn} from '../../src/store/hold-in-store.ts'
import {openStore} from '../../src/store/store.ts'
import {importEngine} from './made.ts'
import {toScanned, type Scanned} from './scan.ts'
import {writeIndex} from './write-index.ts'

/** Builds the index of a content folder in another one; gives its engine, and its documents as the scan sees them. */
export async function buildEngine(
  content: string,
  folder: string
): Promise<{engine: Engine; documents: Scanned[]}> {
  const documents: Scanned[] = []
  // what is in the store was read by the code as it is now; bands are built anew, because what a build has kept of them may
  // be older than the code
  const store = openStore(hashReaders())
  const corpus = openCorpus(content, (source) => holdIn(store, source))
  const volumes = Array.from(corpus.read(), ({volume, documents}) => ({volume, documents}))
  for (const {volume, documents: read} of volumes)
    for (const document of read) documents.push(toScanned(document, volume))
  await writeIndex(volumes, folder, {store: join(folder, 'bands'), spellings: corpus.spellings})
  return {engine: openFolder(folder), documents}
}

/** The engine over the index in a folder. */
export function openFolder(folder: string): Engine {
  const load = (path: string): Promise<Uint8Array> =>
    new Promise((resolve) => {
      const file = readFileSync(join(folder, path))
      resolve(file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file)
    })
  return createEngine({
    load,
    loadPagefind: async () => importEngine(await load(indexPath + 'pagefind.js'))
  })
}
