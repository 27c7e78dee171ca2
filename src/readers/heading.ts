/**
 * The heading of a document: its number, kind, parties, date and place.
 *
 * > 67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk
 *   └ number                └ from                                                     └ to
 */
import type {DocumentDate, Genre, Place} from '../edition/document.ts'
import type {GenreKind} from '../edition/genre.ts'
import type {Party} from '../edition/party.ts'
import type {SourceNote} from '../edition/source-note.ts'
import {tidy} from '../edition/visit.ts'
import type {FoundDate} from './date.ts'
import {readAbstract} from './heading/abstract.ts'
import {readGenre} from './heading/genre.ts'
import {readNumber} from './heading/number.ts'
import {readParties, type Parties} from './heading/parties.ts'
import {readTail} from './heading/tail.ts'
import {town} from './heading/towns.ts'

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
  const {number, numbering, rest: words} = readNumber(tidy(text))
  const rest = (readAbstract(words)?.title ?? words).replace(rubric, '')
  const {genre, end} = readGenre(rest, options.hint)
  const {at, stop, place, date} = readTail(rest)
  const between = rest.slice(end, partiesBehind.test(rest.slice(stop)) ? undefined : at)
  return {
    number,
    numbering,
    genre,
    serial: serialOf(rest, genre.text),
    meeting: meetingOf(rest),
    ...(extract.test(between) || untitled.test(rest)
      ? {from: [], to: []}
      : toPosts(readParties(between.trim(), end === 0 && genre.kind !== 'editorial note'), genre.kind)),
    date: date ? documentDate(date) : null,
    place: place === null ? null : {text: place, basis: 'heading'}
  }
}

/** `[Extract] The Ambassador in the Soviet Union (Smith) to the Secretary of State`: of what kind the paper is, it does not say. */
const rubric = /^\[(?:Extract|Excerpt|Translation|Enclosure|Inclosure|Attachment|Annex)[^\]]{0,60}\] (?=\S)/u

/** `Telegram 208132 From`, `Airgram A-25 From`, `National Security Action Memorandum No. 105`, `Backchannel Message HAKTO 7` */
const serial =
  /^ (?:No\. ?)?(?<serial>(?!(?:From|To|Of|For|On|At|By|In)\b)(?:[A-Z][A-Za-z]{0,9}[–-]?(?: (?=\d))?)?\d[\w/.–-]*(?: ?\/ ?[A-Z]+ \d+)?)/iu

/** > [Untitled] */
const untitled = /^\[Untitled\]/u

/** Papers between posts, which name a post by its town: `Telegram 746 from Santiago`. */
const betweenPosts: readonly GenreKind[] = ['telegram', 'airgram', 'despatch', 'circular', 'instruction']

function toPosts({from, to}: Parties, kind: GenreKind): Parties {
  if (!betweenPosts.includes(kind)) return {from, to}
  const toPost = (party: Party) =>
    party.name !== undefined && town.test(party.text) ? {text: party.text, office: party.text} : party
  return {from: from.map(toPost), to: to.map(toPost)}
}

/** `Memorandum of conversation, May 3, 1962, between Rusk and Dobrynin` */
const partiesBehind = /^, (?:between|from|by) /u

/** `Extract From Bulletin No. 151`, `Extracts from the journal of the Senate`, `Highlights From the Secretary of State’s Policy Planning Meeting`: what it is from is no sender. */
const extract =
  /^ From (?:(?:Bulletin|the Diary|a )|.{0,120}(?:Meeting|Session|Conference)$)|^ [Ff]rom the (?:\p{L}+ ){0,2}(?:[Jj]ournals?|[Mm]inutes|[Pp]roceedings|[Dd]iary|[Ll]og|[Ll]aws?|[Tt]reaty|[Cc]onstitution|[Cc]ode|[Gg]azette)(?!\p{L})/u

function serialOf(heading: string, words: string | null): string | null {
  if (words === null || /Meeting$/u.test(words)) return null
  const at = heading.indexOf(words)
  return at < 0
    ? null
    : (serial.exec(heading.slice(at + words.length))?.groups?.serial?.replace(/\.$/u, '') ?? null)
}

/** `at the 336th Meeting of the National Security Council`, `National Security Council Meeting No. 525` */
const meetingNumber = /\b(?<ordinal>\d+(?:st|nd|rd|th|d))(?: \w+)? Meeting\b|\bMeeting No\. (?<number>\d+)/u

function meetingOf(heading: string): string | null {
  const groups = meetingNumber.exec(heading)?.groups
  return groups?.ordinal ?? groups?.number ?? null
}

function documentDate({iso, end, text, certainty}: FoundDate): DocumentDate {
  return {iso, ...(end === undefined ? {} : {end}), text, certainty, basis: 'heading'}
}

/** What a heading prints of the source, as those of microfiche supplements do; `null` for others. */
export function readHeadingSource(text: string): SourceNote | null {
  const source = readAbstract(readNumber(tidy(text)).rest)?.source
  return source ? {note: null, ...source} : null
}
