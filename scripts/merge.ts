/** `npm run merge`: joins shards to the site that a single build writes, and settles what none of them could know. */
import {formatCount} from '../src/wording/count.ts'
import {report} from './build.ts'
import {fingerprint, fingerprints} from './build/fingerprint.ts'
import {holdsPath, toRealPath} from './build/out-folder.ts'
import {fail, replaceFolder} from './build/replace-folder.ts'
import {
  earlierShard,
  readShard,
  refuseFiles,
  refuseShards,
  storeRecords,
  type ReadShard
} from './build/shard.ts'
import {writeSite} from './build/write-site.ts'
import {namePath} from './name-path.ts'
import {readOptions, type Told} from './options.ts'
import {progress} from './progress.ts'
import {usableFolder} from './usable-folder.ts'

await merge(readOptions('merge'))

/** Writes the site beside its place, and moves it there when it is whole; see `build`. */
async function merge(options: Told): Promise<void> {
  const started = performance.now()
  const {content, out, base, site, data, epub, folders} = options
  const shards = folders.map(openShard)
  const told = {base, site, data, epub}
  const prints = fingerprints(content, told)
  const refusal = refuseOver(out, folders) ?? refuseShards(shards, prints)
  if (refusal !== null) fail(refusal)
  const written = await replaceFolder(options, async (staging) => {
    for (const [index, shard] of shards.entries()) {
      progress(`Looking at the files of the shards, ${index + 1} of ${shards.length}`)
      const refusal = refuseFiles(shard)
      if (refusal !== null) return {refusal}
    }
    const store = usableFolder('records')
    for (const shard of shards) storeRecords(shard, store)
    return writeSite(options, staging, {
      of: fingerprint(content, told, prints),
      shards: shards.map(earlierShard)
    })
  })
  if (!written) return
  written.remember()
  const {taken, made} = written.pages
  report(written.said, {
    options,
    started,
    besides:
      `of ${formatCount(shards.length, 'shard')}, ${formatCount(taken, 'page')} taken over, ` +
      `${formatCount(made, 'page')} made here`
  })
}

function openShard(folder: string): ReadShard {
  const shard = readShard(folder)
  return 'refusal' in shard ? fail(shard.refusal) : shard
}

/** Why the site may not be written where a shard lies; `null` where it does not. */
function refuseOver(out: string, folders: readonly string[]): string | null {
  const to = toRealPath(out)
  const over = folders.find(
    (folder) => holdsPath(to, toRealPath(folder)) || holdsPath(toRealPath(folder), to)
  )
  return over === undefined
    ? null
    : `Unexpected output folder \`${namePath(out)}\`: \`${namePath(over)}\`, a shard, would be replaced. Choose another folder with --out`
}
