/**
 * Writes what search engines, feed readers and browsers ask a site for: sitemap, feed of volumes, OpenSearch description,
 * and the line of `robots.txt` that names the sitemap. All hold whole addresses.
 */
import {appendFileSync, globSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Catalogue} from '../src/edition/catalogue.ts'
import {feedPath, toFeed} from '../src/site-files/feed.ts'
import {openSearchPath, toOpenSearch} from '../src/site-files/open-search.ts'
import {toSitemaps} from '../src/site-files/sitemap.ts'

/** Where a site stands, and the paths of pages that only lead to others. */
export type Origin = {base: string; site: string; leading?: ReadonlySet<string>}

/** Writes the files of a site that was built into `out`. */
export function writeSiteFiles(catalogue: Catalogue, out: string, {base, site, leading}: Origin): void {
  const absolute = (path: string) => new URL(base + path.slice(1), site).href
  const files = new Map([
    ...toSitemaps(
      pagesOf(out).filter((path) => !leading?.has(path)),
      {absolute}
    ),
    [feedPath, toFeed(catalogue, absolute)],
    [openSearchPath, toOpenSearch(absolute)]
  ])
  for (const [path, text] of files) writeFileSync(join(out, path), text)
  appendFileSync(join(out, 'robots.txt'), '\nSitemap: ' + absolute('/sitemap.xml') + '\n')
}

/** The pages that were built, as paths; those of printed pages only lead to documents and are left out. */
function pagesOf(out: string): string[] {
  return globSync('**/index.html', {
    cwd: out,
    exclude: (name) => name === 'pagefind' || name.startsWith('pg_')
  })
    .map((path) => '/' + path.replaceAll('\\', '/').replace(/index\.html$/u, ''))
    .sort()
}
