/** Pages of front and back matter that cannot have an address of their own. */
import type {Document} from '../../edition/document.ts'
import type {Matter} from '../../edition/matter.ts'
import {complain, type Where} from './tei-state.ts'

/** Keeps count of the spellings of page numbers: those of documents go before all others. */
export type PagesApart = {
  addDocument: (document: Pick<Document, 'pages'>) => void
  /**
   * What is no document, in the order of the file, without those of its pages whose numbers differ in capitals only from others
   * of the volume: on Windows and macOS both have one folder. Their marks stay in the text.
   *
   * > frus1948v01p2 has a preface on page III and an index on page iii
   */
  part: (matter: Matter) => Matter
  /** Which pages of a part those are; to be asked in the order of the file, after all documents. */
  pagesOf: (pages: readonly string[]) => string[]
}

/** Begins to count the pages of a volume. */
export function createPagesApart(where: Where): PagesApart {
  const spellings = new Map<string, string>()
  const isApart = (page: string): boolean => {
    const other = spellings.get(page.toLowerCase()) ?? page
    spellings.set(page.toLowerCase(), other)
    return other === page
  }
  return {
    addDocument({pages}) {
      for (const {page} of pages) isApart(page)
    },
    pagesOf: (pages) => pages.filter((page) => !isApart(page)),
    part(matter) {
      const pages = matter.pages.filter(({page}) => isApart(page))
      const left = matter.pages
        .filter((printed) => !pages.includes(printed))
        .map(({page}) => '`' + page + '`')
      if (left.length === 0) return matter
      const reason = `pages ${left.join(', ')} of \`${matter.id}\` beside others that differ in capitals only, expected other numbers: their marks are kept, but they have no address of their own`
      complain(where, 'page-without-address', reason, matter.body[0]?.position?.start.offset ?? 0)
      return {...matter, pages}
    }
  }
}
