/** Figures: numbers whose form says where they end. A call may stand after one, none is among its digits. */
import {matches} from '../matches.ts'
import type {Span} from './lines.ts'

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'

/**
 * The forms, the longer first.
 *
 * > Department of State, Central Files, 840.00/8–2256
 * > at 3:30 p.m.   the Lincoln Room at 11
 * > $3,000,000   $612 million   $3.5 billion
 * > 850,000   24,500.75
 * > 12 percent   6.5 million   8 p.m.
 */
const forms = [
  // a decimal file number ends with month, day and year
  '\\d{3}[A-Z]?\\.[\\dA-Z]{2,6}/(?:1[0-2]|[1-9])[–-](?:[12]\\d|3[01]|[1-9])\\d\\d',
  // the minutes of a time are two digits, and no month stands before the hour
  `(?<![\\d/:.,]|${month} )(?:[01]?\\d|2[0-4]):[0-5]\\d`,
  // groups of thousands have three digits; “July 15,1954” has none
  `(?<![\\d,.]|${month} )\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2}(?=\\s+\\p{Ll}|%))?`,
  // an amount of money; after the stop of a sentence a call may follow
  '(?<=[$£¥]\\s?)\\d+(?:\\.\\d+(?!\\d|[”’")\\]]*(?:\\s+\\p{Lu}|\\s*$)))?',
  // what is counted by such words is counted with all digits
  '(?<![\\d,.:/–-])\\d+(?:\\.\\d+)?(?=\\s?%| (?:million|billion|trillion|percent|per cent)\\b|\\s[ap]\\. ?m\\.| o’clock| in the (?:morning|afternoon|evening)\\b)'
]
/** Each begins with a digit: said first, it spares looking behind all that is none. */
const figure = new RegExp('(?=\\d)(?:' + forms.map((form) => `(?:${form})`).join('|') + ')', 'gmu')

/** The figures of a span of text, in order. */
export function findFigures(text: string, {start, end}: Span): Span[] {
  return matches(text.slice(start, end), figure).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length
  }))
}

/** Whether a label may begin at an offset, and where a figure ends among digits, if it does. */
export type Openness = {isOpen: (offset: number) => boolean; figureEnd: number | null}

/**
 * Whether a label may begin at an offset in a run of digits: not among the digits of a figure, nor among decimals.
 *
 * > $ 8.600		$ 8.40010		$ 8.20010
 *                      ^ what is more than the decimals of the row may be a label
 */
export function openToLabels(text: string, figure: Span | undefined, run: Span): Openness {
  if (figure && figure.start < run.end)
    return {isOpen: (offset) => offset >= figure.end, figureEnd: figure.end > run.start ? figure.end : null}
  if (!decimalPoint.test(text.slice(Math.max(0, run.start - 2), run.start)))
    return {isOpen: () => true, figureEnd: null}
  const decimals = decimalsOfRow(text, run)
  const figureEnd = decimals > 0 ? run.start + decimals : null
  return {isOpen: (offset) => offset === run.start || offset === figureEnd, figureEnd}
}

const decimalPoint = /\d\.$/u
const decimal = /(?<=\d\.)\d+(?!\d)/gu
const farthest = 200
const tab = '\t'

/** How many decimals most other numbers of a row have; 0 outside of rows and where they differ. */
function decimalsOfRow(text: string, run: Span): number {
  const from = Math.max(0, run.start - farthest)
  const before = text.slice(from, run.start).split('\n').at(-1) ?? ''
  const after = text.slice(run.end, run.end + farthest).split('\n', 1)[0] ?? ''
  if (!before.includes(tab) && !after.includes(tab)) return 0
  const lengths = [...text.slice(from, run.end + farthest).matchAll(decimal)].map(([digits]) => digits.length)
  const own = run.end - run.start
  const counts = Map.groupBy(
    lengths.filter((length) => length < own),
    (length) => length
  )
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  return most && most[1].length > 1 ? most[0] : 0
}
