/** Which files of a site belong to its search: the one place to change where the bundle is laid out otherwise. */

/**
 * What every search loads, whatever is asked. The first pattern is Pagefind's own: its script, its worker, the engine, and
 * the lists of pages and of pieces, in a bundle or in its bands. The second is ours: what lies at the root of the bundle, and
 * the tables of facts; but not the lists of words, which only a query that finds little asks for, nor those of senders and
 * addressees, which only their facets ask for.
 *
 * > pagefind.js   east/pagefind-entry.json   pagefind.en_d817634547.pf_meta   wasm.unknown.pagefind
 * > facts   bands.json   east/facts   not: words-3   parties
 */
const startFiles = [
  /\/pagefind\/(?:[^/]+\/)?(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind)$/u,
  /\/pagefind\/(?:(?!words|parties)[^/]+|[^/]+\/facts[^/]*)$/u
]

/** > pagefind/east/index/en_d368281.pf_index   pagefind/fragment/en_2226a51.pf_fragment */
const searchFile = /\/pagefind\//u

const codeFile = /\.(?:css|m?js)$/u

/** What a file is to a reader who searches: what every search needs, what this one needed more, or the page around it. */
export type Part = 'start' | 'query' | 'code' | 'page'

/** The part of a path of a site. */
export function partOf(path: string): Part {
  if (startFiles.some((pattern) => pattern.test(path))) return 'start'
  if (searchFile.test(path)) return 'query'
  return codeFile.test(path) ? 'code' : 'page'
}
