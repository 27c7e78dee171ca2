/** The pages of a document in words and signs, those that are not certain among them. */
import type {PageBound} from '../edition/document.ts'
import {toRange, type Paged} from '../edition/pagination.ts'

/** A bound in words: “206”, “11, 12 or 13”, “one of 11–17”; `null` where it is not known. */
export function sayBound(bound: PageBound): string | null {
  const range = toRange(bound)
  if (!range) return null
  const [from, to] = [Number(range.from), Number(range.to)]
  if (range.from === range.to) return range.from
  if (to - from > 2) return `one of ${from}–${to}`
  return (to - from === 2 ? `${from}, ${from + 1}` : String(from)) + ' or ' + to
}

/** For tables: “206–210”; what is not certain in brackets: “[11–13]–14”, “206–[210–212]”, “[11–13]”. */
export function formatBounds({pages, begins, ends}: Pick<Paged, 'begins' | 'ends'> & FirstAndLast): string {
  const first = bracket(begins, pages[0]?.page)
  const last = bracket(ends, pages.at(-1)?.page)
  return first === last ? first : first + '–' + last
}

type FirstAndLast = {pages: readonly {page: string}[]}

/** Where nothing is known but that it lies before or behind a page, the page has a question mark. */
function bracket(bound: PageBound, touched: string | undefined): string {
  const range = toRange(bound)
  if (!range) return touched === undefined ? '' : `[${touched}?]`
  return range.from === range.to ? range.from : `[${range.from}–${range.to}]`
}
