/**
 * Numbers that the text has twice, since its source kept the printed label beside the mark of the note: the second is the
 * call, the first stays with the words.
 *
 * > Mr. Buchanan to Mr. Bancroft.11
 * > The vote of the Senate stood 371 1 to 12.
 */
import {closedSpans, type Candidate} from './candidates.ts'
import type {Span} from './lines.ts'

/** A number behind a word, and the same again; with a space between, behind digits as well, and no decimals. */
const doubledNumber =
  /(?<=\p{L}[.,;:!?)”’]?|[)”’])(?<label>[1-9])(?=\k<label>(?![\d\p{L}]))|(?<=\p{L}[.,;:!?)”’]?|(?<![\d.,])\d{1,3})(?<apart>[1-9]) (?=\k<apart>(?![\d\p{L}.,]))/gu
/** What speaks for a number that stands twice, glued and apart, in volumes whose labels are signs. */
const evidence = {glued: 8, apart: 6.5}

/** The numbers of a span that stand twice. */
export function findDoubledNumbers(text: string, {start, end}: Span): Candidate[] {
  const closed = closedSpans(text, {start, end})
  return [...text.slice(start, end).matchAll(doubledNumber)].flatMap(
    ({index, 0: first, groups}): Candidate[] => {
      const label = groups?.label ?? groups?.apart ?? ''
      const at = start + index + first.length
      if (closed.some((span) => span.start <= at && at < span.end)) return []
      const says = groups?.label === undefined ? evidence.apart : evidence.glued
      const run = groups?.label === undefined ? at : at - 1
      return [{start: at, end: at + 1, labels: [label], value: Number(label), run, evidence: says}]
    }
  )
}
