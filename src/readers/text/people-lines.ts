/** Whether the items of a list are people: those who took part, those to whom a paper goes. */
import type {Party} from '../../edition/party.ts'
import {noName, officeWords, personName} from '../heading/party.ts'

/**
 * Whether a list is one of people: most of its items are, and one at least beyond doubt.
 *
 * > |  • The Secretary
 * > |  • NEA—Mr. Rountree
 * > |  • Dr. Charles Malik, Foreign Minister of Lebanon
 */
export function namesPeople(items: readonly string[]): boolean {
  const kinds = items.map(kindOfItem)
  const count = (kind: Kind) => kinds.filter((other) => other === kind).length
  const people = count('person')
  if (people === 0 || kinds[0] === 'topic' || count('topic') * 4 > items.length) return false
  return (people + count('name')) * 2 >= items.length - count('side')
}

/**
 * Where a list that is two in print parts, 0 if it does not: raw text has lost the head between the subject and those
 * who took part.
 *
 * > |  • Dr. Kissinger’s Conversation With Ambassador Unger on US-Thai Relations
 * > |  • Ambassador Leonard Unger
 * > |  • Henry A. Kissinger
 * > |  • John H. Holdridge
 */
export function findParting(items: readonly string[]): number {
  const last = items.length - 1
  const isMatter = (item = '') => kindOfItem(item) === 'topic'
  if (isMatter(items[0]) && last > 1 && !isMatter(items[1]) && namesPeople(items.slice(1))) return 1
  return isMatter(items[last]) && matter.test(items[last] ?? '') && namesPeople(items.slice(0, last))
    ? last
    : 0
}

/** A person beyond doubt; what may be a name; a delegation or department above others; anything else. */
type Kind = 'person' | 'name' | 'side' | 'topic'

function kindOfItem(item: string): Kind {
  const pieces = item.split(/, (?:and )?| and /u)
  const titles = pieces.filter((piece) => opensWithTitle.test(piece))
  return pieces.length > 2 && titles.length * 2 > pieces.length && !matter.test(pieces[0] ?? '')
    ? 'person'
    : kindOf(item)
}

function kindOf(item: string): Kind {
  const text = toUsualCase(item.replace(aside, '').trim())
  const [front = ''] = text.split(afterName, 1)
  if (same.test(text) || underTitle.test(text)) return 'person'
  if (fromPerson.test(text) || compound.test(text)) return 'topic'
  if (topic.test(front) || possessive.test(front) || topicAnywhere.test(text)) return 'topic'
  if (opensWithTitle.test(text) || symbolAndName.test(text) || sideAndTitle.test(text)) return 'person'
  if (nameAndOffice.test(text) && !noName.test(front)) return 'person'
  if (initials.test(text) && !noName.test(front)) return 'person'
  if (side.test(text)) return 'side'
  return name.test(text) && !noName.test(text) ? 'name' : 'topic'
}

/** > Akalovsky (interpreting)   Captain Mott (?) USN   Mr. Bissell (FOA[?]) */
const aside = /(?<=\S) ?(?:\([^)]*\)|\[[^\]]*\])/gu

/** Where a name ends and the office begins: `Mr. Barbour—EUR`, `Agha Hilaly, Ambassador of Pakistan`. */
const afterName = /[,;:—]/u

/** > Dr. Kissinger’s Conversation with Ambassadors Green and Sullivan */
const matter =
  /\b(?:Meeting|Visit|Conversation|Discussions?|Talks?|Call|Comments|Relations|Policy|Situation)\b/u

/** > [Here follows the same list of persons as Document 335.]   (See attached list) */
const same = /\b(?:list of (?:persons|participants)|attached list|list attached)\b/iu

const rank =
  '(?:Secretar(?:y|ies)|Sec\\.|Ambassadors?|Amb\\.|President|Vice President|Premier|Chancellor|Chairman|Senators?|Sen\\.|Congressm[ae]n|Rep\\.|Representatives?|Governor|Gov\\.|Director|Ministers?|Counselor|Marshal|Generals?|Gen\\.|Admirals?|Adm\\.|Colonels?|Col\\.|Commander|Captain|Capt\\.|Lieutenant|Lt\\.|Major|Maj\\.|Consul(?: General)?|Judge|Speaker|Professor|Prof\\.|King|Queen|Prince|Shah|Chargé|Under Secretary|Attorney General|Archbishop|(?:Air |Naval |Military |Commercial |Cultural )?Attach[eé]s?|Emperor|Commissioner|Administrator|Justice|Chief|Assistant to the)(?! (?:Assembly|Agreement|Counsel|Elections?))'
