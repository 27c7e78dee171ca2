/** Why nothing was found: which terms are in no document, and what there would be without a part of what was asked. */
import type {Asked, FacetName, Filters, Nothing, Options} from '../engine.ts'
import type {Term} from '../query.ts'
import type {Matched} from './match.ts'
import {narrow} from './narrow.ts'
import {findNear} from './near.ts'
import type {Index} from './open-index.ts'
import {rankRows, type Row} from './rank.ts'

/** What was looked for, and what each band has for it. */
export type Search = {terms: readonly Term[]; matched: readonly Matched[]}

/** The terms that are in no document of the scope, with words that are spelt almost so. */
export async function findAbsent({parts}: Index, {terms, matched}: Search): Promise<Nothing['absent']> {
  const absent = terms.filter((_, number) =>
    matched.every(({lists}) => (lists[number]?.rows.length ?? 0) === 0)
  )
  return Promise.all(
    absent.map(async ({kind, words, text}) => {
      const [word = '', ...others] = words
      const isWord = kind === 'word' || (kind === 'phrase' && others.length === 0)
      return {term: text, near: isWord ? await findNear(word, parts) : []}
    })
  )
}

/** What can be left out so that documents are found. `everywhere`: the same search in all scopes. */
export function findWays(
  index: Index,
  {terms, matched}: Search,
  {scope, filters}: Options,
  everywhere: Search
): Nothing['without'] {
  const rows = rankRows(index, matched)
  const count = (rows: readonly Row[], filters: Filters): number =>
    narrow(index.parts, rows, filters).rows.length
  const ways: {what: Asked; total: number}[] = []
  if (terms.length > 1)
    terms.forEach(({text}, number) => {
      ways.push({what: {kind: 'term', term: text}, total: count(rankRows(index, matched, number), filters)})
    })
  for (const [name, values] of Object.entries(filters.facets)) {
    if (values.length === 0) continue
    const facet = name as FacetName
    const facets = {...filters.facets, [facet]: []}
    ways.push({what: {kind: 'facet', facet}, total: count(rows, {...filters, facets})})
  }
  if (filters.from !== null || filters.to !== null)
    ways.push({what: {kind: 'dates'}, total: count(rows, {...filters, from: null, to: null})})
  if (scope !== 'all')
    ways.push({what: {kind: 'scope'}, total: count(rankRows(index, everywhere.matched), filters)})
  return ways.filter(({total}) => total > 0)
}
