/**
 * A source note cut into statements: sentences, and what stands in parentheses or on its own lines after them.
 *
 * > A copy of this memorandum was sent to the White House. (Johnson Library, National Security File, Agency File, Vol. 14)
 *   └ sentence                                             └ parenthesis, of the sentence before
 */

/** One statement of a note. Parentheses and quoted paragraphs belong to the sentence before them. */
export type Statement = {kind: 'sentence' | 'parenthesis' | 'quotation'; text: string}

/** Cuts a note into statements, in order; joined, they are the note but for the white space between them. */
export function splitStatements(text: string): Statement[] {
  return text
    .split(/\n+/u)
    .flatMap((paragraph, index) =>
      splitParagraph(paragraph.trim()).map((words): Statement => ({kind: kindOf(words, index), text: words}))
    )
}

function kindOf(words: string, paragraph: number): Statement['kind'] {
  if (words.startsWith('(') && closesAtEnd(words)) return 'parenthesis'
  return paragraph > 0 && /^[“‘"]/u.test(words) ? 'quotation' : 'sentence'
}

function closesAtEnd(words: string): boolean {
  return /\)[.;,]?$/u.test(words) && closing(words)[0] === words.replace(/[.;,]$/u, '').length - 1
}

/** Cuts a paragraph where a sentence ends, outside brackets, parentheses and quotations. */
function splitParagraph(paragraph: string): string[] {
  const pairs = closing(paragraph)
  const parts: string[] = []
  let start = 0
  let at = 0
  while (at < paragraph.length) {
    const end = pairs[at]
    if (end !== undefined) {
      at = end
      // A parenthesis between sentences ends without a stop after it: “… White House. (Ibid.) A copy …”
      if (paragraph[end] === ')' && start !== 0 && isParenthesis(paragraph.slice(start, end + 1))) {
        const stop = /^[.;,]?(?=\s|$)/u.exec(paragraph.slice(end + 1, end + 3))
        if (stop) {
          parts.push(paragraph.slice(start, end + 1 + stop[0].length))
          start = at = skipSpace(paragraph, end + 1 + stop[0].length)
          continue
        }
      }
      if (
        /[”’"]/u.test(paragraph[end] ?? '') &&
        /[.!?]/u.test(paragraph[end - 1] ?? '') &&
        startsSentence(paragraph, end + 1)
      ) {
        parts.push(paragraph.slice(start, end + 1))
        start = at = skipSpace(paragraph, end + 1)
        continue
      }
      at++
      continue
    }
    if (/[.!?]/u.test(paragraph[at] ?? '') && isStop(paragraph, at)) {
      parts.push(paragraph.slice(start, at + 1))
      start = at = skipSpace(paragraph, at + 1)
      continue
    }
    at++
  }
  parts.push(paragraph.slice(start))
  return parts.filter((part) => part !== '')
}

function isParenthesis(words: string): boolean {
  return words.startsWith('(')
}

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

/** For each opening bracket, parenthesis or quotation mark, the place of its close; those never closed are left out. */
function closing(text: string): (number | undefined)[] {
  const pairs: (number | undefined)[] = []
  const stack: {sign: string; at: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    const close = opens.get(sign)
    if (close !== undefined) stack.push({sign: close, at})
    else if (sign === ')' || sign === ']' || sign === '”') {
      const open = stack.findLastIndex((entry, index) => entry.sign === sign && stack.length - index < 8)
      if (open < 0) continue
      const from = stack[open]?.at
      if (from !== undefined) pairs[from] = at
      stack.length = open
    }
  }
  return pairs
}

/** Words that end in a stop inside a sentence. */
const abbreviation =
  /(?:^|[\s(“[–—-])(?:[A-Z]|[A-Z]\.[A-Z]|(?:[A-Z]\.)+[A-Z]|Mr|Mrs|Ms|Dr|Jr|Sr|St|Gen|Maj|Lt|Lieut|Col|Capt|Cmdr|Adm|Brig|Sen|Rep|Gov|Amb|Prof|Hon|No|Nos|Vol|vol|vols|Pt|pp?|ed|eds|cf|Cf|ca|viz|vs|etc|Inc|Co|Corp|Ltd|Dept|Govt|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|doc|docs|rel|e\.g|i\.e|a|p|Ibid|ibid|Res|Rev|Stat|Cong|Sess|sess|Sec|sec|Art|art|par|para|fn|incl|approx|telcon|Wash|Del|Supp|Encl|Bros|Ref|Mtg|Memo|Eur|Ser)$/u

/** What begins a marking: before it a stop is the end of a sentence, whatever stands before. */
const markingStart =
  /^\s+(?:Top Secret|Secret|Confidential|Unclassified|No classification|Limited O|Official Use|Drafted|Cleared|Approved|Repeated|Received|Initialed)\b/u

const nextSentence = /^["”’]?\s+[“"‘([]?[\p{Lu}\d]/u

function isStop(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 40)
  if (!/^["”’]?\s/u.test(after)) return false
  if (markingStart.test(after)) return true
  const before = text.slice(Math.max(0, at - 12), at)
  if (text[at] === '.' && abbreviation.test(before))
    return /[ap]\. ?m$/u.test(before) && /^\s+(?:The|A|In|This|At|For|Drafted)\b/u.test(after)
  return nextSentence.test(after)
}

function startsSentence(text: string, at: number): boolean {
  return nextSentence.test(text.slice(at, at + 8))
}
