/**
 * The heading of a document: its number, kind, parties, date and place.
 *
 * > 67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk
 *   └ number                └ from                                                     └ to
 */
import type {DocumentDate, Genre, Place} from '../edition/document.ts'
import type {Party} from '../edition/party.ts'
import {findDate} from './date.ts'
import type {FoundDate} from './date.ts'
import {readGenre} from './heading/genre.ts'
import {readNumber} from './heading/number.ts'
import {readParties} from './heading/parties.ts'

/** What a heading says. */
export type HeadingFacts = {
  number: string | null
  /** The number with what is printed around it: `67.`, `No. 501`. */
  numbering: string | null
  genre: Genre
  /** The number of the paper itself: telegram `208132`, NSAM `105`. */
  serial: string | null
  /** The number of the meeting: `336th`. */
  meeting: string | null
  from: Party[]
  to: Party[]
  date: DocumentDate | null
  place: Place | null
}

/**
 * Reads number and heading, from which the note calls are taken out.
 *
 * `hint` is the word for the kind in the source line of 1948–54: `Telegram`, where the heading has none.
 */
export function readHeading(text: string, options: {hint?: string | null} = {}): HeadingFacts {
  const {number, numbering, rest} = readNumber(text.replaceAll(/\s+/gu, ' ').trim())
  const {genre, end} = readGenre(rest, options.hint)
  const date = findDate(rest)
  const tail = cutTail(rest, date)
  const words = rest.slice(end, tail.at)
  return {
    number,
    numbering,
    genre,
    serial: serialOf(rest, genre.text),
    meeting: meetingNumber.exec(rest)?.groups?.number ?? null,
    ...readParties(words.trim(), end === 0 && genre.kind !== 'editorial note'),
    date: date ? documentDate(date) : null,
    place: tail.place === null ? null : {text: tail.place, basis: 'heading'}
  }
}

/** `Telegram 208132 From`, `Airgram A-25 From`, `National Security Action Memorandum No. 105`, `Backchannel Message HAKTO 7` */
const serial = /^ (?:No\. ?)?(?<serial>(?:[A-Z]{1,8}[- ]?)?\d[\w/.–-]*(?: ?\/ ?[A-Z]+ \d+)?)/u

function serialOf(heading: string, words: string | null): string | null {
  if (words === null) return null
  const at = heading.indexOf(words)
  return at < 0 ? null : (serial.exec(heading.slice(at + words.length))?.groups?.serial ?? null)
}

/** `at the 336th Meeting of the National Security Council` */
const meetingNumber = /\b(?<number>\d+(?:st|nd|rd|th|d))(?: \w+)? Meeting\b/u

/** `, Washington, ` before the date: the place is what stands between the last two commas. */
const placeBefore = /, (?<place>[A-Z][^,()]{1,40}(?:, D\.C\.)?), ?$/u
const undatedTail = /, (?:undated|Undated)\.?$/u

type Tail = {at: number; place: string | null}

/** Where place and date begin, at the end of a heading. */
function cutTail(heading: string, date: FoundDate | null): Tail {
  const start = date?.start ?? undatedTail.exec(heading)?.index
  if (start === undefined) return {at: heading.length, place: null}
  const before = date ? heading.slice(0, start) : heading.slice(0, start) + ', '
  const place = placeBefore.exec(before)
  return place ? {at: place.index, place: place.groups?.place ?? null} : {at: start, place: null}
}

function documentDate({iso, end, text, certainty}: FoundDate): DocumentDate {
  return {iso, ...(end === undefined ? {} : {end}), text, certainty, basis: 'heading'}
}
