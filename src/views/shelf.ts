/** Volumes as they stand on a shelf. */
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import {countDocuments} from './contents.ts'
import {formatYears} from '../wording/volume-name.ts'

/** The volumes of a subseries; `years` is empty for those whose subseries is not known. */
export type Shelf = {years: string; entries: VolumeEntry[]}

/** Subseries in order, each with its volumes. */
export function toShelves(catalogue: Catalogue): Shelf[] {
  const shelves = new Map<string, VolumeEntry[]>()
  for (const entry of catalogue.values()) {
    const years = formatYears(entry.volume)
    shelves.set(years, [...(shelves.get(years) ?? []), entry])
  }
  return [...shelves]
    .map(([years, entries]) => ({years, entries}))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
}

/** Volumes whose years are not known stand last. */
function sortKey({years}: Shelf): string {
  return years === '' ? '\uFFFF' : years
}

/** How thick a volume is on the shelf, in rem: by the number of its documents. */
export function thickness(entry: VolumeEntry): number {
  const [thinnest, thickest] = [2.8, 4.2]
  const documents = Math.min(countDocuments(entry), 500)
  return Math.round((thinnest + (thickest - thinnest) * (documents / 500)) * 100) / 100
}

/** The years that the volumes cover: “1948–1980”; empty where they are not known. */
export function formatSpan(shelves: readonly Shelf[]): string {
  const years = shelves.flatMap(({years}) => years.match(/\d{4}/gu) ?? []).sort()
  const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
  return first === last ? first : first + '–' + last
}

/** How many documents were written in a year. */
export type YearCount = {year: number; documents: number}

/** The years that documents were written in, as they are drawn. */
export type Years = {
  /** Every year from the first to the last, with how many documents. */
  drawn: YearCount[]
  /** A few documents far from all others, which would stretch the drawing: said below it. */
  apart: YearCount[]
}

/** So many empty years, and no more than this part of the documents beyond them, are left out of a drawing. */
const [emptyYears, fewDocuments] = [10, 0.01]

/** The years that the documents of an edition were written in. */
export function toYears(catalogue: Catalogue): Years {
  const years = countYears(catalogue)
  const most = fewDocuments * years.reduce((sum, {documents}) => sum + documents, 0)
  const [from, to] = [reach(years, most), years.length - reach(years.toReversed(), most)]
  const apart = years.filter(({documents}, index) => documents > 0 && (index < from || index >= to))
  return {drawn: years.slice(from, to), apart}
}

/** How many years from the start stand apart: the last gap that so few documents are before. */
function reach(years: readonly YearCount[], most: number): number {
  let [before, empty, apart] = [0, 0, 0]
  for (const [index, {documents}] of years.entries()) {
    if (documents > 0 && empty >= emptyYears) apart = index
    empty = documents > 0 ? 0 : empty + 1
    before += documents
    if (before > most) break
  }
  return apart
}

/** Every year from the first to the last that a document was written in, with how many. */
export function countYears(catalogue: Catalogue): YearCount[] {
  const counts = new Map<number, number>()
  for (const {documents} of catalogue.values()) {
    for (const {date} of documents.values()) {
      if (!date || date.certainty === 'doubtful') continue
      const year = Number(date.iso.slice(0, 4))
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return []
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())]
  return Array.from({length: last - first + 1}, (_, index) => ({
    year: first + index,
    documents: counts.get(first + index) ?? 0
  }))
}
