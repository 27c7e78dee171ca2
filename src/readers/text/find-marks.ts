/** Redactions and references of stretches of text, and note calls, as marks. */
import {findRedactions} from '../redaction.ts'
import {referenceFinder, type ReferenceContext} from '../reference.ts'
import {slice, type Source, type Span} from './lines.ts'
import type {Mark} from './inline-marks.ts'
import type {Call, CallDoubt} from './note-calls.ts'

/** Calls less probable than this are marked doubtful. */
export const certain = 0.92

/** The redactions and references of the spans, in order: an ibid. in a note may mean what the note before cites. */
export function findMarks(source: Source, spans: readonly Span[], context: ReferenceContext): Mark[] {
  const findReferences = referenceFinder(context)
  const marks: Mark[] = []
  for (const span of spans) {
    const words = slice(source, span)
    for (const found of findRedactions(words)) marks.push({type: 'redaction', ...shifted(found, span.start)})
    for (const found of findReferences(words)) marks.push({type: 'reference', ...shifted(found, span.start)})
  }
  return marks
}

function shifted<Found extends Span>(found: Found, by: number): Found {
  return {...found, start: found.start + by, end: found.end + by}
}

const doubts = {
  again: 'The number of this note stands twice in the text.',
  alone: 'Notes may be numbered through the chapter, and the documents before this one were not read.',
  contradicted: 'The number of this note does not go on from those of the documents around it.',
  misprinted: 'The number of this note is that of another: it may be a misprint.'
} satisfies Record<CallDoubt, string>

/** Calls as marks; `idOf` gives the id of a note by its place in the list. */
export function toCallMarks(calls: readonly Call[], idOf: (note: number) => string): Mark[] {
  return calls.map(({start, end, note, probability, doubt}) => {
    const mark = {type: 'noteCall' as const, start, end, note: idOf(note)}
    if (probability >= certain) return {...mark, certainty: 'certain'}
    return {
      ...mark,
      certainty: 'doubtful',
      doubt: doubt ? doubts[doubt] : 'The number of this note may belong to the text before it.'
    }
  })
}

/** Marks in reading order, the wider before what it holds; of two that cross, the second is left out. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mark[] = []
  let open: Mark | null = null
  for (const mark of sorted) {
    if (open && mark.start < open.end && (mark.end > open.end || open.type !== 'reference')) continue
    if (!open || mark.start >= open.end) open = mark
    kept.push(mark)
  }
  return kept
}
