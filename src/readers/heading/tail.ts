/**
 * Place and date at the end of a heading.
 *
 * > … (Makins), Department of State, Washington, January 28, 1955     … the Record, Paris, undated     … Camp David, Maryland, December 1, 1955
 *              └ venue               └ place     └ date                              └ place
 */
import {findDate, findDates, monthName} from '../date.ts'
import type {FoundDate} from '../date.ts'
import {officeWords} from './party.ts'
import {region, state, town, townLast} from './towns.ts'

/** Where place and date begin and end, and what they are. */
export type Tail = {at: number; stop: number; place: string | null; date: FoundDate | null}

/** Reads place and date from the end of a heading. */
export function readTail(heading: string): Tail {
  const vague = findVague(heading)
  const found = vague ? vague.date : (findDates(heading).findLast((date) => isTail(heading, date)) ?? null)
  const start = vague?.start ?? found?.start
  const stop = found?.stop ?? heading.length
  if (start === undefined) return {at: heading.length, stop, place: null, date: null}
  const around = found ? withAbout(found, heading) : null
  const ahead = heading.slice(0, around?.start ?? start).replace(weekday, '')
  const clock = clockBefore.exec(ahead)
  const date = around && clock ? withClock(around, clock, heading) : around
  const before = ahead.replace(clockBefore, '').replace(/,? ?$/u, '')
  const at = placeStart(before)
  const place = before
    .slice(at)
    .replace(/^[\s,]+/u, '')
    .replace(/^(?:Held (?:in|at)|Issued at|at|in) /u, '')
  return isPlace(place, before.slice(0, at))
    ? {at, stop, place, date}
    : {at: before.length, stop, place: null, date}
}

/** A time of day before the day: `10:15 a.m., October 22, 1962` */
const clockBefore = /,? (?<clock>\d{1,2}(?::\d{2})? ?[ap]\. ?m\.|[Nn]oon|[Mm]idnight),? ?$/u

function withClock(date: FoundDate, {index, groups}: RegExpExecArray, heading: string): FoundDate {
  const iso = date.end === undefined ? findDate(date.text + ', ' + (groups?.clock ?? ''))?.iso : undefined
  const text = heading.slice(index, date.stop).replace(/^[, ]+/u, '')
  return iso === undefined ? date : {...date, iso, text}
}

/**
 * What stands at the end where a date would, and tells no day: a year with a word before it, a day that no calendar has, the
 * word that there is none.
 *
 * > , undated   , n.d.   , Spring 1966   , early 1966   , June 31, 1966   , February 30, 1970, 3 p.m.
 */
const vagueDate = new RegExp(
  '(?<before>, \\[?)(?<words>[Uu]ndated|[Nn]\\. ?[Dd]\\b' +
    '|(?:(?:[Ee]arly|[Ll]ate|[Mm]id) ?-? ?(?:in )?|(?:(?:[Ee]arly|[Ll]ate) )?(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter),? (?:of )?)(?<year>1[6-9]\\d\\d|20\\d\\d)' +
    `|(?<month>${monthName}) \\d{1,2}, \\d{4}(?:, [\\d:apmnou. –-]{2,20})?)\\]?\\.?$`,
  'u'
)

type Vague = {start: number; date: FoundDate | null}

function findVague(heading: string): Vague | null {
  const match = vagueDate.exec(heading)
  const {before = '', words: text, year, month} = match?.groups ?? {}
  if (!match || text === undefined) return null
  const start = match.index + before.length
  if (year !== undefined)
    return {
      start,
      date: {iso: year, text, certainty: 'certain', start, stop: start + text.length}
    }
  const isDay = month !== undefined && findDates(text).length > 0
  return isDay ? null : {start, date: null}
}

