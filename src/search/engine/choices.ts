/** What there is to choose from, as readers see it. */
import {formatYearSpan} from '../../edition/date.ts'
import type {Choices, Count, FacetName, Filters} from './engine.ts'
import {periodsOf} from './files/periods.ts'
import type {Narrowed} from './narrow.ts'
import type {Band} from './files/band.ts'

/** Facets whose values have an order of their own, that of the series. */
const ordered: readonly FacetName[] = ['period', 'subseries', 'volume']

/** Facets that `count` has, but no answer. */
const apart: readonly FacetName[] = ['from', 'to']

/** All facets but sender and addressee, years, and how many documents have no date. */
export function toChoices(narrowed: Narrowed, parts: readonly Band[], filters: Filters): Choices {
  const names = [...narrowed.counts.keys()].filter((name) => !apart.includes(name))
  return {
    counts: Object.fromEntries(names.map((name) => [name, toCounts(name, narrowed, parts, filters)])),
    years: [...narrowed.years].map(([year, count]) => ({year, count})).sort((a, b) => a.year - b.year),
    undated: narrowed.undated
  }
}

/** The values of a facet; one that is chosen is there even where it has no documents, so that it can be given up. */
export function toCounts(
  name: FacetName,
  {counts}: Narrowed,
  parts: readonly Band[],
  {facets}: Filters
): Count[] {
  const found = counts.get(name) ?? new Map<string, number>()
  const none = (facets[name] ?? []).filter((value) => !found.has(value))
  const labels = labelsOf(name, parts)
  const all = [...found, ...none.map((value): [string, number] => [value, 0])].map(([value, count]) => ({
    value,
    label: labels.get(value) ?? value,
    count
  }))
  if (!ordered.includes(name)) return all.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
  const order = [...labels.keys()]
  return all.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** What readers call the values of a facet, in the order of the series. */
function labelsOf(name: FacetName, parts: readonly Band[]): Map<string, string> {
  const volumes = parts.flatMap(({table}) => table.volumes)
  switch (name) {
    case 'period':
      return new Map(
        volumes.flatMap(({years}) => periodsOf(years)).map(({value, label}) => [value, label] as const)
      )
    case 'subseries':
      return new Map(
        volumes
          .filter(({years}) => years !== '')
          .map(({years}) => [years.replaceAll('–', '-'), years] as const)
      )
    case 'volume':
      return new Map(volumes.map(({id, name}) => [id, name]))
    case 'kind':
    case 'classification':
    case 'handling':
    case 'archive':
      return new Map()
    case 'from':
    case 'to':
      return labelParties(name, parts)
  }
}

/** The years that tell names of early volumes apart, where the documents have none. */
const era = / \(\d{4}–\d{4}\)$/u

/**
 * Senders or addressees with the years of all their documents: the Rusk of 1961 to 1968 is another than that of 1919.
 *
 * > Rusk → Rusk (1961–68)   Adams (1861–1899) → Adams (1861–64)
 */
function labelParties(name: 'from' | 'to', parts: readonly Band[]): Map<string, string> {
  const spans = new Map<string, {first: number; last: number}>()
  for (const {table} of parts) {
    const column = table.columns[name]
    for (let row = 0; row < table.rows; row++) {
      const year = table.isDoubtful(row) ? 0 : (table.year[row] ?? 0)
      if (year === 0) continue
      for (const value of column?.of(row) ?? []) {
        const party = column?.values[value] ?? ''
        const {first, last} = spans.get(party) ?? {first: year, last: year}
        spans.set(party, {first: Math.min(first, year), last: Math.max(last, year)})
      }
    }
  }
  return new Map(
    Array.from(spans, ([party, {first, last}]) => [
      party,
      `${party.replace(era, '')} (${formatYearSpan(first, last)})`
    ])
  )
}
