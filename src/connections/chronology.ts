/** The documents of an edition by date: years, months and days, and what stands before and after in time. */
import {hasDate, listEntries, type Catalogue, type DocumentEntry} from '../edition/catalogue.ts'

/** A day, and what was written on it: what has no hour first, then by the hour as printed, then as in the series. */
export type Day = {iso: string; entries: DocumentEntry[]}

/** A month with its days; what is dated to the month and no closer stands apart, and is on no day. */
export type Month = {iso: string; days: Day[]; loose: DocumentEntry[]; documents: number}

/** A year with its months; what is dated to the year and no closer stands apart, and is in no month. */
export type Year = {iso: string; months: Month[]; loose: DocumentEntry[]; documents: number}

/** How many documents are of a year and of each of its months. */
export type YearCounts = Pick<Year, 'iso' | 'documents'> & {
  months: readonly Pick<Month, 'iso' | 'documents'>[]
}

/** The documents of an edition in time; a range stands under its first day. */
export type Chronology = {
  /** The years in which something was written, in order. */
  years: Year[]
  /** Documents without date, or with one in doubt, in the order of the series. */
  undated: DocumentEntry[]
  /** Every document whose day is known, in order. */
  inOrder: readonly DocumentEntry[]
  /** Where each of them stands in that order. */
  places: ReadonlyMap<DocumentEntry, number>
}

/** What stands before and after a document in time, nearest documents next to it. */
export type Around = {before: DocumentEntry[]; after: DocumentEntry[]}

/** Everything by date. */
export function indexDates(catalogue: Catalogue): Chronology {
  const all = listEntries(catalogue)
  // sorting is stable: what has the same day and hour stays as in the series
  const dated = all.flatMap((entry) => (hasDate(entry) ? [{entry, iso: entry.date.iso}] : []))
  dated.sort((a, b) => compare(toMinute(a.iso), toMinute(b.iso)))
  const years: Year[] = []
  for (const {entry, iso} of dated) put(years, entry, iso)
  const inOrder = dated.filter(({iso}) => isDay(iso)).map(({entry}) => entry)
  return {
    years,
    undated: all.filter((entry) => !hasDate(entry)),
    inOrder,
    places: new Map(inOrder.map((entry, index) => [entry, index]))
  }
}

/**
 * The `count` documents before and after one in time, over the whole edition.
 *
 * Around a document without day are the last before its month or year, and the first after it; around one without date, or with a date in doubt, none.
 */
export function around({inOrder, places}: Chronology, entry: DocumentEntry, count: number): Around {
  if (!hasDate(entry)) return {before: [], after: []}
  const {iso} = entry.date
  const place = places.get(entry)
  const first = place ?? firstIndex(inOrder, (date) => date.slice(0, iso.length) >= iso)
  const next =
    place === undefined ? firstIndex(inOrder, (date) => date.slice(0, iso.length) > iso) : place + 1
  return {before: inOrder.slice(Math.max(0, first - count), first), after: inOrder.slice(next, next + count)}
}

/** Where the first document stands whose date fits; where none does, the end. */
function firstIndex(inOrder: readonly DocumentEntry[], fits: (iso: string) => boolean): number {
  const index = inOrder.findIndex(({date}) => date !== null && fits(date.iso))
  return index === -1 ? inOrder.length : index
}

/** Under which all dates stand. */
export const datesPath = '/dates/'

/** Where documents without date are listed. */
export const undatedPath = datesPath + 'undated/'

/** Where the documents of a date are listed: `/dates/1968/`, `/dates/1968/07/`, `/dates/1968/07/#day-20`. */
export function datePath(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  return (
    datesPath +
    `${year}/` +
    (month === undefined ? '' : month + '/') +
    (day === undefined ? '' : '#day-' + day)
  )
}

/** Puts a document under its year, month and day, as far as they are known. */
function put(years: Year[], entry: DocumentEntry, iso: string): void {
  const year = last(years, iso.slice(0, 4), (iso) => ({iso, months: [], loose: [], documents: 0}))
  year.documents++
  if (iso.length < 7) {
    year.loose.push(entry)
    return
  }
  const month = last(year.months, iso.slice(0, 7), (iso) => ({iso, days: [], loose: [], documents: 0}))
  month.documents++
  if (isDay(iso)) last(month.days, iso.slice(0, 10), (iso) => ({iso, entries: []})).entries.push(entry)
  else month.loose.push(entry)
}

/** The last of a list that grows in order, if it is this one; else a new one. */
function last<Span extends {iso: string}>(spans: Span[], iso: string, make: (iso: string) => Span): Span {
  const open = spans.at(-1)
  if (open?.iso === iso) return open
  const span = make(iso)
  spans.push(span)
  return span
}

function isDay(iso: string): boolean {
  return iso.length >= 10
}

/** > 1968-07-20T15:30 */
function toMinute(iso: string): string {
  return iso.slice(0, 16)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
