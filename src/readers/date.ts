/**
 * Dates as headings, datelines and notes print them, in ISO 8601.
 *
 * > July 20, 1968   December 16, 1969, 2115Z   October 24, 1971, 10:28 a.m.-1:55 p.m.   December 3 and 4, 1971   undated
 */
import {months} from '../edition/date.ts'
import {matches} from './matches.ts'

/** A date read from words. */
export type ParsedDate = {
  iso: string
  /** The last day or hour, of a range. */
  end?: string
  /** The words it was read from. */
  text: string
  certainty: 'certain' | 'inferred'
}

/** A date and where it stands in the text. */
export type FoundDate = ParsedDate & {start: number; stop: number}

/** The date that a phrase is, or `null`: for “undated”, for what is no date, and for a day that no calendar has. */
export function parseDate(text: string): ParsedDate | null {
  const words = text.trim()
  const alone = yearAlone.exec(words)?.groups?.year
  if (alone !== undefined)
    return {iso: alone, text: words, certainty: alone === words ? 'certain' : 'inferred'}
  const found = findDate(words)
  if (!found) return null
  const rest = words.slice(0, found.start) + words.slice(found.stop)
  if (!remainder.test(rest)) return null
  const {iso, end, certainty} = found
  return {
    iso,
    ...(end === undefined ? {} : {end}),
    text: words,
    certainty: approximate.test(rest) ? 'inferred' : certainty
  }
}

/** The last date with a year in a text: in headings the date stands after everything else. */
export function findDate(text: string): FoundDate | null {
  return findDates(text).at(-1) ?? null
}

/** The dates with a year in a text, in order. */
export function findDates(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of matches(text, datePhrase)) {
    const date = read(match)
    if (!date) continue
    const found = {...date, start: match.index, stop: match.index + match[0].length}
    const before = dates.at(-1)
    const isRange = before && before.iso < found.iso && dash.test(text.slice(before.stop, found.start))
    if (isRange) dates[dates.length - 1] = join(before, found, text)
    else dates.push(found)
  }
  return dates
}

/** Between two whole dates that are one range: `May 24, 1972, 11:30 p.m.–May 25, 1972, 12:45 a.m.` */
const dash = /^ ?[–—-] ?$/u

function join(first: FoundDate, last: FoundDate, words: string): FoundDate {
  const text = words.slice(first.start, last.stop)
  return {...first, text, end: last.end ?? last.iso, stop: last.stop}
}

/** Months as spelled in print: `Jan.`, `Sept.`; a pattern. */
export const monthName =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'

/**
 * A time of day, or from when to when.
 *
 * > , 10:28 a.m.-1:55 p.m.   , 4 p. m.   , 9.30 a. m.   —6:44 p.m.   , 2115Z   , noon
 */
const half = '[ap]\\. ?m\\.?'
const clock = `(?:\\d{1,2}\\.\\d{2} ?${half}|\\d{1,2}(?::\\d{2})?(?: ?${half})?|[Nn]oon|[Mm]idnight)`
const time = `(?:(?:,? |, ?|—)(?:(?<zulu>\\d{4})Z|(?<from>${clock})(?:(?: ?[-–—] ?| to | and )(?<until>${clock}))?))?`

const year = '(?:1[6-9]|20)\\d{2}'
const day = '(?:[12]\\d|3[01]|0?[1-9])'
const between = '(?: ?[-–—] ?|,? and | to )'

/**
 * A month or day with its year, or from one to another; the day may stand before the month.
 *
 * > July 30–August 2, 1956   December 30–January 2, 1957   December 3 and 4, 1971   July 1968   12 July 1955   3–5 May 1955   12th of August, 1900
 */
const datePhrase = new RegExp(
  `\\b(?:(?<month>${monthName})(?: (?<day>${day})(?:st|nd|rd|th)?)?` +
    `(?:(?:,? (?<firstYear>${year}))?${between}(?:(?<endMonth>${monthName}) ?)?(?<endDay>${day})?)?` +
    `|(?<dayBefore>${day})(?:${between}(?<dayUntil>${day}))?(?:st|nd|rd|th|d)?(?: of)? (?<monthAfter>${monthName})),? (?<year>${year})(?![\\dZ])${time}`,
  'gu'
)

/** A year alone. */
const yearAlone = /^\[?(?<year>(?:1[6-9]|20)\d{2})\]?$/u

