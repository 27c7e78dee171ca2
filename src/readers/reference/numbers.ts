/**
 * Numbers in a row, as references print them.
 *
 * > Documents 12–15, 17, and 20   pp. 725–750, 802   footnotes 2 and 3
 */

/** A number and where it stands; the first of a row begins with the word before it. */
export type Numbered = {start: number; end: number; number: string}

/** A row of numbers and where it ends. */
export type Row = {numbers: Numbered[]; end: number}

/** How a row of numbers is printed: the word before it, a number, and what stands between two. */
type Form = {word: RegExp; number: RegExp; next: RegExp}

const join = '(?: ?[–—-] ?|, and |, or |, | and | or | through | to )'

const documents: Form = {
  word: /Doc(?:uments?|s?\.) ?(?=\d)/uy,
  number: /(?<number>\d{1,4}[A-Z]?)(?![\p{L}\d/])(?![–-]\d+[–-])/uy,
  next: new RegExp(`${join}(?:Documents? )?(?=\\d)`, 'uy')
}

const pages: Form = {
  word: /(?:pp?\.|[Pp]ages?) ?(?=\d|[A-Z]\d|[IVXLC]+\b)/uy,
  // “pp. 46 ff., and 1924, vol. ii”, “1882, p. 20 and 1881, p. 35”
  number: /(?<number>\d{1,4}|[A-Z]\d+|[IVXLC]+)(?![\p{L}\d])(?!, vol)(?<!1[89]\d\d(?=, pp?\. ?\d))/uy,
  // “pp. 647 ff. and pp. 664 ff.”
  next: new RegExp(`(?: ff\\.?|,? passim\\.?)?${join}(?:pp?\\. )?(?=\\d)`, 'uy')
}

const notes: Form = {
  word: /(?:[Ff]ootnotes?|[Nn]otes?|fns?\.) (?=\d)/uy,
  number: /(?<number>1?\d{1,2})(?![\p{L}\d])/uy,
  next: new RegExp(`${join}(?:footnotes? )?(?=\\d)`, 'uy')
}

/** `Documents 12–15, 17, and 20` */
export function documentList(text: string, at: number): Row | null {
  return row(text, at, documents)
}

/** `pp. 725–750` */
export function pageList(text: string, at: number): Row | null {
  return row(text, at, pages)
}

/** `footnotes 2 and 3` */
export function noteList(text: string, at: number): Row | null {
  return row(text, at, notes)
}

/** The match of a sticky pattern at an offset. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function row(text: string, at: number, form: Form): Row | null {
  const head = take(form.word, text, at)
  if (!head) return null
  const numbers: Numbered[] = []
  let start = at
  let next = at + head[0].length
  for (;;) {
    const match = take(form.number, text, next)
    if (!match?.groups?.number) break
    const end = next + match[0].length
    numbers.push({start, end, number: match.groups.number})
    const joint = take(form.next, text, end)
    if (!joint) break
    start = next = end + joint[0].length
  }
  const last = numbers.at(-1)
  return last ? {numbers, end: last.end} : null
}
