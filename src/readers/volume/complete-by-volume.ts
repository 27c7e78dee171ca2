import type {Document} from '../../edition/document.ts'
import {neighbourPages, withPages} from './neighbours.ts'
import {pageBounds, withBounds} from './page-bounds.ts'
import {toFlow} from './page-flow.ts'
import {joinWords} from './words-over-pages.ts'

/**
 * The documents of a volume, in order, with what only the others tell of each: whether a page parts a word, which pages it
 * touches without a mark, on which it begins and ends.
 */
export function completeByVolume(documents: readonly Document[]): Document[] {
  const joined = joinWords(documents)
  const flows = joined.map(toFlow)
  const pages = neighbourPages(joined, flows)
  const bounds = pageBounds(joined, flows)
  return joined.map((document) => {
    const {id} = document
    const known = withPages(document, pages.get(id) ?? [])
    const bound = bounds.get(id)
    return bound ? withBounds(known, bound) : known
  })
}
