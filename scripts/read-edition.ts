/** Reads an edition into the store of records, with as many processes as there are cores. */
import {existsSync, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import type {Source} from '../src/corpus/find-volumes.ts'
import {openCorpus, type Corpus} from '../src/corpus/open-corpus.ts'
import {tell} from '../src/corpus/told.ts'
import type {Extent} from '../src/search/index/cut-bands.ts'
import {isWholeVolume} from '../src/readers/index.ts'
import {hashReaders, holdIn} from '../src/store/hold-in-store.ts'
import {keptFacts} from '../src/store/kept-facts.ts'
import type {HeldPlace} from '../src/store/open-held.ts'
import {openStore, pruneStore} from '../src/store/store.ts'
import {startProcesses, type Processes} from './build/processes.ts'
import {parseProcesses} from './options.ts'
import {progress} from './progress.ts'
import {usableFolder} from './usable-folder.ts'

/** A volume, read or not: its id, how many bytes its raw files are, and its subseries. */
export type VolumeExtent = Extent & {id: string}

/**
 * An edition that was read, or a part of it: what is known of it, where in the store its volumes are, and how large all volumes
 * are, also those that were not read.
 */
export type ReadEdition = {corpus: Corpus; places: HeldPlace[]; extents: VolumeExtent[]}

/** Gives the ids of those volumes that are read. */
export type ChooseVolumes = (all: readonly VolumeExtent[]) => ReadonlySet<string>

/** So few files are read as quickly by one process as others begin. */
const few = 60

/** Reads what the store does not hold; after that, whatever is asked of the corpus comes from the store. */
export async function readEdition(
  content: string,
  processes?: Processes,
  choose?: ChooseVolumes
): Promise<ReadEdition> {
  const code = hashReaders()
  const store = openStore(code, usableFolder('records'))
  const corpus = openCorpus(content, (source) => holdIn(store, source), chosen, keptFacts(code, store.folder))
  const sources = chosen(corpus.volumes())
  const missing = sources.filter((source) => !existsSync(store.pathOf(source)))
  const files = missing.reduce((sum, source) => sum + weightOf(source), 0)
  if (missing.length > 1 && files > few) {
    const own = processes ?? startProcesses(parseProcesses() ?? availableParallelism())
    let done = 0
    // the largest first, so that all end at about one time
    const order = missing.toSorted((a, b) => weightOf(b) - weightOf(a))
    progress(`Reading ${missing.length} volumes`)
    await Promise.all(
      order.map(async (source) => {
        await own.do('read', {told: tell(source), path: store.pathOf(source), code, folder: store.folder})
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
    },
    extents: corpus.volumes().map(toExtent)
  }

  function chosen(all: Source[]): Source[] {
    const ids = choose?.(all.map(toExtent))
    return ids ? all.filter(({volume}) => ids.has(volume.id)) : all
  }
}

/** How many documents a volume has, or about as many. */
function weightOf({names}: Source): number {
  return names.reduce((sum, name) => sum + (isWholeVolume(name) ? usual : 1), 0)
}

/** How many documents a file has that is a whole volume. */
const usual = 250

/** What cannot be read has no bytes, and its message says so. */
function toExtent({volume: {id, subseries}, folder, names}: Source): VolumeExtent {
  const sizes = names.map((name) => statSync(join(folder, name), {throwIfNoEntry: false})?.size ?? 0)
  return {id, subseries: subseries ?? '', size: sizes.reduce((sum, size) => sum + size, 0)}
}
