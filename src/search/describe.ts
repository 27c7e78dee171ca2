/** A search in words: what was asked for, where, and of which documents. */
import {formatDates} from '../edition/date.ts'
import {facetNames, type FacetName, type Filters, type Scope, type Sort} from './engine.ts'
import type {State} from './state.ts'

/** What facets are called. */
export const facetTitles = {
  period: 'Period',
  subseries: 'Subseries',
  volume: 'Volume',
  kind: 'Kind',
  classification: 'Classification',
  handling: 'Handling',
  archive: 'Archive',
  from: 'Sender',
  to: 'Addressee'
} satisfies Record<FacetName, string>

/** Where words are searched. */
export const scopeTitles = {
  all: 'everything',
  text: 'the text of documents',
  notes: 'editors’ notes',
  source: 'source notes'
} satisfies Record<Scope, string>

/** How documents are listed. */
export const sortTitles = {
  relevance: 'by relevance',
  'date-asc': 'oldest first',
  'date-desc': 'newest first'
} satisfies Record<Sort, string>

/** What readers call the value of a facet, as far as it is known. */
export type LabelOf = (facet: FacetName, value: string) => string

/** > from 1964 to July 1968   1968   up to July 20, 1968   ; empty where no date is chosen */
export function sayDates({from, to}: Pick<Filters, 'from' | 'to'>): string {
  if (from === null) return to === null ? '' : 'up to ' + formatDates({iso: to})
  if (to === null) return 'from ' + formatDates({iso: from}) + ' on'
  return from === to
    ? formatDates({iso: from})
    : 'from ' + formatDates({iso: from}) + ' to ' + formatDates({iso: to})
}

/** > “détente” in source notes, with other forms of its words; Kind: Telegram or Memorandum; from 1964 to 1968 */
export function describeSearch(state: State, labelOf: LabelOf): string {
  const {query, scope, forms, filters} = state
  const words =
    query === '' ? 'all documents' : quote(query) + (scope === 'all' ? '' : ' in ' + scopeTitles[scope])
  const choices = facetNames.flatMap((facet) => {
    const values = filters.facets[facet] ?? []
    const labels = values.map((value) => labelOf(facet, value))
    return values.length === 0 ? [] : [facetTitles[facet] + ': ' + labels.join(' or ')]
  })
  return [
    words + (forms && query !== '' ? ', with other forms of its words' : ''),
    ...choices,
    ...[sayDates(filters)].filter((dates) => dates !== '')
  ].join('; ')
}

/** In quotation marks, where it has none. */
export function quote(query: string): string {
  return /^["“]/u.test(query) ? query : '“' + query + '”'
}
