/** Dates of documents, as the index has them: year, month and day, each as far as it is known. */

/** The values that lie in a range: whole years, and at its ends whole months and single days. */
export type DateValues = {year: string[]; month: string[]; day: string[]}

/** Before the first volume and after the last one. */
const first = '1776'
const last = '2100'

/** The values of a range; an end that is left out is open, and a year or month stands for all of it. */
export function toDateValues(from: string | null, to: string | null): DateValues {
  const start = begin(from ?? first)
  const end = finish(to ?? last)
  const values: DateValues = {year: [], month: [], day: []}
  for (const year of count(Number(start.slice(0, 4)), Number(end.slice(0, 4)), 4)) {
    if (isInside(year)) values.year.push(year)
    else {
      for (const month of count(1, 12, 2).map((name) => year + '-' + name)) {
        if (isInside(month)) values.month.push(month)
        else {
          for (const day of count(1, daysOf(month), 2).map((name) => month + '-' + name))
            if (isInside(day)) values.day.push(day)
        }
      }
    }
  }
  return values

  function isInside(value: string): boolean {
    return start <= begin(value) && finish(value) <= end
  }
}

/** A date as a reader sees it: `July 20, 1968`; a range from its first to its last day. */
export function formatDates(from: string, until?: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    ...(from.length >= 7 && {month: 'long'}),
    ...(from.length >= 10 && {day: 'numeric'}),
    timeZone: 'UTC'
  })
  if (until === undefined) return format.format(new Date(from))
  return format.formatRange(new Date(from), new Date(until)).replace(/\s*–\s*/u, '–')
}

/** Its first day. */
function begin(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** Its last day. */
function finish(date: string): string {
  if (date.length >= 10) return date
  const month = date.length === 4 ? date + '-12' : date
  return month + '-' + daysOf(month)
}

/** How many days a month has. */
function daysOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
}

function count(from: number, to: number, digits: number): string[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) =>
    String(from + index).padStart(digits, '0')
  )
}
