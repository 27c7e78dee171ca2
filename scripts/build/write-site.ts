/**
 * Writes a site: reads the edition, checks it, and makes what is another than in the site before.
 *
 *     content ─► store of records ─► catalogue ─► pages, data files, bands of the index ─► the files that hold it together
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {dirname, join} from 'node:path'
import type {Corpus} from '../../src/corpus/open-corpus.ts'
import {factsTablePath, toFactsTable} from '../../src/data/facts-table.ts'
import {toJsonSchema} from '../../src/formats/json.ts'
import {movedPages} from '../../src/permalinks/moved-addresses.ts'
import {cutBands} from '../../src/search/index/cut-bands.ts'
import {hashCode} from '../../src/store/hash-code.ts'
import {seal} from '../../src/store/kept-volume.ts'
import {openHeld, type Held} from '../../src/store/open-held.ts'
import {addressFaults} from '../address-faults.ts'
import {formatMessage} from '../format-message.ts'
import {namePath} from '../name-path.ts'
import type {Options} from '../options.ts'
import {createProgress, done, progress} from '../progress.ts'
import {readEdition} from '../read-edition.ts'
import {fatalLines, reportLines} from '../report-content.ts'
import {bundlePages, hashProse} from './bundle.ts'
import {writeFiles, prune} from './kept-folder.ts'
import {joinPages, keepMade, type Made, type MadePages, type Said} from './made.ts'
import {writeMark} from './mark.ts'
import {startProcesses} from './processes.ts'
import {reuse, reuseEach, type Sites} from './reuse.ts'
import {bandStore, finishIndex, hashIndexer, keptBand, nameBand, type Band} from './search-index.ts'
import {refuseAddresses} from './shared-addresses.ts'
import type {Staging} from './staging.ts'
import {recordSeals} from './work.ts'
import {toAddress, type Wanted} from './volume-files.ts'
import {writeHostFiles} from './write-host-files.ts'
import {listedPages, writeSiteFiles} from './write-site-files.ts'

/** What was written, and what is to be remembered when it is in its place; or why nothing is. */
export type WrittenSite = {said: Said; remember: () => void} | {refusal: string}

/** How many pages one process makes at a time. */
const atOnce = 150

/** An edition so small is written by one process sooner than others begin. */
const few = 60

