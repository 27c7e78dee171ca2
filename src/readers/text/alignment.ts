/**
 * Which candidate calls which note: the assignment that is best as a whole.
 *
 * Notes are listed in the order of their calls, so an assignment goes up in both. The best path through the states is
 * found forwards and backwards with prefix maxima: the work is states × log notes.
 */
import type {Candidate} from './candidates.ts'
import {greatest, nobody, prefixMaximum, store} from './prefix-maximum.ts'
import type {PrefixMaximum} from './prefix-maximum.ts'
import type {AlignmentState} from './alignment-states.ts'

/** The call of a note: the candidate, which of its labels, and how probable it is against all other readings. */
export type Assigned = {candidate: Candidate; index: number; probability: number}

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

type Sweep = {scores: Float64Array; previous: Int32Array}
type Trees = {tracks: PrefixMaximum[]; anywhere: PrefixMaximum}

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

function sums(lost: readonly number[]): Float64Array {
  const result = new Float64Array(lost.length + 1)
  for (const [note, cost] of lost.entries()) result[note + 1] = at(result, note) + cost
  return result
}

/** The score of the best path up to each state, and the state before it. */
function sweepForward(states: readonly AlignmentState[], skipped: Float64Array, costs: PathCosts): Sweep {
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
function sweepBackward(states: readonly AlignmentState[], skipped: Float64Array, costs: PathCosts): Sweep {
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

/**
 * How probable it is that a candidate calls the note before or after another one: of five notes with four calls, which has none
 * may be open, and then each call may be that of its neighbour.
 */
function elsewhere(
  weights: readonly ReadonlyMap<Candidate, number>[],
  {candidate, note, count}: AlignmentState
): number {
  const around = [weights[note - 1], weights[note + count]]
  return Math.max(...around.map((called) => called?.get(candidate) ?? 0))
}

/** How probable a number is at most that the text speaks against. */
const mostAgainst = 0.9

/** For each note, how probable each candidate is, against the best path. */
function weigh(
  states: readonly AlignmentState[],
  totals: readonly number[],
  {notes, best, heat}: {notes: number; best: number; heat: number}
): Map<Candidate, number>[] {
  const weights = Array.from({length: notes}, () => new Map<Candidate, number>())
  for (const [index, {candidate, note, count}] of states.entries()) {
    const weight = Math.exp(Math.min(0, at(totals, index) - best) / heat)
    if (weight < negligible) continue
    for (let called = note; called < note + count; called++) {
      const map = weights[called]
      map?.set(candidate, Math.max(map.get(candidate) ?? 0, weight))
    }
  }
  return weights
}

/**
 * That a call is lost costs a path more than it is improbable, since a call is worth a risk; for its certainty it costs what
 * it is. Where notes are left over, the text is unlike those learnt from: the table of evidence says less, and so do
 * differences between paths.
 */
const usual = {mostSurety: 6.5, heat: 1}
const wary = {mostSurety: 3.5, heat: 2, more: 6}

/**
 * How sure a path can make of its calls, by how many notes it leaves over, and how many those are; letters, and labels that
 * begin again on each page, must leave none.
 */
function surenessOf(
  path: readonly AlignmentState[],
  notes: number,
  paged: boolean
): {mostSurety: number; heat: number; left: number} {
  const called = path.reduce((sum, {count}) => sum + count, 0)
  const left = notes - called
  const letters = path.some(({candidate}) => candidate.evidence !== undefined)
  if (left < (letters || paged ? 1 : 2)) return {...usual, left}
  return {mostSurety: wary.mostSurety, heat: wary.heat + (wary.more * left) / notes, left}
}

/** Readings less probable than this do not touch the certainty of others. */
const negligible = 1e-9

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

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
