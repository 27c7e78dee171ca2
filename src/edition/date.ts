/** Dates in the words of the volumes. */

/**
 * A date as exactly as it is known.
 *
 * > 1968   1968-07   1968-07-20   1968-07-20T15:30:00   1969-12-16T21:15:00Z
 */
const isoDate =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?(?<zulu>Z)?)?)?)?$/u

/** The months, as the volumes spell them out. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** “July 20, 1968, 3:30 p.m.”; a range from its first to its last day or hour. */
export function formatDates({iso, end}: {iso: string; end?: string | undefined}): string {
  const first = read(iso)
  if (!first) return iso
  const last = end === undefined ? null : read(end)
  if (!last || iso === end) return join(first.day, first.year, first.time)
  if (first.day === last.day && first.year === last.year)
    return join(first.day, first.year, [first.time, last.time].filter(Boolean).join('–'))
  // “May 24, 1972, 11:30 p.m.–May 25, 1972, 12:45 a.m.”
  if (first.time !== '' && last.time !== '')
    return join(first.day, first.year, first.time) + '–' + join(last.day, last.year, last.time)
  // “July 30–August 2, 1956”
  if (first.year === last.year) return join(first.day + '–' + lastDay(first, last), last.year, '')
  return join(first.day, first.year, first.time) + '–' + join(last.day, last.year, last.time)
}

/** The hours of a date in words: “3:30 p.m.”, “9–10:05 a.m.”; empty where only the day is known. */
export function formatHours({iso, end}: {iso: string; end?: string | undefined}): string {
  const [first, last] = [read(iso), end === undefined ? null : read(end)]
  const times = [first, last?.day === first?.day ? last : null].map((parts) => parts?.time ?? '')
  return [...new Set(times)].filter((time) => time !== '').join('–')
}

/** Years from the first to the last, the last in short: “1861–64”, “1899–1901”, “1976”. */
export function formatYearSpan(first: number | string, last: number | string): string {
  if (first === last) return String(first)
  const [from, to] = [String(first), String(last)]
  return from + '–' + (from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to)
}

/** The day on which an address was copied, as the editors of the series write it: “[accessed 27 Oct 2011]”. */
export function formatAccessed(day: Date): string {
  const month = months[day.getMonth()]?.slice(0, 3) ?? ''
  return `[accessed ${day.getDate()} ${month} ${day.getFullYear()}]`
}

/** > -04:00 → UTC−4   +05:30 → UTC+5:30   +00:00 → UTC */
export function formatOffset(offset: string): string {
  const [hours = '', minutes = ''] = offset.slice(1).split(':')
  const clock = Number(hours) + (minutes === '00' ? '' : ':' + minutes)
  return clock === '0' ? 'UTC' : 'UTC' + (offset.startsWith('-') ? '−' : '+') + clock
}

type Parts = {year: string; month: string; day: string; time: string}

function read(iso: string): Parts | null {
  const groups = isoDate.exec(iso)?.groups
  if (groups?.year === undefined) return null
  const {year, month: number, day, hour, minute, zulu} = groups
  const month = number === undefined ? '' : (months[Number(number) - 1] ?? '')
  const time = hour === undefined || minute === undefined ? '' : formatTime(hour, minute, zulu !== undefined)
  return {year, month, day: day === undefined ? month : month + ' ' + Number(day), time}
}

/** “4” of July 1–4, “August 2” of July 30–August 2. */
function lastDay(first: Parts, last: Parts): string {
  return first.month === last.month ? last.day.slice(last.month.length + 1) : last.day
}

/** “July 20, 1968, 3:30 p.m.”, but “July 1968” */
function join(day: string, year: string, time: string): string {
  const date = day === '' ? year : day + (/\d/u.test(day) ? ', ' : ' ') + year
  return time === '' ? date : date + ', ' + time
}

function formatTime(hour: string, minute: string, zulu: boolean): string {
  if (zulu) return hour + minute + 'Z'
  if (minute === '00' && hour === '12') return 'noon'
  if (minute === '00' && hour === '00') return 'midnight'
  const clock = ((Number(hour) + 11) % 12) + 1 + (minute === '00' ? '' : ':' + minute)
  return clock + (Number(hour) < 12 ? ' a.m.' : ' p.m.')
}
