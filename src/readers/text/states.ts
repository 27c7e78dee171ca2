/** The states of the alignment: a candidate as the call of a note, on a track. */
import type {Candidate} from './candidates.ts'
import type {Prices} from './prices.ts'
import type {NoteClue} from './note-clues.ts'

/**
 * A track is the difference between the number of a label and the place of its note while labels count on: 1 for a list
 * that begins with label 1, 45 for one that begins with 45. A call that does not count — a sign, or the label of a note
 * that is called again — leads to the track below.
 */
export type State = {
  candidate: Candidate
  /** The place of the note; of the first, where two are called at once. */
  note: number
  count: number
  /** The indices of the tracks before and after; -1 for one that is not followed. */
  before: number
  after: number
  score: number
  /** What it costs to come from any other track. */
  change: number
}

/** How much of the freedom that the rules leave is tried. */
export type Freedom = {signs: boolean; again: boolean; asides: boolean}

type Scorer = (candidate: Candidate, note: number) => number

/** The states of all candidates, in order. */
export function toStates(
  candidates: readonly Candidate[],
  clues: readonly NoteClue[],
  tracks: readonly number[],
  score: Scorer,
  prices: Prices,
  freedom: Freedom,
  {isRow, isHeading}: Record<'isRow' | 'isHeading', (candidate: Candidate) => boolean>
): State[] {
  const indexOf = new Map(tracks.map((offset, index) => [offset, index]))
  const states: State[] = []
  for (const candidate of candidates) {
    if (candidate.value !== null) counting(candidate, candidate.value)
    if (candidate.value === null ? freedom.signs : freedom.again || freedom.asides) notCounting(candidate)
  }
  return states

  function counting(candidate: Candidate, value: number): void {
    const count = candidate.labels.length
    if (count > 1 && !isHeading(candidate)) return
    for (const [track, offset] of tracks.entries()) {
      const note = value - offset
      if (note < 0 || note + count > clues.length) continue
      const change = value === 1 ? prices.restart : prices.change
      states.push({
        candidate,
        note,
        count,
        before: track,
        after: track,
        score: score(candidate, note),
        change
      })
    }
  }

  function notCounting(candidate: Candidate): void {
    if (candidate.labels.length > 1) return
    for (const [note, clue] of clues.entries()) {
      const cost = asideCost(candidate, clue)
      if (cost === null) continue
      const value = score(candidate, note) - cost
      for (const [before, offset] of tracks.entries()) {
        if (candidate.value !== null && candidate.value === note + offset) continue
        const after = indexOf.get(offset - 1) ?? -1
        states.push({candidate, note, count: 1, before, after, score: value, change: prices.change})
      }
    }
  }

  function asideCost(candidate: Candidate, clue: NoteClue): number | null {
    const {value} = candidate
    if (value === null) return 0
    if (clue.twin !== null && freedom.again && tracks.some((offset) => value === (clue.twin ?? 0) + offset))
      return clue.repeats ? prices.adjacent : prices.again
    return freedom.asides && isRow(candidate) ? prices.aside : null
  }
}
