/** Groups of lines to blocks: paragraphs, headings, lists, tables, signatures, lacunae. */
import type {Block, List, ListItem} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {isHeading} from './inner-heading.ts'
import {positionOf, slice, trimmed, type Group, type Source, type Span} from './lines.ts'
import {toInlines, type Mark} from './inline-marks.ts'
import {closesLetter} from './signatories.ts'
import {isShortLine, isSignature, type Standing} from './signature.ts'
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
/** The last line of an address has an office that may be longer. */
const longOffice = 110

/** What the groups belong to: the text or a note; notes have neither signatures nor headings. */
export type Place = 'text' | 'note'

/** A line and what it is, with or without the white space around it: the tabs at the ends of a row are empty cells. */
type Line = Span & {kind: 'item' | 'row' | 'words'}

/** The blocks of a run of groups. */
export function toBlocks(
  source: Source,
  groups: readonly Group[],
  marks: readonly Mark[],
  place: Place
): Block[] {
  const blocks: Block[] = []
  for (const [index, group] of groups.entries()) {
    const lines = group.lines.map((line) => toLine(source, line))
    const afterGap = group.blanksBefore > 1
    const last = index === groups.length - 1
    const before = blocks.at(-1)
    const closed = afterGap && before?.type === 'paragraph' && closesLetter(toText([before]))
    const isText = place === 'text'
    const isFurther = isText && isFurtherSignature(source, lines, before)
    const isTo = isText && before?.type === 'signature' && addressee.test(slice(source, around(lines)))
    const special = isText && !isTo ? specialType(source, lines, {afterGap, last, closed}) : null
    const type = isFurther ? 'signature' : special
    // an empty line more stands before every signature: it is no sign of a loss
    if (afterGap && type !== 'signature' && !isTo) blocks.push(lacuna(source, lines))
    if (type) blocks.push(words(source, type, around(lines), marks))
    else for (const run of runs(lines)) blocks.push(toBlock(source, run, marks))
  }
  return blocks
}

function specialType(
  source: Source,
  lines: readonly Line[],
  where: Standing
): 'signature' | 'heading' | null {
  if (lines.some(({kind}) => kind !== 'words')) return null
  if (isSignature(source, lines, where)) return 'signature'
  return lines.length === 1 && !where.last && isHeading(slice(source, around(lines))) ? 'heading' : null
}

/**
 * Whether a line below a signature is one more, printed in capitals like that.
 *
 * > IKEDA TSIKOEGO-NO KAMI.⏎⏎KAWADZO TDZOE-NO-KAMI.
 */
function isFurtherSignature(source: Source, lines: readonly Line[], before: Block | undefined): boolean {
  if (before?.type !== 'signature' || lines.length !== 1) return false
  const name = slice(source, around(lines))
  return nameInCapitals.test(toText([before])) && nameInCapitals.test(name)
}

/** Who a letter is to, below its signature: `Hon. William H. Seward,⏎Secretary of State, Washington, D. C.` */
const addressee =
  /^(?:(?:The )?(?:Right )?Hons?\. |(?:The )?Honorable |His (?:Excellency|Majesty|Royal|Imperial|Highness)|Her (?:Excellency|Majesty)|Messrs\. |To (?:the|his|her|Mr\.|M\.|Hon) )/u

const nameInCapitals = /^(?!EXHIBIT|APPENDIX|ANNEX)\p{Lu}[\p{Lu}.’'-]*(?: [\p{Lu}][\p{Lu}.’'-]*){1,5}\.$/u

/** Parts the lines of a group by kind. */
function runs(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    const open = found.at(-1)
    if (open?.[0]?.kind === line.kind) open.push(line)
    else found.push([line])
  }
  return found
}

function toLine(source: Source, line: Span): Line {
  const {start, end} = trimmed(source, line)
  if (isItem(source, start)) return {start, end, kind: 'item'}
  return slice(source, line).includes(cellEnd) ? {...line, kind: 'row'} : {start, end, kind: 'words'}
}

function isItem({text}: Source, start: number): boolean {
  return text.startsWith('•', start) && indentation.test(text.charAt(start - 1))
}

function toBlock(source: Source, run: readonly Line[], marks: readonly Mark[]): Block {
  const kind = run[0]?.kind
  if (kind === 'item') return list(source, 'bulleted', run, marks)
  if (kind === 'row') return toTable(source, run, marks)
  return run.length === 1 || isBroken(source, run)
    ? words(source, 'paragraph', around(run), marks)
    : list(source, 'unlabelled', run, marks)
}

/**
 * Whether lines are one paragraph that print breaks, and not items of a list: all are short, and none ends a sentence. The last
 * may, where each before it ends with the comma of an address or an office, or the first says for whom the others sign.
 *
 * > Hon. William H. Seward,⏎Secretary of State, Washington, D. C.
 * > By the President:⏎Robert Lansing⏎Secretary of State.
 */
function isBroken(source: Source, lines: readonly Line[]): boolean {
  const isShort = (line: Line) => isShortLine(source, line, longLine)
  if (lines.every(isShort)) return true
  const [last] = lines.slice(-1)
  if (!last || last.end - last.start >= longOffice) return false
  const [first = '', ...others] = lines.slice(0, -1).map((line) => slice(source, line))
  if (signsFor.test(first)) return lines.slice(1, -1).every(isShort)
  return [first, ...others].every((line) => ofAddress.test(line))
}

const signsFor = /^(?:By|For) \p{L}[^:]{1,60}[:,]$/u
const ofAddress = /^.{1,60},$/u

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

function lacuna(source: Source, lines: readonly Line[]): Block {
  const [first] = lines
  const start = first?.start ?? 0
  const of = first?.kind === 'item' ? 'list-head' : 'unknown'
  return {type: 'lacuna', of, position: positionOf(source, {start, end: start})}
}

/** From the start of the first to the end of the last. */
function around(lines: readonly Span[]): Span {
  const start = lines[0]?.start ?? 0
  return {start, end: lines.at(-1)?.end ?? start}
}
