/**
 * The citations of the series in a whole text: a footnote, a bibliography, a chapter.
 *
 * > See FRUS, 1961–1963, vol. V, Documents 20 and 25; vol. VI, p. 12. For background, see ibid., Document 3.
 *       └ series                            └ document     └ volume                        └ ibid.
 */
import type {Citation} from './citation.ts'
import {normalizeYears, parseCitation} from './parse-citation.ts'
import {spreadRow} from './spread-row.ts'

/** A citation that stands in a text, with the words that say it. */
export type Cited = {words: string; citation: Citation}

/** Citations in the order of the text; each document or page of a row is one. */
export function splitText(text: string): Cited[] {
  const plain = normalizeYears(unwrap(text))
  const found: Cited[] = []
  let last: Last | null = null
  const starts = [...plain.matchAll(start)]
  for (const [index, match] of starts.entries()) {
    const kind = kindOf(match.groups ?? {})
    // a further volume, or ibid., of which nothing was cited before
    if (kind !== 'named' && (last === null || !isNear(plain.slice(last.end, match.index), kind))) continue
    const from = withPlaceBefore(plain, match.index, last?.end ?? 0)
    const words = cut(plain.slice(from, starts[index + 1]?.index ?? plain.length))
    const said = parseCitation(trim(words))
    const citation: Citation = kind === 'named' || last === null ? said : inherit(said, last.citation, kind)
    if (!namesVolume(citation, words, kind)) continue
    last = {citation, end: from + words.length}
    for (const spread of spreadRow(citation, words)) found.push({words: trim(words), citation: spread})
  }
  return found
}

/** What was cited last, and where its words end. */
type Last = {citation: Citation; end: number}

/** Whether a citation names its volume, names it by the one before, or is `ibid.`. */
type Kind = 'named' | 'further' | 'ibid'

/**
 * Where citations begin.
 *
 * > FRUS   Foreign Relations of the United States   for. rel.   frus1964-68v17   ibid.   ; vol. XVIII   and XV, Documents 248
 */
const start = new RegExp(
  [
    /(?<named>(?<![\p{L}\d])(?:FRUS|frus)(?![\p{L}\d])|(?<!(?:[Cc]ouncil on|[Cc]ommittee on|Senate|House) )(?<!\p{L})Foreign Relations?(?: of the United States)?(?! (?:Committee|Subcommittee))(?!\p{L})|(?<!\p{L})[Ff]or\. ?[Rr]el\.|Papers [Rr]elating to (?:the )?Foreign Affairs|(?<!\p{L})Dip(?:lomatic|\.) Corr(?:espondence|\.)(?=,? (?:for |of )?1?86\d)|(?<!\p{L}|: |, )(?:Lansing Papers|PPC)(?=, )|(?:https?:\/\/)?[\w.:/-]*historicaldocuments\/|(?<![\w/-])(?:frus|FRUS)\d{4}(?:-\d\d)?[a-zA-Z]\w*)/u,
    /(?<ibid>(?<!\p{L})[Ii]bid\b\.?)/u,
    /(?<further>(?<=(?:;|\band) (?:and |see |also |see also |in )?)(?:(?:1[89]\d\d(?:[–-]\d{2,4})?, )?(?:[Vv]ols?\.? |[Vv]olumes? )(?=E ?[–-]?\d|[IVXLCivxlc]+\b|\d)|1[89]\d\d[–-]\d{2,4}, (?=[IVXLC]+\b)|(?=(?:E ?[–-]?\d+|[IVXLC]+),? (?:[Dd]oc|pp?\.|[Pp]art|pt\.))|(?<=; (?:and )?)(?:[Dd]ocs?\.?|[Dd]ocuments?|pp?\.|[Pp]ages?) (?=\d)))/u
  ]
    .map(({source}) => source)
    .join('|'),
  'gu'
)

function kindOf({named, ibid}: Record<string, string | undefined>): Kind {
  if (named !== undefined) return 'named'
  return ibid === undefined ? 'further' : 'ibid'
}

/** Whether what stands between two citations lets the second go on with the first: no sentence, no other work. */
function isNear(between: string, kind: Kind): boolean {
  return kind === 'further' ? furtherJoint.test(between) : !otherWork.test(between)
}

const furtherJoint = /^[\s.,;)]{0,3}(?:and |also |see |see also |in ){0,3}$/iu

/** > Smith, Book, 45   Rusk Papers, Box 3 */
const otherWork = /\p{Lu}\p{L}+[^.;]*,[^.;]*\d|\b(?:Library|Papers|Files?|Box|RG \d)\b/u

