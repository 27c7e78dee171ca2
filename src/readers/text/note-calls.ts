/** The calls of the notes, found in the text. */
import {align} from './alignment.ts'
import {findCandidates} from './candidates.ts'
import {costs, evidenceOf} from './evidence.ts'
import type {Source, Span} from './lines.ts'

/** A call: its place, the printed label, the place of its note in the list, and how probable it is. */
export type Call = Span & {note: number; label: string; probability: number}

/** The calls in some stretches of text, in order; notes that none calls are left out. */
export function findCalls(source: Source, spans: readonly Span[], notes: number): Call[] {
  if (notes === 0) return []
  const candidates = findCandidates(source, spans, evidenceOf)
  return align(candidates, notes, costs).flatMap((assigned, note): Call[] => {
    if (!assigned) return []
    const {candidate, index, probability} = assigned
    const before = candidate.labels.slice(0, index).join('').length
    const label = candidate.labels[index] ?? ''
    const start = candidate.start + before
    return [{start, end: start + label.length, note, label, probability}]
  })
}
