/** `npm run build`: reads the content and writes the site: pages, records, search index. */
import {formatCount} from '../src/wording/count.ts'
import {checkCommand} from './check-command.ts'
import {fingerprint} from './build/fingerprint.ts'
import {readMade, type Said} from './build/made.ts'
import {refuseForeign, refusePlace} from './build/out-folder.ts'
import {isAsMade} from './build/reuse.ts'
import {sayDiskFault} from './build/say-disk-fault.ts'
import {beginStaging, type Staging} from './build/staging.ts'
import {writeSite} from './build/write-site.ts'
import {namePath} from './name-path.ts'
import {readOptions, type Options} from './options.ts'
import {done} from './progress.ts'

if (import.meta.main) await build(readOptions('build'))

/**
 * Writes the site beside its place, and moves it there when it is whole. Where that is not possible, it says why, leaves what
 * was there as it was, and ends the process.
 */
export async function build(options: Options): Promise<void> {
  const started = performance.now()
  const {content, out, base, site, data} = options
  const refusal = refusePlace(options)
  if (refusal !== null) fail(refusal)
  try {
    const of = fingerprint(content, {base, site, data})
    const made = readMade(out)
    if (made?.of === of && isAsMade(out, made)) {
      report(made.said, true)
      return
    }
    const foreign = refuseForeign(out)
    if (foreign !== null) fail(foreign)
    const staging = begin(out)
    const written = await writeSite(options, staging, {of, made})
    if ('refusal' in written) fail(written.refusal)
    // it took a while: somebody may have put something there
    const late = refuseForeign(out)
    if (late !== null) fail(late)
    staging.publish()
    written.remember()
    report(written.said, false)
  } catch (error) {
    const reason = sayDiskFault(error)
    if (reason === null) throw error
    fail(`${reason}. \`${namePath(out)}\` is as it was`)
  }

  function report({documents, volumes, messages, lines}: Said, unchanged: boolean): void {
    done()
    for (const line of lines) console.error(line)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${namePath(out)}: ${formatCount(documents, 'document')} of ${formatCount(volumes, 'volume')}, ` +
        (unchanged ? 'nothing has changed, ' : '') +
        `${seconds} s` +
        (messages === 0 ? '' : `; ${formatCount(messages, 'message')} (${checkCommand(content)})`) +
        (site === null ? '; no sitemap and feed without --site' : '')
    )
  }
}

function begin(out: string): Staging {
  const begun = beginStaging(out)
  switch (begun.status) {
    case 'begun':
      return begun.staging
    case 'running': {
      const {pid, since} = begun.holder
      return fail(
        `Another build is writing \`${namePath(out)}\`: process ${pid}, since ${since}. Wait for its end, or stop it`
      )
    }
    case 'occupied':
      return fail(
        `Unexpected files in \`${namePath(begun.folder)}\`, where the site is built before it is moved to ` +
          `\`${namePath(out)}\`. Move them elsewhere`
      )
  }
}

/** Ends the process; what was begun is cleared as it ends. */
function fail(reason: string): never {
  done()
  console.error(reason)
  process.exit(1)
}
