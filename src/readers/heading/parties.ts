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
import {isPaperAbout, leavePaper} from './paper-words.ts'
import {officeWords, personName, readColleagues} from './party.ts'
import {land} from './towns.ts'

/** Senders or authors, and addressees; those of a meeting or talk stand in both, since none of them is the one or the other. */
export type Parties = {from: Party[]; to: Party[]}

/** Reads the parties; `bare` is a heading that begins with its sender. */
export function readParties(text: string, bare: boolean): Parties {
  if (bare && (meetingAlone.test(text) || namesNobody(text))) return {from: [], to: []}
  const [between, from] = [betweenWords.exec(text), fromWords.exec(text)]
  // “From A to B Regarding the Talks Between C and D” is of A
  if (between?.groups?.parties !== undefined && !(from && from.index < between.index))
    return together(between.groups.parties)
  const sent = bare && !(from && from.index > 0) ? text : from?.groups?.parties
  if (sent !== undefined) return split(sent)
  const addressed = forWords.exec(text)?.groups?.parties
  return {from: [], to: addressed === undefined ? [] : list(addressed.slice(0, findChannel(addressed)?.at))}
}

const betweenWords = /\b(?:[Bb]etween|[Aa]mong) (?<parties>.+)$/u

/** `Prepared for the Council`, and behind the number of a telegram: `1085 to certain posts` */
const forWords =
  /^(?:(?:No\. )?[A-Za-z–-]{0,9}\d[\w/–-]{0,9} )?(?:[Pp]repared )?(?:for|to) (?<parties>(?:the |certain |all |[A-Z]).+)$/u
const fromWords =
  /\b(?:[Ff]rom|[Bb]y|Prepared [Ii]n|Prepared at) (?:(?:the )?(?:Official )?Report of )?(?<parties>.+)$/u

/** `From A through B to C`: B passed it on and is neither sender nor addressee. */
const channel = /,? (?:[Tt]hrough|[Vv]ia) (?=the |[A-Z]).+?(?:,? to (?=the |[A-Z])|$)/u

function findChannel(text: string): Cut | null {
  const match = channel.exec(text)
  return match && depths(text)(match.index) === 0 ? {at: match.index, length: match[0].length} : null
}

/**
 * Where the parties end and the occasion begins: `Before the 101st Meeting`, `(Lovett), at London`, `, Signed at Lima`,
 * `.—Received May 26`, ` for an International Agreement`, `, dated Pekin`, `, No. 223`, `, who received it the same day`,
 * `, temporarily at Port au Prince`
 */
const occasion =
  /,? [Nn]o\. ?\d.*|,? (?:who|which) (?=\p{Ll})|,? was (?=\p{Ll}+ed\b)|,? (?:temporarily|then) (?=at |in )| on the (?=night|morning|evening|afternoon|day|same|\d)|,? (?:Signed|Relative to|dated|with accompaniments|upon|under date)(?!\p{L})|[.:]? ?(?:[.—]— ?[([]?|[([])(?:Received|Of|Dated|Extracts?|Translation)\b|,? greeting:?$| for (?:an? (?=\p{Lu})|pardon\b|the (?=(?:Withdrawal|Settlement|Exchange|Regulation|Protection|Prevention|Extension|Adjustment|Suppression|Promotion|Purpose)\b))| of the Signing\b| (?:Before|Concerning|Regarding|Issued|Held(?= (?:at|in|on|aboard|by|during|with|under)\b)|Delivered|Relating|Following|Accompanying|Attached|Dated|Transmitting|Enclosing)(?= )|(?<=\b(?:Congress|Nation|President|National Security Council|Secretary of (?:State|Defense))) on (?=[A-Z]|the )|(?<=\)),? (?:[Oo]n|[Aa]t|[Ii]n|[Aa]board|[Ff]or|[Ww]ith)(?= )|(?<=\)), (?=[A-Z][^()]{0,120}$)|,? (?=undated\b|n\. ?d\.)|,? re (?=\S)|,? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)| (?=\[[A-Z][^\]]{0,40}\]$)| of an? (?=(?:Meeting|Conversation|Telephone|Conference|Discussion|Briefing))/u

/** Offices that are to someone, so that a “to” after them is a part of their name. */
const officeTo =
  /(?:Assistants?|Advisers?|Advisor|Aide|Counsel|Counselor|Ambassadors?(?: at Large)?|Representatives?|Delegation|Delegates?|Missions?|Minister|Liaison|Liaison Officer|Deputy|Secretary|Attaché|Envoy|Observer|Consultant|Commissioner|Chargé|Special Agent|Emissary|Officer|[Dd]esignate|Visit|Report|Message|Addition|Relating|Posts)$/u

