/** The calls of the notes, found in the text. */
import {align, type Assigned} from './alignment.ts'
import {callAgain, mayCallAgain} from './call-again.ts'
import {findCandidates, type Candidate} from './candidates.ts'
import {weights as learnt} from './evidence.ts'
import {findLetters} from './letters.ts'
import type {Span} from './lines.ts'
import {toClues, type NoteClue} from './note-clues.ts'
import {chooseOffsets, usualOffsets} from './offsets.ts'
import {lostCost, prices as usualPrices, type Prices} from './prices.ts'
import type {Layout} from './regions.ts'
import {scoreOf, weigh, type Weighed, type WeighedBefore, type Weights} from './scoring.ts'
import {toStates, type Freedom} from './alignment-states.ts'

/**
 * A call: its place, the printed label, the place of its note in the list, and how probable it is; `again` where the label
 * stands twice.
 */
export type Call = Span & {note: number; label: string; probability: number; again?: boolean}

/** What was learnt from volumes whose calls are known. */
export type Evidence = {weights: Weights; prices: Prices}

/** The calls of notes, by the words of each, in heading and body; notes that none calls are left out. */
export function findCalls(text: string, layout: Layout, notes: readonly string[]): Call[] {
  if (notes.length === 0) return []
  const candidates = findCandidates(text, layout.span, notes.length)
  const evidence = {weights: learnt, prices: usualPrices}
  const assigned = assign(text, layout, candidates, toClues(notes), evidence)
  const calls = assigned.flatMap((assigned, note): Call[] => {
    if (!assigned) return []
    const {candidate, index, probability} = assigned
    const start = candidate.start + candidate.labels.slice(0, index).join('').length
    const label = candidate.labels[index] ?? ''
    return [{start, end: start + label.length, note, label, probability}]
  })
  return callAgain(text, calls, weigh(text, layout, mayCallAgain(text, calls, candidates), learnt))
}

/** Below this a call is looked at again with more freedom. */
const sure = 0.999
/** Where there are more candidates than in any document there ever was, the first look is the last. */
const mostCandidates = 20_000
/** More states than these are not worth the freedom. */
const mostStates = 100_000
const strict: Freedom = {signs: false, again: false, asides: false}

/** For each note its candidate: first as if labels only counted on, then, where that leaves doubt, with more freedom. */
export function assign(
  text: string,
  layout: Layout,
  candidates: readonly Candidate[],
  clues: readonly NoteClue[],
  {weights, prices}: Evidence
): (Assigned | null)[] {
  const notes = clues.length
  const lost = clues.map((clue, note) => lostCost(clue, note, prices))
  const usual = usualOffsets(candidates, notes)
  const before: WeighedBefore = new Map()
  const weighAll = (candidates: readonly Candidate[]) => weigh(text, layout, candidates, weights, before)
  const plain = run(weighAll(inRange(candidates, usual, notes)), usual, strict)
  if (candidates.length > mostCandidates) return plain
  const begins = plain[0]?.candidate.value ?? 0
  if (begins <= 1 && plain.every((assigned) => assigned !== null && assigned.probability > sure)) return plain

  const letters = findLetters(text, layout.span)
  const weighed = weighAll(inOrder([...candidates, ...letters]))
  const offsets = chooseOffsets(candidates, notes)
  const {freedom, depth} = freedomFor(weighed, clues, offsets.length)
  const tracks = offsets.flatMap((offset) => (offset > 1 ? [offset] : countDown(offset, depth)))
  return run(weighed, tracks, freedom)

  function run(
    candidates: readonly Weighed[],
    offsets: readonly number[],
    freedom: Freedom
  ): (Assigned | null)[] {
    const tracks = [...new Set(offsets)].sort((a, b) => a - b)
    const score = (weighed: Weighed, note: number): number => {
      const clue = clues[note]
      return clue ? scoreOf(text, weighed, clue, weights) : weighed.base
    }
    const states = toStates({candidates, clues, tracks, score, prices, freedom})
    const below = tracks.map((offset) => tracks.indexOf(offset - 1))
    const starts = tracks.map((offset) => (offset === 0 || offset === 1 ? 0 : prices.start))
    return align(states, {lost, starts, skip: prices.skip, drop: prices.drop, below})
  }
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.run - b.run)
}

/** The candidates that could call a note under one of some offsets. */
function inRange(candidates: readonly Candidate[], offsets: readonly number[], notes: number): Candidate[] {
  const least = Math.min(...offsets)
  const greatest = Math.max(...offsets) + notes
  return candidates.filter(({value}) => value !== null && value >= least && value < greatest)
}

/** More tracks than these below one are not followed. */
const deepest = 12
/** A table may have calls out of order; more than these are not looked for. */
const mostAsides = 4

/** Which calls may not count, where that is not too much to try, and how many of them there may be. */
function freedomFor(
  weighed: readonly Weighed[],
  clues: readonly NoteClue[],
  offsets: number
): {freedom: Freedom; depth: number} {
  const signs = weighed.filter(({candidate}) => candidate.value === null).length
  const again = clues.filter(({twin}) => twin !== null).length
  const rows = weighed.filter(({region}) => region === 'row').length
  const room = mostStates / ((offsets + deepest) * clues.length)
  const freedom = {
    signs: signs > 0 && signs < room,
    again: again > 0 && weighed.length * again < room * clues.length,
    asides: rows > 0 && rows < room
  }
  const wanted = (freedom.signs ? signs : 0) + (freedom.again ? again : 0) + (freedom.asides ? mostAsides : 0)
  return {freedom, depth: Math.min(deepest, wanted, clues.length)}
}

function countDown(offset: number, steps: number): number[] {
  return Array.from({length: steps + 1}, (_, index) => offset - index)
}
