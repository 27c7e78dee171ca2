/** `npm run build`: reads the content and writes the site: pages, records, search index. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ledgerAbove} from '../src/corpus/ledger-above.ts'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {movedPages} from '../src/permalinks/moved-addresses.ts'
import {formatCount} from '../src/wording/count.ts'
import {addressFaults} from './address-faults.ts'
import {checkCommand} from './check-command.ts'
import {formatMessage} from './format-message.ts'
import {writeMark} from './mark.ts'
import {namePath} from './name-path.ts'
import {readOptions, type Options} from './options.ts'
import {refuseForeign, refuseOut} from './out-folder.ts'
import {done, progress} from './progress.ts'
import {reportContent, requireDocuments} from './report-content.ts'
import {sayDiskFault} from './say-disk-fault.ts'
import {beginStaging, type Staging} from './staging.ts'
import {writeHostFiles} from './write-host-files.ts'
import {writePages} from './write-pages.ts'
import {writeRecords} from './write-records.ts'
import {beginSearch} from './write-search.ts'
import {writeSiteFiles} from './write-site-files.ts'

if (import.meta.main) await build(readOptions('build'))

/**
 * Writes the site beside its place, and moves it there when it is whole. Where that is not possible, it says why, leaves what
 * was there as it was, and ends the process.
 */
export async function build(options: Options): Promise<void> {
  const started = performance.now()
  const {content, out, site} = options
  const refusal = refuseOut(options)
  if (refusal !== null) fail(refusal)
  requireDocuments(content)
  try {
    const staging = begin(out)
    checkAddresses(content)
    const {volumes, documents, messages} = await write(options, staging)
    // it took a while: somebody may have put something there
    const late = refuseForeign(out)
    if (late !== null) fail(late)
    staging.publish()
    done()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${namePath(out)}: ${formatCount(documents, 'document')} of ${formatCount(volumes, 'volume')}, ${seconds} s` +
        (messages === 0 ? '' : `; ${formatCount(messages, 'message')} (${checkCommand(content)})`) +
        (site === null ? '; no sitemap and feed without --site' : '')
    )
  } catch (error) {
    const reason = sayDiskFault(error)
    if (reason === null) throw error
    fail(`${reason}. \`${namePath(out)}\` is as it was`)
  }
}

/** What was written, and how many messages reading it gave. */
type Report = {volumes: number; documents: number; messages: number}

async function write(options: Options, staging: Staging): Promise<Report> {
  const {content, base, site} = options
  const out = staging.site
  progress('Writing pages')
  const conflict = await writePages(staging)
  if (conflict !== null) fail(`${conflict}. \`${namePath(options.out)}\` is as it was`)
  progress('Writing records and the search index')
  const search = beginSearch(out)
  const corpus = openCorpus(content)
  const {volumes, documents} = await writeRecords(corpus, out, search.add)
  await search.finish(corpus.spellings)
  const leading = new Set(movedPages(corpus.permalinks).keys())
  if (site !== null) writeSiteFiles(corpus.catalogue, out, {base, site, leading})
  writeHostFiles(out, base)
  writeMark(out)
  done()
  reportContent(corpus)
  return {
    volumes,
    documents,
    messages: corpus.files.reduce((sum, file) => sum + file.messages.length, 0)
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

/** Ends the build before anything is written where an address that was published leads nowhere. */
function checkAddresses(content: string): void {
  if (!existsSync(join(content, 'permalinks')) && ledgerAbove(content) === null) return
  progress('Checking addresses')
  // a corpus of its own, which need not be kept while pages are written
  const faults = addressFaults(openCorpus(content))
  done()
  if (faults.length === 0) return
  for (const fault of faults) console.error(formatMessage(fault))
  fail('Nothing is written: an address once published never dies (README, “Addresses that last”)')
}

/** Ends the process; what was begun is cleared as it ends. */
function fail(reason: string): never {
  done()
  console.error(reason)
  process.exit(1)
}
