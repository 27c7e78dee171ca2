/** Writes a shard: reads the volumes that are its own, and makes what belongs to them or is about them alone. */
import {namePath} from '../name-path.ts'
import type {Options} from '../options.ts'
import {readEdition} from '../read-edition.ts'
import {fatalLines} from '../report-content.ts'
import {bundlePages} from './bundle.ts'
import {cutShards, type Shard} from './cut-shards.ts'
import type {PartPrints} from './fingerprint.ts'
import {prune} from './kept-folder.ts'
import {makeFiles} from './make-files.ts'
import {writeMark} from './mark.ts'
import {processCount, startProcesses} from './processes.ts'
import {bandStore} from './search-index.ts'
import {siteOf, writeShardRecord} from './shard.ts'
import type {Staging} from './staging.ts'

/** How much is in a shard that was written; or why none is. */
export type WrittenShard =
  {documents: number; volumes: number; files: number; kept?: undefined} | {refusal: string}

const about =
  'A shard written by frus-edition, to be joined by `npm run merge`. The next build replaces this folder.'

/**
 * Pages that a shard makes: those of its volumes, and those about a name, a place in an archive or a month, many of which no other
 * shard knows. Of the rest the merge would take none: they show the whole edition.
 */
const madeRoutes =
  /^src\/pages\/(?:historicaldocuments\/\[volume\][/.]|(?:find|cite)\/|people\/\[name\]\/|archives\/\[|dates\/\[year\]\/)/u

/** Writes a shard into its staging; `prints` are what it is made of besides its volumes. */
export async function writeShard(
  options: Options,
  staging: Staging,
  {shard, prints}: {shard: Shard; prints: PartPrints}
): Promise<WrittenShard> {
  const {content, out, base, site} = options
  const folder = staging.site
  const processes = startProcesses(processCount(options))
  const bundling = bundlePages({base, site})
  // its fault is said where it is waited for
  bundling.catch(() => undefined)
  const read = await readEdition(
    content,
    processes,
    (all) => new Set(cutShards(all, shard.of)[shard.index - 1]?.map(({id}) => id))
  )
  const {corpus, places, extents} = read
  if (extents.length === 0) return {refusal: [...fatalLines(corpus), 'Nothing is written'].join('\n')}
  const made = await makeFiles({
    options,
    of: [prints.content, shard.index, shard.of].join('-'),
    read,
    processes,
    bundling,
    cache: staging.cache,
    to: siteOf(folder),
    earlier: [],
    isWanted: ({route}) => madeRoutes.test(route)
  })
  if ('refusal' in made) return {refusal: `${made.refusal}. \`${namePath(out)}\` is as it was`}
  const {bundle, bands, groups} = made
  const documents = [...corpus.catalogue.values()].reduce((sum, {documents}) => sum + documents.size, 0)
  writeShardRecord(folder, {
    shard,
    prints,
    documents,
    volumes: places.length,
    made: {code: bundle.code, pages: made.joinPages(), groups},
    bands,
    records: places.map(({path}) => path)
  })
  prune(bandStore)
  const files = writeMark(folder, {says: about})
  await made.end()
  return {documents, volumes: places.length, files: files.size}
}