/** What may stand beside the date in a phrase that is a date: a bracket, a word for about, a stop. */
const remainder = /^[\s[\](),.?]*(?:(?:circa|ca?\.|about|probably|on or about)[\s[\](),.?]*)?$/iu
const approximate = /circa|\bca?\.|about|probably|\?|\[/iu

function read(match: RegExpMatchArray): ParsedDate | null {
  const groups = match.groups ?? {}
  const month = monthNumber(groups.month ?? groups.monthAfter)
  const day = groups.day ?? groups.dayBefore
  const endMonth = monthNumber(groups.endMonth) ?? month
  const endDay = groups.endDay ?? groups.dayUntil
  if (month === undefined || endMonth === undefined || groups.year === undefined) return null
  // “December 30–January 2, 1957”: the year is printed with the last day and is not that of the first
  const overNewYear = groups.firstYear === undefined && endMonth < month
  const firstYear = overNewYear ? String(Number(groups.year) - 1) : (groups.firstYear ?? groups.year)
  const first = isoDay(firstYear, month, day)
  if (first === null) return null
  const date = {text: match[0], certainty: 'certain' as const}
  if (endDay !== undefined || groups.endMonth !== undefined) {
    const end = isoDay(groups.year, endMonth, endDay)
    if (end === null) return null
    // “July 30–2, 1956” is a misprint: of such a range only its beginning is told
    return end.slice(0, first.length) < first.slice(0, end.length)
      ? {iso: first, ...date}
      : {iso: first, end, ...date}
  }
  if (day === undefined) return {iso: first, ...date}
  return {...readTime(first, groups), ...date}
}

/** The day with its time of day, where one is printed. */
function readTime(day: string, groups: Record<string, string | undefined>): {iso: string; end?: string} {
  if (groups.zulu !== undefined) {
    const zulu = isoClock(groups.zulu.slice(0, 2), groups.zulu.slice(2))
    return {iso: zulu === null ? day : day + 'T' + zulu + 'Z'}
  }
  const until = isoTime(groups.until, undefined)
  const from = isoTime(groups.from, halfBefore(groups.from, groups.until, until))
  if (from === null) return {iso: day}
  if (until === null) return {iso: day + 'T' + from}
  // “11:30 p.m.–12:45 a.m.”: the end is of the next day
  return {iso: day + 'T' + from, end: (until < from ? nextDay(day) : day) + 'T' + until}
}

/** “11:30–12:45 p.m.”: the half of the day is that of the end, but where the beginning would be after it. */
function halfBefore(
  from: string | undefined,
  until: string | undefined,
  end: string | null
): Half | undefined {
  const half = halfOf(until)
  if (half === undefined || end === null) return half
  const other = half === 'a' ? 'p' : 'a'
  const isAfter = (isoTime(from, half) ?? '') > end
  return isAfter && (half === 'a' || (isoTime(from, other) ?? '') <= end) ? other : half
}

function nextDay(day: string): string {
  const date = new Date(day + 'T00:00:00Z')
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function monthNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined
  const index = months.findIndex((month) => month.startsWith(name.slice(0, 3)))
  return index < 0 ? undefined : index + 1
}

function isoDay(year: string, month: number, day: string | undefined): string | null {
  const prefix = year + '-' + String(month).padStart(2, '0')
  if (day === undefined) return prefix
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  return date.getUTCMonth() === month - 1 && Number(day) > 0 ? prefix + '-' + day.padStart(2, '0') : null
}

type Half = 'a' | 'p'

/** “3:30 p.m.” as 15:30:00; `half` is that of the day where the words have none. */
function isoTime(text: string | undefined, half: Half | undefined): string | null {
  if (text === undefined) return null
  if (/^noon$/iu.test(text)) return '12:00:00'
  if (/^midnight$/iu.test(text)) return '00:00:00'
  const groups = clockTime.exec(text)?.groups
  const letter = halfOf(text) ?? half
  if (groups?.hour === undefined || letter === undefined) return null
  const hour = (Number(groups.hour) % 12) + (letter === 'p' ? 12 : 0)
  return isoClock(String(hour), groups.minute ?? '00')
}

function halfOf(text: string | undefined): Half | undefined {
  const half = clockTime.exec(text ?? '')?.groups?.half
  return half === 'a' || half === 'p' ? half : undefined
}

const clockTime = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?: ?(?<half>[ap])\. ?m\.?)?$/u

function isoClock(hour: string, minute: string): string | null {
  return Number(hour) < 24 && Number(minute) < 60 ? hour.padStart(2, '0') + ':' + minute + ':00' : null
}
