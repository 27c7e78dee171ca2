/**
 * Which candidate calls which note: the assignment that is best as a whole.
 *
 * Notes are listed in the order of their calls, so an assignment goes up in both. Printed labels mostly count on, so
 * the difference between the number of a label and the place of its note, its *offset*, mostly stays: 0 for a list that
 * begins with label 0, 45 for one that begins with 45. A change of offset costs, a note without call costs.
 *
 * Every candidate on a track, that is with an offset, is a state. The best path through the states is found forwards
 * and backwards with prefix maxima, so the work is states × log notes, and the number of tracks is bounded.
 */
import type {Candidate} from './candidates.ts'
import {chooseOffsets} from './offsets.ts'
import {greatest, nobody, prefixMaximum, store} from './prefix-maximum.ts'

/** The call of a note: the candidate, which of its labels, and how probable it is against all other readings. */
export type Assigned = {candidate: Candidate; index: number; probability: number}

/** What breaking the rule costs, in the unit of the evidence: the logarithm of a likelihood ratio. */
export type Costs = {
  /** A note without call. */
  lost: (note: number) => number
  /** Labels skip, repeat, begin again, or change from numbers to signs. */
  change: number
  /** The first label is none of 0 and 1. */
  start: number
}

type State = {candidate: Candidate; track: number; note: number; count: number}
type Sweep = {scores: Float64Array; previous: Int32Array}

/** For each note its call, or `null`. */
export function align(candidates: readonly Candidate[], notes: number, costs: Costs): (Assigned | null)[] {
  const offsets = chooseOffsets(candidates, notes)
  const states = toStates(candidates, offsets, notes)
  const skipped = skippedBefore(notes, costs)
  const starts = [...offsets.map((offset) => (offset === 0 || offset === 1 ? 0 : costs.start)), costs.start]
  const forward = sweep(states, notes, skipped, costs.change, starts)

  const mirrored = states.toReversed().map((state) => ({...state, note: notes - state.note - state.count}))
  const mirroredSkipped = skipped.map((_, note) => at(skipped, notes) - at(skipped, notes - note))
  const backward = sweep(
    mirrored,
    notes,
    mirroredSkipped,
    costs.change,
    starts.map(() => 0)
  )

  const totals = states.map(({candidate}, index) => {
    return at(forward.scores, index) + at(backward.scores, states.length - 1 - index) - candidate.score
  })
  return trace(states, totals, forward, skipped, costs)
}

function toStates(candidates: readonly Candidate[], offsets: readonly number[], notes: number): State[] {
  const states: State[] = []
  for (const candidate of candidates) {
    const count = candidate.labels.length
    for (const [track, offset] of offsets.entries()) {
      if (candidate.value === null) break
      const note = candidate.value - offset
      if (note >= 0 && note + count <= notes) states.push({candidate, track, note, count})
    }
    if (candidate.value !== null) continue
    for (let note = 0; note < Math.min(notes, mostSigns); note++) {
      states.push({candidate, track: offsets.length, note, count})
    }
  }
  return states
}

/** A sign may call any note; there are few of both, and this keeps it so. */
const mostSigns = 40

function skippedBefore(notes: number, costs: Costs): Float64Array {
  const sums = new Float64Array(notes + 1)
  for (let note = 0; note < notes; note++) sums[note + 1] = at(sums, note) + costs.lost(note)
  return sums
}

/** The score of the best path that ends in each state, and the state before it. */
function sweep(
  states: readonly State[],
  notes: number,
  skipped: Float64Array,
  change: number,
  starts: readonly number[]
): Sweep {
  const scores = new Float64Array(states.length)
  const previous = new Int32Array(states.length).fill(nobody)
  const tracks = starts.map((start) => {
    const tree = prefixMaximum(notes)
    store(tree, 0, -start, nobody)
    return tree
  })
  const anywhere = prefixMaximum(notes)

  let group = 0
  for (const [index, state] of states.entries()) {
    if (states[group]?.candidate.run !== state.candidate.run) {
      settle(group, index)
      group = index
    }
    const track = tracks[state.track]
    if (!track) continue
    const same = greatest(track, state.note)
    const other = greatest(anywhere, state.note)
    const stay = at(track.values, same)
    const jump = at(anywhere.values, other) - change
    scores[index] = Math.max(stay, jump) - at(skipped, state.note) + state.candidate.score
    previous[index] = stay >= jump ? at(track.owners, same) : at(anywhere.owners, other)
  }
  return {scores, previous}

  /** Readings of the same digits exclude each other: they count only for what comes after. */
  function settle(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const state = states[index]
      const track = state && tracks[state.track]
      if (!track) continue
      const next = state.note + state.count
      const value = at(scores, index) + at(skipped, next)
      store(track, next, value, index)
      store(anywhere, next, value, index)
    }
  }
}

function trace(
  states: readonly State[],
  totals: readonly number[],
  forward: Sweep,
  skipped: Float64Array,
  costs: Costs
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
  const doubts = new Float64Array(notes)
  for (const [index, {note, count}] of states.entries()) {
    const weight = Math.exp(Math.min(0, at(totals, index) - best))
    if (weight < negligible) continue
    for (let called = note; called < note + count; called++) doubts[called] = at(doubts, called) + weight
  }
  for (let index = last; index !== nobody; index = at(forward.previous, index)) {
    const state = states[index]
    if (!state) break
    for (let label = 0; label < state.count; label++) {
      const note = state.note + label
      const without = Math.exp(-Math.max(0, state.candidate.score + costs.lost(note)))
      result[note] = {
        candidate: state.candidate,
        index: label,
        probability: 1 / Math.max(1, at(doubts, note) + without)
      }
    }
  }
  return result
}

/** Readings less probable than this do not touch the certainty of others. */
const negligible = 1e-9

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
