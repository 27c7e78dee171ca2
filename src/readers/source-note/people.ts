/**
 * The people and offices of an act.
 *
 * > Davies, Johnson (S/S), and Llewellyn Thompson   Howard Brandon of the International Resources Division   EUR   DCI Dulles
 */
import type {Party} from '../../edition/party.ts'
import {officeWords, readParty} from '../heading/party.ts'
import {matches} from '../matches.ts'

/** Reads a list of people and offices. */
export function readPeople(words: string): Party[] {
  const people: Party[] = []
  for (const part of parts(words)) {
    const both = bothOffice.exec(part)?.groups
    if (both?.name && both.office) {
      // “Klosson and Wortzel (both EUR/SES)”
      const last = people.at(-1)
      if (last && last.office === undefined) people[people.length - 1] = {...last, office: both.office}
      people.push({text: part, name: both.name, office: both.office})
    } else people.push(readPerson(part))
  }
  return people
}

/** `S/S–O`, `EUR`, `L/NEA`, `H`, `INR` */
const officeSymbol = /^(?:the )?(?:[A-Z]{1,7}|[A-Z]\.[A-Z]\.)(?:[/–-][A-Za-z&]{1,7})*$/u

/** `DCI Dulles`, `S/S-S Harrison` */
const symbolAndName =
  /^(?<office>[A-Z]{2,7}(?:[/–-][A-Z]+)*|[A-Z](?:[/–-][A-Z]+)+) (?<name>\p{Lu}[\p{L}’-]+)$/u

/** Departments by their short names. */
const department =
  /^(?:the )?(?:State|Defense|Treasury|Commerce|Agriculture|Interior|Labor|Justice|Army|Navy|Air Force|Budget|White House|Pentagon|Secretary|President|Department|Embassy|Joint Chiefs(?: of Staff)?)$/u

const bothOffice = /^(?<name>[^()]+) \((?:both|all)(?: of)? (?<office>[^()]+)\)$/u

/** `[name not declassified]` */
const withheldName = /^\[[^\]]*names?\b[^\]]*\]$/u

/** `Wilcox in IO`, `Bissell of CIA` */
const nameInOffice =
  /^(?<name>[\p{Lu}][\p{L}’.-]*(?: [\p{Lu}][\p{L}’.-]*)*) (?:in|of|at|from) (?<office>[A-Z]{1,7}(?:[/–-][A-Z]+)*)$/u

/** A parenthesis that says how or by whom: `(in draft)`, `(initialed for him by Scott)` */
const told =
  / \((?:(?:in )?(?:draft|substance|info|part|phone|telephone|by (?:tele)?phone)|[^()]{0,80}\b(?:initialed|signed|for|by)\b[^()]{0,80})\)/gu

/** `June 22`, `1955` */
const date =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*|\d{4})$/u

function readPerson(text: string): Party {
  return {...readBare(text.replaceAll(told, '')), text}
}

function readBare(text: string): Party {
  const placed = nameInOffice.exec(text)?.groups
  if (placed?.name && placed.office) return {text, name: placed.name, office: placed.office}
  if (officeSymbol.test(text) || department.test(text)) return {text, office: text.replace(/^the /u, '')}
  if (withheldName.test(text)) return {text, name: text}
  const symbol = symbolAndName.exec(text)?.groups
  if (symbol?.office && symbol.name) return {text, name: symbol.name, office: symbol.office}
  return readParty(text)
}

type Part = {text: string; separator: string}

/** The parts of a list; where there is a semicolon, commas stand inside the parts. */
function parts(words: string): string[] {
  const whole = cut(words, semicolons)
  const pieces =
    whole.length > 1
      ? whole.flatMap(({text, separator}) => join(cut(text, separators), separator))
      : join(cut(words, separators), '')
  return pieces.map(({text}) => text).filter((text) => !date.test(text))
}

const semicolons = /[()[\]]|; (?:and )?/gu
const separators =
  /[()[\]]|,(?: and)? (?!(?:Jr|Sr|I{2,3})\b)(?:by |with |in )?| and (?=[\p{Lu}[(]|the |by |with |in )(?:by |with |in )?/gu

function cut(words: string, pattern: RegExp): Part[] {
  const found: Part[] = []
  let depth = 0
  let start = 0
  let separator = ''
  const push = (end: number): void => {
    const text = words.slice(start, end).replace(/^and /u, '').trim()
    if (text !== '') found.push({text, separator})
  }
  for (const match of matches(words, pattern)) {
    if (/^[([]$/u.test(match[0])) depth++
    else if (/^[)\]]$/u.test(match[0])) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      push(match.index)
      start = match.index + match[0].length
      separator = match[0]
    }
  }
  push(words.length)
  return found
}

/** The name of a bureau that an “and” or comma cut: `Financial and Development Affairs` */
const restOfOffice =
  /^(?:[\p{Lu}][\p{L}’-]* )*(?:Affairs|Problems|Council|Research|Security|Policy|Trade|Relations|Services|Intelligence|Planning|Operations|Reports|Resources|Development|Division|Section|Organizations?|Department of State|Central Intelligence Agency|Bureau [^,]*|Office of [^,]*)$/u

/** An office after the name of who holds it: `Isaiah Frank, Deputy Director of the Office of International Trade` */
const heldOffice = new RegExp(
  `^(?:\\p{Ll}|(?:[\\p{Lu}][\\p{L}’-]* ){0,4}(?:${officeWords})\\b.* (?:of|for|in|to) )`,
  'u'
)
const fullName = /^(?:[\p{Lu}][\p{L}.’-]+ )+[\p{Lu}][\p{L}’-]+(?:, [JS]r\.)?$/u
const hasOffice = new RegExp(`\\b(?:${officeWords})\\b`, 'u')

function holds(office: string, holder: string, alone: boolean): boolean {
  if (/^the /u.test(office)) return alone && fullName.test(holder)
  return alone || fullName.test(holder) || /^\p{Ll}/u.test(office)
}

/** Puts together what is one party. */
function join(pieces: Part[], outer: string): Part[] {
  const joined: Part[] = []
  const pair = pieces.length === 2
  for (const {text, separator} of pieces) {
    const last = joined.at(-1)
    const glue =
      last &&
      ((restOfOffice.test(text) && hasOffice.test(last.text)) ||
        (separator.startsWith(',') && heldOffice.test(text) && holds(text, last.text, pair)))
    if (last && glue) last.text += separator + text
    else joined.push({text, separator: separator === '' ? outer : separator})
  }
  return joined
}