const before =
  '(?:The |Their |His |Her )?(?:(?:Field|Acting|Deputy|Under|Assistant|Asst\\.?|Vice|Foreign|Prime|First|Second|Third|Crown|Lt\\.|Lieutenant|Brig\\.|Brigadier|Maj\\.|Major|Rear|Attorney|Defense|Finance|Economic|Former|U\\.?[SKN]\\.?|Sec/|\\p{Lu}\\p{Ll}+(?:an|ese|ish|i|ch|ean|tch)) )*'
const courtesy =
  '(?:(?:Mr|Mrs|Ms|Messrs|Dr|Drs|Hon|Rev)\\.|Mr|Dr|Miss|Mme\\.?|Madame?|H\\.? ?E\\.|H\\.M\\.|(?:The |Right )*Honorable|(?:His|Her|Their) (?:Excellenc(?:y|ies)|Majest(?:y|ies)|(?:Royal |Imperial )?Highness)|Sir|Lord|Lady|(?:The )?Viscount|U|Baron|Count)'

/** > Chairman—Henry A. Kissinger   Thai—Field Marshal Thanom Kittikachorn */
const underTitle = new RegExp(
  `^(?:Chairman|\\p{Lu}\\p{Ll}+(?:an|ese|ish|ai))—(?:(?:${before}${rank} )?${personName})$`,
  'u'
)

/** Words that matters have and persons have not: `Meeting with Mr. Pote Sarasin`, `Secretary’s Policy Planning Meeting`. */
const topic =
  /\b(?:Meeting|Visit|Call|Commitments?|Attitudes?|Climate|Talks?|Conversations?|Discussions?|Comments?|Views?|Memorand(?:um|a)|Trip|Message|Letter|Polic(?:y|ies)|Relations|Report|Briefing|Luncheon|Dinner|Resolution|Situation|Treaty|Proposals?|Problems?|Issues?|Questions?|Agreement|Disarmament|Assistance|Aid|Debate|Elections?|Talking|Plans?|Program(?:me)?|Interview|Remarks|Status|Tests?|Testing|Matters|Topics|Subjects?|Statements?|Negotiations?|Nomination|Appointment|Summary|Position|Consultations?|Trade|Settlement|Crisis|Arms|Review|Actions?|Response|Reply|Requests?|Concern|Concept|Assessment|Estimate|Purpose|Strategy|Strategic|Role|Agenda|Withdrawal|Impressions|Reactions?)\b|\b(?:with|on|between|by|about|regarding|re|concerning|toward|towards|under|from|against|is|are|was|were|will|would|should|versus|vs|has|had|have|not|that|this|in|into)\b/u
