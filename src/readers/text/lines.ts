/** The lines of a raw file and the places in it. */
import type {Position, Point} from '../../edition/tree.ts'
import {matches} from '../matches.ts'

/** From where to where something stands in the text, in UTF-16 code units. */
export type Span = {start: number; end: number}

/** The text of a raw file and its lines, without their ends. */
export type Source = {text: string; lines: Span[]}

/** A group of lines without blank lines between, and how many blank lines stand before it. */
export type Group = {blanksBefore: number; lines: Span[]}

/** Windows, Unix and old Macintosh line ends. */
const lineEnd = /\r\n|[\n\r]/gu
const word = /\S/u

/** The lines of a text; a final line end makes no further line. */
export function toSource(text: string): Source {
  const lines: Span[] = []
  let start = 0
  for (const {0: end, index} of matches(text, lineEnd)) {
    lines.push({start, end: index})
    start = index + end.length
  }
  if (start < text.length) lines.push({start, end: text.length})
  return {text, lines}
}

/** The words of a span. */
export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

/** Whether there is nothing but white space in a line. */
export function isBlank(source: Source, line: Span): boolean {
  return line.start === line.end || !word.test(slice(source, line))
}

/** Groups lines at blank lines. */
export function toGroups(source: Source, lines: readonly Span[]): Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  let blanks = 0
  for (const line of lines) {
    if (isBlank(source, line)) {
      open = null
      blanks += 1
      continue
    }
    if (!open) {
      open = {blanksBefore: blanks, lines: []}
      groups.push(open)
      blanks = 0
    }
    open.lines.push(line)
  }
  return groups
}

/** A span as unist has it. */
export function positionOf(source: Source, span: Span): Position {
  return {start: pointAt(source, span.start), end: pointAt(source, span.end)}
}

/** An offset as line and column. */
export function pointAt(source: Source, offset: number): Point {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (source.lines[low]?.start ?? 0) + 1, offset}
}

/** The part of a line without the white space around it. */
export function trimmed(source: Source, line: Span): Span {
  const words = slice(source, line)
  const start = line.start + words.length - words.trimStart().length
  return {start, end: Math.max(start, line.start + words.trimEnd().length)}
}
