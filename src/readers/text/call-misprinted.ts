/** A note that no label calls, where one label of the text that calls nothing else may be a misprint of its own. */
import type {Candidate} from './candidates.ts'
import type {Call} from './note-calls.ts'
import type {Weighed} from './scoring.ts'

/** What must speak for a number: it would be a call by itself, if its label were right. */
const least = 3
const stop = /[.,;:?!”)]/u
/** It is the best guess and no more. */
const even = 0.5

/** The candidates that may be misprinted labels: whole numbers, glued to a stop. */
export function mayBeMisprinted(text: string, candidates: readonly Candidate[], notes: number): Candidate[] {
  return candidates.filter(
    ({labels, value, start, run}) =>
      value !== null &&
      value <= notes &&
      labels.length === 1 &&
      start === run &&
      stop.test(text.charAt(start - 1))
  )
}

/**
 * The calls, with that of each note between two called ones, or at the end, for which there is one misprinted label and no
 * more; `weighed`: the candidates that may be, see `mayBeMisprinted`.
 *
 * > Department attitude unchanged from views expressed July 14, 1956.1
 *                                                                     ^ of three notes the third, in a list that calls 1 and 2 above
 */
export function callMisprinted(calls: readonly Call[], weighed: readonly Weighed[], notes: number): Call[] {
  const byNote = new Map(calls.map((call) => [call.note, call]))
  const taken = new Set(calls.map(({start}) => start))
  const strong = weighed.filter(
    ({candidate, region, base}) => region === 'text' && base >= least && !taken.has(candidate.start)
  )
  if (strong.length === 0) return [...calls]
  const found = Array.from({length: notes - 1}, (_, index) => index + 1).flatMap((note): Call[] => {
    const [before, after] = [byNote.get(note - 1), byNote.get(note + 1)]
    if (byNote.has(note) || !before || (!after && note + 1 < notes)) return []
    const between = strong.filter(
      ({candidate: {start}}) => start >= before.end && start < (after?.start ?? Infinity)
    )
    const [only] = between
    if (!only || between.length > 1) return []
    const {start, end, labels} = only.candidate
    return [{start, end, note, label: labels[0] ?? '', probability: even, doubt: 'misprinted'}]
  })
  return [...calls, ...found].sort((a, b) => a.note - b.note || a.start - b.start)
}
