/**
 * The people and offices of an act.
 *
 * > Davies, Johnson (S/S), and Llewellyn Thompson   Howard Brandon of the International Resources Division   EUR   DCI Dulles
 */
import type {Party} from '../../edition/party.ts'
import {department, officeWords, personName, readParty} from '../heading/party.ts'
import {matches} from '../matches.ts'

/** Reads a list of people and offices. */
export function readPeople(words: string): Party[] {
  const {list, office} = withoutSharedOffice(words)
  const people: Party[] = []
  for (const part of parts(list.replace(commaBefore, ''))) {
    const both = bothOffice.exec(part)?.groups
    if (both?.name && both.office) {
      // “Klosson and Wortzel (both EUR/SES)”
      const last = people.at(-1)
      if (last && last.office === undefined) people[people.length - 1] = {...last, office: both.office}
      people.push({text: part, name: both.name, office: both.office})
    } else if (endName(part) !== '') people.push(readPerson(part))
  }
  return office === null
    ? people
    : people.map((party) => (party.office === undefined ? {...party, office} : party))
}

/** `Harry G. Barnes, Jr., (EUR/SOV)` */
const commaBefore = /(?<=[JS]r\.),(?= \()/gu

/** `Savage, Campbell, and Bowie, all of the Policy Planning Staff` */
const sharedOffice = /^(?<list>[^;]+?),? (?:all|both) of (?:the )?(?<office>[^;,]+(?:, [^;,]+)?)$/u

function withoutSharedOffice(words: string): {list: string; office: string | null} {
  const {list, office} = sharedOffice.exec(words)?.groups ?? {}
  return list === undefined || office === undefined || list.includes(' of ')
    ? {list: words, office: null}
    : {list, office}
}

/** `S/S–O`, `EUR`, `L/NEA`, `H`, `INR` */
const officeSymbol = /^(?:the )?(?:[A-Z]{1,7}|[A-Z]\.[A-Z]\.)(?:[/–-][A-Za-z&]{1,7})*(?: \([A-Z]{1,6}\))?$/u

/** `DCI Dulles`, `S/S-S Harrison` */
const symbolAndName =
  /^(?<office>[A-Z]{2,7}(?:[/–-][A-Z]+)*|[A-Z](?:[/–-][A-Z]+)+) (?<name>\p{Lu}[\p{L}’-]+)$/u

/** `Eliot S/S` */
const nameAndSymbol = /^(?<name>\p{Lu}[\p{Ll}’-]+) (?<office>[A-Z]{1,4}\/[A-Z]+(?:[–-][A-Z]+)?)$/u

/** `NSC—Armacost`, `Defense—Abramowitz` */
const officeThenName = new RegExp(
  `^(?<office>[A-Z]{1,7}(?:[/–-][A-Z]+)*|State|Defense|Treasury|Commerce|Agriculture|White House) ?[—:] ?(?<name>${personName})$`,
  'u'
)

const bothOffice = /^(?<name>[^()]+) \((?:both|all)(?: of)? (?<office>[^()]+)\)$/u

/** `[name not declassified]` */
const withheldName = /^\[[^\]]*names?\b[^\]]*\]$/u

/** `Wilcox in IO`, `Bissell of CIA`, `Haig in the White House`, `Bevans at the Department of State` */
const nameInOffice =
  /^(?<name>[\p{Lu}][\p{L}’.-]*(?: [\p{Lu}][\p{L}’.-]*)*(?:, [JS]r\.)?),? (?:in|of|at|from) (?:the )?(?<office>[A-Z]{1,7}(?:[/–-][A-Z]+)*|White House|Pentagon|Embassy|Department of \p{Lu}\p{L}+|Defense|State|Treasury|Commerce|Agriculture|Justice|Labor)$/u

/** A parenthesis that says how, by whom or where: `(in draft)`, `(initialed for him by Scott)`, `(ibid.)` */
const told =
  / \((?:(?:in )?(?:draft|substance|info|part|phone|telephone|by (?:tele)?phone)|[Ii]bid\.?|[^()]{0,80}\b(?:initialed|signed|for|by)\b[^()]{0,80})\)/gu

/** `June 22`, `1955`, and words between acts: `also`, `substantially`, `by` */
const noPart =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*|\d{4}|also|then|later|\p{Ll}+ly|the|an?|by|with|in|of)$/u

/** Where a name ends: `Usher and attached to`, `Davies et al`, `Eliot S/S)`, `Chamberlain of` */
const afterName = /(?:,? (?:and (?=\p{Ll})|et al\b|for (?=use\b)).*| (?:and|or|also|of|in|by|with)|[,;)])$/u

/** What stands before a name: `both McGhee`, `“informally” by William Bundy` */
const beforeName = /^(?:(?:[Bb]oth|[Ee]ither) |[“"]\p{Ll}+[”"],? (?:by |with |in )?)/u

