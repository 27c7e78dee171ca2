/** Groups of lines to blocks: paragraphs, lists, tables, signatures, headings, lacunae. */
import type {Block, Inline, List, ListItem, Paragraph, Table} from '../../edition/tree.ts'
import {positionOf, slice, trimmed, type Group, type Source, type Span} from './lines.ts'
import {toInlines, type Mark} from './marks.ts'
import {isShortLine, isSignature} from './signature.ts'

/**
 * An item of a list of subjects, of participants, or of enumerated paragraphs.
 *
 * > |  • Deterrent action with regard to Czechoslovakia
 */
const bullet = /^\s*•\s?/u
const cellEnd = /\t\t/gu
/** Lines as long as this are paragraphs of their own, not lines of an address or a signature. */
const longLine = 75

/** The blocks of a run of groups. */
export function toBlocks(
  source: Source,
  groups: readonly Group[],
  marks: readonly Mark[],
  options: {signatures: boolean}
): Block[] {
  const blocks: Block[] = []
  for (const [index, group] of groups.entries()) {
    const lines = group.lines.map((line) => trimmed(source, line))
    if (group.blanksBefore > 1) blocks.push(lacuna(source, lines))
    const afterGap = group.blanksBefore > 1
    const last = index === groups.length - 1
    if (options.signatures && isSignature(source, lines, {afterGap, last}))
      blocks.push(signature(source, lines, marks))
    else blocks.push(...runs(source, lines).flatMap((run) => toBlock(source, run, marks)))
  }
  return blocks
}

type Run = {kind: 'bullets' | 'rows' | 'lines'; lines: Span[]}

/** Parts lines of a group by kind: bulleted items, rows of a table, others. */
function runs(source: Source, lines: readonly Span[]): Run[] {
  const found: Run[] = []
  for (const line of lines) {
    const words = slice(source, line)
    const kind = bullet.test(words) ? 'bullets' : words.includes('\t\t') ? 'rows' : 'lines'
    const open = found.at(-1)
    if (open?.kind === kind) open.lines.push(line)
    else found.push({kind, lines: [line]})
  }
  return found
}

function toBlock(source: Source, {kind, lines}: Run, marks: readonly Mark[]): Block[] {
  if (kind === 'bullets') return [bulleted(source, lines, marks)]
  if (kind === 'rows') return [table(source, lines, marks)]
  const [first] = lines
  if (lines.length === 1 && first) return [paragraph(source, first, marks)]
  if (lines.every((line) => isShortLine(source, line, longLine)))
    return [paragraph(source, around(lines), marks)]
  return [unlabelled(source, lines, marks)]
}

function paragraph(source: Source, span: Span, marks: readonly Mark[]): Paragraph {
  return {type: 'paragraph', children: toInlines(source, span, marks), position: positionOf(source, span)}
}

function signature(source: Source, lines: readonly Span[], marks: readonly Mark[]): Block {
  const span = around(lines)
  return {type: 'signature', children: toInlines(source, span, marks), position: positionOf(source, span)}
}

function lacuna(source: Source, lines: readonly Span[]): Block {
  const start = lines[0]?.start ?? 0
  const bulletsFollow = lines[0] !== undefined && bullet.test(slice(source, lines[0]))
  const of = bulletsFollow ? 'list-head' : 'unknown'
  return {type: 'lacuna', of, position: positionOf(source, {start, end: start})}
}

function bulleted(source: Source, lines: readonly Span[], marks: readonly Mark[]): List {
  const children = lines.map((line): ListItem => {
    const skip = bullet.exec(slice(source, line))?.[0].length ?? 0
    const words = trimmed(source, {start: line.start + skip, end: line.end})
    return {type: 'listItem', children: [paragraph(source, words, marks)], position: positionOf(source, line)}
  })
  return {type: 'list', style: 'bulleted', children, position: positionOf(source, around(lines))}
}

function unlabelled(source: Source, lines: readonly Span[], marks: readonly Mark[]): List {
  const children = lines.map((line): ListItem => ({
    type: 'listItem',
    children: [paragraph(source, line, marks)],
    position: positionOf(source, line)
  }))
  return {type: 'list', style: 'unlabelled', children, position: positionOf(source, around(lines))}
}

function table(source: Source, lines: readonly Span[], marks: readonly Mark[]): Table {
  const children = lines.map((line) => ({
    type: 'tableRow' as const,
    children: cells(source, line).map((cell) => ({
      type: 'tableCell' as const,
      children: cellInlines(source, cell, marks)
    }))
  }))
  return {type: 'table', children, position: positionOf(source, around(lines))}
}

function cellInlines(source: Source, cell: Span, marks: readonly Mark[]): Inline[] {
  const words = trimmed(source, cell)
  return words.start < words.end ? toInlines(source, words, marks) : []
}

function cells(source: Source, line: Span): Span[] {
  const spans: Span[] = []
  let start = line.start
  for (const match of slice(source, line).matchAll(cellEnd)) {
    spans.push({start, end: line.start + match.index})
    start = line.start + match.index + match[0].length
  }
  spans.push({start, end: line.end})
  return spans
}

/** From the start of the first to the end of the last. */
export function around(lines: readonly Span[]): Span {
  const start = lines[0]?.start ?? 0
  return {start, end: lines.at(-1)?.end ?? start}
}
