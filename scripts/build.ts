/** `npm run build`: reads the content and writes the site: pages, records, search index. */
import {relative} from 'node:path'
import {build as buildPages} from 'astro'
import {openCorpus} from '../src/corpus.ts'
import {buildIndex} from '../src/search/build-index.ts'
import {readOptions, type Options} from './options.ts'
import {done, progress} from './progress.ts'
import {writeRecords} from './write-records.ts'
import {writeSiteFiles} from './write-site-files.ts'

if (import.meta.main) await build(readOptions('build'))

/** Writes the site; the folder it goes to is emptied first. */
export async function build(options: Options): Promise<void> {
  const started = performance.now()
  process.env.ASTRO_TELEMETRY_DISABLED = '1'

  progress('Writing pages')
  // base path, origin and content reach Astro through the environment: see astro.config.ts
  await buildPages({root: process.cwd(), outDir: options.out, logLevel: 'warn'})
  progress('Writing records')
  const corpus = openCorpus(options.content)
  const {volumes, documents} = writeRecords(corpus, options.out)
  const {site} = options
  if (site !== null) writeSiteFiles(corpus.catalogue, options.out, {...options, site})
  progress('Writing the search index')
  await buildIndex({site: options.out})
  done()

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const where = relative(process.cwd(), options.out) || options.out
  const messages = corpus.files.reduce((sum, file) => sum + file.messages.length, 0)
  console.log(
    `${where}: ${count(documents, 'document')} of ${count(volumes, 'volume')}, ${seconds} s` +
      (messages === 0 ? '' : `; ${count(messages, 'message')} (npm run check)`) +
      (site === null ? '; no sitemap and feed without --site' : '')
  )
}

function count(number: number, noun: string): string {
  return number + ' ' + noun + (number === 1 ? '' : 's')
}
