/** The calls of the notes, found in the text. */
import {align, type Assigned} from './alignment.ts'
import {findCandidates, type Candidate} from './candidates.ts'
import {featuresOf, pairFeaturesOf} from './context.ts'
import {weights} from './evidence.ts'
import type {Span} from './lines.ts'
import {toClues, type NoteClue} from './note-clues.ts'
import {chooseOffsets} from './offsets.ts'
import {regionOf, type Layout} from './regions.ts'
import {lostCost, prices as usualPrices, type Prices} from './prices.ts'
import {toStates, type Freedom} from './states.ts'

/** A call: its place, the printed label, the place of its note in the list, and how probable it is. */
export type Call = Span & {note: number; label: string; probability: number}

/** What was learnt from volumes whose calls are known. */
export type Evidence = {weights: ReadonlyMap<string, number>; prices: Prices}

/** The calls of notes, by the words of each, in heading and body; notes that none calls are left out. */
export function findCalls(text: string, layout: Layout, notes: readonly string[]): Call[] {
  if (notes.length === 0) return []
  const candidates = findCandidates(text, layout.span, notes.length)
  return assign(text, layout, candidates, toClues(notes), {weights, prices: usualPrices}).flatMap(
    (assigned, note): Call[] => {
      if (!assigned) return []
      const {candidate, index, probability} = assigned
      const start = candidate.start + candidate.labels.slice(0, index).join('').length
      const label = candidate.labels[index] ?? ''
      return [{start, end: start + label.length, note, label, probability}]
    }
  )
}

/** Below this a call is looked at again with more freedom. */
const sure = 0.999
/** More states than these are not worth the freedom. */
const mostStates = 60_000

/** For each note its candidate: first as if labels only counted on, then, where that leaves doubt, with more freedom. */
export function assign(
  text: string,
  layout: Layout,
  candidates: readonly Candidate[],
  clues: readonly NoteClue[],
  {weights, prices}: Evidence
): (Assigned | null)[] {
  const base = new Map<Candidate, number>()
  const weigh = (features: readonly string[]): number => {
    let sum = 0
    for (const feature of features) sum += weights.get(feature) ?? 0
    return sum
  }
  const score = (candidate: Candidate, note: number): number => {
    const region = regionOf(text, candidate, layout)
    let known = base.get(candidate)
    if (known === undefined) {
      known = (weights.get('bias') ?? 0) + weigh(featuresOf(text, candidate, region))
      base.set(candidate, known)
    }
    const clue = clues[note]
    return clue ? known + weigh(pairFeaturesOf(text, candidate, region, clue)) : known
  }
  const isRow = (candidate: Candidate): boolean => regionOf(text, candidate, layout) === 'row'
  const isHeading = (candidate: Candidate): boolean => candidate.start < layout.headingEnd
  const lost = clues.map((clue, note) => lostCost(clue, note, prices))

  const run = (offsets: readonly number[], freedom: Freedom): (Assigned | null)[] => {
    const tracks = [...new Set(offsets)].sort((a, b) => a - b)
    const states = toStates(candidates, clues, tracks, score, prices, freedom, {isRow, isHeading})
    const below = tracks.map((offset) => tracks.indexOf(offset - 1))
    const starts = tracks.map((offset) => (offset === 0 || offset === 1 ? 0 : prices.start))
    return align(states, {lost, starts, skip: prices.skip, drop: prices.drop, below})
  }

  const plain = run(chooseOffsets(candidates, clues.length, 4), {signs: false, again: false, asides: false})
  if (plain.every((assigned) => assigned !== null && assigned.probability > sure)) return plain
  const again = clues.filter(({twin}) => twin !== null).length
  const signs = candidates.filter(({value}) => value === null).length
  const depth = Math.min(12, again + signs + (candidates.some(isRow) ? 4 : 0), clues.length)
  const offsets = chooseOffsets(candidates, clues.length, 6).flatMap((offset) =>
    Array.from({length: offset > 1 ? 1 : depth + 1}, (_, index) => offset - index)
  )
  if (candidates.length * offsets.length > mostStates) return plain
  return run(offsets, {
    signs: signs * clues.length * offsets.length < mostStates,
    again: again > 0,
    asides: candidates.some(isRow)
  })
}