function readPerson(part: string): Party {
  const text = endName(part)
  return {...readBare(text.replaceAll(told, '')), text}
}

/** A name without what stands before and after it. */
function endName(part: string): string {
  let text = part.replace(beforeName, '')
  for (let before = ''; before !== text;) {
    before = text
    if (!text.endsWith(')') || !text.includes('(')) text = text.replace(afterName, '')
  }
  return text
}

function readBare(text: string): Party {
  const placed = nameInOffice.exec(text)?.groups
  if (placed?.name && placed.office && !hasOffice.test(placed.name) && !officeSymbol.test(placed.name))
    return {text, name: placed.name, office: placed.office}
  if (officeSymbol.test(text) || department.test(text)) return {text, office: text.replace(/^the /u, '')}
  if (withheldName.test(text)) return {text, name: text}
  const symbol = (symbolAndName.exec(text) ?? nameAndSymbol.exec(text) ?? officeThenName.exec(text))?.groups
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
  return pieces.map(({text}) => text).filter((text) => !noPart.test(text))
}

const semicolons = /[()[\]]|; (?:and |or )?/gu
const separators =
  /[()[\]]|,(?: and)? (?!(?:Jr|Sr|I{2,3})\b)(?:by |with |in )?| (?:and|or) (?=[\p{Lu}[(]|(?:\d+|two|three|four|five|six|several|other) (?:other )?(?:offices|bureaus|officials|agencies)\b|the |by |with |in )(?:by |with |in )?| with (?=\p{Lu}|the )/gu

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
  /^(?:[\p{Lu}][\p{L}’-]* )*(?:Affairs|Problems|Council|Research|Security|Policy|Trade|Relations|Services|Intelligence|Planning|Operations|Reports|Resources|Development|Division(?: of [^,]*)?|Section|Staff|Organizations?|Department of State|Central Intelligence Agency|Bureau [^,]*|Office of [^,]*)(?: \([^()]*\))?$/u

/** What a bureau is for, where a comma or “and” cut its name: `Near Eastern, South Asian, and African Affairs` */
const restOfTopic =
  /^(?:(?:Near|Middle|Far|South|North|Southeast|Southwest|Western|Eastern|Central|Latin|Inter)[- ]?)?(?:Eastern|Asian|American|African|European|Pacific|Economic|Political|Financial|Commercial|Monetary|Military|Social|Cultural|Reports|Research|Commodities|Trade)(?: Agreements?)?$/u

/** An office after the name of who holds it: `Isaiah Frank, Deputy Director of the Office of International Trade` */
const heldOffice = new RegExp(
  `^(?:\\p{Ll}|(?:[\\p{Lu}][\\p{L}’-]* ){0,4}(?:${officeWords})\\b.* (?:of|for|in|to) |(?:[\\p{Lu}][\\p{L}’-]* ){0,4}(?:Secretary|Director|Chief|Officer|Counsel|Adviser|Advisor|Assistant|Staff|Division|Secretariat|Section|Branch)$)`,
  'u'
)
const fullName = /^(?:[\p{Lu}][\p{L}.’-]+ )+[\p{Lu}][\p{L}’-]+(?:, [JS]r\.)?$/u
const hasOffice = new RegExp(`\\b(?:${officeWords})\\b`, 'u')

function holds(office: string, holder: string, alone: boolean): boolean {
  if (/^the /u.test(office)) return alone && fullName.test(holder)
  return alone || fullName.test(holder) || /^\p{Ll}/u.test(office)
}

/** > the Joint Staff, The Pentagon */
const pentagon = /^[Tt]he Pentagon$/u
const jointStaff = /\bJoint (?:Staff|Chiefs(?: of Staff)?)$/u

/** Puts together what is one party. */
function join(pieces: Part[], outer: string): Part[] {
  const joined: Part[] = []
  const pair = pieces.length === 2
  for (const {text, separator} of joinTopics(pieces)) {
    const last = joined.at(-1)
    const glue =
      last &&
      ((separator === ', ' && pentagon.test(text) && jointStaff.test(last.text)) ||
        ((restOfOffice.test(text) || restOfTopic.test(text)) && hasOffice.test(last.text)) ||
        (separator.startsWith(',') && heldOffice.test(text) && holds(text, last.text, pair)))
    if (last && glue) last.text += separator + text
    else joined.push({text, separator: separator === '' ? outer : separator})
  }
  return joined
}

/** Puts a topic to the office that it is the first half of: `Reports and Operations Staff`, `Trade Agreements and Treaties Division`. */
function joinTopics(pieces: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isHalf =
      last && piece.separator === ' and ' && restOfTopic.test(last.text) && restOfOffice.test(piece.text)
    if (last && isHalf) last.text += piece.separator + piece.text
    else joined.push({...piece})
  }
  return joined
}