/** An office after the name of who holds it: `R. Gordon Arneson, Special Assistant` */
const apposition = /\p{Ll}\.?, (?:[\p{Lu}][\p{L}’]* ){0,4}[\p{Lu}][\p{L}é]*$/u

const toWords =
  / to (?!Negotiate )(?=the |[Ss]ame\.?$|certain |all |his |her |an? (?:[Jj]oint|[Ss]pecial) |[A-Z[“])/gu
const andWords = /,? and /gu

type Cut = {at: number; length: number}

/** The “to” before the addressees: the first that follows a name in parentheses or no office that is to someone. */
function addressees(text: string): Cut | null {
  const cuts = outside(text, toWords)
  const sure = surelyAddressees(text, cuts)
  const last = cuts.at(-1)
  // “by John Foster Dulles, Consultant to the Secretary of State”: the office goes on, nobody is addressed
  const goesOn = last && apposition.test(text.slice(Math.max(0, last.at - 80), last.at))
  return sure ?? (goesOn ? null : (last ?? null))
}

function surelyAddressees(text: string, cuts: readonly Cut[] = outside(text, toWords)): Cut | null {
  const closed = cuts.find(({at}) => text[at - 1] === ')')
  return closed ?? cuts.find(({at}) => !officeTo.test(text.slice(Math.max(0, at - 24), at))) ?? null
}

/** The “and” before the last of those who met: behind a parenthesis, else before an article, else before a whole name. */
function conjunctions(text: string): Cut | null {
  const cuts = outside(text, andWords)
  const before = (begin: RegExp) => cuts.find(({at, length}) => begin.test(text.slice(at + length)))
  return (
    cuts.find(({at}) => text[at - 1] === ')') ??
    before(/^the /u) ??
    before(wholeName) ??
    before(/^[A-Z]/u) ??
    null
  )
}

/** `Daniel M. Lyons of the Trade Agreements and Treaties Division and Paul Reiber of the Air Transport Association` */
const wholeName = new RegExp(`^${personName}(?: of |, |$)`, 'u')

/** Matches that stand outside parentheses. */
function outside(text: string, pattern: RegExp): Cut[] {
  const depthAt = depths(text)
  return matches(text, pattern)
    .filter(({index}) => depthAt(index) === 0)
    .map((match) => ({at: match.index, length: match[0].length}))
}

/** What a body is heard on: `Report by the National Security Council on the Position of the United States With Respect to …` */
const onMatter = /(?<=\bNational Security Council) on (?=[A-Z]|the )/u

/**
 * For whom a paper is, behind the name of who sends or is to pass it on: `(Bundy) for President Johnson`; what the President
 * does is no one that it is for.
 */
const forWhom =
  /(?<=\)),? for (?=(?:(?:the )?(?:(?:Vice )?President(?:-[Ee]lect)?|(?:(?:Acting|Under|Deputy) )?Secretary(?: of (?:State|Defense|the Treasury))?)|(?:Mr|Dr)\.|General|Governor|Ambassador)(?: \p{Lu}[\p{L}.’-]*){0,3}$)/gu

function split(sent: string): Parties {
  const whom = outside(sent, forWhom).at(-1)
  if (!whom) return splitSenders(sent)
  const {from, to} = splitSenders(sent.slice(0, whom.at))
  return {from, to: [...to, ...list(sent.slice(whom.at + whom.length))]}
}

function splitSenders(sent: string): Parties {
  const text = leavePaper(sent.slice(0, onMatter.exec(sent)?.index ?? sent.length))
  const passedOn = findChannel(text)
  // “From the Ambassador to Vietnam (Lodge) Through A to B”: what is before the channel may be all of the sender
  const before = text.slice(0, passedOn?.at)
  const cut =
    (passedOn && channelToward(text, passedOn) ? surelyAddressees(before) : addressees(before)) ?? passedOn
  if (!cut) return {from: list(text), to: []}
  if (passedOn && cut !== passedOn)
    return {from: list(text.slice(0, cut.at)), to: list(text.slice(cut.at + cut.length, passedOn.at))}
  return {from: list(text.slice(0, cut.at)), to: list(text.slice(cut.at + cut.length))}
}

/** Whether the channel ends with the “to” before the addressees. */
function channelToward(text: string, {at, length}: Cut): boolean {
  return text.slice(0, at + length).endsWith(' to ')
}

function together(text: string): Parties {
  // `Between Brown and Park and Between Yi and Rusk`
  const talks = text.split(/,? and (?:[Bb]etween|[Aa]mong) /u)
  if (talks.length > 1) {
    const all = talks.flatMap((talk) => together(talk).from)
    return {from: all, to: all}
  }
  const cut = conjunctions(text)
  if (!cut) return {from: list(text), to: []}
  const before = text.slice(0, cut.at).split(furtherCountry)
  const all = [...before, text.slice(cut.at + cut.length)].flatMap(list)
  return {from: all, to: all}
}

