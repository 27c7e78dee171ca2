/** What there is to say of a printed page. */
import type {PageBound, PrintedPage} from '../edition/document.ts'
import {sayBound} from '../wording/page-bounds.ts'

/** How a page is known to touch a document, or another part, as a sentence for the reader. */
export function sayBasis(
  {page, basis, after, before}: PrintedPage,
  begins: PageBound,
  what: 'document' | 'part' = 'document'
): string {
  switch (basis) {
    case 'marked':
      return `The page begins in this ${what}, where its mark stands.`
    case 'begun':
      return `The ${what} begins on this page, whose mark stands before it.`
    case 'before-first':
      return sayBeforeFirst(begins)
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

function sayBeforeFirst(begins: PageBound): string {
  switch (begins.status) {
    case 'known':
      return 'The document begins on this page: it is the one before its first mark.'
    case 'range':
      return (
        `The page is the one before the first mark of this document, which begins on ${onPage(begins)}: ` +
        'the source lost marks. Some of the words below may stand on a page before this one.'
      )
    case 'unknown':
      return 'The page is the one before the first mark of this document, which may begin before it.'
  }
}

/** That a document may stand on a page, as a sentence for the reader. */
export function sayPossible({begins, ends}: {begins: PageBound; ends: PageBound}): string {
  const facts = [
    begins.status === 'range' ? `it begins on ${onPage(begins)}` : [],
    ends.status === 'range' ? `it ends on ${onPage(ends)}` : []
  ].flat()
  return `Something of this document may stand on this page: ${facts.join(', and ')}. The source lost marks.`
}

/** “page 11, 12 or 13”, “one of pages 11–17” */
function onPage(bound: PageBound): string {
  const said = sayBound(bound) ?? ''
  return said.startsWith('one of ') ? said.replace('one of ', 'one of pages ') : 'page ' + said
}

/** That the end of a page is not known, as a sentence for the reader. */
export function sayEndLost(lost: readonly string[]): string {
  const [first = ''] = lost
  const last = lost.at(-1) ?? ''
  const which = lost.length === 1 ? `the mark of page ${first}` : `the marks of pages ${first}–${last}`
  return `Where the page ends is not known: the source lost ${which}.`
}