/** A word before the date that it is not exactly known: `circa May 1966` */
const about = /(?<=[, ])(?:circa|ca?\.|about|probably|on or about) \[?$/u

function withAbout(date: FoundDate, heading: string): FoundDate {
  const index = about.exec(heading.slice(0, date.start))?.index
  if (index === undefined) return date
  return {...date, text: heading.slice(index, date.stop), certainty: 'inferred', start: index}
}

/** `Tuesday, March 31, 1953` */
const weekday = /(?:^|,? )(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|afternoon|evening))?,? ?$/u

/** A date in the middle of a heading is that of something in it, and so is one that the words before it give to another paper. */
function isTail(heading: string, date: FoundDate): boolean {
  const before = heading.slice(0, date.start)
  if (ofAnother.test(before)) return false
  return heading.slice(date.stop).length < 30 || /, ?$/u.test(before)
}

/** `Memorandum in reply to the memorandum dated September 17, 1900`   `Mr. Geofroy to Mr. Seward.—Received May 26, 1864` */
const ofAnother =
  /\b[Rr]eceived (?:[^,]{0,60} )?$|\b(?:[Rr]eply|[Rr]esponse|[Aa]nswer|[Cc]oncerning|[Rr]egarding|[Rr]elating|[Rr]especting|[Aa]ttached|[Tt]ransmitting|[Ee]nclosing|[Aa]mending|[Ss]upplementing|[Pp]ursuant|[Aa]ct|[Rr]epeating|[Qq]uoting|[Cc]onveying|[Rr]eporting|[Ss]ummarizing)\b[^,]{0,120} (?:of|[Dd]ated|[Aa]pproved) $|\bAct Approved $/u

/** `, Washington`, `, Held in Washington`, ` Issued at Washington` */
const lastPlace =
  /(?:, (?:Held (?:in|at) |at |in )?| Issued at | Held (?:in|at) )(?<place>[A-Z][^,()]{1,40})$/u

/** A room, house or office before the place: `White House, Washington` */
const venue =
  /(?:House|Department of \w+|Embassy|Legation|Hotel|Palace|Building|Residence|Office|Pentagon|Room|Mission|Club|Ranch|Lodge|Camp David|Quai d’Orsay|Waldorf[\w ]*|Foreign Ministry|Ministry|Apartment|Suite|Airport|Kremlin|Delegation|Headquarters)$/u

function placeStart(before: string): number {
  let at = before.length
  for (let pieces = 0; pieces < 4; pieces++) {
    const match = lastPlace.exec(before.slice(0, at))
    const place = match?.groups?.place
    if (!match || place === undefined) break
    // further pieces belong to the place only as its town or its venue
    const later = before.slice(at).replace(/^, /u, '')
    if (pieces > 0 && !region.test(later) && !venue.test(place)) break
    at = match.index
  }
  return at
}

/**
 * Whether words before a date are a place: each piece is a town, a house or office that people meet in, or a state or
 * country behind its town, or a state alone. A house or office alone is one only where a meeting is told of: it may be whose paper it is.
 *
 * > Camp David, Maryland   Moscow and Washington   Department of State, Washington   Memorandum of a Conversation, The White House, January 19, 1955
 */
function isPlace(words: string, before: string): boolean {
  if (words === '') return false
  const pieces = words.split(', ')
  const fits = pieces.every((piece, index) => {
    const next = pieces[index + 1]
    return (
      piece.split(' and ').every((name) => town.test(name)) ||
      venue.test(piece) ||
      venue.test(townLast.exec(piece)?.groups?.venue ?? '') ||
      withheld.test(piece) ||
      ((index > 0 ? region : state).test(piece) && (index > 0 || next === undefined)) ||
      (next !== undefined && region.test(next) && !agency.test(piece))
    )
  })
  const isHouse = pieces.every((piece) => venue.test(piece))
  return fits && (!isHouse || gathering.test(before))
}

const withheld = /^\[place not declassified\]$/u
const gathering = /\b(?:Conversation|Meeting|Conference|Discussion|Session|Talk|Call|Luncheon|Dinner)s?\b/u
const agency = new RegExp(`\\b(?:${officeWords})\\b|\\d`, 'u')
