/** What stands around a candidate, in the words of the table of evidence. */
import type {Candidate} from './candidates.ts'
import type {NoteClue} from './note-clues.ts'

/** Whether a candidate stands in the heading, in a row of a table, in a short line or in running text. */
export type Region = 'heading' | 'row' | 'short' | 'text'

/** The features of a candidate: each is a row of the table of evidence. */
export function featuresOf(text: string, candidate: Candidate, region: Region): string[] {
  const {start, end, run, labels, value} = candidate
  const left = leftOf(text, candidate)
  const right = rightOf(text, end)
  const kind = left.split(' ', 1)[0] ?? ''
  const features = [left, right, left + '|' + right, region + '|' + kind, region + '|' + right]
  if (labels.length > 1) features.push('pair|' + region)
  if (value === null) features.push('sign', 'sign|' + region, 'sign|' + right)
  if (end - start > 1) features.push('long', 'long|' + kind)
  if (labels[0] === '0') features.push('zero|' + region)
  if (kind === 'rest' || kind === 'space') {
    const before = wordBefore(text, run)
    features.push(
      kind + '|after ' + kindOf(before.slice(-1)),
      kind + '|after ' + before,
      left + '|after ' + before
    )
    if (right === 'space') {
      const after = wordAfter(text, end)
      features.push(left + '|before ' + kindOf(after.charAt(0)), kind + '|before ' + after)
    }
  } else if (right === 'space') features.push(left + '|before ' + kindOf(text.charAt(end + 1)))
  return features
}

/** What stands before a candidate that the words of its note may mention. */
export type Before = {
  kind: 'rest' | 'space' | 'glued'
  number: string | null
  name: string | undefined
  /** The number that the candidate is the end of. */
  whole: string | null
}

/** The number and the name before a candidate. */
export function beforeOf(text: string, {start, end, run}: Candidate): Before {
  const isRest = start > run
  const isApart = /\s/u.test(text.charAt(start - 1))
  return {
    kind: isRest ? 'rest' : isApart ? 'space' : 'glued',
    number: isRest
      ? text.slice(run, start)
      : (numberBefore.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? null),
    name: nameBefore.exec(text.slice(Math.max(0, run - 40), run))?.[1],
    whole: isRest ? text.slice(run, end) : null
  }
}

/** The features of a candidate as the call of a certain note. */
export function pairFeaturesOf(
  text: string,
  {start, value}: Candidate,
  region: Region,
  {kind, number, name, whole}: Before,
  clue: NoteClue
): string[] {
  if (value === null) return ['sign|' + (clue.topic === 'original' ? 'original' : 'other')]
  const features: string[] = []
  if (clue.topic !== 'other') {
    features.push(clue.topic + '|' + region)
    if (clue.topic === 'brackets' || clue.topic === 'ellipsis' || clue.topic === 'original')
      features.push(clue.topic + '|' + kindOf(text.charAt(start - 1)))
  } else features.push('other|' + region)
  if (number !== null && number.length > 1)
    features.push(kind + (includesNumber(clue.opening, number) ? '|number in note' : '|number not in note'))
  if (name !== undefined)
    features.push(kind + (clue.opening.includes(name) ? '|name in note' : '|name not in note'))
  if (whole !== null && includesNumber(clue.opening, whole)) features.push('whole number in note')
  return features
}

/** The last number or capitalised word before a candidate. */
const numberBefore = /(\d+)[.,:;)”\]]{0,2} ?$/u
const nameBefore = /(\p{Lu}[\p{L}’-]{2,})[^\p{L}]{0,12}(?:\p{Ll}{1,12}[^\p{L}]{0,3})?$/u

function includesNumber(words: string, number: string): boolean {
  const at = words.indexOf(number)
  return at >= 0 && !digit.test(words.charAt(at - 1)) && !digit.test(words.charAt(at + number.length))
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

const joins = /[.,:/–-]/u

/** The character that joins digits to what is before: `1,000`, `3:30`, `611.94/2–852`. */
function restBefore(text: string, run: number): string {
  const before = text.charAt(run - 1)
  if (/\s/u.test(before)) return ''
  return (joins.test(before) && digit.test(text.charAt(run - 2)) ? '9' : '') + kindOf(before)
}

function rightOf(text: string, end: number): string {
  const after = text.charAt(end)
  if (after !== ' ') return kindOf(after)
  return kindOf(text.charAt(end + 1)) === 'end' ? 'end' : 'space'
}

function kindOf(character: string): string {
  if (character === '' || character === '\n' || character === '\r') return 'end'
  if (character === ' ' || character === '\t') return 'gap'
  if (lower.test(character)) return 'a'
  if (upper.test(character)) return 'A'
  if (digit.test(character)) return '9'
  return character
}

const lower = /\p{Ll}/u
const upper = /\p{Lu}/u
const digit = /\d/u
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/u
const farthest = 18

function wordBefore(text: string, at: number): string {
  const word = /([\p{L}.]+)[ “(–-]?$/u.exec(text.slice(Math.max(0, at - farthest), at))?.[1]
  if (word === undefined) return 'none'
  return month.test(word) ? 'month' : word
}

function wordAfter(text: string, at: number): string {
  const word = /^ ?([\p{L}\d]+)/u.exec(text.slice(at, at + farthest))?.[1]
  if (word === undefined) return 'none'
  if (month.test(word)) return 'month'
  return digit.test(word) ? '9' : word
}
