/** The line with place and date, and what its encoding tells of both. */
import type {DocumentDate, Place} from '../../edition/document.ts'
import {isOfCalendar} from '../../edition/volume.ts'
import {findDate} from '../date.ts'
import {datesIn} from './date-kinds.ts'
import {elementsIn, lineOf, type XmlElement} from './element.ts'
import {complain, type TeiState} from './tei-state.ts'

/** When and where a document was written; `null` where its encoding does not say. */
export type DatelineFacts = {date: DocumentDate | null; place: Place | null}

/** Parts of a document that have datelines of their own. */
const apart = new Set(['frus:attachment', 'floatingText', 'quote', 'note', 'div'])

/** Reads the datelines of a document, not those of papers in it; what the division itself says stands behind. */
export function readDatelines(element: XmlElement, state: TeiState): DatelineFacts {
  const datelines = [...elementsIn(element.children, ({name}) => apart.has(name))].filter(
    ({name}) => name === 'dateline'
  )
  const places = datelines.flatMap((line) =>
    [...elementsIn(line.children)].filter(({name}) => name === 'placeName')
  )
  const place = places.map(lineOf).find((text) => text !== '')
  const dates = datelines.map((line) => readDate(line, state))
  return {
    date: dates.find((date) => date !== null) ?? readBounds(element, state),
    place: place === undefined ? null : {text: place, basis: 'dateline'}
  }
}

/** > <date when="1964-01-16">January 16, 1964</date>, <time from="09:00:00" to="10:30:00">9–10:30 a.m.</time> */
function readDate(line: XmlElement, state: TeiState): DocumentDate | null {
  const inside = [...elementsIn(line.children, ({name}) => name === 'note')]
  const dates = datesIn(inside)
  const [first] = dates
  if (!first) return null
  const text = dates.map(lineOf).join(' ')
  const spans = dates.map((date) => spanOf(date, state)).filter((span) => span !== null)
  const [begin] = spans
  if (!begin) {
    const found = findDate(text)
    return found ? {...only(found), text, basis: 'dateline'} : null
  }
  const last = spans.at(-1)
  const hours = inside.filter(({name}) => name === 'time').map(({attributes}) => attributes)
  const from = withHour(begin.iso, hours[0]?.from ?? hours[0]?.when)
  const end = withHour(last?.end ?? last?.iso ?? begin.iso, hours.at(-1)?.to)
  const isRange = end > from && end !== from.slice(0, end.length)
  const offset = offsetOf(
    begin.offset ?? hours.map(({from, when}) => offsetIn(from ?? when)).find(Boolean),
    from
  )
  return {
    iso: from,
    ...(isRange ? {end} : {}),
    ...offset,
    ...(text === '' ? {} : {text}),
    certainty: spans.every(({sure}) => sure) ? 'certain' : 'inferred',
    basis: 'dateline'
  }
}

function only({iso, end, certainty}: {iso: string; end?: string; certainty: DocumentDate['certainty']}) {
  return {iso, ...(end === undefined ? {} : {end}), certainty}
}

type Span = {iso: string; end: string | null; offset: string | undefined; sure: boolean}

/** The days or hours that the attributes of a date give; `null`, with a message, where no calendar has them. */
function spanOf(date: XmlElement, state: TeiState): Span | null {
  const {when, from, to, notBefore, notAfter, cert, ana = ''} = date.attributes
  const iso = when ?? from ?? notBefore ?? to ?? notAfter
  if (iso === undefined) return null
  const last = to ?? notAfter
  const [begin, end] = [toIso(iso), toIso(last ?? '')]
  const isHourOnly = /^\d\d:\d\d/u.test(iso)
  if (begin === null && !isHourOnly)
    complain(
      state,
      'invalid-date',
      `date \`${iso}\`, expected one of the calendar, for example \`1964-01-16\``,
      date.start
    )
  else if (begin !== null && last !== undefined && (end === null || isBefore(end, begin)))
    complain(
      state,
      'invalid-date',
      `end \`${last}\` of a date, expected a day of the calendar from \`${iso}\` on; it is left out`,
      date.start
    )
  // the latest day that is possible is no end that somebody knows
  const isFound =
    (when ?? from) !== undefined && (when ?? to ?? notAfter) === (when ?? to) && !inferredBy.test(ana)
  const sure = isFound && (cert === undefined || cert === 'high')
  return begin === null ? null : {iso: begin, end, offset: offsetIn(iso), sure}
}

/** Whether a day or hour is before another, as far as both are known. */
function isBefore(end: string, begin: string): boolean {
  return end < begin.slice(0, end.length)
}

/** > 1964-01-16   1964-01-16T09:00:00   1985-06-17T18:00:00-04:00 */
const iso =
  /^(?<known>\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?)?)(?:\.\d+)?(?:[+-]\d{2}:\d{2})?$/u

/** > <date notBefore="1977-01-20" notAfter="1977-01-25" ana="#date_undated-inferred-from-document-content">undated</date> */
const inferredBy = /undated|inferred/u

/** > 1985-06-17T18:00:00-04:00 → -04:00 */
function offsetIn(value: string | undefined): string | undefined {
  return /(?<=\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)[+-]\d{2}:\d{2}$/u.exec(value?.trim() ?? '')?.[0]
}

/** The offset of a date, where it has an hour. */
function offsetOf(offset: string | undefined, iso: string): Pick<DocumentDate, 'offset'> {
  return offset === undefined || !iso.includes('T') || iso.endsWith('Z') ? {} : {offset}
}

/** A date as the record has it: the hour of its place; the offset of that stands by itself. */
function toIso(value: string): string | null {
  const known = iso.exec(value.trim())?.groups?.known
  return known !== undefined && isOfCalendar(known) ? known : null
}

/** > 1964-01-16, 09:00:00 → 1964-01-16T09:00:00 */
function withHour(day: string, hour: string | undefined): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day)
  return isDay && hour !== undefined ? (toIso(day + 'T' + hour) ?? day) : day
}

/** > <div type="document" frus:doc-dateTime-min="1977-01-20T00:00:00-05:00" frus:doc-dateTime-max="1977-01-20T23:59:59-05:00"> */
function readBounds(element: XmlElement, state: TeiState): DocumentDate | null {
  const {attributes} = element
  const [min, max] = [attributes['frus:doc-dateTime-min'], attributes['frus:doc-dateTime-max']]
  if (min === undefined) return null
  const [from, to] = [toIso(min), toIso(max ?? min)]
  if (from === null || to === null) {
    complain(state, 'invalid-date', `date \`${min}\`, expected one of the calendar`, element.start)
    return null
  }
  const isDays = from.endsWith('T00:00:00') && to.endsWith('T23:59:59')
  const [begin, end] = isDays ? [from.slice(0, 10), to.slice(0, 10)] : [from, to]
  // of a paper that is undated, they are what the editors found
  const isUndated = [...elementsIn(element.children, ({name}) => apart.has(name))].some(
    (inner) => inner.name === 'dateline' && /\bundated\b/iu.test(lineOf(inner))
  )
  return {
    iso: begin,
    ...(begin === end ? {} : {end}),
    ...offsetOf(offsetIn(min), begin),
    certainty: isUndated ? 'inferred' : 'certain',
    basis: 'encoding'
  }
}
