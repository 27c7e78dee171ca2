/** What calendars are drawn from: weeks, names of days, and how full a day or month is. */

/** The days of the week, as calendars begin them here. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The weeks of a month (`1968-07`), Sunday first; `null` is a day of the month before or after. */
export function toWeeks(month: string): (number | null)[][] {
  const [year, number] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 1)).getUTCDay()
  const length = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()
  const weeks = Math.ceil((first + length) / weekdays.length)
  return Array.from({length: weeks}, (_, week) =>
    weekdays.map((_, weekday) => {
      const day = week * weekdays.length + weekday - first + 1
      return day < 1 || day > length ? null : day
    })
  )
}

/** “Saturday, July 20” of `1968-07-20`. */
export function formatWeekday(iso: string): string {
  return dayNames.format(new Date(iso + 'T00:00Z'))
}

const dayNames = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC'
})

/**
 * How dark a cell is that stands for so many documents, 1 to 5; by area, so that few are still seen beside many. Where even
 * the fullest has few, nothing is darkest.
 */
export function heat(documents: number, most: number): number {
  return Math.ceil(5 * Math.sqrt(documents / Math.max(most, manyDocuments)))
}

const manyDocuments = 10