/** Writes the site into its staging; `made` is what is known of the site that stands, `of` what this one is made of. */
export async function writeSite(
  options: Options,
  staging: Staging,
  {of, made}: {of: string; made: Made | null}
): Promise<WrittenSite> {
  const {content, out, base, site} = options
  const to = staging.site
  const standing = `. \`${namePath(out)}\` is as it was`
  const processes = startProcesses(options.processes === 1 ? 0 : options.processes)
  const bundling = bundlePages({base, site})
  // its fault is said where it is waited for
  bundling.catch(() => undefined)

  const {corpus, places} = await readEdition(content, processes)
  const {catalogue} = corpus
  const documents = [...catalogue.values()].reduce((sum, {documents}) => sum + documents.size, 0)
  if (documents === 0) return {refusal: [...fatalLines(corpus), 'Nothing is written'].join('\n')}
  const faults = addressFaults(corpus)
  if (faults.length > 0)
    return {
      refusal: [
        ...faults.map(formatMessage),
        'Nothing is written: an address once published never dies (README, “Addresses that last”)'
      ].join('\n')
    }

  const held: Held = {content, volumes: places}
  // named by what the site is made of: a process that has opened one knows another by its name
  const heldPath = join(staging.cache, `held-${of.slice(0, 16)}.json`)
  mkdirSync(staging.cache, {recursive: true})
  writeFileSync(heldPath, JSON.stringify(held))
  const small = documents <= few && options.processes === availableParallelism()
  const makers = small ? startProcesses(0) : processes
  const indexer = small || options.processes === 1 ? makers : startProcesses(1)

  const groups: Made['groups'] = {}
  const sites: Sites = {from: out, to, files: made?.files ?? {}}
  /** Puts files that are made of the same as in the site before into the new one; whether they are there. */
  function staysGroup(of: string): boolean {
    const known = made?.groups[of]
    if (!known || !reuse(known, sites)) return false
    groups[of] = known
    return true
  }

  const {kept} = openHeld(held)
  const bands = (async (): Promise<Band[]> => {
    const code = hashIndexer()
    const volumes = places.map((place) => {
      const {size = 0, seals = new Map()} = kept.get(place.volume.id) ?? {}
      return {
        place,
        volume: place.volume,
        seals: recordSeals({seals}),
        size,
        subseries: place.volume.subseries ?? ''
      }
    })
    const written: Band[] = []
    for (const band of cutBands(volumes)) {
      const of = `band ${nameBand(band)} ${code}`
      const known = keptBand(nameBand(band), code)
      if (known && staysGroup(of)) written.push(known)
      else {
        const made = await indexer.do('band', {places: band.map(({place}) => place), site: to})
        groups[of] = made.paths
        written.push(made)
      }
    }
    return written
  })()
  bands.catch(() => undefined)

  const bundle = await bundling
  process.env.EDITION_PROSE = hashProse()
  const shown = {held: heldPath, module: bundle.module}
  progress('Looking for what has changed')
  const before = made?.code === bundle.code ? made : null
  const {all, stale} = await makers.do('plan', {shown, made: before?.pages ?? null})
  const refusal = refuseAddresses(
    all.map(({file}) => file),
    bundle.assets.keys()
  )
  if (refusal !== null) return {refusal: refusal + standing}

  const make = new Set(stale)
  const stay = all.map(({file}) => file).filter((file) => !make.has(file))
  const taken = reuseEach(stay, sites)
  for (const file of stay) if (!taken.has(file)) make.add(file)
  const addresses = all.filter(({file}) => make.has(file))
  const say = createProgress('Writing pages', addresses.length)
  const parts: MadePages[] = []
  const wanted: Wanted = {data: options.data, base, site}
  const data = hashCode('scripts/build/volume-files.ts')
  await Promise.all([
    ...chunk(addresses, atOnce).map(async (addresses) => {
      parts.push(await makers.do('pages', {shown, site: to, addresses}))
      say(addresses.length)
    }),
    ...places.map(async (place) => {
      const of = `data ${seal(JSON.stringify([data, wanted, place.path, place.volume]))}`
      if (!staysGroup(of)) groups[of] = await makers.do('data', {place, site: to, wanted})
    })
  ])
  done()
  progress('Finishing the search index')
  const index = await bands
  writeFiles(to, bundle.assets)
  await finishIndex(index, to, {spellings: corpus.spellings})
  prune(bandStore)
  writeFact(to, '/schema/document.json', JSON.stringify(toJsonSchema(), null, 2) + '\n')
  writeFact(to, factsTablePath, toFactsTable(catalogue, toAddress(wanted)))
  const leading = new Set(movedPages(corpus.permalinks).keys())
  if (site !== null) writeSiteFiles(catalogue, to, {base, site}, listedPages(all, leading))
  writeHostFiles(to, base)
  const files = writeMark(to)
  await Promise.all([makers, indexer, processes].map(({end}) => end()))
  const said: Said = {
    documents,
    volumes: catalogue.size,
    messages: countMessages(corpus),
    lines: reportLines(corpus)
  }
  return {
    said,
    remember() {
      const stays = joinPages(before ? [before.pages] : [], (file) => files.has(file) && !make.has(file))
      keepMade(out, {
        of,
        code: bundle.code,
        pages: joinPages([stays, ...parts], () => true),
        groups,
        files: Object.fromEntries(files),
        said
      })
    }
  }
}

/** A file of data for the whole edition: the schema of the record (that of the TEI lies in `public/`), the table of facts. */
function writeFact(to: string, path: string, text: string): void {
  mkdirSync(dirname(join(to, path)), {recursive: true})
  writeFileSync(join(to, path), text)
}

function countMessages({files}: Corpus): number {
  return files.reduce((sum, {messages}) => sum + messages.length, 0)
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
