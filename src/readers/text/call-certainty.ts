/** How certain the calls of a path are: what else could call each note, and how much the text can tell. */
import type {AlignmentState} from './alignment-states.ts'
import {at} from './alignment-sweeps.ts'
import type {Candidate} from './candidates.ts'

/**
 * How probable it is that a candidate calls the note before or after another one: of five notes with four calls, which has none
 * may be open, and then each call may be that of its neighbour.
 */
export function elsewhere(
  weights: readonly ReadonlyMap<Candidate, number>[],
  {candidate, note, count}: AlignmentState
): number {
  const around = [weights[note - 1], weights[note + count]]
  return Math.max(...around.map((called) => called?.get(candidate) ?? 0))
}

/** How probable a number is at most that the text speaks against. */
export const mostAgainst = 0.9

/** For each note, how probable each candidate is, against the best path. */
export function weigh(
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
export function surenessOf(
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
