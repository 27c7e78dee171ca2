/** The years that documents were written in, and what of them is drawn. */
import {hasDate, type DocumentEntry} from '../edition/catalogue.ts'

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

/** The years that documents were written in, and those of them that are drawn. */
export function toYears(entries: readonly DocumentEntry[]): Years {
  const years = countYears(entries)
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

/** How many documents are of each year, from the first year that has one to the last; those without a date, or with one in doubt, are left out. */
export function countYears(entries: readonly DocumentEntry[]): YearCount[] {
  const counts = new Map<number, number>()
  for (const {date} of entries.filter(hasDate)) {
    const year = Number(date.iso.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const years = [...counts.keys()].sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({length: last - first + 1}, (_, index) => ({
    year: first + index,
    documents: counts.get(first + index) ?? 0
  }))
}

/** A label of an axis of years; where there is little room, only every second one is shown. */
export type YearLabel = {year: number; isHalf: boolean}

/** How many years lie from one label to the next. */
const steps = [1, 2, 5, 10, 20, 50, 100]

/** So many labels have room beside each other; the last part of an axis has none for a label that begins there. */
const [mostLabels, labelled] = [14, 0.88]

/** The labels of an axis that begins with the first year and ends with the last: round years, as many as there is room for. */
export function labelYears(first: number, last: number): YearLabel[] {
  const length = last - first + 1
  const step = steps.find((step) => length / step <= mostLabels) ?? 100
  const from = Math.floor(first / step) + 1
  return Array.from({length: Math.ceil(length / step)}, (_, index) => ({
    year: (from + index) * step,
    isHalf: (from + index) % 2 !== 0
  })).filter(({year}) => (year - first) / length <= labelled)
}
