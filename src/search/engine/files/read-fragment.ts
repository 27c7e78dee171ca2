/** A fragment of Pagefind, which is an indexed page as it was given, turned back into the blocks of the document. */
import type {PrintedPage} from '../../../edition/document.ts'
import type {Field, SearchBlock} from '../../search-blocks.ts'
import {besidesAnchor, pageAnchor, parseFieldAnchor, readBesides, type Fragment} from '../../fragment-form.ts'
import {createDecoder} from './decode-block.ts'

/** The blocks of a document as it was indexed, and its printed pages. */
export type IndexedDocument = {blocks: SearchBlock[]; pages: readonly PrintedPage[]}

/** The document that a fragment was made of. */
export function readFragment({content, anchors}: Fragment): IndexedDocument {
  const last = anchors.findLast(({id}) => id.startsWith(besidesAnchor))
  const {originals, pages} = readBesides(last?.id.slice(besidesAnchor.length) ?? '')
  const decode = createDecoder(originals)
  const blocks: SearchBlock[] = []
  let field: Field = 'heading'
  let anchor = 'heading'
  let next = 0
  let open: Pick<SearchBlock, 'text' | 'pages'> = {text: '', pages: []}
  content.split(' ').forEach((segment, place) => {
    for (; next < anchors.length && (anchors[next]?.location ?? 0) <= place; next++) {
      const {id = ''} = anchors[next] ?? {}
      const begun = parseFieldAnchor(id)
      if (begun !== null) field = begun
      else if (id.startsWith(pageAnchor))
        open.pages.push({page: decodeURIComponent(id.slice(pageAnchor.length)), at: open.text.length})
      else anchor = id
    }
    const {text, isEnd} = decode(segment)
    open.text += text
    if (!isEnd) return
    blocks.push({field, anchor, ...open})
    open = {text: '', pages: []}
  })
  return {blocks, pages}
}
