/**
 * What the pages of the site may load and do: what lies beside them, and nothing else. Nothing inside a page runs.
 *
 * Data blocks (`<script type="application/ld+json">`) are no scripts; saved citations are `data:` links, which a browser
 * only downloads.
 */
const directives = new Map([
  ['default-src', "'self'"],
  // the search engine is WebAssembly; this allows to compile it and not `eval`
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"]
])

/** What a policy in the page cannot say: browsers ignore it there, with a warning. */
const headerOnly = new Set(['frame-ancestors'])

/** The Content-Security-Policy, as a host sends it or as a page holds it. */
export function toPolicy(place: 'header' | 'page'): string {
  return policies[place]
}

function write(place: 'header' | 'page'): string {
  return [...directives]
    .filter(([name]) => place === 'header' || !headerOnly.has(name))
    .map(([name, value]) => name + ' ' + value)
    .join('; ')
}

/** Every page holds one. */
const policies = {header: write('header'), page: write('page')}
