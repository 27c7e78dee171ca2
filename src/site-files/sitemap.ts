/** Addresses → sitemaps, for search engines. */
import {x} from 'xastscript'
import {toXmlFile} from '../formats/xml-file.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** How many addresses a sitemap may hold. */
const most = 50_000

/** Sitemaps by path: `/sitemap.xml`, or where there are too many addresses for it, more, which it names. */
export function toSitemaps(
  paths: readonly string[],
  {absolute, size = most}: {absolute: (path: string) => string; size?: number}
): Map<string, string> {
  const whole = '/sitemap.xml'
  if (paths.length <= size) return new Map([[whole, write('urlset', 'url', paths)]])
  const parts = new Map<string, string>()
  for (let at = 0; at < paths.length; at += size)
    parts.set(`/sitemap-${parts.size + 1}.xml`, write('urlset', 'url', paths.slice(at, at + size)))
  return new Map([[whole, write('sitemapindex', 'sitemap', [...parts.keys()])], ...parts])

  function write(root: string, entry: string, paths: readonly string[]): string {
    const entries = paths.map((path) => x(entry, [x('loc', [absolute(path)])]))
    return toXmlFile(x(root, {xmlns: namespace}, entries))
  }
}
