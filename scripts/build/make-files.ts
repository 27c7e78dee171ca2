/**
 * Makes the files that take long: pages, data files, bands of the search index. What is the same as in something that was made
 * before is taken from there.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {basename} from 'node:path/posix'
import type {PageAddress} from '../../src/ask/page-maker.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {findAway, type Away} from '../../src/epub/find-away.ts'
import {cutBands} from '../../src/search/index/cut-bands.ts'
import {hashCode} from '../../src/store/hash-code.ts'
import {seal} from '../../src/store/kept-volume.ts'
import {openHeld, type Held, type HeldPlace} from '../../src/store/open-held.ts'
import type {Options} from '../options.ts'
import {createProgress, done, progress} from '../progress.ts'
import type {ReadEdition} from '../read-edition.ts'
import {hashProse, type Bundle} from './bundle.ts'
import {joinPages, type Made, type MadePages} from './made.ts'
import {processCount, startProcesses, type Processes} from './processes.ts'
import {reuse, reuseEach, type Earlier} from './reuse.ts'
import {findUnencoded, hashIndexer, keptBand, nameBand, type Band} from './search-index.ts'
import {refuseAddresses} from './shared-addresses.ts'
import type {Wanted} from './volume-files.ts'
import {recordSeals} from './work.ts'

/** What files are made of, and where. */
export type Task = {
  options: Options
  /** What stands for everything that they are made of. */
  of: string
  read: ReadEdition
  processes: Processes
  bundling: Promise<Bundle>
  /** A folder for what the processes share. */
  cache: string
  /** The folder that they are written below. */
  to: string
  earlier: readonly Earlier[]
  /** Whether a page is made; where nobody says it, all are. */
  isWanted?: (page: PageAddress) => boolean
}

/** What was made. */
export type MadeFiles = {
  bundle: Bundle
  /** Every page of what was read, those that are not wanted among them. */
  all: PageAddress[]
  /** How many pages were taken over, and how many were made. */
  pages: {taken: number; made: number}
  bands: Band[]
  groups: Made['groups']
  /** What each page asked and was answered. */
  joinPages: () => MadePages
  /** Ends the processes. */
  end: () => Promise<void>
}

/** How many pages one process makes at a time. */
const atOnce = 150

/** An edition so small is written by one process sooner than others begin. */
const few = 60

