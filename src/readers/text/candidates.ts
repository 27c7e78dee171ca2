/** Candidates for note calls: every place where a printed label could be glued to a word. */
import type {Source, Span} from './lines.ts'

/** A place that could be one call, or two or three glued to each other: `Meeting12` is notes 1 and 2. */
export type Candidate = Span & {
  /** The labels that stand here, mostly one. */
  labels: string[]
  /** The number of the first label; `null` for a sign. */
  value: number | null
  /** Evidence that this is a call, as the logarithm of a likelihood ratio. */
  score: number
  /** Candidates with the same run are different readings of the same digits. */
  run: number
}

/** What stands before and after a candidate, as the table of evidence names it. */
export type Context = {left: string; right: string}

const digitsOrSigns = /\d+|(?:\*+|†+|‡+|§+|║+|¶+)/gu
const page = /\[Page [^\]\n]{1,16}\]/gu
const longestLabel = 3

/** The candidates of some stretches of text, in order. */
export function findCandidates(
  source: Source,
  spans: readonly Span[],
  evidence: (context: Context) => number
): Candidate[] {
  const found: Candidate[] = []
  let run = 0
  for (const span of spans) {
    const words = source.text.slice(span.start, span.end).replace(page, (mark) => ' '.repeat(mark.length))
    for (const match of words.matchAll(digitsOrSigns)) {
      run += 1
      for (const {start, labels} of readings(match[0])) {
        const at = match.index + start
        const context = {
          left: leftOf(words, match.index, at),
          right: rightOf(words, match.index + match[0].length)
        }
        const score = evidence(context)
        const value = /^\d/u.test(labels[0] ?? '') ? Number(labels[0]) : null
        const end = span.start + match.index + match[0].length
        found.push({start: span.start + at, end, labels, value, score, run})
      }
    }
  }
  return found
}

type Reading = {start: number; labels: string[]}

function readings(run: string): Reading[] {
  if (!/^\d/u.test(run)) return [{start: 0, labels: [run]}]
  const found: Reading[] = []
  for (let length = 1; length <= Math.min(run.length, longestLabel * 2); length++) {
    const start = run.length - length
    const digits = run.slice(start)
    if (length <= longestLabel && (digits === '0' || !digits.startsWith('0')))
      found.push({start, labels: [digits]})
    const pair = pairOf(digits)
    if (pair) found.push({start, labels: pair})
  }
  return found
}

/** `12` as 1 and 2, `910` as 9 and 10. */
function pairOf(digits: string): string[] | null {
  const first = digits.slice(0, digits.length >> 1)
  if (first === '') return null
  const second = digits.slice(first.length)
  const follows = Number(second) === Number(first) + 1 && String(Number(second)) === second
  return follows && String(Number(first)) === first ? [first, second] : null
}

/** What stands before a label: the rest of its digits, or the kind of character. */
function leftOf(words: string, runStart: number, at: number): string {
  if (at > runStart) {
    const rest = words.slice(runStart, at)
    return 'rest:' + restKind(words, runStart, rest)
  }
  const before = words.charAt(at - 1)
  if (before === '') return 'start'
  if (/\s/u.test(before)) return 'space:' + kindOf(words.slice(0, at).trimEnd().slice(-1))
  if (/[.,:/–-]/u.test(before) && /\d/u.test(words.charAt(at - 2))) return '9' + before
  return kindOf(before)
}

const year = /^(?:1[6-9]|20)\d\d$/u
const month = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+$/u

function restKind(words: string, runStart: number, rest: string): string {
  if (year.test(rest)) return 'year'
  const before = words.slice(Math.max(0, runStart - 12), runStart)
  if (rest.length <= 2 && month.test(before)) return 'day'
  return 'number' + Math.min(rest.length, 5)
}

function kindOf(character: string): string {
  if (character === '') return 'start'
  if (/\p{Ll}/u.test(character)) return 'a'
  if (/\p{L}/u.test(character)) return 'A'
  if (/\d/u.test(character)) return '9'
  return character
}

function rightOf(words: string, end: number): string {
  const after = words.charAt(end)
  if (after === '') return 'end'
  if (/\s/u.test(after)) return 'space'
  return kindOf(after)
}
