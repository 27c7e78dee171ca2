/**
 * Who wrote to whom, from a heading without number, kind and date.
 *
 * > From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk
 * > by the Acting Assistant Secretary of State for Far Eastern Affairs (Drumright) to the Secretary of State
 * > Between the Secretary of State and the British Ambassador (Makins), Department of State
 * > The Ambassador in Japan (Allison) to the Department of State
 */
import type {Party} from '../../edition/party.ts'
import {depths} from '../depth.ts'
import {matches} from '../matches.ts'
import {officeWords, readColleagues} from './party.ts'

/** Senders or authors, and addressees. */
export type Parties = {from: Party[]; to: Party[]}

/** Reads the parties; `bare` is a heading that begins with its sender. */
export function readParties(text: string, bare: boolean): Parties {
  const between = betweenWords.exec(text)?.groups?.parties
  if (between !== undefined) return split(between, conjunctions(between))
  const sent = bare ? text : fromWords.exec(text)?.groups?.parties
  if (sent !== undefined) return split(sent, addressees(sent))
  const addressed = forWords.exec(text)?.groups?.parties
  return {from: [], to: addressed === undefined ? [] : list(addressed)}
}

const betweenWords = /\b(?:[Bb]etween|[Aa]mong) (?<parties>.+)$/u
const forWords = /^(?:[Pp]repared )?(?:for|to) (?<parties>(?:the |[A-Z]).+)$/u
const fromWords = /\b(?:[Ff]rom|[Bb]y|Prepared [Ii]n|Prepared at) (?<parties>.+)$/u

/** Where the parties end and the occasion begins: `Before the 101st Meeting`, `(Lovett), at London` */
const occasion =
  / (?:Before|Concerning|Regarding|Issued|Held|Delivered|Relating|Following|Accompanying|Attached|Dated)(?= )|(?<=\)),? (?:[Oo]n|[Aa]t|[Ii]n|[Aa]board|[Ff]or|[Ww]ith)(?= )|(?<=\)), (?=[A-Z][^()]{0,120}$)|,? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)| (?=\[[A-Z][^\]]{0,40}\]$)| of an? (?=(?:Meeting|Conversation|Telephone|Conference|Discussion|Briefing))/u

/** Offices that are to someone, so that a “to” after them is a part of their name. */
const officeTo =
  /(?:Assistants?|Advisers?|Advisor|Aide|Counsel|Counselor|Ambassadors?(?: at Large)?|Representatives?|Delegation|Delegates?|Missions?|Minister|Liaison|Liaison Officer|Deputy|Secretary|Attaché|Envoy|Observer|Consultant|Commissioner|Chargé|Special Agent|Emissary|Officer|[Dd]esignate|Visit|Report|Message|Addition|Relating|Posts)$/u

/** An office after the name of who holds it: `R. Gordon Arneson, Special Assistant` */
const apposition = /\p{Ll}\.?, (?:[\p{Lu}][\p{L}’]* ){0,4}[\p{Lu}][\p{L}é]*$/u

const toWords = / to (?=the |certain |all |his |her |[A-Z[“])/gu
const andWords = /,? and /gu

type Cut = {at: number; length: number}

/** The “to” before the addressees: the first that follows a name in parentheses or no office that is to someone. */
function addressees(text: string): Cut | null {
  const cuts = outside(text, toWords)
  const closed = cuts.find(({at}) => text[at - 1] === ')')
  const plain = cuts.find(({at}) => !officeTo.test(text.slice(Math.max(0, at - 24), at)))
  const last = cuts.at(-1)
  // “by John Foster Dulles, Consultant to the Secretary of State”: the office goes on, nobody is addressed
  const goesOn = last && apposition.test(text.slice(Math.max(0, last.at - 80), last.at))
  return closed ?? plain ?? (goesOn ? null : (last ?? null))
}

function conjunctions(text: string): Cut | null {
  const cuts = outside(text, andWords)
  return (
    cuts.find(({at}) => text[at - 1] === ')') ??
    cuts.find(({at, length}) => /^(?:the|[A-Z])/u.test(text.slice(at + length))) ??
    null
  )
}

/** Matches that stand outside parentheses. */
function outside(text: string, pattern: RegExp): Cut[] {
  const depthAt = depths(text)
  return matches(text, pattern)
    .filter(({index}) => depthAt(index) === 0)
    .map((match) => ({at: match.index, length: match[0].length}))
}

function split(text: string, cut: Cut | null): Parties {
  if (!cut) return {from: list(text), to: []}
  return {from: list(text.slice(0, cut.at)), to: list(text.slice(cut.at + cut.length))}
}

/** The parties of a list: they part after a name in parentheses, or before an article and an office. */
function list(text: string): Party[] {
  const words = text
    .slice(0, occasion.exec(text)?.index ?? text.length)
    .replace(/(?<![\s,])[\s,]+$|(?<![JS]r)\.$/u, '')
  return words
    .split(between)
    .filter((part) => part.trim() !== '')
    .flatMap(readColleagues)
}

const between = new RegExp(
  `(?<=\\)),? and (?=\\S)|(?<=\\)), (?=\\S)|,? and (?=the (?:[A-Z][\\w’]* ){0,3}?(?:${officeWords})\\b)|, (?=the (?:[A-Z][\\w’]* ){0,3}?(?:${officeWords})\\b.{0,160}(?:\\)|, and the ))`,
  'u'
)
