import type {PageBound, PrintedPage} from '../edition/document.ts'
import type {Paged} from '../edition/pagination.ts'
import {sayBound} from '../wording/page-bounds.ts'
import {plain, type Piece} from './piece.ts'

/** How many pages without mark are named. */
const namedPages = 3

/**
 * The printed pages of a document, and which of them the source does not mark: “206–210 (the mark of 209 is lost)”. Where it
 * is not known on which it begins or ends: “from 11, 12 or 13 to 14”. What is said besides the pages is a piece of its own.
 */
export function toPageList(document: Paged): Piece[] {
  const {pages, begins, ends} = document
  const first = pages[0]?.page
  const range = toSpan(document)
  if (range === '') return []
  // a page that begins inside the document and is known by others only has lost its mark, too
  const lost = pages.filter(
    ({page, basis}) => basis === 'lost' || (basis === 'neighbour' && page !== first && !isBound(page))
  )
  if (lost.length === 0) return [plain(range)]
  const marks = lost.length === 1 ? 'the mark of ' : 'the marks of '
  const verb = lost.length === 1 ? ' is lost' : ' are lost'
  const which =
    lost.length > namedPages ? lost.length + ' of these pages' : conjoin(lost.map(({page}) => page))
  return [plain(range), plain(' (' + marks + which + verb + ')')]

  /** Pages that a range names are in doubt anyway. */
  function isBound(page: string): boolean {
    return [begins, ends].some(
      (bound) =>
        bound.status === 'range' && Number(bound.from) <= Number(page) && Number(page) <= Number(bound.to)
    )
  }
}

/** Whether a document is known to stand on one page. */
export function isOnePage({begins, ends}: Paged): boolean {
  return begins.status === 'known' && ends.status === 'known' && begins.page === ends.page
}

function toSpan({pages, begins, ends}: Paged): string {
  if (begins.status === 'known' && ends.status === 'known')
    return begins.page === ends.page ? begins.page : begins.page + '–' + ends.page
  if (pages.length === 0 && begins.status === 'unknown' && ends.status === 'unknown') return ''
  const from = sayBound(begins) ?? beyond(pages[0], 'before')
  const to = sayBound(ends) ?? beyond(pages.at(-1), 'after')
  return isSame(begins, ends) ? `on ${from}` : `from ${from} to ${to}`
}

/** What is known where a bound is not: “13 or before”. */
function beyond(page: PrintedPage | undefined, side: 'before' | 'after'): string {
  return page ? page.page + ' or ' + side : 'a page that is not known'
}

function isSame(begins: PageBound, ends: PageBound): boolean {
  return (
    begins.status === 'range' && ends.status === 'range' && begins.from === ends.from && begins.to === ends.to
  )
}

/** “208, 209 and 211” */
function conjoin(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : words.slice(0, -1).join(', ') + ' and ' + last
}
