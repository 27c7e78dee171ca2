/** The words of a printed page, as far as the records of its documents tell where it begins and ends. */
import type {Document, PrintedPage} from '../edition/document.ts'
import type {Block, Inline} from '../edition/tree.ts'
import {tidy} from '../edition/visit.ts'

/** What stands on printed pages: a document, or another part of a volume. */
type Paged = Pick<Document, 'id' | 'title' | 'body' | 'pages'> &
  Partial<Pick<Document, 'numbering' | 'rubrics'>>

/** What stands of a document on a printed page. */
export type PageWords = {
  /** The id of the document. */
  document: string
  /** How it is known that the page touches the document. */
  printed: PrintedPage
  /**
   * The words, a text for each block, without notes and their calls; empty where the mark of the page is lost. Where its end
   * is lost, as many as a page has.
   */
  blocks: string[]
  /** The pages after it whose marks are lost: where the first of them begins, this one ends. */
  lost: string[]
}

/** How many letters a printed page has, or a little less: of 12,659 pages, the middle one has 2,340. */
const pageful = 2000

/** What the documents of a volume have on a printed page, in their order. */
export function toPageWords(documents: readonly Paged[], page: string): PageWords[] {
  return documents.flatMap((document) => {
    const at = document.pages.findIndex((printed) => printed.page === page)
    const printed = document.pages[at]
    if (!printed) return []
    const from = printed.basis === 'marked' ? page : null
    // the first of the pages before the first mark has the words; where the others begin in them is not known
    const leads = from !== null || at === 0
    const blocks = leads ? (wordsByMark(document).get(from) ?? []) : []
    const lost = leads ? lostAfter(document.pages.slice(at + 1)) : []
    return [{document: document.id, printed, blocks: lost.length > 0 ? cutTo(pageful, blocks) : blocks, lost}]
  })
}

/** The first words, to so many letters at least, at the end of a word; dots where others follow. */
function cutTo(letters: number, blocks: readonly string[]): string[] {
  const cut: string[] = []
  let left = letters
  for (const block of blocks) {
    if (left <= 0) return [...cut, '…']
    const end = block.length <= left ? -1 : block.indexOf(' ', left)
    cut.push(end === -1 ? block : block.slice(0, end) + ' …')
    if (end !== -1) return cut
    left -= block.length
  }
  return cut
}

function lostAfter(later: readonly PrintedPage[]): string[] {
  const end = later.findIndex(({basis}) => basis === 'marked')
  return later.slice(0, end === -1 ? undefined : end).map(({page}) => page)
}

/** The words of a document between its marks, by the mark before them; those before the first mark under `null`. */
export type WordsByMark = ReadonlyMap<string | null, string[]>

/** A document of forty pages is not walked forty times. */
const known = new WeakMap<Paged, WordsByMark>()

/** The heading and the text of a document, cut where the marks of printed pages stand. */
export function wordsByMark(document: Paged): WordsByMark {
  const before = known.get(document)
  if (before) return before
  const words = cut(document)
  known.set(document, words)
  return words
}

function cut({pages, numbering = null, rubrics = [], title, body}: Paged): WordsByMark {
  const [first] = pages
  // the heading of a document that begins with a mark stands below it
  const start = first?.basis === 'marked' ? first.page : null
  const words = new Map<string | null, string[]>()
  let texts: string[] = []
  let line = ''
  words.set(start, texts)

  for (const {children} of rubrics) {
    inlines(children)
    end()
  }
  if (numbering !== null) add(numbering + ' ')
  inlines(title)
  body.forEach(block)
  end()
  return words

  function add(text: string): void {
    line += text
  }

  function end(): void {
    const text = tidy(line)
    if (text !== '') texts.push(text)
    line = ''
  }

  function endsInHyphen(): boolean {
    return /[-‐‑–]$/u.test(line === '' ? (texts.at(-1) ?? '') : line)
  }

  function turn(page: string): void {
    end()
    texts = words.get(page) ?? []
    words.set(page, texts)
  }

  function block(node: Block): void {
    end()
    switch (node.type) {
      case 'attachment':
      case 'quotation':
        node.children.forEach(block)
        break
      case 'dateline':
      case 'heading':
      case 'paragraph':
      case 'signature':
        inlines(node.children)
        break
      case 'lacuna':
        break
      case 'list':
        if (node.head) inlines(node.head)
        for (const {label, children} of node.children) {
          end()
          const sign = label ?? (node.style === 'bulleted' ? '•' : '')
          if (sign !== '') add(sign + ' ')
          const [head, ...rest] = children
          // the label stands in the line of the first words
          if (head?.type === 'paragraph') inlines(head.children)
          else if (head) block(head)
          rest.forEach(block)
        }
        break
      case 'pageBreak':
        turn(node.page)
        break
      case 'table':
        if (node.head) inlines(node.head)
        for (const row of node.children) {
          end()
          for (const [at, cell] of row.children.entries()) {
            if (at > 0) add(' ')
            inlines(cell.children)
          }
        }
        break
    }
    end()
  }

  function inlines(nodes: readonly Inline[]): void {
    for (const node of nodes) {
      if (node.type === 'pageBreak') {
        // “So-” on one page, “viets” on the next, as print has it
        if (node.word === 'one' && !endsInHyphen()) add('-')
        turn(node.page)
      } else if (node.type === 'lineBreak') add(' ')
      else if ('value' in node) add(node.value)
      else if ('children' in node) inlines(node.children)
    }
  }
}
