/** What there is to say of a printed page. */
import type {PrintedPage} from '../edition/document.ts'

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
