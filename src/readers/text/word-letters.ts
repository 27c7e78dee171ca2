/**
 * Letters that may be labels on a page that begins again with `a`, glued to a word that the language has without them.
 *
 * > Mr. Hay to Señor del Viso, Chargé d’Affairesa
 * > on the fishing groundsa of
 */
import {commonWords} from '../volume/common-words.ts'
import {closedSpans, type Candidate} from './candidates.ts'
import type {Span} from './lines.ts'

/** A word of four letters or more, and the first letters of the alphabet behind it. */
const lastLetter =
  /(?<=(?<![\p{L}])(?:\p{L}’)?(?<before>\p{L}{4,30}))(?<letter>[ab])(?![\p{L}\d’.-]\p{L}|\p{L}|\d)/gu
/** What speaks for such a letter, and for one that is not the first. */
const evidence = 1.5
const laterEvidence = 0

let common: Set<string> | null = null

/** The letters of a span that make no word of the word before them. */
export function findWordLetters(text: string, {start, end}: Span): Candidate[] {
  const known = (common ??= new Set(commonWords.flatMap(([, words]) => words.split(' '))))
  const closed = closedSpans(text, {start, end})
  return [...text.slice(start, end).matchAll(lastLetter)].flatMap(({index, groups}): Candidate[] => {
    const {before = '', letter = ''} = groups ?? {}
    const at = start + index
    const word = before.toLowerCase()
    if (!known.has(word) || known.has(word + letter)) return []
    if (closed.some((span) => span.start <= at && at < span.end)) return []
    const says = letter === 'a' ? evidence : laterEvidence
    return [{start: at, end: at + 1, labels: [letter], value: null, run: at, evidence: says}]
  })
}
