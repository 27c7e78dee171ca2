/**
 * A source note cut into statements: sentences, and what stands in parentheses or on its own lines after them.
 *
 * > A copy of this memorandum was sent to the White House. (Johnson Library, National Security File, Agency File, Vol. 14)
 *   └ sentence                                             └ parenthesis, of the sentence before
 */
import {matches} from '../matches.ts'

/** One statement of a note. A parenthesis and a quotation belong to the sentence before them. */
export type Statement = {kind: 'sentence' | 'parenthesis' | 'quotation'; text: string}

/** Cuts a note into statements, in order; joined, they are the note but for the white space between them. */
export function splitStatements(text: string): Statement[] {
  return text.split(/\n+/u).flatMap((line, index) => {
    const paragraph = line.trim()
    if (paragraph === '') return []
    if (index > 0 && quoted.test(paragraph)) return [{kind: 'quotation' as const, text: paragraph}]
    return splitParagraph(paragraph)
  })
}

/** A paragraph of a quotation: the close is missing where the quotation goes on. */
const quoted = /^[“"](?:[^”]*|[\s\S]*[”"](?:\s?\([^()]*\))?)$/u

/** What may end a statement, and what holds statements of its own. */
const stopOrBracket = /[.!?:()[\]“”]/gu
const stops = '.!?:'

/** Cuts a paragraph where a sentence ends, outside brackets, parentheses and quotations. */
function splitParagraph(paragraph: string): Statement[] {
  const signs = matches(paragraph, stopOrBracket)
  const closes = findCloses(signs)
  const statements: Statement[] = []
  let start = 0
  let from = 0
  for (const {0: sign, index} of signs) {
    const close = closes.get(index)
    if (index < from || (close === undefined && !stops.includes(sign))) continue
    const at = close ?? index
    const end = endOfStatement(paragraph, start, at, close !== undefined)
    from = at + 1
    if (end === null) continue
    statements.push(toStatement(paragraph.slice(start, end)))
    start = from = skipSpace(paragraph, end)
  }
  if (start < paragraph.length) statements.push(toStatement(paragraph.slice(start)))
  return statements
}

function toStatement(words: string): Statement {
  return {kind: /^\(.*\)[.;,]?$/u.test(words) ? 'parenthesis' : 'sentence', text: words}
}

/** Where the statement that began at `start` ends, if it ends at `at`, which is a stop or the close of a pair. */
function endOfStatement(text: string, start: number, at: number, closed: boolean): number | null {
  const sign = text.charAt(at)
  if (!closed) {
    const ends = sign === ':' ? actAfterColon.test(text.slice(at, at + 20)) : isStop(text, at)
    return ends ? at + 1 : null
  }
  // “… White House. (Ibid.) A copy …”: a parenthesis between sentences ends without a stop after it
  if (sign === ')' && text[start] === '(') {
    const stop = /^[.;,]?(?=\s|$)/u.exec(text.slice(at + 1, at + 3))
    return stop ? at + 1 + stop[0].length : null
  }
  // “… reads: “Seen by the President.” The telegram …”
  return /[”"]/u.test(sign) &&
    /[.!?…]/u.test(text[at - 1] ?? '') &&
    nextSentence.test(text.slice(at + 1, at + 8))
    ? at + 1
    : null
}

/** `Secret; Priority: Drafted by Yager` */
const actAfterColon = /^: (?:Drafted|Cleared|Approved|Repeated|Received) /u

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

const opens = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”']
])

/** For each bracket, parenthesis or quotation mark that opens, where it closes; those never closed are left out. */
function findCloses(signs: readonly RegExpExecArray[]): Map<number, number> {
  const closes = new Map<number, number>()
  const stack: {sign: string; at: number}[] = []
  for (const {0: sign, index: at} of signs) {
    if (stops.includes(sign)) continue
    const close = opens.get(sign)
    if (close !== undefined) {
      stack.push({sign: close, at})
      continue
    }
    let index = stack.length - 1
    while (index >= 0 && stack.length - index < deepest && stack[index]?.sign !== sign) index--
    const open = stack[index]
    if (open?.sign !== sign) continue
    closes.set(open.at, at)
    stack.length = index
  }
  return closes
}

