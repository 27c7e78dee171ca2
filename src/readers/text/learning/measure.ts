/** How well a table of evidence finds the calls of documents that it was not learnt from. */
import {searchAlone} from '../call-search.ts'
import {prices} from '../prices.ts'
import {certain} from '../find-marks.ts'
import type {Weights} from '../scoring.ts'
import type {Example} from './example.ts'

/** Calls found, right among them, known; found and right among those that are certain. */
export type Tally = {found: number; right: number; known: number; certain: number; certainRight: number}

/** Counts the calls of some documents. */
export function measure(examples: readonly Example[], weights: Weights): Tally {
  const tally = {found: 0, right: 0, known: 0, certain: 0, certainRight: 0}
  for (const {text, layout, candidates, clues, calls} of examples) {
    for (const [{labels}] of calls) tally.known += labels.length
    for (const [note, assigned] of searchAlone({
      text,
      layout,
      candidates,
      clues,
      evidence: {weights, prices},
      before: new Map()
    }).assigned.entries()) {
      if (!assigned) continue
      const right = calls.get(assigned.candidate) === note - assigned.index ? 1 : 0
      const sure = assigned.probability >= certain ? 1 : 0
      tally.found += 1
      tally.right += right
      tally.certain += sure
      tally.certainRight += right * sure
    }
  }
  return tally
}

/** Several tallies as one. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0)
  return {
    found: sum('found'),
    right: sum('right'),
    known: sum('known'),
    certain: sum('certain'),
    certainRight: sum('certainRight')
  }
}

/** A tally as a line: F1, share of the certain that is right, share that is doubtful. */
export function formatTally({found, right, known, certain, certainRight}: Tally): string {
  const percent = (part: number, whole: number): string =>
    (whole === 0 ? 100 : (100 * part) / whole).toFixed(2)
  return (
    'F1 ' +
    percent(2 * right, found + known) +
    ' certain right ' +
    percent(certainRight, certain) +
    ' doubtful ' +
    percent(found - certain, found)
  )
}
