/** The states of the alignment: a candidate as the call of a note, on a track. */
import type {Candidate} from './candidates.ts'
import type {NoteClue} from './note-clues.ts'
import type {Prices} from './prices.ts'
import type {Weighed} from './scoring.ts'

/**
 * A track is the difference between the number of a label and the place of its note while labels count on: 1 for a list
 * that begins with label 1, 45 for one that begins with 45. A call that does not count — a sign, or the label of a note
 * that is called again — leads to the track below.
 */
export type AlignmentState = {
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

/** Behind this label, the last of two digits, those of a chapter begin again with 1. */
export const lastLabel = 99

/** How much of the freedom that the rules leave is tried. */
export type Freedom = {signs: boolean; again: boolean; asides: boolean; late: boolean}

/** What the states are made of. */
export type Problem = {
  candidates: readonly Weighed[]
  clues: readonly NoteClue[]
  tracks: readonly number[]
  score: (candidate: Weighed, note: number) => number
  prices: Prices
  freedom: Freedom
  /** Whether labels begin again on each page, so that a sign stands anywhere. */
  paged: boolean
  /** Whether the documents around say which label is expected: tracks are many then, and what was called on one is not on others. */
  isExpected: boolean
}

/** The states of all candidates, in order. */
export function toStates(problem: Problem): AlignmentState[] {
  const {freedom} = problem
  const states: AlignmentState[] = []
  for (const weighed of problem.candidates) {
    const {value, labels, late} = weighed.candidate
    if (late) {
      if (freedom.late) pushLate(states, problem, weighed)
      continue
    }
    if (value !== null) pushCounting(states, problem, weighed, value)
    const free =
      value === null ? freedom.signs : freedom.again || (freedom.asides && weighed.region === 'row')
    if (free && labels.length === 1) pushAsides(states, problem, weighed)
  }
  return states
}

function pushCounting(states: AlignmentState[], problem: Problem, weighed: Weighed, value: number): void {
  const {tracks, clues, prices} = problem
  const {candidate} = weighed
  const count = candidate.labels.length
  const change = value === 1 ? prices.restart : prices.change
  for (let track = 0; track < tracks.length; track++) {
    const note = value - (tracks[track] ?? 0)
    if (note < 0 || note + count > clues.length) continue
    const score = problem.score(weighed, note) - prices.number
    states.push({candidate, note, count, before: track, after: track, score, change})
    const wrapped = value === 1 ? tracks.indexOf(1 - note + lastLabel) : -1
    if (wrapped >= 0) states.push({candidate, note, count, before: wrapped, after: track, score, change})
  }
}

/** `59a` calls a note that was put in after `59`: the labels after it go on with 60. */
function pushLate(states: AlignmentState[], problem: Problem, weighed: Weighed): void {
  const {tracks, clues, prices} = problem
  const {candidate} = weighed
  for (const [before, offset] of tracks.entries()) {
    const after = tracks.indexOf(offset - 1)
    const note = (candidate.value ?? 0) + 1 - offset
    if (after < 0 || note < 0 || note >= clues.length) continue
    const score = problem.score(weighed, note) - prices.late
    states.push({candidate, note, count: 1, before, after, score, change: prices.change})
  }
}

function pushAsides(states: AlignmentState[], problem: Problem, weighed: Weighed): void {
  const {tracks, clues, prices} = problem
  const {candidate} = weighed
  for (const [note, clue] of clues.entries()) {
    if (asideCost(problem, weighed, {note, clue, offset: null}) === null) continue
    const evidence = problem.score(weighed, note)
    if (problem.paged && candidate.value === null) {
      const track = Math.max(0, tracks.indexOf(1))
      const score = evidence - signPrice(candidate, prices)
      states.push({candidate, note, count: 1, before: track, after: track, score, change: prices.restart})
      continue
    }
    for (const [before, offset] of tracks.entries()) {
      if (candidate.value === note + offset) continue
      const cost = asideCost(problem, weighed, {note, clue, offset})
      if (cost === null) continue
      const score = evidence - cost
      const after = tracks.indexOf(offset - 1)
      states.push({candidate, note, count: 1, before, after, score, change: prices.change})
      if (isSwapped(candidate, note + offset))
        states.push({candidate, note, count: 1, before, after: before, score, change: prices.change})
    }
  }
}

/** The columns of a table count on by themselves: a label stands a few places before or after its turn. */
function isSwapped({value}: Candidate, turn: number): boolean {
  return value !== null && Math.abs(value - turn) <= farthestSwap
}

const farthestSwap = 6

/** What a call that does not count costs on a track, or, with `null` for it, whether on any; `null` where it cannot be. */
function asideCost(
  {freedom, tracks, prices, isExpected}: Problem,
  {candidate, region}: Weighed,
  {note, clue, offset}: {note: number; clue: NoteClue; offset: number | null}
): number | null {
  const {value} = candidate
  if (value === null) return signPrice(candidate, prices)
  const {twin} = clue
  if (freedom.again && twin !== null) {
    const track = value - twin
    if (tracks.includes(track) && (!isExpected || offset === null || wasLabel(track, offset, note - twin)))
      return clue.repeats ? prices.adjacent : prices.again
  }
  return freedom.asides && region === 'row' ? prices.aside : null
}

function signPrice({evidence}: Candidate, {sign, letter}: Prices): number {
  return evidence === undefined ? sign : letter
}

/**
 * Whether the earlier note can have been called on a track, if this one is called so many places later on another: each call
 * between them that did not count leads to the track below, each label that was skipped to the one above.
 */
function wasLabel(track: number, now: number, places: number): boolean {
  return track <= now + places && track >= now - mostSkipped
}

const mostSkipped = 2
