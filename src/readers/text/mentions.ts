/** What stands before a candidate, and whether the words of a note mention it. */
import type {Candidate} from './candidates.ts'
import {digit, kindOf} from './characters.ts'
import type {Region} from './context.ts'
import type {NoteClue} from './note-clues.ts'

/** What stands before a candidate that the words of its note may mention. */
export type Before = {
  kind: 'rest' | 'space' | 'glued'
  number: string | null
  name: string | undefined
  /** The word and number before, as `NSC 304`. */
  phrase: string | null
  /** The number that the candidate is the end of. */
  whole: string | null
}

/** What stands before a sign, which no words of a note mention. */
const beforeSign: Before = {kind: 'glued', number: null, name: undefined, phrase: null, whole: null}

/** The number and the name before a candidate; of signs they are not asked for. */
export function beforeOf(text: string, {start, end, run, value}: Candidate): Before {
  if (value === null) return beforeSign
  const isRest = start > run
  const isApart = space.test(text.charAt(start - 1))
  const before =
    isRest || closing.test(text.slice(Math.max(0, start - 5), start))
      ? text.slice(Math.max(0, start - 24), start)
      : ''
  return {
    kind: isRest ? 'rest' : isApart ? 'space' : 'glued',
    number: isRest ? text.slice(run, start) : (numberBefore.exec(before)?.[1] ?? null),
    name: nameBefore.exec(text.slice(Math.max(0, run - 40), run))?.[1],
    phrase: phraseBefore.exec(before)?.[1]?.toLowerCase() ?? null,
    whole: isRest ? text.slice(run, end) : null
  }
}

/** The features of a candidate as the call of a certain note. */
export function pairFeaturesOf(
  text: string,
  {start, value}: Candidate,
  region: Region,
  {kind, number, name, phrase, whole}: Before,
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
  if (number !== null && number.length === 1 && kind === 'rest' && includesNumber(clue.opening, number))
    features.push('digit in note')
  if (phrase !== null && includesNumber(clue.lowered, phrase)) features.push(kind + '|phrase in note')
  if (name !== undefined)
    features.push(kind + (clue.opening.includes(name) ? '|name in note' : '|name not in note'))
  if (whole !== null && includesNumber(clue.opening, whole)) features.push('whole number in note')
  return features
}

const space = /\s/u
/** Whether a number is what stands last. */
const closing = /\d[.,:;)”\]]{0,2} ?$/u
/** The last number, number with its word, and capitalised word before a candidate. */
const phraseBefore = /(\p{L}[\p{L}.]*[ \u00a0]\d+)[.,:;)”\]]{0,2} ?$/u
const numberBefore = /(\d+)[.,:;)”\]]{0,2} ?$/u
const nameBefore = /(\p{Lu}[\p{L}’-]{2,})[^\p{L}]{0,12}(?:\p{Ll}{1,12}[^\p{L}]{0,3})?$/u

function includesNumber(words: string, number: string): boolean {
  const at = words.indexOf(number)
  return at >= 0 && !digit.test(words.charAt(at - 1)) && !digit.test(words.charAt(at + number.length))
}
