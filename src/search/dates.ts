/** Dates of documents, as readers see them. */

/** A date as a reader sees it: `July 20, 1968`; a range from its first to its last day. */
export function formatDates(from: string, until?: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    ...(from.length >= 7 && {month: 'long'}),
    ...(from.length >= 10 && {day: 'numeric'}),
    timeZone: 'UTC'
  })
  if (until === undefined) return format.format(new Date(from.slice(0, 10)))
  return format
    .formatRange(new Date(from.slice(0, 10)), new Date(until.slice(0, 10)))
    .replace(/\s*–\s*/u, '–')
}
