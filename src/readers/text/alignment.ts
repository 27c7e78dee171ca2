/**
 * Which candidate calls which note: the assignment that is best as a whole.
 *
 * Notes are listed in the order of their calls, so an assignment goes up in both. The best path through the states is
 * found forwards and backwards with prefix maxima: the work is states × log notes.
 */
import type {AlignmentState} from './alignment-states.ts'
import {at, sums, sweepBackward, sweepForward, type PathCosts, type Sweep} from './alignment-sweeps.ts'
import {elsewhere, mostAgainst, surenessOf, weigh} from './call-certainty.ts'
import type {Candidate} from './candidates.ts'
import {nobody} from './prefix-maximum.ts'

/** The call of a note: the candidate, which of its labels, and how probable it is against all other readings. */
export type Assigned = {candidate: Candidate; index: number; probability: number}

/** For each note its call, or `null`. */
export function align(states: readonly AlignmentState[], costs: PathCosts): (Assigned | null)[] {
  const skipped = sums(costs.lost)
  const forward = sweepForward(states, skipped, costs)
  const backward = sweepBackward(states, skipped, costs)
  const totals = states.map(
    ({score}, index) => at(forward.scores, index) + at(backward.scores, index) - score
  )
  return trace(states, totals, forward, skipped, costs)
}

/** The best path that begins with a track: what it is worth, and on which track it ends. */
export type TrackPath = {track: number; score: number; end: number}

/** For each track on which a path can begin the best such path, whatever it costs to begin there. */
export function alignTracks(states: readonly AlignmentState[], costs: PathCosts): TrackPath[] {
  const skipped = sums(costs.lost)
  const {scores, previous} = sweepBackward(states, skipped, costs)
  const best = new Map<number, {score: number; index: number}>()
  for (const [index, {before, note}] of states.entries()) {
    const score = at(scores, index) - at(skipped, note)
    if (before >= 0 && score > (best.get(before)?.score ?? -Infinity)) best.set(before, {score, index})
  }
  return [...best].map(([track, {score, index}]) => {
    let last = index
    while (at(previous, last) !== nobody) last = at(previous, last)
    return {track, score, end: states[last]?.after ?? track}
  })
}

function trace(
  states: readonly AlignmentState[],
  totals: readonly number[],
  forward: Sweep,
  skipped: Float64Array,
  costs: PathCosts
): (Assigned | null)[] {
  const notes = skipped.length - 1
  const result: (Assigned | null)[] = Array.from({length: notes}, () => null)
  let best = -at(skipped, notes)
  let last = nobody
  for (const [index, {note, count}] of states.entries()) {
    const total = at(forward.scores, index) - at(skipped, notes) + at(skipped, note + count)
    if (total <= best) continue
    best = total
    last = index
  }
  const path: AlignmentState[] = []
  for (let index = last; index !== nobody; index = at(forward.previous, index)) {
    const state = states[index]
    if (!state) break
    path.unshift(state)
  }
  const {mostSurety, heat, left} = surenessOf(path, notes, costs.paged ?? false)
  const least = (left > 0 ? costs.least?.left : costs.least?.complete) ?? -Infinity
  const weights = weigh(states, totals, {notes, best, heat})
  for (const state of path) {
    const {candidate, note, count} = state
    for (let label = 0; label < count; label++) {
      const called = weights[note + label]
      const mine = called?.get(candidate) ?? 1
      const others =
        [...(called?.values() ?? [])].reduce((sum, weight) => sum + weight, 0) -
        mine +
        elsewhere(weights, state)
      const lost = Math.min((costs.surety ?? costs.lost)[note + label] ?? 0, mostSurety)
      const without = Math.exp(-Math.max(0, state.score + lost))
      const most = candidate.value !== null && state.score < least ? mostAgainst : 1
      const probability = Math.min(most, 1 / (1 + Math.max(0, others) + without))
      result[note + label] = {candidate, index: label, probability}
    }
  }
  return result
}
