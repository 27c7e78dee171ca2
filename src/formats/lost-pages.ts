/**
 * Where the text says that the mark of a page is lost: at the first boundary of blocks after the last mark before it.
 *
 * > 208 … of December 1967³ contemplated … strictly defined.)
 * > Page 209 begins somewhere between here and page 210; the source lost its mark.
 */
import type {Document, PrintedPage} from '../edition/document.ts'
import type {Block, Node} from '../edition/tree.ts'

/** Lost pages that follow each other and are said in one sentence. */
export type LostPages = {
  pages: string[]
  /** The page whose mark is the next after them, where there is one. */
  before: string | undefined
  /** The pages that the text below the sentence may stand on, `208–209`; left out where a mark follows above it. */
  between: string | undefined
  /** Whether that mark stands in the same block as the one before: then they begin above, not below. */
  above: boolean
}

/** Lost pages by the block after which they are said; under `null` those said before the first block. */
export function placeLostPages({
  pages,
  body
}: Pick<Document, 'pages' | 'body'>): Map<Node | null, LostPages[]> {
  const places = new Map<Node | null, LostPages[]>()
  const lost = gaps(pages)
  if (lost.length === 0) return places
  const marks = findMarks(body)
  for (const gap of lost) {
    const [first] = gap
    if (!first) continue
    const place = first.after === undefined ? null : (marks.get(first.after) ?? null)
    const next = first.before === undefined ? undefined : marks.get(first.before)
    const above = place !== null && place === next
    const between = above ? undefined : (first.after ?? pages[0]?.page) + '–' + gap.at(-1)?.page
    const said = {pages: gap.map(({page}) => page), before: first.before, between, above}
    places.set(place, [...(places.get(place) ?? []), said])
  }
  return places
}

/** The sentence that says so. */
export function sayLost({pages, before, above}: LostPages): string {
  const first = pages[0] ?? ''
  const last = pages.at(-1) ?? ''
  const many = pages.length > 1
  const what = many ? `Pages ${first}–${last} begin` : `Page ${first} begins`
  const where = above
    ? 'somewhere above'
    : before === undefined
      ? 'somewhere below'
      : `somewhere between here and page ${before}`
  return `${what} ${where}; the source lost ${many ? 'their marks' : 'its mark'}.`
}

/** Runs of pages without mark between the same two marks; on the first of its pages the document begins. */
function gaps(pages: readonly PrintedPage[]): PrintedPage[][] {
  const found: PrintedPage[][] = []
  for (const page of pages.slice(1)) {
    if (page.basis === 'marked') continue
    const [first] = found.at(-1) ?? []
    if (first && first.after === page.after && first.before === page.before) found.at(-1)?.push(page)
    else found.push([page])
  }
  return found
}

/** For each marked page the block in which its mark stands, the innermost that stands among blocks. */
function findMarks(blocks: readonly Block[]): Map<string, Block> {
  const marks = new Map<string, Block>()
  for (const block of blocks) mark(block, block)
  return marks

  function mark(node: Node, block: Block): void {
    if (node.type === 'pageBreak') {
      if (!marks.has(node.page)) marks.set(node.page, block)
      return
    }
    if (!('children' in node)) return
    const holdsBlocks = node.type === 'quotation' || node.type === 'attachment' || node.type === 'listItem'
    for (const child of node.children) mark(child, holdsBlocks && isBlock(child) ? child : block)
  }
}

function isBlock(node: Node): node is Block {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quotation':
    case 'table':
    case 'signature':
    case 'dateline':
    case 'attachment':
    case 'lacuna':
    case 'pageBreak':
      return true
    case 'text':
    case 'styled':
    case 'noteCall':
    case 'reference':
    case 'mention':
    case 'redaction':
    case 'lineBreak':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return false
  }
}
