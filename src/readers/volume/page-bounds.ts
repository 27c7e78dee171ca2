/**
 * On which pages a document begins and ends. Raw text loses the mark of a page that begins between two blocks, and nothing
 * says where: what is known is what the marks before and after leave, wherever the lost pages begin.
 *
 * > [Page 11] …   2. Letter …   This began … and goes on to [Page 14]
 *     pages 12 and 13 have lost their marks: the letter begins on 11, 12 or 13; on 13 for certain if its words before the
 *     mark are fewer than a page holds
 */
import type {Document, PageBound, PrintedPage} from '../../edition/document.ts'
import {countsByDocument, toNumber} from '../../edition/pagination.ts'
import {follows} from './neighbours.ts'
import {pageSize, type Flow} from './page-flow.ts'
import {keepOrder} from './page-order.ts'
import {boundsOf, openStretch} from './page-stretch.ts'

/** The pages on which a document begins and ends. */
export type Bounds = {begins: PageBound; ends: PageBound}

/**
 * On which pages each document of a volume begins and ends, by id. The documents are to be in order; one that the edition
 * lacks breaks the chain,
 * but not the order of the pages.
 *
 * Of 5,590 documents of 21 volumes the first page of 2,745 is known, none of them wrong by the TEI, and the last of 2,140, four
 * of them wrong; of the others all but one begin in their range.
 */
export function pageBounds(documents: readonly Document[], flows: readonly Flow[]): Map<string, Bounds> {
  const found = new Map(
    documents.map(({id}): [string, Bounds] => [id, {begins: {status: 'unknown'}, ends: {status: 'unknown'}}])
  )
  const size = pageSize(flows)
  const isApart = countsByDocument(documents)
  let stretch = openStretch(null)

  for (const [index, document] of documents.entries()) {
    const before = documents[index - 1]
    if (before && (isApart || !follows(document, before))) turn(null)
    const {id} = document
    const flow = flows[index] ?? []
    const hasMark = flow.some(({type}) => type === 'mark')
    const [first] = flow
    stretch.places.push(stretch.weight)
    const place = stretch.places.length - 1
    if (first?.type !== 'mark') stretch.bounds.push({id, side: 'begins', place, isOwn: hasMark})
    for (const item of flow) {
      if (item.type === 'gap') stretch.places.push(stretch.weight)
      else if (item.type === 'words') stretch.weight += item.weight
      else turn(toNumber(item.page))
    }
    stretch.bounds.push({id, side: 'ends', place: stretch.places.length - 1, isOwn: hasMark})
    // a mark above the heading
    const known = found.get(id)
    if (known && first?.type === 'mark') known.begins = {status: 'known', page: first.page, basis: 'marks'}
  }
  turn(null)
  return isApart ? found : keepOrder(found)

  function turn(page: number | null): void {
    for (const [index, bound] of boundsOf(stretch, page, size).entries()) {
      const {id = '', side = 'begins'} = stretch.bounds[index] ?? {}
      const known = found.get(id)
      if (known) known[side] = bound
    }
    stretch = openStretch(page)
  }
}

/** A document with the pages on which it begins and ends; where they are known, they are among those it touches. */
export function withBounds(document: Document, {begins, ends}: Bounds): Document {
  const pages = [begins, ends].reduce(
    (pages, bound) => (bound.status === 'known' ? withPage(pages, bound.page) : pages),
    document.pages
  )
  return {...document, pages, begins, ends}
}

function withPage(pages: PrintedPage[], page: string): PrintedPage[] {
  if (pages.some((other) => other.page === page)) return pages
  return [...pages, {page, basis: 'neighbour' as const}].sort((a, b) => Number(a.page) - Number(b.page))
}
