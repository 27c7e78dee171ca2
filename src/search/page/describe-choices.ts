/** A search in words: what was asked for, where, and of which documents. */
import {formatDates} from '../../edition/date.ts'
import type {FacetName, Filters, Scope, Sort} from '../engine/engine.ts'

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

/** In quotation marks, where it has none; of a long one only the beginning. */
export function quote(query: string, most = Infinity): string {
  const letters = Array.from(query)
  const said = letters.length > most ? letters.slice(0, most).join('').trimEnd() + ' …' : query
  return /^["“]/u.test(said) ? said : '“' + said + '”'
}

/** How many letters of a query or a word are said in a sentence. */
export const mostSaid = 80
