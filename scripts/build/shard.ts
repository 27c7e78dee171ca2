/**
 * A shard: a part of a site, as a folder that another machine joins with others. It may have been packed, sent and unpacked, so
 * that of its files only names and bytes count:
 *
 *     shard.jsonl   which shard, what it was made of, the hash of each of its files
 *     made.json     what its pages asked and were answered, and what else was made of what
 *     site          pages, data files and bands of the search index
 *     records       its volumes as they were read
 *     bands         what the root of the search index says of each band
 */
import {hash} from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync
} from 'node:fs'
import {basename, join} from 'node:path'
import {z} from 'zod'
import {namePath} from '../name-path.ts'
import {formatShard} from './cut-shards.ts'
import type {PartPrints} from './fingerprint.ts'
import {linkFiles, type Earlier} from './reuse.ts'
import type {Band, KeptBand} from './search-index.ts'

const format = 1
const recordName = 'shard.jsonl'
const madeName = 'made.json'
const [siteName, recordsName, bandsName] = ['site', 'records', 'bands']

const ShardRecord = z.strictObject({
  shard: z.strictObject({index: z.int(), of: z.int()}),
  prints: z.strictObject({content: z.string(), program: z.string(), told: z.record(z.string(), z.unknown())}),
  /** How many documents and volumes it holds. */
  documents: z.int(),
  volumes: z.int(),
  /** The size in bytes and the SHA-256 of every file besides this one, by its path with `/`. */
  files: z.record(z.string(), z.tuple([z.int(), z.string()]))
})

/** What a shard says of itself. */
type ShardRecord = z.infer<typeof ShardRecord>

/** What was made for a shard, besides the files in its site. */
export type MadeShard = Pick<ShardRecord, 'shard' | 'prints' | 'documents' | 'volumes'> & {
  made: Earlier['made']
  bands: readonly Band[]
  /** The paths of its volumes in the store. */
  records: readonly string[]
}

/** A shard that was read. */
export type ReadShard = ShardRecord & {folder: string}

/** Where in the folder of a shard the files of the site lie. */
export function siteOf(folder: string): string {
  return join(folder, siteName)
}

/** Writes what a shard has besides the files of the site, which are in it already. */
export function writeShardRecord(folder: string, {made, bands, records, ...about}: MadeShard): void {
  for (const name of [siteName, recordsName, bandsName]) mkdirSync(join(folder, name), {recursive: true})
  for (const path of records) copyFileSync(path, join(folder, recordsName, basename(path)))
  for (const {name, entry, words} of bands)
    writeFileSync(join(folder, bandsName, name + '.json'), JSON.stringify({entry, words} satisfies KeptBand))
  writeFileSync(join(folder, madeName), JSON.stringify(made))
  // an empty folder would count as one that somebody put there
  for (const name of [siteName, recordsName, bandsName])
    if (readdirSync(join(folder, name)).length === 0) rmdirSync(join(folder, name))
  const files: ShardRecord['files'] = {}
  for (const path of walkPaths(folder)) {
    const bytes = readFileSync(join(folder, path))
    files[path] = [bytes.length, hash('sha256', bytes, 'hex')]
  }
  const record = JSON.stringify({...about, files} satisfies ShardRecord)
  writeFileSync(
    join(folder, recordName),
    JSON.stringify({format, sha256: hash('sha256', record, 'hex')}) + '\n' + record + '\n'
  )
}

/** What the folder of a shard says of itself, or why it cannot be used. */
export function readShard(folder: string): ReadShard | {refusal: string} {
  const path = join(folder, recordName)
  if (!existsSync(path))
    return {
      refusal: `Missing \`${namePath(path)}\`, expected the folder of a shard, as \`npm run build -- --shard 1/2\` writes it`
    }
  try {
    const [head = '', record = ''] = readFileSync(path, 'utf8').split('\n', 2)
    const {sha256} = z.object({format: z.literal(format), sha256: z.string()}).parse(JSON.parse(head))
    if (hash('sha256', record, 'hex') === sha256) return {...ShardRecord.parse(JSON.parse(record)), folder}
  } catch {
    // said below
  }
  return {refusal: damaged(path)}
}

