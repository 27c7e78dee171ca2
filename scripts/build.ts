/** `npm run build`: reads the content and writes the site: pages, records, search index; or, with `--shard`, a part of it. */
import {formatCount} from '../src/wording/count.ts'
import {checkCommand} from './check-command.ts'
import {formatShard, type Shard} from './build/cut-shards.ts'
import {fingerprint, fingerprints} from './build/fingerprint.ts'
import {readMade, type Said} from './build/made.ts'
import {replaceFolder} from './build/replace-folder.ts'
import {isAsMade, standingSite} from './build/reuse.ts'
import {writeShard} from './build/write-shard.ts'
import {writeSite} from './build/write-site.ts'
import {namePath} from './name-path.ts'
import {readOptions, type Options} from './options.ts'
import {done} from './progress.ts'

if (import.meta.main) {
  const {shard, ...options} = readOptions('build')
  await (shard ? buildShard(options, shard) : build(options))
}

/**
 * Writes the site beside its place, and moves it there when it is whole. Where that is not possible, it says why, leaves what
 * was there as it was, and ends the process.
 */
export async function build(options: Options): Promise<void> {
  const started = performance.now()
  const {content, out, base, site, data, epub} = options
  let of = ''
  let made: ReturnType<typeof readMade> = null
  const written = await replaceFolder(
    options,
    (staging, standing) => writeSite(options, staging, {of, standing: made && standingSite(made, standing)}),
    () => {
      of = fingerprint(content, {base, site, data, epub})
      made = readMade(out)
      return made?.of === of && isAsMade(out, made)
    }
  )
  written?.remember()
  const said = written?.said ?? (made as {said: Said} | null)?.said
  if (said) report(said, {options, started, ...(written ? {} : {besides: 'nothing has changed'})})
}

/** Says what was built. */
export function report(
  {documents, volumes, messages, lines}: Said,
  {options, started, besides}: {options: Options; started: number; besides?: string}
): void {
  const {content, out, site} = options
  done()
  for (const line of lines) console.error(line)
  console.log(
    `${namePath(out)}: ${formatCount(documents, 'document')} of ${formatCount(volumes, 'volume')}, ` +
      (besides === undefined ? '' : besides + ', ') +
      `${seconds(started)} s` +
      (messages === 0 ? '' : `; ${formatCount(messages, 'message')} (${checkCommand(content)})`) +
      (site === null ? '; no sitemap and feed without --site' : '')
  )
}

/** Writes a shard, in the same manner. */
async function buildShard(options: Options, shard: Shard): Promise<void> {
  const started = performance.now()
  const {content, out, base, site, data, epub} = options
  const prints = fingerprints(content, {base, site, data, epub})
  const written = await replaceFolder(options, (staging) => writeShard(options, staging, {shard, prints}))
  if (!written) return
  done()
  const {documents, volumes, files} = written
  const empty = ': the edition has fewer volumes than shards, and this one has nothing to do'
  console.log(
    `${namePath(out)}: shard ${formatShard(shard)}, ` +
      `${formatCount(documents, 'document')} of ${formatCount(volumes, 'volume')}, ` +
      `${formatCount(files, 'file')}, ${seconds(started)} s` +
      (volumes === 0 ? empty : '; messages are said where shards are joined, by npm run merge')
  )
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
