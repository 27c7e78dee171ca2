/**
 * The list of notes at the end of a raw file.
 *
 * > |   2. Apparently a reference to Eisenhower’s October 31, 1956, statement
 *       ^ ordinal: it counts the notes and is not the printed label
 * > |
 * > |     A further paragraph of the same note.
 */
import {isBlank, slice, trimmed, type Source, type Span} from './lines.ts'

/** A note as it stands in the list: its printed ordinal and the lines of its paragraphs. */
export type ListedNote = {ordinal: string; span: Span; lines: Span[]}

/** Where the list begins, and its notes. */
export type NoteList = {firstLine: number; notes: ListedNote[]}

const noteLine = /^ {2}(?<ordinal>\d{1,6})\. /u
const firstOrdinals = new Set(['0', '1'])

/** Reads the list of notes; `firstLine` is the number of lines where there is none. */
export function readNoteList(source: Source): NoteList {
  const firstLine = findFirstLine(source)
  const notes: ListedNote[] = []
  for (const line of source.lines.slice(firstLine)) {
    const ordinal = noteLine.exec(head(source, line))?.groups?.['ordinal']
    const open = notes.at(-1)
    if (ordinal !== undefined) {
      const start = line.start + ordinal.length + 4
      notes.push({ordinal, span: {start: line.start, end: line.end}, lines: [{start, end: line.end}]})
    } else if (open) {
      open.lines.push(line)
      if (!isBlank(source, line)) open.span.end = trimmed(source, line).end
    }
  }
  return {firstLine, notes}
}

/** The list is the last run of note lines that begins with 1: a list inside the text may look like it. */
function findFirstLine(source: Source): number {
  let first = source.lines.length
  for (let index = source.lines.length - 1; index >= 0; index--) {
    const line = source.lines[index]
    if (!line) continue
    const ordinal = noteLine.exec(head(source, line))?.groups?.['ordinal']
    if (ordinal === undefined) continue
    first = index
    if (firstOrdinals.has(ordinal)) return index
  }
  return first
}

function head(source: Source, line: Span): string {
  return slice(source, {start: line.start, end: Math.min(line.end, line.start + 12)})
}