/** Why shards cannot be joined to a site of this content, program and options; `null` where they can. Reads no other files. */
export function refuseShards(shards: readonly ReadShard[], prints: PartPrints): string | null {
  const [first] = shards
  if (!first) return 'Missing folders of shards, expected all of them'
  const {of} = first.shard
  const seen = new Map<number, string>()
  for (const {folder, shard, ...own} of shards) {
    const named = `\`${namePath(folder)}\`, shard ${formatShard(shard)}`
    if (shard.of !== of)
      return `Unexpected ${named}, expected one of ${of} as in \`${namePath(first.folder)}\``
    const other = seen.get(shard.index)
    if (other !== undefined)
      return `Unexpected ${named}, expected it once: \`${namePath(other)}\` is the same shard`
    seen.set(shard.index, folder)
    for (const name of new Set([...Object.keys(own.prints.told), ...Object.keys(prints.told)])) {
      const [is, expected] = [own.prints.told[name], prints.told[name]].map(formatValue)
      if (is !== expected)
        return (
          `Unexpected ${named}, built ` +
          (typeof prints.told[name] === 'boolean'
            ? `${is} --${name}, expected it ${expected} --${name}`
            : `with --${name} ${is}, expected --${name} ${expected}`)
        )
    }
    if (own.prints.program !== prints.program)
      return `Unexpected ${named}, built by another version of this program or of Node, expected this one. Build it again`
    if (own.prints.content !== prints.content)
      return `Unexpected ${named}, built of other content, expected the content as it is now. Build it again`
  }
  const missing = Array.from({length: of}, (_, index) => index + 1).filter((index) => !seen.has(index))
  if (missing.length === 0) return null
  const named = missing.slice(0, 4).join(', ') + (missing.length > 4 ? ` and ${missing.length - 4} more` : '')
  return `Missing shard ${named} of ${of}, expected the folders of all of them`
}

/** Why the files of a shard cannot be used; `null` where each is as it was written. */
export function refuseFiles({folder, files}: ReadShard): string | null {
  for (const [path, [size, sha256]] of Object.entries(files)) {
    const at = join(folder, path)
    let bytes
    try {
      bytes = readFileSync(at)
    } catch {
      return `Missing \`${namePath(at)}\`, expected it as the shard was built. Build or fetch the shard again`
    }
    if (bytes.length !== size || hash('sha256', bytes, 'hex') !== sha256) return damaged(at)
  }
  return null
}

/** Puts the volumes of a shard into a store, where they are not yet. */
export function storeRecords({folder, files}: ReadShard, store: string): void {
  mkdirSync(store, {recursive: true})
  for (const path of Object.keys(files)) {
    const name = stripFolder(path, recordsName)
    if (name === null || existsSync(join(store, name))) continue
    const part = join(store, `${name}.${process.pid}`)
    copyFileSync(join(folder, path), part)
    renameSync(part, join(store, name))
  }
}

/** A shard as what may be taken from; its files must have been looked at. */
export function earlierShard({folder, files}: ReadShard): Earlier {
  const paths = new Set(Object.keys(files).map((path) => stripFolder(path, siteName)))
  return {
    made: JSON.parse(readFileSync(join(folder, madeName), 'utf8')) as Earlier['made'],
    holds: (path) => paths.has(path),
    take(paths, to) {
      linkFiles(siteOf(folder), to, paths)
    },
    band(name) {
      const path = join(folder, bandsName, name + '.json')
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as KeptBand) : null
    }
  }
}

function damaged(path: string): string {
  return `Unexpected bytes in \`${namePath(path)}\`, expected those that the shard was built with. Build or fetch it again`
}

/** > --data json,tei   --site none   without --epub */
function formatValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'with' : 'without'
  if (value === null || value === undefined) return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(',')
  return typeof value === 'string' ? '`' + value + '`' : JSON.stringify(value)
}

function stripFolder(path: string, folder: string): string | null {
  return path.startsWith(folder + '/') ? path.slice(folder.length + 1) : null
}

/** The paths of all files of a folder, sorted, with `/`. */
function walkPaths(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}
