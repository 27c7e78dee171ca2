/**
 * Writes what search engines, feed readers and browsers ask a site for: sitemap, feed of volumes, OpenSearch description,
 * and the line of `robots.txt` that names the sitemap. All hold whole addresses.
 */
import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Catalogue} from '../../src/edition/catalogue.ts'
import {feedPath, toFeed} from '../../src/site-files/feed.ts'
import {openSearchPath, toOpenSearch} from '../../src/site-files/open-search.ts'
import {toSitemaps} from '../../src/site-files/sitemap.ts'

/** Where a site stands. */
export type Origin = {base: string; site: string}

/** The pages that search engines are told: not those of printed pages, nor others that only lead to documents. */
export function listedPages(
  pages: readonly {file: string; path: string}[],
  leading: ReadonlySet<string>
): string[] {
  return pages.flatMap(({file, path}) =>
    file.endsWith('index.html') && !/\/pg_[^/]*\/$/u.test(path) && !leading.has(path) ? [path] : []
  )
}

/** Writes the files of a site into `out`; `pages` are the paths that search engines are told. */
export function writeSiteFiles(
  catalogue: Catalogue,
  out: string,
  {base, site}: Origin,
  pages: readonly string[]
): void {
  const absolute = (path: string) => new URL(base + path.slice(1), site).href
  const files = new Map([
    ...toSitemaps(pages.toSorted(), {absolute}),
    [feedPath, toFeed(catalogue, absolute)],
    [openSearchPath, toOpenSearch(absolute)]
  ])
  for (const [path, text] of files) writeFileSync(join(out, path), text)
  appendFileSync(join(out, 'robots.txt'), '\nSitemap: ' + absolute('/sitemap.xml') + '\n')
}
