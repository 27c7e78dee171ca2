/**
 * Writes what hosts read: headers for those that take them from a file of the site (Netlify, Cloudflare Pages), and the word
 * to GitHub Pages to publish folders that begin with `_`. `docs/HOSTING.md` has the same for other hosts.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {toPolicy} from '../../src/site-files/policy.ts'

/** The file of headers. */
export const headersName = '_headers'

/**
 * What never changes, since a hash is in its name: scripts and styles, and of the search index the folders, each of a band or
 * of words. What lies beside these folders (`bands`, `pagefind.js`) has none.
 */
const hashed = ['_astro/*', 'pagefind/:folder/*']

/** Writes them into a site that is published under `base`. */
export function writeHostFiles(out: string, base: string): void {
  writeFileSync(join(out, '.nojekyll'), '')
  writeFileSync(join(out, headersName), toHeaders(base))
}

/**
 * The headers of a site. What has no hash in its name says nothing of caching: a host would join two answers to one that
 * means neither, and lets browsers ask anew unless told otherwise.
 */
function toHeaders(base: string): string {
  const rules: [string, Record<string, string>][] = [
    [
      '/*',
      {
        'Content-Security-Policy': toPolicy('header'),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff'
      }
    ],
    ...hashed.map((path): [string, Record<string, string>] => [
      base + path,
      {'Cache-Control': 'public, max-age=31536000, immutable'}
    ])
  ]
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
    )
    .join('\n')
}