/** A bracket that is still open so many brackets later is a misprint. */
const deepest = 8

/** Words that end in a stop inside a sentence. */
const abbreviation =
  /(?:^|[\s(“[/–—-])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|Jr|Sr|St|Ste|Mt|Ft|Gen|Maj|Lt|Lieut|Col|Capt|Cmdr|Comdr|Adm|Brig|Sen|Rep|Gov|Amb|Prof|Hon|Sgt|No|Nos|Vol|Vols|vol|vols|pt|pp?|pgs?|eds?|cf|Cf|ca|c|viz|vs|etc|Inc|Co|Cos|Corp|Ltd|Bros|Dept|Govt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|docs?|Docs?|rel|Rel|e\.g|i\.e|a|Ibid|ibid|Res|Rev|Stat|Cong|Sess|sess|Secs?|Arts?|art|paras?|fn|incl|approx|Wash|Del|Supp|Encl|Ref|Mtg|Asst|Spec|Nat|Natl|Sec|Exec|Univ|Intl|Admin|Comm|Conf|Corr|Subj|Chron|Pres|Int|Org|Sub|Phil|Ph\.D)$/u

/** What begins a marking or an act: before it a stop is the end of a sentence, whatever stands before. */
const markingStart =
  /^\s+(?:Top Secret|Secret|Confidential|Unclassified|No classification|Limited O|Official Use|Drafted|Cleared|Approved|Repeated|Received|Initialed|Sent for|The source text|The meeting|Prepared by|Printed from)\b/u

/** `… E, and H. Forwarded to Rostow by Read` */
const participle = /^\s+[A-Z][a-z]+ed (?:to|by|in|for|at|on|with|from|through)\b/u

const nextSentence = /^\s+(?:[“"‘([]*[\p{Lu}\d]|\[|\.\.\.)/u

function isStop(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 40)
  if (!/^\s/u.test(after)) return glued.test(text.slice(Math.max(0, at - 3), at + 4))
  if (markingStart.test(after) || participle.test(after)) return true
  const before = text.slice(Math.max(0, at - 18), at)
  if (numbered.test(before)) return nextSentence.test(after)
  if (officeLetter.test(before) && newSentence.test(after)) return true
  if (text[at] === '.' && (abbreviation.test(before) || splitIdentifier.test(before + '.' + after)))
    return false
  if (timeOfDay.test(before) && dayAfterTime.test(after)) return false
  // “at 10 a.m. The President …”: the stop of a time of day ends the sentence before a capital
  return nextSentence.test(after)
}

/** `656. 56D13/2–658` */
const splitIdentifier = /\b\d{3}[A-Z]?\. [A-Z]{0,2}\.?[\w.]*\/\d/u

/** `Country File, Vietnam, Vol. I. The`, `Tab A. The`, `pp. A–C. Muskie`: the letter counts something and is no initial. */
const numbered =
  /\b(?:Vols?\.|Volume|Parts?|Book|Tab|Tabs|Box|Folder|Section|Annex|Appendix|Attachment|Enclosure|Series|pp?\.) (?:\p{Lu}|\p{Lu}[–-]\p{Lu})$/u

/** `approved in S and B. See the source note`: the last letter is an office. */
const officeLetter = /(?:\bin|\band|[,/–-]) ?\p{Lu}$/u
const newSentence = /^\s+(?:See|The|This|For|In|It|No|According|A|An|Copies|At|On)\s/u

/** `11:05 a.m. October 23`, `6 p.m. Washington time` */
const timeOfDay = /\b[ap]\. ?m$/u
const dayAfterTime =
  /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[A-Z][a-z]+ time|[ECMP][SD]T|GMT)\b/u

/** `marking.Kennedy’s`: the space is missing */
const glued = /(?:\p{Ll}{3}|[ \d]\d{2})\.\p{Lu}\p{Ll}/u
