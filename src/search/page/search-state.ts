/** The state of the search page, which is its address; the names of history.state.gov’s parameters are kept. */
import {
  facetNames,
  isNarrowed,
  type FacetName,
  type Filters,
  type Options,
  type Scope,
  type Sort
} from '../engine/engine.ts'

export {isNarrowed}

/** What the address of the search page says. Of pages of results, the first `page` are shown. */
export type SearchState = Options & {
  query: string
  /** Parameters that are not ours, or that have no value we know: kept as they are. */
  rest: [string, string][]
  /** Whether the query was longer than what is searched of one, so that only its beginning is here. */
  isCut?: true
}

/** The parameter of each facet. Those of sender and addressee are not those of the dates. */
export const facetParameters = {
  period: 'period',
  subseries: 'subseries',
  volume: 'volume-id',
  kind: 'kind',
  classification: 'classification',
  handling: 'handling',
  archive: 'archive',
  from: 'from',
  to: 'to'
} as const satisfies Record<FacetName, string>

const facetOf = new Map<string, FacetName>(facetNames.map((facet) => [facetParameters[facet], facet]))

/** > 1968   1968-07   1968-07-20 */
const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

/** > 1   99 */
const number = /^[1-9]\d?$/u

/** How many pages of results are shown at most. */
export const mostPages = 99

/** How many letters and signs of a query are searched. */
export const mostLetters = 1000

/** Nothing asked, nothing chosen. */
export const noFilters: Filters = {facets: {}, from: null, to: null}

/**
 * The state that an address says. Word forms are found unless it has `exactly=1`; `forms=1`, of addresses from the time when
 * they had to be asked for, is as usual.
 */
export function parseSearchState(search: string): SearchState {
  const facets: Partial<Record<FacetName, string[]>> = {}
  const filters: Filters = {facets, from: null, to: null}
  const state: SearchState = {
    query: '',
    scope: 'all',
    forms: true,
    filters,
    sort: 'relevance',
    page: 1,
    rest: []
  }
  for (const [name, value] of new URLSearchParams(search)) {
    const facet = facetOf.get(name)
    if (name === 'q') Object.assign(state, toQuery(value))
    else if (facet !== undefined && value !== '')
      facets[facet] = [...new Set([...(facets[facet] ?? []), value])]
    else if (name === 'within' && isScope(value)) state.scope = value
    else if (name === 'exactly' && value === '1') state.forms = false
    else if (name === 'forms' && value === '1') continue
    else if (name === 'start-date' && isDate(value)) filters.from = value
    else if (name === 'end-date' && isDate(value)) filters.to = value
    else if (name === 'sort-by' && isSort(value)) state.sort = value
    else if (name === 'page' && number.test(value)) state.page = Number(value)
    else if (name === 'costly' && value === '1') state.costly = true
    else if (value !== '') state.rest.push([name, value])
  }
  return state
}

/** The address of a state, from its question mark on; what is as usual is left out. */
export function formatSearchState(state: SearchState): string {
  const {query, scope, forms, filters, sort, page, rest, costly} = state
  const parameters = new URLSearchParams()
  if (query !== '') parameters.append('q', query)
  if (scope !== 'all') parameters.append('within', scope)
  if (!forms) parameters.append('exactly', '1')
  for (const facet of facetNames) {
    for (const value of filters.facets[facet] ?? []) parameters.append(facetParameters[facet], value)
  }
  if (filters.from !== null) parameters.append('start-date', filters.from)
  if (filters.to !== null) parameters.append('end-date', filters.to)
  if (sort !== 'relevance') parameters.append('sort-by', sort)
  if (costly) parameters.append('costly', '1')
  for (const [name, value] of rest) parameters.append(name, value)
  if (page > 1) parameters.append('page', String(page))
  return '?' + parameters.toString()
}

/** What the page of a document needs to mark what was found there: `?q=…&within=…&exactly=1`; empty where nothing was asked. */
export function formatMarks({query, scope, forms}: SearchState): string {
  if (query === '') return ''
  const parameters = new URLSearchParams({q: query})
  if (scope !== 'all') parameters.append('within', scope)
  if (!forms) parameters.append('exactly', '1')
  return '?' + parameters.toString()
}

/** Whether there is anything to look for: words, or a choice of documents. */
export function isAsked({query, filters}: SearchState): boolean {
  return query !== '' || isNarrowed(filters)
}

/** The state with other values of a facet, from its first page. */
export function withFacet(state: SearchState, facet: FacetName, values: readonly string[]): SearchState {
  return {...state, page: 1, filters: {...state.filters, facets: {...state.filters.facets, [facet]: values}}}
}

/** The state with other dates, from its first page. */
export function withDates(state: SearchState, from: string | null, to: string | null): SearchState {
  return {...state, page: 1, filters: {...state.filters, from, to}, rest: withoutDates(state.rest)}
}

/** Parameters without dates that are none: where dates are chosen, nobody asks for those any more. */
export function withoutDates(rest: SearchState['rest']): SearchState['rest'] {
  return rest.filter(([name]) => name !== 'start-date' && name !== 'end-date')
}

/** The dates of an address that there are not: `1968-02-30`. */
export function unusedDates({rest}: SearchState): string[] {
  return rest.flatMap(([name, value]) => (name === 'start-date' || name === 'end-date' ? [value] : []))
}

/** The query, or its first whole words where it is too long. */
function toQuery(value: string): Pick<SearchState, 'query' | 'isCut'> {
  const query = value.trim()
  const letters = Array.from(query)
  if (letters.length <= mostLetters) return {query}
  const kept = letters.slice(0, mostLetters).join('')
  const isBroken = !/\s/u.test(letters[mostLetters] ?? '')
  return {query: (isBroken ? kept.replace(brokenWord, '') : kept).trim(), isCut: true}
}

/** The last word, where there are others before it: > a few words, the la */
const brokenWord = /(?<=\S)\s+\S*$/u

function isScope(value: string): value is Scope {
  return value === 'all' || value === 'text' || value === 'notes' || value === 'source'
}

function isSort(value: string): value is Sort {
  return value === 'relevance' || value === 'date-asc' || value === 'date-desc'
}

/** Whether there is such a day, month or year: there is no February 30. */
export function isDate(value: string): boolean {
  if (!date.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)
}
