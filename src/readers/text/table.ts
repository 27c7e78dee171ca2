/** Tables: a row is a line, and two tabs part the cells. */
import type {Inline, Table} from '../../edition/tree.ts'
import {positionOf, slice, trimmed, type Source, type Span} from './lines.ts'
import {toInlines, type Mark} from './inline-marks.ts'

/**
 * What stands between the cells of a row.
 *
 * > General Bradley		General Bolte11
 */
export const cellEnd = '\t\t'

/** Rows as a table; empty cells are kept. */
export function toTable(source: Source, lines: readonly Span[], marks: readonly Mark[]): Table {
  const children = lines.map((line): Table['children'][number] => ({
    type: 'tableRow',
    children: cells(source, line).map((cell) => ({
      type: 'tableCell',
      children: cellWords(source, cell, marks)
    }))
  }))
  return {type: 'table', children, position: positionOf(source, wordsOf(source, lines))}
}

/** From the first word to the last, for a row may begin and end with empty cells. */
function wordsOf(source: Source, lines: readonly Span[]): Span {
  const start = lines[0]?.start ?? 0
  return trimmed(source, {start, end: lines.at(-1)?.end ?? start})
}

function cells(source: Source, line: Span): Span[] {
  let start = line.start
  return slice(source, line)
    .split(cellEnd)
    .map((words) => {
      const cell = {start, end: start + words.length}
      start = cell.end + cellEnd.length
      return cell
    })
}

function cellWords(source: Source, cell: Span, marks: readonly Mark[]): Inline[] {
  const words = trimmed(source, cell)
  return words.start < words.end ? toInlines(source, words, marks) : []
}
