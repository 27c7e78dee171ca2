/**
 * Writes what hosts read: headers for those that take them from a file of the site (Netlify, Cloudflare Pages), and the word
 * to GitHub Pages to publish folders that begin with `_`. `docs/HOSTING.md` has the same for other hosts.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {toPolicy} from '../src/writers/policy.ts'

/** The file of headers. */
export const headersName = '_headers'

/** Folders whose files have a hash in their name, and so never change. */
const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter']

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
    ...hashed.map((folder): [string, Record<string, string>] => [
      base + folder + '/*',
      {'Cache-Control': 'public, max-age=31536000, immutable'}
    ])
  ]
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
    )
    .join('\n')
}
