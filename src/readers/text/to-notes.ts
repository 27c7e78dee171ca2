/** Notes of the list, and the unnumbered source line, as notes of the record. */
import type {Note} from '../../edition/document.ts'
import {toText} from '../../edition/visit.ts'
import {isSourceNote} from '../source-note.ts'
import {toBlocks} from './blocks.ts'
import {positionOf, toGroups, type Source, type Span} from './lines.ts'
import type {Mark} from './inline-marks.ts'
import type {ListedNote} from './note-list.ts'

const summaryStart = /^Summary ?: ?/u

/** The notes of the list; `labels` are the printed labels, by place in the list, of those that are called. */
export function toNotes(
  source: Source,
  listed: readonly ListedNote[],
  about: {document: string; labels: ReadonlyMap<number, string>},
  marks: readonly Mark[]
): Note[] {
  return listed.map((note, index) => {
    const body = toBlocks(source, toGroups(source, note.lines), marks, 'note')
    const ordinal = note.ordinal === String(index + 1) ? {} : {ordinal: note.ordinal}
    return {
      id: noteId(about.document, index),
      label: about.labels.get(index) ?? null,
      ...ordinal,
      kind: kindOfNote(toText(body), index === 0),
      placement: 'foot',
      body,
      position: positionOf(source, note.span)
    }
  })
}

/** The source lines above the heading as a note, a paragraph each; `null` where there are none. */
export function toInlineNote(
  source: Source,
  document: string,
  lines: readonly Span[],
  marks: readonly Mark[]
): Note | null {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return null
  const groups = lines.map((line) => ({blanksBefore: 0, lines: [line]}))
  return {
    id: document + 'fn0',
    label: null,
    kind: 'source',
    placement: 'inline',
    body: toBlocks(source, groups, marks, 'note'),
    position: positionOf(source, {start: first.start, end: last.end})
  }
}

/** The id of a note by its place in the list, from 0. */
export function noteId(document: string, index: number): string {
  return document + 'fn' + String(index + 1)
}

/** What a note is for, by its words. */
export function kindOfNote(text: string, first: boolean): Note['kind'] {
  if (isSourceNote(text, first)) return 'source'
  return summaryStart.test(text) ? 'summary' : 'note'
}
