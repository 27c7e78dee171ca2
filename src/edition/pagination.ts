/** How the documents of a volume lie on its printed pages. */
import type {Document, PageBound} from './document.ts'
import type {PageBreak} from './tree.ts'
import {visit} from './visit.ts'

/** What has words on pages. */
type Marked = Pick<Document, 'title' | 'body'>

/**
 * The page marks of heading and text, in reading order. They are looked for once in a body, since nearly all that is asked
 * about pages asks for them.
 */
export function pageMarks({title, body}: Marked): readonly PageBreak[] {
  const known = found.get(body)
  if (known?.title === title) return known.marks
  const marks: PageBreak[] = []
  visit([...title, ...body], (node) => {
    if (node.type === 'pageBreak') marks.push(node)
  })
  found.set(body, {title, marks})
  return marks
}

const found = new WeakMap<Marked['body'], Pick<Marked, 'title'> & {marks: PageBreak[]}>()

/** A document as far as its pages go. */
export type Paged = Pick<Document, 'pages' | 'begins' | 'ends'>

/** The first and the last page that a bound can be; `null` where it is not known. */
export function toRange(bound: PageBound): {from: string; to: string} | null {
  switch (bound.status) {
    case 'known':
      return {from: bound.page, to: bound.page}
    case 'range':
      return {from: bound.from, to: bound.to}
    case 'unknown':
      return null
  }
}

/** The pages that a document may touch as well, since it is not known where it begins or ends; in order. */
export function possiblePages({pages, begins, ends}: Paged): string[] {
  const known = new Set(pages.map(({page}) => page))
  const numbers = [begins, ends].flatMap((bound) => {
    const range = toRange(bound)
    const [from, to] = [toNumber(range?.from ?? ''), toNumber(range?.to ?? '')]
    if (from === null || to === null) return []
    return Array.from({length: to - from + 1}, (_, index) => from + index)
  })
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map(String)
    .filter((page) => !known.has(page))
}

/** How many steps from document to document may lead to a lower page and still be faults of one count, and their share. */
const stray = {number: 2, share: 0.1}

/**
 * Whether each document counts its pages from 1, as the originals of electronic volumes do (`frus1969-76ve13`): a page
 * number then says nothing about the documents before and after. A few documents say so as well as many, where they begin
 * at page 1.
 */
export function countsByDocument(documents: readonly Document[]): boolean {
  return countedByDocument(documents.map(pageMarks))
}

/** The same by the page marks of each document. */
export function countedByDocument(documents: readonly (readonly PageBreak[])[]): boolean {
  let steps = 0
  let back = 0
  let begun = 0
  let last: number | null = null
  for (const marks of documents) {
    const pages = marks.flatMap(({page}) => toNumber(page) ?? [])
    const [first] = pages
    if (first === undefined) continue
    if (last !== null) {
      steps++
      if (first <= last) back++
      if (first <= last && beginsCount(first)) begun++
    }
    last = pages.at(-1) ?? last
  }
  return back > Math.max(stray.number, steps * stray.share) || (begun > 0 && begun * 2 >= steps)
}

/** Whether a count of pages begins at a number: the mark of page 1 is often left out, where it would be the first word. */
export function beginsCount(page: number): boolean {
  return page <= 2
}

/** The number of a page, `null` where it is roman or prefixed: a count of its own. */
export function toNumber(page: string): number | null {
  return /^\d+$/u.test(page) ? Number(page) : null
}
