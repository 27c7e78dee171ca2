/** Why nothing was found: which terms are in no document, and what there would be without a part of what was asked. */
import type {Asked, FacetName, Filters, Nothing, Options} from './engine.ts'
import type {Term} from '../query.ts'
import {narrow} from './narrow.ts'
import {rankRows, type Row, type Searched} from './rank-rows.ts'

/**
 * What was looked for, and what each band has for it. `missing`: how many documents are in bands that could not be searched;
 * `cut`: the beginnings of which only the most frequent words were.
 */
export type Search = Searched & {terms: readonly Term[]; missing: number; cut: readonly Term[]}

/** The terms that are in no document of the scope. */
export function findAbsent({terms, matched}: Search): Nothing['absent'] {
  return terms
    .filter((_, number) => matched.every(({lists}) => (lists[number]?.rows.length ?? 0) === 0))
    .map(({text}) => text)
}

/** What can be left out so that documents are found. `everywhere`: the same search in all scopes. */
export function findWays(search: Search, {scope, filters}: Options, everywhere: Search): Nothing['without'] {
  const {terms, parts} = search
  const rows = rankRows(search)
  const count = (rows: readonly Row[], filters: Filters): number => narrow(parts, rows, filters).rows.length
  const ways: {what: Asked; total: number}[] = []
  if (terms.length > 1)
    terms.forEach(({text}, number) => {
      ways.push({what: {kind: 'term', term: text}, total: count(rankRows(search, {leave: number}), filters)})
    })
  for (const [name, values] of Object.entries(filters.facets)) {
    if (values.length === 0) continue
    const facet = name as FacetName
    const facets = {...filters.facets, [facet]: []}
    ways.push({what: {kind: 'facet', facet}, total: count(rows, {...filters, facets})})
  }
  if (filters.from !== null || filters.to !== null)
    ways.push({what: {kind: 'dates'}, total: count(rows, {...filters, from: null, to: null})})
  if (scope !== 'all') ways.push({what: {kind: 'scope'}, total: count(rankRows(everywhere), filters)})
  return ways.filter(({total}) => total > 0)
}
