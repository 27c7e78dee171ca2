/** The words between two page marks, and how the pages that begin between them without a mark can lie. */
import {fills, type PageSize} from './page-flow.ts'
import type {BoundBasis, PageBound} from '../../edition/document.ts'

/** The words from one mark to the next, over as many documents as they fill. */
export type Stretch = {
  /** The page that begins at its first mark; `null` where none is known. */
  after: number | null
  /** How much of a page all its words fill. */
  weight: number
  /** Where a page may begin: the weight of the words up to there. The first is that of the mark. */
  places: number[]
  /** Where documents begin and end in it, by place; `isOwn`: the document itself has the mark on the other side. */
  bounds: {id: string; side: 'begins' | 'ends'; place: number; isOwn: boolean}[]
}

/** A stretch that begins at the mark of a page. */
export function openStretch(after: number | null): Stretch {
  return {after, weight: 0, places: [0], bounds: []}
}

/**
 * How much of what a page usually holds any page does that begins and ends in one document. Of 2,037 documents with fewer
 * words before their first mark than this all begin on the page before it, of 2,430 with fewer behind their last mark than
 * the second 2,427 end on that page.
 *
 * A page on which another document begins says less: headings are not left at its foot.
 */
const leastFull = {begins: 0.9, ends: 0.8} as const

/** How much more than usual a page may hold where it decides on which page a document begins; a little more than elsewhere. */
const mostFull = 1.25

/** More lost pages than this between two marks are a fault of the numbers, not a loss. */
const mostLost = 50

/** A page, or one of several. */
export function toBound(from: number, to: number, basis: BoundBasis): PageBound {
  return from === to
    ? {status: 'known', page: String(from), basis}
    : {status: 'range', from: String(from), to: String(to), basis}
}

/** On which pages the documents of a stretch can begin and end, if page `next` begins at its end. */
export function boundsOf(stretch: Stretch, next: number | null, size: PageSize): PageBound[] {
  const {after, bounds, weight} = stretch
  if (after === null && next === null) return bounds.map(() => ({status: 'unknown'}))
  const count = after === null || next === null ? null : next - after
  if (count !== null && (count < 1 || count > mostLost)) return bounds.map(() => ({status: 'unknown'}))

  const most = mostFull * size.usual
  const places = [...stretch.places, weight]
  const end = places.length - 1
  const weigh = (from: number, to: number): number => (places[to] ?? 0) - (places[from] ?? 0)
  if (after !== null && next !== null && !fills(weight, next - after, size))
    return bounds.map(() => toBound(after, next - 1, 'marks'))
  const starts = after === null ? null : reach(0, 1)
  const ends = next === null ? null : reach(end, -1)

  return bounds.map(({side, place, isOwn}): PageBound => {
    // an electronic volume begins each document at 1
    if (after === null && next === 2 && side === 'begins') return {status: 'known', page: '1', basis: 'marks'}
    const pages = pagesOf(place)
    let [from, to] = [pages[0] ?? after, pages.at(-1) ?? (next === null ? null : next - 1)]
    if (from === null || to === null) return {status: 'unknown'}
    if (isOwn) {
      if (side === 'begins' && next !== null) from = Math.max(from, next - 1 - begun(side, weigh(place, end)))
      if (side === 'ends' && after !== null) to = Math.min(to, after + begun(side, weigh(0, end)))
    }
    const basis = after !== null && next !== null && from === after && to === next - 1 ? 'marks' : 'layout'
    return side === 'begins'
      ? toBound(Math.min(from, to), to, basis)
      : toBound(from, Math.max(from, to), basis)
  })

  /** How many pages at most begin in so many words of a document. */
  function begun(side: 'begins' | 'ends', weight: number): number {
    return Math.floor(weight / (leastFull[side] * size.usual))
  }

  /** Where each page can begin, counted from one end of the stretch, if no page holds more than it can. */
  function reach(from: number, step: 1 | -1): number[][] {
    const rows: number[][] = []
    for (let row = [from]; row.length > 0 && rows.length <= (count ?? mostLost);) {
      rows.push(row)
      const found: number[] = []
      let farthest = from
      for (const place of step === 1 ? row : row.toReversed()) {
        // what is nearer was found from the place before
        let other = (step * farthest > step * place ? farthest : place) + step
        for (; other > 0 && other < end && Math.abs(weigh(place, other)) <= most; other += step)
          found.push(other)
        farthest = other - step
      }
      row = step === 1 ? found : found.reverse()
    }
    return rows
  }

  /** The pages that a place can be on, rising. */
  function pagesOf(place: number): number[] {
    if (starts && ends && after !== null && count !== null)
      return Array.from({length: count}, (_, page) => page).flatMap((page) => {
        const later = (ends[count - page - 1] ?? []).find((other) => other > place)
        const start = (starts[page] ?? []).findLast((start) => start <= place)
        if (later === undefined || start === undefined) return []
        return weigh(start, later) <= most ? [after + page] : []
      })
    if (starts && after !== null)
      return starts.flatMap((row, page) =>
        row.some((start) => start <= place && weigh(start, place) <= most) ? [after + page] : []
      )
    if (ends && next !== null)
      return ends
        .map((row, page) =>
          row.some((other) => other > place && weigh(place, other) <= most) ? next - 1 - page : 0
        )
        .filter((page) => page > 0)
        .reverse()
    return []
  }
}
