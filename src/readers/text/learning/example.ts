/** A document whose calls are known, as something to learn from and to be measured with. */
import {findCandidates, type Candidate} from '../candidates.ts'
import {readHead} from '../heading-lines.ts'
import {slice, toGroups, toSource} from '../lines.ts'
import {toClues, type NoteClue} from '../note-clues.ts'
import {readNoteList} from '../note-list.ts'
import type {Layout} from '../regions.ts'
import {locate} from './locate.ts'

/** What is true of a document: the labels of its notes, and each call with the text before it, without white space. */
export type Gold = {notes: {label: string | null}[]; refs: {label: string; after: string}[]}

/** A text, its candidates and notes, and which candidate calls which note. */
export type Example = {
  text: string
  layout: Layout
  candidates: Candidate[]
  clues: NoteClue[]
  /** For each candidate that is a call, the place of its note, of the first where two are called. */
  calls: Map<Candidate, number>
}

/** Reads a raw text as far as calls need it, and finds the known calls in it. */
export function toExample(text: string, gold: Gold): Example {
  const source = toSource(text)
  const list = readNoteList(source)
  const head = readHead(source, toGroups(source, source.lines.slice(0, list.firstLine)))
  const span = {start: head.heading?.start ?? 0, end: list.notes[0]?.span.start ?? text.length}
  const candidates = findCandidates(text, span, list.notes.length)
  const words = list.notes.map(({lines}) =>
    lines
      .map((line) => slice(source, line))
      .join(' ')
      .trim()
  )
  return {
    text,
    layout: {span, headingEnd: head.heading?.end ?? 0},
    candidates,
    clues: toClues(words),
    calls: locate(text, span.start, candidates, gold)
  }
}