/** > Doc. 67 in FRUS …   pp. 12–14 of Foreign Relations … */
const placeBefore =
  /(?:docs?\.?|documents?|nos?\.|pp?\.|pages?) ?\d{1,4}[a-z]?(?:(?:[–-]|, and |, | and )\d{1,4})*,? (?:in|of|from) (?:the )?$/iu

function withPlaceBefore(text: string, at: number, least: number): number {
  const before = placeBefore.exec(text.slice(Math.max(least, at - 80), at))
  return before ? at - before[0].length : at
}

/** The words of a citation: to the end of its sentence, entry or bracket, and no more than `most` letters. */
function cut(text: string): string {
  const words = text.slice(0, most)
  const ends = [sentenceEnd, lineEnd, /;/u].map((end) => end.exec(words)?.index ?? words.length)
  return words.slice(0, Math.min(...ends, closing(words)))
}

const most = 500

/** The end of a sentence: not `vol. XVII`, not `Washington: Government Printing Office`, not `D.C.` */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:[Vv]ols?|[Ss]uppl?|[Aa]pp|Dip|Corr|[Dd]ocs?|pp?|[Nn]os?|[Pp]t|[Ee]ds?|[Rr]el|[Ff]or|\p{Lu}|U\.S))[.?!][”"’)]{0,2}\d{0,3}\s+(?=[“"(]?(?:\d{1,3}\.? )?(?!Vol|Doc|Part|pp?\.|No\.|Edited|Ed\.|Eds|Washington)[\p{Lu}“"])|\.[”"]\s|(?<=\d)\.\s+(?=\d{1,3}\.? )/u

/** The end of a line after which an entry begins: after a stop or a number, and not before what goes on with a citation. */
const lineEnd =
  /(?<=[.;)\]”"\d]|\b[IVXLC]{1,7})\n\s*(?=(?:[•*-] *|\d{1,3}\.? +)?[“"]?\p{Lu})(?!\s*(?:Vol|Doc|Part|Relations|States|United|Washington|Edited|Government|[IVXLC]+\b))/u

/** The bracket that closes one opened before the citation. */
function closing(words: string): number {
  let open = 0
  for (const [index, letter] of [...words.matchAll(/[()[\]]/gu)].map(
    (match) => [match.index, match[0]] as const
  )) {
    open += '(['.includes(letter) ? 1 : -1
    if (open < 0) return index
  }
  return words.length
}

/** Whether a citation names a volume, and not only words that begin so: “Foreign Relations 47 (1968): 12”. */
function namesVolume(
  {volume, document, page, bare, words: all}: Citation,
  words: string,
  kind: Kind
): boolean {
  if (volume.id !== null) return true
  if (volume.years !== null && volume.number !== null) return true
  if (kind !== 'named') return volume.years !== null
  const isPlaced = document !== null || page !== null || bare !== null
  if (titles.test(all)) return true
  return volume.years !== null && (isPlaced || /^FRUS/iu.test(words)) && yearsAtOnce.test(words)
}

const titles =
  /Conferences? (?:at|of)|Lansing Papers|Paris Peace Conference|(?<!\p{L})PPC(?!\p{L})|Intelligence (?:Establishment|Community)/u

const yearsAtOnce = /^\D{0,60}1[89]\d\d|^\D{0,60}20\d\d-/u

/** What a citation leaves unsaid, from the one before: the years; and for ibid. the volume and the place. */
function inherit(said: Citation, before: Citation, kind: Kind): Citation {
  const {id, years, number, part} = said.volume
  if (id !== null || (years !== null && number !== null)) return said
  // “ibid., 1520”
  const bare = said.bare ?? alone.exec(said.words)?.groups?.bare ?? null
  const ownPlace = said.document !== null || said.page !== null || bare !== null
  if (number !== null) return {...said, volume: {id, years: years ?? yearsOf(before), number, part}}
  const words = said.words + ' ' + before.words
  const volume = part === null ? before.volume : {...before.volume, part}
  if (ownPlace || kind === 'further') return {...said, bare, volume, words}
  return {...before, note: said.note ?? before.note}
}

const alone = /^[Ii]bid\.?,? (?<bare>\d{1,4})(?:-\d{1,4})?[\s.,)]*$/u

/** > frus1964-68v17 → 1964-68 */
function yearsOf({volume: {id, years}}: Citation): string | null {
  return years ?? /^frus(?<years>\d{4}(?:-\d\d)?)/u.exec(id ?? '')?.groups?.years ?? null
}

/** Joins words that a line parts, and lines; an empty line stays an end. */
function unwrap(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1')
    .replace(/\n\s*\n/gu, '\n;\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/Foreign\s+Relations(?:\s+of\s+the\s+United\s+States)?/gu, (name) => name.replace(/\s+/gu, ' '))
}

function trim(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?:[\s,;:(.]|(?<=[\s,])(?:and|see|also)$)+$/u, '')
}
