/** Groups of lines to blocks: paragraphs, headings, lists, tables, signatures, lacunae. */
import type {Block, List, ListItem} from '../../edition/tree.ts'
import {isHeading} from './inner-heading.ts'
import {positionOf, slice, trimmed, type Group, type Source, type Span} from './lines.ts'
import {toInlines, type Mark} from './marks.ts'
import {isShortLine, isSignature} from './signature.ts'
import {cellEnd, toTable} from './table.ts'

/**
 * The bullet of an item, which raw text puts before items of subjects, of participants and others; a bullet without
 * indentation is printed.
 *
 * > |  • Deterrent action with regard to Czechoslovakia
 */
const bullet = /^•\s?/u
const indentation = /[ \t]/u
/** Lines shorter than this are lines of an address or a caption, not paragraphs of their own. */
const longLine = 75

/** What the groups belong to: the text or a note; notes have neither signatures nor headings. */
export type Place = 'text' | 'note'

/** The blocks of a run of groups. */
export function toBlocks(
  source: Source,
  groups: readonly Group[],
  marks: readonly Mark[],
  place: Place
): Block[] {
  const blocks: Block[] = []
  for (const [index, group] of groups.entries()) {
    const lines = group.lines.map((line) => wordsOrRow(source, line))
    const afterGap = group.blanksBefore > 1
    const last = index === groups.length - 1
    const type = place === 'text' ? specialType(source, lines, {afterGap, last}) : null
    // an empty line more stands before every signature: it is no sign of a loss
    if (afterGap && type !== 'signature') blocks.push(lacuna(source, lines))
    if (type) blocks.push(words(source, type, around(lines), marks))
    else for (const run of runs(source, lines)) blocks.push(...toBlock(source, run, marks))
  }
  return blocks
}

function specialType(
  source: Source,
  lines: readonly Span[],
  where: {afterGap: boolean; last: boolean}
): 'signature' | 'heading' | null {
  if (lines.some((line) => isItem(source, line) || isRow(source, line))) return null
  if (isSignature(source, lines, where)) return 'signature'
  return lines.length === 1 && !where.last && isHeading(slice(source, around(lines))) ? 'heading' : null
}

type Run = {kind: 'items' | 'rows' | 'lines'; lines: Span[]}

/** Parts the lines of a group by kind. */
function runs(source: Source, lines: readonly Span[]): Run[] {
  const found: Run[] = []
  for (const line of lines) {
    const kind = isItem(source, line) ? 'items' : isRow(source, line) ? 'rows' : 'lines'
    const open = found.at(-1)
    if (open?.kind === kind) open.lines.push(line)
    else found.push({kind, lines: [line]})
  }
  return found
}

/** A line without the white space around it; but the tabs at the ends of a row are empty cells. */
function wordsOrRow(source: Source, line: Span): Span {
  const span = trimmed(source, line)
  return isRow(source, line) && !isItem(source, span) ? line : span
}

function isRow(source: Source, line: Span): boolean {
  return slice(source, line).includes(cellEnd)
}

function isItem(source: Source, line: Span): boolean {
  return bullet.test(slice(source, line)) && indentation.test(source.text.charAt(line.start - 1))
}

function toBlock(source: Source, {kind, lines}: Run, marks: readonly Mark[]): Block[] {
  if (kind === 'items') return [list(source, 'bulleted', lines, marks)]
  if (kind === 'rows') return [toTable(source, lines, marks)]
  if (lines.length === 1 || lines.every((line) => isShortLine(source, line, longLine)))
    return [words(source, 'paragraph', around(lines), marks)]
  return [list(source, 'unlabelled', lines, marks)]
}

function words(
  source: Source,
  type: 'paragraph' | 'heading' | 'signature',
  span: Span,
  marks: readonly Mark[]
): Block {
  return {type, children: toInlines(source, span, marks), position: positionOf(source, span)}
}

function list(
  source: Source,
  style: 'bulleted' | 'unlabelled',
  lines: readonly Span[],
  marks: readonly Mark[]
): List {
  const children = lines.map((line): ListItem => {
    const skip = style === 'bulleted' ? (bullet.exec(slice(source, line))?.[0].length ?? 0) : 0
    const span = trimmed(source, {start: line.start + skip, end: line.end})
    return {
      type: 'listItem',
      children: [words(source, 'paragraph', span, marks)],
      position: positionOf(source, line)
    }
  })
  return {type: 'list', style, children, position: positionOf(source, around(lines))}
}

function lacuna(source: Source, lines: readonly Span[]): Block {
  const [first] = lines
  const start = first?.start ?? 0
  const of = first && isItem(source, first) ? 'list-head' : 'unknown'
  return {type: 'lacuna', of, position: positionOf(source, {start, end: start})}
}

/** From the start of the first to the end of the last. */
export function around(lines: readonly Span[]): Span {
  const start = lines[0]?.start ?? 0
  return {start, end: lines.at(-1)?.end ?? start}
}
