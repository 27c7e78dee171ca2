/** Candidates for note calls: every place where a printed label could stand. */
import {findRedactions} from '../redaction.ts'
import {findEnumerators} from './enumerators.ts'
import {findFigures, openToLabels, type Openness} from './figures.ts'
import type {Span} from './lines.ts'
import {findPageMarks} from './page-marks.ts'

/** A place that could be a call, or two calls glued to each other: `Meeting12` is notes 1 and 2. */
export type Candidate = Span & {
  /** The labels that stand here, mostly one. */
  labels: string[]
  /** The number of the first label; `null` for a sign. */
  value: number | null
  /** Where the digits or signs begin that it is a reading of; readings of the same digits exclude each other. */
  run: number
  /** Whether a letter follows its number: 59a, a note that was put in after 59. */
  late?: boolean
  /** Whether it stands just after a figure whose form says that it ends there: `850,0008`. */
  afterFigure?: boolean
  /** Whether it is the second of two: `asking for it.* *`. */
  isSecond?: boolean
  /** What speaks for a letter as a label, which the table of evidence has not. */
  evidence?: number
}

const digitsOrSigns = /\d+|\*+|†+|‡+|§+|║+|ǁ+|¶+/gu
const digits = /^\d/u
const longestLabel = 3
/** No document has a tenth of this many; what is more is not looked at. */
const mostCandidates = 100_000
/** Above this many notes labels may be longer. */
const manyNotes = 900

/**
 * The candidates in a span, in order; for `notes` notes. The numbers in page marks, redactions and figures are none, nor
 * are enumerators.
 */
export function findCandidates(text: string, span: Span, notes: number): Candidate[] {
  const found: Candidate[] = []
  const closed = closedSpans(text, span)
  const figures = findFigures(text, span)
  let next = 0
  let figure = 0
  const longest = notes > manyNotes ? String(notes).length : longestLabel
  digitsOrSigns.lastIndex = span.start
  for (
    let match = digitsOrSigns.exec(text);
    match && match.index < span.end && found.length < mostCandidates;
    match = digitsOrSigns.exec(text)
  ) {
    const run = match.index
    const [mark] = match
    const end = run + mark.length
    while ((closed[next]?.end ?? Infinity) <= run) next++
    if ((closed[next]?.start ?? Infinity) < end) continue
    if (isInsideWord(text, run, end)) {
      pushLate(found, text, run, end)
      continue
    }
    const isSign = !digits.test(mark)
    const second = isSign ? secondSign(text, run) : null
    if (second !== null) {
      found.push({start: second, end: second + 1, labels: [mark], value: null, run: second, isSecond: true})
      digitsOrSigns.lastIndex = second + 1
      continue
    }
    if (isSign && isOmission(text, run, end)) continue
    if (isSign) found.push({start: run, end, labels: [mark], value: null, run})
    else {
      while ((figures[figure]?.end ?? Infinity) <= run) figure++
      pushReadings(found, mark, {run, longest, ...openToLabels(text, figures[figure], {start: run, end})})
    }
  }
  return found
}

/**
 * Lines whose numbers count papers: of 727 lines that are the number of a despatch, none calls a note.
 *
 * > [Inclosure 1 in No. 60.—Translation.]
 * > No. 478.]
 * > No. 6451
 */
const numberedLine = /^\[(?:[Ss]ub-?)?[IiEe]nclosure[^\]\n]{1,100}\]|^No\. ?\d{1,5}\.? ?\]?(?=$)/gmu

/** Where no label stands: `[Page 207]`, `[2 lines of source text not declassified]`, `3) Based on premise` */
export function closedSpans(text: string, {start, end}: Span): Span[] {
  const redactions = findRedactions(text.slice(start, end)).map((found) => ({
    start: start + found.start,
    end: start + found.end
  }))
  const lines = [...text.slice(start, end).matchAll(numberedLine)].map(({index, 0: line}) => ({
    start: start + index,
    end: start + index + line.length
  }))
  return [
    ...lines,
    ...findPageMarks({text, lines: []}, {start, end}),
    ...findEnumerators(text, {start, end}),
    ...redactions
  ].sort((a, b) => a.start - b.start)
}

/**
 * `5th`, `2d` and `MIG17s` are no calls; a word may begin without space after `war.2The`, and a sign may stand before its
 * word: `*Frank P. Corrigan`.
 */
function isInsideWord(text: string, run: number, end: number): boolean {
  if (!letter.test(text.charAt(end))) return false
  if (sign.test(text.charAt(run))) return !beforeWord.test(text.charAt(run - 1))
  return !(capital.test(text.charAt(end)) && stop.test(text.charAt(run - 1)))
}

/**
 * A sign behind a word and the same again, since the source kept the printed one beside the mark of the note.
 *
 * > as he would not be justified in asking for it.* *
 */
const doubledSign = /(?<=[^\s*†‡§║ǁ¶])(?<sign>[*†‡§║ǁ¶]) (?=\k<sign>(?! ?[*†‡§║ǁ¶]))/uy

/** Where the second of two signs stands, if the first of them begins at a place; `null` where it is not there twice. */
function secondSign(text: string, at: number): number | null {
  doubledSign.lastIndex = at
  return doubledSign.test(text) ? doubledSign.lastIndex : null
}

/** `* * *` says that words are left out. */
function isOmission(text: string, run: number, end: number): boolean {
  return omission.test(text.slice(Math.max(0, run - 2), run)) || omission.test(text.slice(end, end + 2))
}

const omission = /\s\*|\*\s/u
const sign = /[*†‡§║ǁ¶]/u
const beforeWord = /[\s“(.,;:)”]|^$/u
const letter = /\p{L}/u
const capital = /\p{Lu}/u
const stop = /[.,;:)”]/u

/** The readings of a run of digits; those where it is not open belong to a figure. */
function pushReadings(
  found: Candidate[],
  digits: string,
  {run: start, longest, isOpen, figureEnd}: {run: number; longest: number} & Openness
): void {
  const end = start + digits.length
  for (let length = 1; length <= digits.length && length <= longest * 2; length++) {
    const label = digits.slice(digits.length - length)
    const begins = end - length
    if (!isOpen(begins)) continue
    const place = {start: begins, end, run: start, ...(begins === figureEnd ? {afterFigure: true} : {})}
    if (length <= longest && isLabel(label)) found.push({...place, labels: [label], value: Number(label)})
    const pair = pairOf(label)
    if (pair) found.push({...place, labels: pair, value: Number(pair[0])})
  }
}

function isLabel(digits: string): boolean {
  return digits === '0' || !digits.startsWith('0')
}

/**
 * A number with a letter, the number of a note that was put in later.
 *
 * > Department’s telegram59a
 */
function pushLate(found: Candidate[], text: string, run: number, end: number): void {
  if (!lateLetter.test(text.slice(end, end + 2))) return
  for (let length = 1; length <= Math.min(end - run, lateLength); length++) {
    const label = text.slice(end - length, end)
    if (!isLabel(label)) continue
    const labels = [label + text.charAt(end)]
    found.push({start: end - length, end: end + 1, labels, value: Number(label), run, late: true})
  }
}

const lateLetter = /^[a-d](?![\p{L}\d])/u
const lateLength = 2

/** `12` as 1 and 2, `910` as 9 and 10. */
function pairOf(digits: string): [string, string] | null {
  const first = digits.slice(0, digits.length >> 1)
  const second = digits.slice(first.length)
  if (first === '' || !isLabel(first) || !isLabel(second)) return null
  return Number(second) === Number(first) + 1 ? [first, second] : null
}
