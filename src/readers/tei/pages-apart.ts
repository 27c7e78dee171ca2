/** Pages of front and back matter that cannot have an address of their own. */
import type {Document} from '../../edition/document.ts'
import type {Matter} from '../../edition/matter.ts'
import {complain, type TeiState} from './tei-state.ts'

/**
 * What is no document, without those of its pages whose numbers differ in capitals only from others of the volume: on Windows
 * and macOS both have one folder. Their marks stay in the text.
 *
 * > frus1948v01p2 has a preface on page III and an index on page iii
 */
export function pagesApart(
  matter: readonly Matter[],
  documents: readonly Document[],
  where: Pick<TeiState, 'file' | 'source'>
): Matter[] {
  const spellings = new Map<string, string>()
  const isApart = (page: string): boolean => {
    const other = spellings.get(page.toLowerCase()) ?? page
    spellings.set(page.toLowerCase(), other)
    return other === page
  }
  for (const {pages} of documents) for (const {page} of pages) isApart(page)
  return matter.map((part) => {
    const pages = part.pages.filter(({page}) => isApart(page))
    const left = part.pages.filter((printed) => !pages.includes(printed)).map(({page}) => '`' + page + '`')
    if (left.length === 0) return part
    const reason = `pages ${left.join(', ')} of \`${part.id}\` beside others that differ in capitals only, expected other numbers: their marks are kept, but they have no address of their own`
    complain(where, 'page-without-address', reason, part.body[0]?.position?.start.offset ?? 0)
    return {...part, pages}
  })
}
