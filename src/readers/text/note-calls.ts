/** The calls of the notes, found in the text. */
import type {Assigned} from './alignment.ts'
import {callAgain, mayCallAgain} from './call-again.ts'
import {callMisprinted, mayBeMisprinted} from './call-misprinted.ts'
import {searchAlone, searchExpecting, type CallSearch} from './call-search.ts'
import {findCandidates} from './candidates.ts'
import {weights} from './evidence.ts'
import type {Expected} from './expected.ts'
import type {Span} from './lines.ts'
import {toClues} from './note-clues.ts'
import {prices} from './prices.ts'
import type {Layout} from './regions.ts'
import {breaksNumber, weigh, type Weighed, type WeighedBefore} from './scoring.ts'

/** Why a call is in doubt, besides the figures around it. */
export type CallDoubt =
  /** The label stands twice. */
  | 'again'
  /** The documents before it would tell more and were not read. */
  | 'alone'
  /** Its label does not go on from the document before, nor the one after from it. */
  | 'contradicted'
  /** Its label is that of another note. */
  | 'misprinted'

/** A call: its place, the printed label, the place of its note in the list, how probable it is, and why not more. */
export type Call = Span & {note: number; label: string; probability: number; doubt?: CallDoubt}

/** Prepares the search for the calls of notes, by the words of each, in heading and body. */
export function openCalls(text: string, layout: Layout, notes: readonly string[]): CallSearch {
  const candidates = notes.length === 0 ? [] : findCandidates(text, layout.span, notes.length)
  return {text, layout, candidates, clues: toClues(notes), evidence: {weights, prices}, before: new Map()}
}

/** The calls; notes that none calls are left out. */
export function findCalls(search: CallSearch, expected: Expected | null): Call[] {
  if (search.clues.length === 0) return []
  const {text, layout, candidates, before} = search
  const assigned = expected
    ? searchExpecting(search, expected)
    : keepNumbers(searchAlone(search).assigned, before)
  const found = toCalls(assigned)
  const weighed = weigh(text, layout, mayCallAgain(text, found, candidates), weights, before)
  const called = callAgain(text, found, weighed)
  const calls = callMisprinted(called, misprints(search), search.clues.length)
  return expected?.contradicted ? calls.map((call) => inDoubt(call, 'contradicted')) : calls
}

function keepNumbers(assigned: readonly (Assigned | null)[], weighed: WeighedBefore): (Assigned | null)[] {
  return assigned.map((call) => {
    const found = call && weighed.get(call.candidate)
    return found && breaksNumber(found) ? null : call
  })
}

function misprints({text, layout, candidates, clues, before}: CallSearch): Weighed[] {
  return weigh(text, layout, mayBeMisprinted(text, candidates, clues.length), weights, before)
}

function toCalls(assigned: readonly (Assigned | null)[]): Call[] {
  return assigned.flatMap((assigned, note): Call[] => {
    if (!assigned) return []
    const {candidate, index, probability} = assigned
    const start = candidate.start + candidate.labels.slice(0, index).join('').length
    const label = candidate.labels[index] ?? ''
    return [{start, end: start + label.length, note, label, probability}]
  })
}

/** How sure a call is that all its neighbours contradict, or that none was asked about: in eight volumes 85 of 100 were right. */
const withoutNeighbours = 0.85

/** A call that is in doubt, however well it fits. */
export function inDoubt(call: Call, doubt: CallDoubt): Call {
  return {...call, probability: Math.min(call.probability, withoutNeighbours), doubt: call.doubt ?? doubt}
}