/** > France, Great Britain, Italy,   the Netherlands, the United Kingdom */
const furtherCountry = new RegExp(`, (?=the |(?:${land})(?:,|$))`, 'u')

/** The parties of a list: they part after a name in parentheses, or before an article and an office. */
function list(text: string): Party[] {
  const words = text
    .slice(0, occasion.exec(text)?.index ?? text.length)
    .replace(/(?<![\s,])[\s,]+$|(?<!\b(?:[JS]r|Cos?|Bros|Inc|Ltd|Corp|Esq)|\p{Lu}\. ?\p{Lu})\.$|: .*$/u, '')
    .replace(danglingWord, '')
  return words
    .split(between)
    .map((part) => leavePaper(part.trim().replace(beforeName, '').replace(besideName, '')))
    .filter((part) => !noParty.test(part) && !isPaperAbout(part))
    .flatMap(readColleagues)
}

/**
 * What stands where a sender would and is none: signs alone, a rubric or the end of one, a file number, the number of a
 * paper, a title in capitals or with an article.
 *
 * > ]   ½.]   [Translation.]   the London Globe.]   Paris Peace Conf. 184/12   72119 P 43/1045a   *No. 16.
 * > PROTOCOLE FINAL   A Preliminary Survey   The Inquiry.—Report of Progress
 */
const noParty =
  /^(?:\p{Lu}{3,}(?: [\p{Lu}-]{2,})+|An? \p{Lu}.*|.*\p{Ll}\.—.*|[^\p{L}]*|\[[^\]]*\]?|[^[]*\]|.*\/(?:[\d–—-].*)?|[^\p{L}]*N[oO]s?[.,] ?[\dl].*|Paris [Pp]eace Conf\..*)$/u

/** Whether a heading that says from nobody to nobody names no one either: a caption, or a letter alone that stands above it. */
function namesNobody(text: string): boolean {
  if (betweenWords.test(text) || fromWords.test(text) || toWhom.test(text)) return false
  return leavePaper(text) === text && !someone.test(text)
}

const toWhom = / to (?=\S)/u
/** > Mr. John Laird, M. P., upon national defences.   —United States of America. */
const someone = new RegExp(
  `^[—*]?(?:The |the )?(?:(?:Mr|Mrs|Dr|Messrs|Hon|Rev)\\. |Sir |Lord |(?:Count|Baron|Prince|General|Captain|Colonel|President|Minister|Viceroy|Governor) \\p{Lu}|${land}(?: of America)?\\.?$|(?:\\p{Lu}\\S* ){0,4}(?:Secretary|Minister|Ambassador|Consul|Chargé|Embassy|Legation|Department|President)(?!\\p{L}))`,
  'u'
)

/**
 * A meeting that a heading names, and nobody who wrote.
 *
 * > Roosevelt–Churchill Dinner Meeting   Meeting of the Combined Chiefs of Staff With Roosevelt and Churchill   IC–166
 */
const meetingAlone =
  /^(?!.* to (?:the |\p{Lu}))(?:.*\b(?:Meetings?|Conferences?|Sessions?|Luncheon|Dinner|Breakfast|Conversations?|Discussions?|Ceremony)(?=$|,| (?:of|With|Between|at|on) ).*|\p{Lu}{1,5}[ –-]\d.*)$/u

/** A number in the margin, or a call, that the text has behind a name: `Lord Palmerston.[63]`, `Mr. Bancroft.11` */
const besideName = /(?:\.? ?\[?\d{1,3}\]|(?<=\p{Ll})\.\d{1,3})$/u

/** What the number or the letter of a paper leaves before a name: `No. 5.—Mr. Phelps`, `B.—Mr. Low`, `A. Mr. Varas` */
const beforeName = /^(?:(?:\p{Lu}\.)?— ?(?=\p{Lu})|\p{Lu}\. (?=(?:Mr|Mrs|Dr|Messrs)\. ))/u

/** What a date or a number leaves that stood behind a name: `handed by Minister Wu on July 20` */
const danglingWord = /,? (?:on|of|at|in|under date of)$/u

const between = new RegExp(
  `,? and (?=(?:Mr|Mrs|Dr)\\. )|, (?=(?:(?:Mr|Mrs|Dr)\\.|Major(?! General)|Colonel|Captain) \\p{Lu}\\S* \\p{Lu})|(?<=\\)),? and (?=\\S)|(?<=\\)), (?=\\S)|,? and (?=the (?:[A-Z][\\w’]* ){0,3}?(?:${officeWords})\\b)|, (?=the (?:[A-Z][\\w’]* ){0,3}?(?:${officeWords})\\b.{0,160}(?:\\)|, and the ))`,
  'u'
)