/** Makes the files; or says why they cannot stand beside each other, without a full stop. */
export async function makeFiles(task: Task): Promise<MadeFiles | {refusal: string}> {
  const {options, of, read, processes, bundling, cache, to, earlier, isWanted = () => true} = task
  const {content, base, site} = options
  const {corpus, places} = read
  const documents = [...corpus.catalogue.values()].reduce((sum, {documents}) => sum + documents.size, 0)

  const held: Held = {content, volumes: places}
  // named by what the site is made of: a process that has opened one knows another by its name
  const heldPath = join(cache, `held-${of.slice(0, 16)}.json`)
  mkdirSync(cache, {recursive: true})
  mkdirSync(to, {recursive: true})
  writeFileSync(heldPath, JSON.stringify(held))
  const small = documents <= few && options.processes === null
  const makers = small ? startProcesses(0) : processes
  const indexer = small || processCount(options) === 0 ? makers : startProcesses(1)

  const groups: Made['groups'] = {}
  /** Puts files that are made of the same as before into the new site; gives what they were taken from. */
  function takeGroup(of: string): Earlier | undefined {
    return earlier.find((site) => {
      const known = site.made.groups[of]
      if (!known || !reuse(known, site, to)) return false
      groups[of] = known
      return true
    })
  }

  /** Where what a volume says of others leads, as far as this part of the edition knows it. */
  function awayFrom({id}: Volume): Away[] {
    const entry = corpus.catalogue.get(id)
    return entry ? findAway(entry, corpus.catalogue) : []
  }

  const bands = makeBands()
  bands.catch(() => undefined)
  async function makeBands(): Promise<Band[]> {
    const code = hashIndexer()
    const {kept} = openHeld(held)
    const volumes = new Map(
      places.map((place) => {
        const {seals = new Map()} = kept.get(place.volume.id) ?? {}
        return [place.volume.id, {place, volume: place.volume, seals: recordSeals({seals})}] as const
      })
    )
    const bands = cutBands(read.extents)
      .map((extents) => ({extents, band: extents.flatMap(({id}) => volumes.get(id) ?? [])}))
      // a part of the edition has those bands of which it has all volumes
      .filter(({extents, band}) => band.length === extents.length)
      .map(({band}) => {
        const name = nameBand(band)
        const of = `band ${name} ${code}`
        const from = takeGroup(of)
        const known = from && (keptBand(name, code) ?? from.band(name))
        // all at once, by all processes: bands are built one after the other, and pages are made meanwhile
        const open = known ? [] : findUnencoded(band, code)
        const encoding = Promise.all(open.map(({place}) => makers.do('encode', {place})))
        // its fault is said where it is waited for
        encoding.catch(() => undefined)
        return {band, name, of, known, encoding}
      })
    const written: Band[] = []
    for (const {band, name, of, known, encoding} of bands) {
      await encoding
      if (known) written.push({...known, name, unchanged: true, paths: groups[of] ?? [], bytes: 0})
      else {
        const made = await indexer.do('band', {places: band.map(({place}) => place), site: to})
        groups[of] = made.paths
        written.push(made)
      }
    }
    return written
  }

  const bundle = await bundling
  process.env.EDITION_PROSE = hashProse()
  const shown = {held: heldPath, module: bundle.module}
  progress('Looking for what has changed')
  const known = earlier.filter(({made}) => made.code === bundle.code)
  const {all, fresh} = await makers.do('plan', {shown, made: known.map(({made}) => made.pages)})
  const refusal = refuseAddresses(
    all.map(({file}) => file),
    bundle.assets.keys()
  )
  if (refusal !== null) return {refusal}

  const stays = known.map((site, index) => ({
    made: site.made.pages,
    stays: reuseEach(fresh[index] ?? [], site, to)
  }))
  const addresses = all.filter((page) => isWanted(page) && !stays.some(({stays}) => stays.has(page.file)))
  const say = createProgress('Writing pages', addresses.length)
  const parts: {made: MadePages}[] = []
  const wanted: Wanted = {data: options.data, base, site}
  const data = hashCode('scripts/build/volume-files.ts')
  const book = hashCode('scripts/build/book-file.ts')
  await Promise.all([
    ...chunk(byRecord(addresses), atOnce).map(async (addresses) => {
      parts.push({made: await makers.do('pages', {shown, site: to, addresses})})
      say(addresses.length)
    }),
    ...places.map(async (place) => {
      const of = `data ${seal(JSON.stringify([data, wanted, nameRead(place), place.volume]))}`
      if (!takeGroup(of)) groups[of] = await makers.do('data', {place, site: to, wanted})
    }),
    ...(options.epub ? places : []).map(async (place) => {
      const wanted = {base, site, away: site === null ? [] : awayFrom(place.volume)}
      const of = `book ${seal(JSON.stringify([book, wanted, nameRead(place), place.volume]))}`
      if (!takeGroup(of)) groups[of] = await makers.do('book', {place, site: to, wanted})
    })
  ])
  done()
  progress('Finishing the search index')
  return {
    bundle,
    all,
    pages: {taken: stays.reduce((sum, {stays}) => sum + stays.size, 0), made: addresses.length},
    bands: await bands,
    groups,
    joinPages: () => joinPages([...stays, ...parts]),
    async end() {
      await Promise.all([makers, indexer, processes].map(({end}) => end()))
    }
  }
}

/** What stands for the records of a volume: the store may lie elsewhere on another machine. */
function nameRead({path}: HeldPlace): string {
  return basename(path.replaceAll('\\', '/'))
}

/** Pages that show one record one after the other; whoever makes them reads it once. */
function byRecord(addresses: readonly PageAddress[]): PageAddress[] {
  return [...Map.groupBy(addresses, ({record, file}) => record ?? file).values()].flat()
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
