/** Handlers for tables: what a row and a column are is read from the cells, as the source tells of no heads. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Node, Table, TableCell, TableRow} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {toHast} from './to-hast.ts'
import type {HtmlState} from './html-state.ts'

/** With so many columns the labels of the rows stay in view, and the table is one that may have to be scrolled. */
const many = 3
/** With so many columns the sheet of paper is turned. */
const wide = 9

/**
 * A table. One of many columns scrolls by itself, and can be reached for that by the keyboard.
 *
 * Over columns of figures, a first row of words or years is their head; beside them, the first column has the labels.
 */
export function table(node: Table, state: HtmlState): ElementContent[] {
  const shape = toShape(node)
  const rows = node.children.map((row, index) => toRow(row, shape, index, state))
  const [head, body] = shape.hasHead ? [rows.slice(0, 1), rows.slice(1)] : [[], rows]
  const caption = node.head ? [h('caption', toHast(node.head, state))] : []
  const parts = [...caption, ...(head.length > 0 ? [h('thead', head)] : []), h('tbody', body)]
  state.tables.count++
  if (shape.columns < many) return [h('div.table', h('table', parts))]
  const name = 'Table' + (state.tables.count === 1 ? '' : ' ' + state.tables.count)
  const names = ['table', shape.columns >= wide ? 'wide' : 'broad']
  return [h('section', {class: names, ariaLabel: name, tabIndex: 0}, h('table', parts))]
}

/** A row of a table, for itself. */
export function tableRow(node: TableRow, state: HtmlState): ElementContent[] {
  return [h('tr', toHast(node.children, state))]
}

/** A cell of a table, for itself. */
export function tableCell(node: TableCell, state: HtmlState): ElementContent[] {
  return [h('td', toHast(node.children, state))]
}

/** Marks a paragraph that says what a table is of, or that is a note under it, so that it stays with the table. */
export function besideTable(
  element: ElementContent,
  node: Node,
  before?: Node,
  after?: Node
): ElementContent {
  if (element.type !== 'element' || node.type !== 'paragraph') return element
  if (after?.type !== 'table' && before?.type !== 'table') return element
  const words = toText(node.children)
  const name =
    after?.type === 'table' && caption.test(words)
      ? 'caption'
      : before?.type === 'table' && underneath.test(words)
        ? 'underneath'
        : null
  return name === null ? element : {...element, properties: {...element.properties, className: [name]}}
}

/** > (Millions of dollars)   Table 4. Deliveries   Millions of Dollars */
const caption =
  /^(?:[([][^()[\]]{1,80}[)\]]|Table [^]{1,120}|(?:In )?(?:Thousand|Million|Billion)s? of [a-z ]{1,40})$/iu

/** > Note: Estimates of costs …   Source: Bureau of the Budget.   * Includes reserves. */
const underneath = /^(?:Notes?:|Sources?:|[*†‡]|\d\/)/u

/** What was read from the cells of a table. */
type Shape = {
  columns: number
  hasHead: boolean
  hasLabels: boolean
  figures: readonly boolean[]
  /** What stands behind the last whole figure of a column, at its longest: `.00)`. */
  ends: readonly End[]
}

/** Places behind the point, and what closes the figure. */
type End = {places: number; close: string}

function toShape({children: rows}: Table): Shape {
  const words = rows.map((row) => row.children.map((cell) => toText([cell])))
  const columns = Math.max(0, ...words.map((row) => row.length))
  const ofFigures = (rows: readonly string[][]): boolean[] =>
    Array.from({length: columns}, (_, column) => {
      const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
      return cells.some((cell) => figure.test(cell)) && cells.every((cell) => isFigure(cell))
    })
  const below = ofFigures(words.slice(1))
  const first = words[0] ?? []
  const hasHead =
    rows.length > 1 &&
    below.some((isOf, column) => isOf && column > 0) &&
    first.every((cell) => !isFigure(cell) || year.test(cell))
  const figures = hasHead ? below : ofFigures(words)
  const labels = words.slice(hasHead ? 1 : 0).map((row) => row[0] ?? '')
  const hasLabels =
    columns >= many &&
    labels.some((cell) => cell !== '') &&
    (figures[0] !== true || labels.every((cell) => year.test(cell)))
  const ends = figures.map((_, column) =>
    longest(words.slice(hasHead ? 1 : 0).map((row) => row[column] ?? ''))
  )
  return {columns, hasHead, hasLabels, figures, ends}
}

/** > 8.45   56.0%   (10.9) */
const ending = /\d(?:\.(?<places>\d+))?(?<close>[%¢+]?[)\]]?)$/u

function endOf(cell: string): End | null {
  const groups = ending.exec(cell)?.groups
  return groups ? {places: groups.places?.length ?? 0, close: groups.close ?? ''} : null
}

function longest(cells: readonly string[]): End {
  const ends = cells.map(endOf).filter((end) => end !== null)
  const closes = ends.map(({close}) => close).toSorted((a, b) => b.length - a.length)
  return {places: Math.max(0, ...ends.map(({places}) => places)), close: closes[0] ?? ''}
}

/** What is put behind a figure, unseen, so that its point stands under the others; dashes stand at the end. */
function padOf(cell: string, {places, close}: End): string | undefined {
  const own = endOf(cell)
  if (!own) return undefined
  const lacks = places - own.places
  const point = own.places === 0 && lacks > 0 ? '.' : ''
  return point + '0'.repeat(lacks) + close.slice(own.close.length) || undefined
}

/** > 870,000   $22.1   (8.4)   56.0%   1,948.5 */
const figure = /^[([]?[−–—-]?\s?(?:US\s?)?[$£¥]?\s?\.?\d[\d,.\s]*[%¢+]?[)\]]?$/u

/** > —   … */
const nothing = /^(?:[−–—-]+|[.…]+)$/u

/** > 1951   FY 1969 */
const year = /^(?:[CF]Y ?)?(?:1[789]|20)\d\d$/u

function isFigure(cell: string): boolean {
  return figure.test(cell) || nothing.test(cell)
}

function toRow({children}: TableRow, shape: Shape, index: number, state: HtmlState): Element {
  const isHead = shape.hasHead && index === 0
  // where the source lost cells of the head, it is not known which column a word is the head of
  const isWhole = children.length === shape.columns
  return h(
    'tr',
    children.map((cell, column) => {
      const isLabel = shape.hasLabels && column === 0
      const names = [...(isLabel ? ['row'] : []), ...(shape.figures[column] && !isLabel ? ['figure'] : [])]
      const end = shape.ends[column]
      const pad = names.includes('figure') && !isHead && end ? padOf(toText([cell]), end) : undefined
      const properties = {
        class: names.length > 0 ? names : undefined,
        dataPad: pad,
        colSpan: cell.columns,
        rowSpan: cell.rows
      }
      const words = toHast(cell.children, state)
      if (words.length === 0) return h('td', properties)
      if (isHead && isWhole) return h('th', {scope: 'col', ...properties}, words)
      if (isLabel && !isHead && shape.figures.includes(true))
        return h('th', {scope: 'row', ...properties}, words)
      return h('td', properties, words)
    })
  )
}
