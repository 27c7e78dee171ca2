/** Tables, with spans. */
import type {Block, Inline, Table, TableCell} from '../../edition/tree.ts'
import {toBlocks} from './blocks.ts'
import {blank, type XmlElement, type XmlNode} from './element.ts'
import {isInline, toInlines} from './inlines.ts'
import {complain, type TeiState} from './tei-state.ts'
import {tidyWords} from './tidy-words.ts'

type Row = Table['children'][number]

/** A table; a page that begins between two rows begins the second. */
export function table(element: XmlElement, state: TeiState): Block[] {
  const rows: Row[] = []
  const around: Block[] = []
  let head: Inline[] = []
  let before: XmlNode[] = []
  for (const child of element.children) {
    if (child.type === 'text' && blank.test(child.value)) continue
    if (child.type === 'element' && child.name === 'row') {
      rows.push(toRow(child, before, state))
      before = []
    } else if (child.type === 'element' && child.name === 'head' && rows.length === 0)
      head = [
        ...head,
        ...(head.length > 0 ? [{type: 'lineBreak' as const}] : []),
        ...wordsOf(child.children, state)
      ]
    else if (child.type === 'element' && child.name === 'pb') before.push(child)
    else {
      around.push(...toBlocks([...before, child], state))
      before = []
    }
  }
  around.push(...toBlocks(before, state))
  if (rows.length === 0)
    return [...(head.length > 0 ? [{type: 'paragraph' as const, children: head}] : []), ...around]
  const facts = head.length > 0 ? {head} : {}
  return [{type: 'table', ...facts, children: rows, position: state.placeOf(element)}, ...around]
}

/** A row; a page or a note that stands between two cells belongs to the one behind it, or else before it. */
function toRow({children}: XmlElement, before: readonly XmlNode[], state: TeiState): Row {
  const cells: XmlNode[][] = []
  let marks = [...before]
  for (const child of children) {
    if (child.type === 'text' && blank.test(child.value)) continue
    if (child.type === 'element' && betweenCells.has(child.name)) marks.push(child)
    else {
      cells.push([...marks, child])
      marks = []
    }
  }
  if (marks.length > 0) cells.push([...(cells.pop() ?? []), ...marks])
  return {type: 'tableRow', children: cells.map((nodes) => toCell(nodes, state))}
}

const betweenCells = new Set(['pb', 'note', 'anchor', 'milestone'])

function toCell(nodes: readonly XmlNode[], state: TeiState): TableCell {
  const at = nodes.findIndex((node) => node.type === 'element' && node.name === 'cell')
  const cell = nodes[at]
  if (cell?.type !== 'element') return {type: 'tableCell', children: wordsOf(nodes, state)}
  const page = cell.children.find((child) => child.type === 'element' && child.name === 'pb')
  if (page)
    complain(
      state,
      'page-in-cell',
      'page that begins in a cell of a table, expected it between rows; it stays where it is',
      page.start
    )
  const [columns, rows] = [spanOf(cell.attributes.cols), spanOf(cell.attributes.rows)]
  return {
    type: 'tableCell',
    ...(columns === null ? {} : {columns}),
    ...(rows === null ? {} : {rows}),
    children: wordsOf([...nodes.slice(0, at), ...cell.children, ...nodes.slice(at + 1)], state)
  }
}

function spanOf(value: string | undefined): number | null {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 && span <= 100 ? span : null
}

/** The words of a cell; blocks in it are lines. */
function wordsOf(nodes: readonly XmlNode[], state: TeiState): Inline[] {
  const isPlain = nodes.every((node) => node.type === 'text' || isInline(node))
  if (isPlain) return tidyWords(toInlines(nodes, state), state.indents)
  return toLines(toBlocks(nodes, state))
}

function toLines(blocks: readonly Block[]): Inline[] {
  return blocks
    .map((block): Inline[] => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
        case 'dateline':
        case 'signature':
          return block.children
        case 'pageBreak':
          return [block]
        case 'lacuna':
          return []
        case 'quotation':
        case 'attachment':
          return toLines(block.children)
        case 'list':
          return joined([
            block.head ?? [],
            ...block.children.map((item): Inline[] => [
              ...(item.label === undefined ? [] : [{type: 'text' as const, value: item.label + ' '}]),
              ...toLines(item.children)
            ])
          ])
        case 'table':
          return joined([
            block.head ?? [],
            ...block.children.map((row) => joined(row.children.map(({children}) => children)))
          ])
      }
    })
    .reduce<Inline[]>((all, line) => joined([all, line]), [])
}

/** Lines with line breaks between them. */
function joined(lines: readonly Inline[][]): Inline[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): Inline[] => (index === 0 ? line : [{type: 'lineBreak'}, ...line]))
}
