/** One page of every kind that a site has, found in what was built: a new kind is looked at without being listed. */
import {builtSite, htmlOf, type Site, type SiteName} from '../site/sites.ts'

/** What makes the addresses of a kind alike. */
const kinds: [string, RegExp][] = [
  ['document', /^historicaldocuments\/[^/]+\/d\d+\w*\/$/u],
  ['printed page', /^historicaldocuments\/[^/]+\/pg_\w+\/$/u],
  ['not printed', /^historicaldocuments\/[^/]+\/not-printed\/$/u],
  ['report', /^historicaldocuments\/[^/]+\/report\/$/u],
  ['list of a volume', /^historicaldocuments\/[^/]+\/(?:terms|persons)\/$/u],
  ['printed index', /^historicaldocuments\/[^/]+\/index\/$/u],
  ['front or back matter', /^historicaldocuments\/[^/]+\/(?:title-page|preface|sources|errata)\/$/u],
  ['division', /^historicaldocuments\/[^/]+\/[^/]+\/$/u],
  ['volume', /^historicaldocuments\/[^/]+\/$/u],
  ['listed person', /^people\/listed\/.+$/u],
  ['names of a letter', /^people\/letter\/[^/]+\/$/u],
  ['volume of one of $1', /^(people|kinds|markings)\/[^/]+\/frus[^/]+\/$/u],
  ['volume of the undated', /^dates\/undated\/frus[^/]+\/$/u],
  ['year', /^dates\/\d{4}\/$/u],
  ['month', /^dates\/\d{4}\/\d{2}\/$/u],
  ['one of $1', /^(people|archives|kinds|markings|dates)\/.+$/u]
]

/** A page of a kind, and the site that has it. */
export type KindOfPage = {kind: string; name: SiteName; path: string}

/** A page of every kind: those of the edition, those that only long lists make, and those that only whole volumes have. */
export function everyKind(): KindOfPage[] {
  const kinds = toKinds('root')
  for (const name of ['long', 'volumes'] as const) {
    const known = new Set(kinds.map(({kind}) => kind))
    kinds.push(...toKinds(name).filter(({kind}) => !known.has(kind)))
  }
  return kinds
}

function toKinds(name: SiteName): KindOfPage[] {
  return Array.from(pagesOfEveryKind(builtSite(name)), ([kind, path]) => ({kind, name, path}))
}

/** Kind → path of its fullest page, and pages that only a visitor makes. */
export function pagesOfEveryKind(site: Site): Map<string, string> {
  const fullest = new Map<string, {path: string; length: number}>()
  for (const [path, html] of htmlOf(site)) {
    const kind = kindOf(path)
    if (html.length > (fullest.get(kind)?.length ?? -1)) fullest.set(kind, {path, length: html.length})
  }
  return new Map([
    ...[...fullest].map(([kind, {path}]): [string, string] => [kind, '/' + path]),
    ['404', '/no-such-page/'],
    ['search with results', '/search/?q=Czechoslovakia'],
    ['search without results', '/search/?q=zzyzxqwv'],
    ['citation found', '/find/?q=frus1964-68v17%23d67'],
    ['citation not found', '/find/?q=FRUS%201961–63,%20XVII,%20doc.%2067']
  ])
}

/** The kind of the page at a path of a site. */
export function kindOf(path: string): string {
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(path)
    if (match) return kind.replace('$1', match[1] ?? '')
  }
  return path === '' ? 'home' : path.replace(/\/$|\.html$/u, '')
}
