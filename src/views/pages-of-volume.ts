/** The printed pages of a volume, and the documents on them. */
import type {DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'
import type {PrintedPage} from '../edition/document.ts'

/** A document on a printed page, and how that is known. */
export type OnPage = {entry: DocumentEntry; printed: PrintedPage}

/** Printed pages in order of the documents, each with the documents that the edition holds of it. */
export function toPages({documents}: VolumeEntry): Map<string, OnPage[]> {
  const pages = new Map<string, OnPage[]>()
  for (const entry of documents.values()) {
    for (const printed of entry.pages) {
      const on = pages.get(printed.page)
      if (on) on.push({entry, printed})
      else pages.set(printed.page, [{entry, printed}])
    }
  }
  return pages
}

/** How a page is known to touch a document, as a sentence for the reader. */
export function sayBasis({page, basis, after, before}: PrintedPage): string {
  switch (basis) {
    case 'marked':
      return 'The page begins in this document, where its mark stands.'
    case 'before-first':
      return 'The document begins on this page: it is the one before its first mark.'
    case 'lost':
      return (
        'The source lost the mark of this page. It begins somewhere ' +
        (after === undefined ? `before page ${before ?? page}` : `after page ${after}`) +
        (after === undefined || before === undefined ? '' : ` and before page ${before}`) +
        '; the link leads to the first place where that can be.'
      )
    case 'neighbour':
      return 'That the document stands on this page is inferred from the documents before and after it.'
  }
}

/** That the end of a page is not known, as a sentence for the reader. */
export function sayEndLost(lost: readonly string[]): string {
  const [first = ''] = lost
  const last = lost.at(-1) ?? ''
  const which = lost.length === 1 ? `the mark of page ${first}` : `the marks of pages ${first}–${last}`
  return `Where the page ends is not known: the source lost ${which}.`
}
