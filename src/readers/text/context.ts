/** What stands around a candidate, in the words of the table of evidence. */
import type {Candidate} from './candidates.ts'
import {digit, kindOf} from './characters.ts'
import type {Known} from './known.ts'
import {signFeaturesOf} from './sign-context.ts'
import {classAfter, classBefore} from './word-classes.ts'

/** Whether a candidate stands in the heading, in a row of a table, in a short line or in running text. */
export type Region = 'heading' | 'row' | 'short' | 'text'

/** The features of a candidate: each is a row of the table of evidence. */
export function featuresOf(text: string, candidate: Candidate, region: Region, known: Known): string[] {
  const {start, end, run, labels, value} = candidate
  if (value === null) return signFeaturesOf(text, candidate, region, known)
  const left = leftOf(text, candidate)
  const right = rightOf(text, end)
  const kind = left.split(' ', 1)[0] ?? ''
  const place = classOf(left, text.charAt(start - 1)) + '|' + right
  const features = [left, right, left + '|' + right, place, place + '|' + region]
  features.push(region + '|' + kind, region + '|' + right)
  if (labels.length > 1) features.push('pair|' + region)
  if (candidate.afterFigure) features.push('after figure', 'after figure|' + region)
  if (end - start > 1) features.push('long', 'long|' + kind)
  if (labels[0] === '0') features.push('zero|' + region)
  if (region === 'short' && right === 'end') pushAlone(features, text, run, kind)
  if (kind === 'rest') pushNumber(features, text, candidate, known)
  if (kind === 'rest' || kind === 'space') pushWords(features, text, candidate, {region, left, right, kind})
  else pushToken(features, text, candidate, left, right)
  return features
}

type Sides = {region: Region; left: string; right: string; kind: string}

/** The classes of the words before and after a number or a label that stands apart. */
function pushWords(
  features: string[],
  text: string,
  {run, end}: Candidate,
  {region, left, right, kind}: Sides
): void {
  const before = 'after ' + classBefore(text, run)
  features.push(kind + '|' + before, left + '|' + before, region + '|' + kind + '|' + before)
  if (right !== 'space') return
  const after = 'before ' + classAfter(text, end)
  features.push(left + '|' + after, kind + '|' + after)
  if (kind === 'space') features.push(before + '|' + after)
}

/** Whether a number with and without its last digits can be a date, and whether the document has it elsewhere. */
function pushNumber(features: string[], text: string, {run, start, end}: Candidate, known: Known): void {
  const rest = text.slice(run, start)
  const whole = text.slice(run, end)
  if (classBefore(text, run) === 'month') features.push('date|' + dateOf(rest) + '|' + dateOf(whole))
  if (rest.length === 1 || dateOf(rest) === 'year') return
  const isRest = known.count(rest) > 0
  const isWhole = known.count(whole) > 1
  features.push('known|' + (isRest ? 'rest' : '') + '|' + (isWhole ? 'whole' : ''))
}

/** What a glued label is glued to, and how the text goes on. */
function pushToken(
  features: string[],
  text: string,
  {start, end}: Candidate,
  left: string,
  right: string
): void {
  const token = tokenOf(text, start)
  if (token !== null) features.push(token, token + '|' + right)
  if (right === 'space') features.push(left + '|before ' + kindOf(text.charAt(end + 1)))
}

/** `RSB-112` or `IV.A.6` as a line of its own. */
function pushAlone(features: string[], text: string, run: number, kind: string): void {
  const line = loneToken.exec(text.slice(Math.max(0, run - farthest), run))?.[1]
  if (line === undefined) return
  features.push('alone|' + (kind === 'rest' ? 'rest' : 'glued') + (codeMark.test(line) ? '|code' : '|word'))
}

/** What a label is glued to, in classes. */
function classOf(left: string, before: string): string {
  if (left.startsWith('rest') || left.startsWith('space')) return left.slice(0, 5)
  if (letter.test(before)) return 'letter'
  if (left.startsWith('9')) return 'joined'
  return stop.test(before) ? 'stop' : opening.test(before) ? 'opening' : left === 'end' ? 'end' : 'other'
}

const letter = /\p{L}/u
const stop = /[.,;:!?)”’\]"…]/u
const opening = /[(“[$#£/–—+=<>-]/u

const farthest = 24
const loneToken = /\n[  •]*([^\s]+)$/u
const codeMark = /[\d/.–-]/u

const token = /[^\s(“]+$/u
const codeToken = /[\d/]/u
const enumerator = /^(?:[A-Z]|[IVX]+|[IVX]+\.[A-Z]|\d+\.?[A-Za-z]?)[.):]$/u

/** What a label is glued to, where that is no plain word. */
function tokenOf(text: string, start: number): string | null {
  const found = token.exec(text.slice(Math.max(0, start - 16), start))?.[0]
  if (found === undefined) return null
  if (enumerator.test(found)) return 'enumerator'
  return codeToken.test(found) ? 'code' : null
}

/** What a number after a month can be: a day, a year of two digits, neither. */
function dateOf(digits: string): string {
  if (digits.length === 4 && year.test(digits)) return 'year'
  if (digits.length > 2) return 'none'
  const number = Number(digits)
  return number >= 1 && number <= 31 ? 'day' : 'short year'
}

const year = /^(?:1[6-9]|20)\d\d$/u

/** What stands before a label: the rest of its digits, or the kind of character. */
function leftOf(text: string, {start, end, run}: Candidate): string {
  if (start > run) {
    const rest = text.slice(run, start)
    if (year.test(text.slice(run, end))) return 'rest of year'
    if (year.test(rest)) return 'rest year'
    return 'rest ' + restBefore(text, run) + String(rest.length)
  }
  const before = text.charAt(start - 1)
  if (before === ' ') return 'space ' + kindOf(text.charAt(start - 2))
  const kind = kindOf(before)
  return joins.test(before) && digit.test(text.charAt(start - 2)) ? '9' + kind : kind
}

const space = /\s/u
const joins = /[.,:/–-]/u

/** The character that joins digits to what is before: `1,000`, `3:30`, `611.94/2–852`. */
function restBefore(text: string, run: number): string {
  const before = text.charAt(run - 1)
  if (space.test(before)) return ''
  return (joins.test(before) && digit.test(text.charAt(run - 2)) ? '9' : '') + kindOf(before)
}

function rightOf(text: string, end: number): string {
  const after = text.charAt(end)
  if (after !== ' ') return kindOf(after)
  return kindOf(text.charAt(end + 1)) === 'end' ? 'end' : 'space'
}
