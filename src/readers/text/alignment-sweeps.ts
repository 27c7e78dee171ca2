/**
 * The best paths through the states of an alignment, forwards and backwards.
 *
 * Prefix maxima give the best way to come to a state: the work is states × log notes.
 */
import type {AlignmentState} from './alignment-states.ts'
import {greatest, nobody, prefixMaximum, store} from './prefix-maximum.ts'
import type {PrefixMaximum} from './prefix-maximum.ts'

/** What a path costs besides its states. */
export type PathCosts = {
  /** For each note, what it costs that it is not called. */
  lost: readonly number[]
  /** The same, as far as the certainty of calls goes; where it is left out, the same. */
  surety?: readonly number[]
  /** For each track, what it costs to begin with it. */
  starts: readonly number[]
  /** To go on with the track above: one label is skipped. */
  skip: number
  /** To go on with the track below: a note between does not count. */
  drop: number
  /** For each track, the index of the one below, or -1. */
  below: readonly number[]
  /**
   * What must speak for a number itself that it can be certain, where each note is called, and where some are left: what the
   * documents around expect makes no call of a number that the text speaks against.
   */
  least?: {complete: number; left: number}
  /**
   * Whether labels begin again on each page: of five notes with four calls, the first may be without one, or the last, and
   * nothing but the page that the document before ends on tells which.
   */
  paged?: boolean
}

/** For each state the score of the best path on its side, and the neighbour on that path. */
export type Sweep = {scores: Float64Array; previous: Int32Array}
type Trees = {tracks: PrefixMaximum[]; anywhere: PrefixMaximum}

/** What it costs that no note before each is called. */
export function sums(lost: readonly number[]): Float64Array {
  const result = new Float64Array(lost.length + 1)
  for (const [note, cost] of lost.entries()) result[note + 1] = at(result, note) + cost
  return result
}

/** The score of the best path up to each state, and the state before it. */
export function sweepForward(
  states: readonly AlignmentState[],
  skipped: Float64Array,
  costs: PathCosts
): Sweep {
  const scores = new Float64Array(states.length)
  const previous = new Int32Array(states.length).fill(nobody)
  const trees = plant(costs.starts.length, skipped.length)
  const above = costs.below.map((_, track) => costs.below.indexOf(track))
  for (const [track, start] of costs.starts.entries()) put(trees.tracks[track], 0, -start, nobody)
  put(trees.anywhere, 0, -Math.max(...costs.starts), nobody)

  inRuns(
    states,
    1,
    (index, state) => {
      const best = {value: -Infinity, owner: nobody}
      take(best, trees.tracks[state.before], state.note, 0)
      take(best, trees.tracks[costs.below[state.before] ?? nobody], state.note, costs.skip)
      take(best, trees.tracks[above[state.before] ?? nobody], state.note, costs.drop)
      take(best, trees.anywhere, state.note, state.change)
      scores[index] = best.value - at(skipped, state.note) + state.score
      previous[index] = best.owner
    },
    (index, state) => {
      const next = state.note + state.count
      const value = at(scores, index) + at(skipped, next)
      put(trees.tracks[state.after], next, value, index)
      put(trees.anywhere, next, value, index)
    }
  )
  return {scores, previous}
}

/** The score of the best path from each state on, and the state after it; places of notes count from the end. */
export function sweepBackward(
  states: readonly AlignmentState[],
  skipped: Float64Array,
  costs: PathCosts
): Sweep {
  const scores = new Float64Array(states.length)
  const previous = new Int32Array(states.length).fill(nobody)
  const notes = skipped.length - 1
  const trees = plant(costs.starts.length, skipped.length)
  const above = costs.below.map((_, track) => costs.below.indexOf(track))
  const all = at(skipped, notes)

  inRuns(
    states,
    -1,
    (index, state) => {
      const next = state.note + state.count
      const best = {value: -all + at(skipped, next), owner: nobody}
      const cost = at(skipped, next)
      take(best, trees.tracks[state.after], notes - next, -cost)
      take(best, trees.tracks[above[state.after] ?? nobody], notes - next, costs.skip - cost)
      take(best, trees.tracks[costs.below[state.after] ?? nobody], notes - next, costs.drop - cost)
      take(best, trees.anywhere, notes - next, -cost)
      scores[index] = best.value + state.score
      previous[index] = best.owner
    },
    (index, state) => {
      const value = at(scores, index) - at(skipped, state.note)
      put(trees.tracks[state.before], notes - state.note, value, index)
      put(trees.anywhere, notes - state.note, value - state.change, index)
    }
  )
  return {scores, previous}
}

/** Readings of the same digits exclude each other: what one stores, the others of its run do not see. */
function inRuns(
  states: readonly AlignmentState[],
  direction: 1 | -1,
  score: (index: number, state: AlignmentState) => void,
  settle: (index: number, state: AlignmentState) => void
): void {
  const first = direction === 1 ? 0 : states.length - 1
  let group = first
  for (let index = first; index >= 0 && index < states.length; index += direction) {
    const state = states[index]
    if (!state) continue
    if (states[group]?.candidate.run !== state.candidate.run) {
      for (; group !== index; group += direction) {
        const settled = states[group]
        if (settled) settle(group, settled)
      }
    }
    score(index, state)
  }
}

type Best = {value: number; owner: number}

function take(best: Best, tree: PrefixMaximum | undefined, index: number, cost: number): void {
  if (!tree) return
  const place = greatest(tree, index)
  const value = at(tree.values, place) - cost
  if (value <= best.value) return
  best.value = value
  best.owner = at(tree.owners, place)
}

function put(tree: PrefixMaximum | undefined, index: number, value: number, owner: number): void {
  if (tree) store(tree, index, value, owner)
}

function plant(tracks: number, size: number): Trees {
  return {tracks: Array.from({length: tracks}, () => prefixMaximum(size)), anywhere: prefixMaximum(size)}
}

/** A number of a list; 0 where it has none there. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
