/** Reads an edition into the store of records, with as many processes as there are cores. */
import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {openCorpus, type Corpus} from '../src/corpus/open-corpus.ts'
import {hashReaders, holdIn} from '../src/store/hold-in-store.ts'
import type {HeldPlace} from '../src/store/open-held.ts'
import {openStore, pruneStore} from '../src/store/store.ts'
import {startProcesses, type Processes} from './build/processes.ts'
import {parseProcesses} from './options.ts'
import {progress} from './progress.ts'
import {usableFolder} from './usable-folder.ts'

/** An edition that was read: what is known of it, and where in the store its volumes are. */
export type ReadEdition = {corpus: Corpus; places: HeldPlace[]}

/** So few files are read as quickly by one process as others begin. */
const few = 60

/** Reads what the store does not hold; after that, whatever is asked of the corpus comes from the store. */
export async function readEdition(content: string, processes?: Processes): Promise<ReadEdition> {
  const code = hashReaders()
  const store = openStore(code, usableFolder('records'))
  const corpus = openCorpus(content, (source) => holdIn(store, source))
  const sources = corpus.volumes()
  const missing = sources.filter((source) => !existsSync(store.pathOf(source)))
  const files = missing.reduce((sum, {names}) => sum + names.length, 0)
  if (missing.length > 1 && files > few) {
    const own = processes ?? startProcesses(parseProcesses() ?? availableParallelism())
    let done = 0
    // the largest first, so that all end at about one time
    const order = missing.toSorted((a, b) => b.names.length - a.names.length)
    progress(`Reading ${missing.length} volumes`)
    await Promise.all(
      order.map(async ({volume: {id}, folder, names}) => {
        await own.do('read', {place: {id, folder, names}, code, folder: store.folder})
        progress(`Reading, ${++done} of ${missing.length} volumes`)
      })
    )
    if (!processes) await own.end()
  }
  const places = sources.map((source) => ({
    volume: source.volume,
    folder: source.folder,
    path: store.pathOf(source)
  }))
  return {
    corpus,
    get places() {
      pruneStore(store)
      return places
    }
  }
}
