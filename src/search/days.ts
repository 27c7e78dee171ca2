/** Dates as numbers of days, so that a range is two comparisons. */

/** Before the first volume of the series. */
const first = Date.UTC(1776, 0, 1)
const day = 86_400_000

/** The first day of a date, from 1; a year or a month stands for all of it. */
export function firstDay(iso: string): number {
  const [year, month, date] = parts(iso)
  return toDay(Date.UTC(year, (month ?? 1) - 1, date ?? 1))
}

/** The last day of a date. */
export function lastDay(iso: string): number {
  const [year, month, date] = parts(iso)
  if (month === null) return toDay(Date.UTC(year, 11, 31))
  return toDay(date === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, date))
}

/** The date of a day, as exactly as it is known: of 4 letters (1968), 7 or 10. */
export function formatDay(number: number, precision: number): string {
  return new Date(first + (number - 1) * day).toISOString().slice(0, precision)
}

/** The year of a day. */
export function yearOfDay(number: number): number {
  return new Date(first + (number - 1) * day).getUTCFullYear()
}

function parts(iso: string): [number, number | null, number | null] {
  const [year = 0, month = 0, date = 0] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number)
  return [year, month || null, date || null]
}

function toDay(time: number): number {
  return Math.round((time - first) / day) + 1
}
