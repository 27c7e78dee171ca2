/** `npm run build`: reads the content and writes the site: pages, records, search index. */
import {existsSync} from 'node:fs'
import {join, relative} from 'node:path'
import {ledgerAbove, openCorpus} from '../src/corpus.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {movedPages} from '../src/permalinks/moved.ts'
import {formatCount} from '../src/writers/count.ts'
import {addressFaults} from './address-faults.ts'
import {buildPages} from './build-pages.ts'
import {formatMessage} from './format-message.ts'
import {readOptions, type Options} from './options.ts'
import {done, progress} from './progress.ts'
import {reportContent, requireDocuments} from './report-content.ts'
import {writeRecords} from './write-records.ts'
import {beginSearch} from './write-search.ts'
import {writeSiteFiles} from './write-site-files.ts'

if (import.meta.main) await build(readOptions('build'))

/** Writes the site; the folder it goes to is emptied first. */
export async function build(options: Options): Promise<void> {
  const started = performance.now()
  process.env.ASTRO_TELEMETRY_DISABLED = '1'

  requireDocuments(options.content)
  checkAddresses(options.content)
  progress('Writing pages')
  // base path, origin and content reach Astro through the environment: see astro.config.ts
  await buildPages({root: process.cwd(), outDir: options.out, logLevel: 'warn'})
  progress('Writing records and the search index')
  const search = beginSearch(options.out)
  const corpus = openCorpus(options.content)
  const {volumes, documents} = await writeRecords(corpus, options.out, search.add)
  await search.finish(corpus.spellings)
  const {site} = options
  const leading = new Set(movedPages(corpus.permalinks).keys())
  if (site !== null) writeSiteFiles(corpus.catalogue, options.out, {...options, site, leading})
  done()

  reportContent(corpus)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const where = toPrintable(relative(process.cwd(), options.out) || options.out)
  const messages = corpus.files.reduce((sum, file) => sum + file.messages.length, 0)
  console.log(
    `${where}: ${formatCount(documents, 'document')} of ${formatCount(volumes, 'volume')}, ${seconds} s` +
      (messages === 0 ? '' : `; ${formatCount(messages, 'message')} (npm run check)`) +
      (site === null ? '; no sitemap and feed without --site' : '')
  )
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
  console.error('Nothing is written: an address once published never dies (README, “Addresses that last”)')
  process.exit(1)
}