const possessive = /\p{L}(?:’s|s’|'s) /u

/** > Philippines—Request by President Marcos for Direct Channel to CIA */
const fromPerson = /^\p{Lu}\p{L}+—.*\bby (?:the )?\p{Lu}/u

/** > Inter—departmental Meeting with Minister Erhard */
const compound = /^\p{Lu}\p{Ll}+—\p{Ll}/u

/** > The meeting was held at the White House … of the following items: */
const topicAnywhere =
  /\b(?:(?:is|was|were|will|would|should|has been|had|gave|said|following)\b.*){2}|[.?]”?$(?<=\p{Ll}{3}[.?]”?$)(?<=.{120})/u

/** > The Acting Secretary   Under Secretary Bowles   Soviet Ambassador Dobrynin   H.E. Sunthorn   D—Mr. Akalovsky */
const opensWithTitle = new RegExp(
  `^(?:[A-Z]{1,6}(?:/[A-Z]+)* ?[—–] ?)?(?:${before}${rank}(?=$|[,;(]| (?:of|for|to|at|and|\\p{Lu}))|(?:The )?${courtesy}(?: |(?<=\\.))\\p{Lu})`,
  'u'
)

/** > S/B—William Bundy   Department of State: Mr. Murphy */
const symbolAndName = new RegExp(
  `^(?:[A-Z]{1,4}(?:/[A-Z]+)*(?: ?— ?|: )|(?:\\p{Lu}[\\p{L}.]* ){0,3}\\p{Lu}[\\p{L}.]+(?:: | ?— ?)(?=The |${courtesy} ?\\p{Lu}|${before}${rank} ))(?:The |${courtesy} ?\\p{Lu}|${before}${rank} |${personName}$)`,
  'u'
)

/** > United Kingdom Foreign Secretary Lloyd Sir William Hayter   Jordanian Participants His Majesty King Hussein */
const sideAndTitle = new RegExp(
  `^(?:The )?(?:U\\.?S\\.?|U\\.?K\\.?|United (?:States|Kingdom)|\\p{Lu}\\p{Ll}+(?: Participants?| [Ss]ide)?) (?:The )?(?:${courtesy} |${before}${rank} (?:of |\\p{Lu}))`,
  'u'
)

/** > Agha Hilaly, Ambassador of Pakistan   Walter S. Robertson—Assistant Secretary for FE */
const nameAndOffice = new RegExp(
  `^(?=\\S+ \\S)${personName} ?(?:,|—|–| - ) ?(?:[^,]*\\b(?:${officeWords}|Interpreter|interpreter|Prime|Foreign|Staff|Press)\\b|[A-Z]{2,5}(?:/[A-Z]+)*$|(?:${before}${rank})\\b)`,
  'u'
)

/** > Harold H. Saunders   W.W. Rostow   Alfred LeS. Jenkins */
const initials =
  /^(?:\p{Lu}\p{Ll}+ |\p{Lu}\. ?)(?:(?:\p{Lu}|Le\p{Lu})\. ?)*(?<=\.) ?(?:[Dd]e |[Vv]an )?\p{Lu}\p{Ll}+(?:,|$| and \p{Lu})|^\p{Lu}\. ?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u

/** > US   USSR   United Kingdom   American Participants   For the Netherlands   Also present: */
const side =
  /^(?:(?:For )?(?:the )?(?:[A-Z.]{2,8}|\p{Lu}[\p{L}.-]+(?: (?:of|the|and|\p{Lu}[\p{L}.-]+)){0,4})(?: (?:Side|side|Participants?|Delegation|Representatives?))?|Also [Pp]resent|Others?|Interpreters?|.*(?:excellency|participants?|side))[:;]?$/iu

/** > Tran Van Do   Walt Rostow */
const name = new RegExp(`^(?=\\S+ )${personName}(?:,.*)?$`, 'u')

/**
 * Whether a line is one of the parties that the heading names, or says itself to whom the paper goes.
 *
 * > |  • HENRY A. KISSINGER          Message From the President’s Assistant for National Security Affairs (Kissinger)
 * > |  • THE PRESIDENT               … to President Nixon
 */
export function isAddressed(line: string, parties: readonly Party[]): boolean {
  const words = toWords(line)
  return parties.some(({text, name}) => {
    const last = toWords(name ?? '').at(-1)
    const at = last === undefined ? -1 : words.indexOf(last)
    if (at >= 0) return at <= 5 && words.length <= 8 && !topic.test(line) && !possessive.test(line)
    const all = toWords(text)
    return noName.test(toUsualCase(line)) && words.every((word) => all.includes(word))
  })
}

/**
 * Whether a line says itself that a paper goes to somebody.
 *
 * > |  • FOR RECORD:
 * > |  • MEMORANDUM FOR:
 */
export function saysTo(line: string): boolean {
  return toWhom.test(line)
}

const toWhom = /^(?:MEMORANDUM (?:FOR|TO)\b|TO \p{Lu}{2}|(?:FOR )?(?:THE )?RECORD:?$)/u

function toWords(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((found) => found !== 'the')
}

const word = /[\p{L}\p{N}’'-]+/gu

/** Capitals as titles have them: `GENERAL HAIG`, `N.S. KHRUSHCHEV`. */
function toUsualCase(text: string): string {
  return text.length > longestSymbol && !lowerCase.test(text)
    ? text.replace(wordOfCapitals, (found) => found.charAt(0) + found.slice(1).toLowerCase())
    : text
}

const longestSymbol = 8
const lowerCase = /\p{Ll}/u
const wordOfCapitals = /\p{Lu}{2,}/gu
