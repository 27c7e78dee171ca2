/** What the search page says of a query that looks like a citation. */
import {element, paragraph} from '../elements.ts'
import type {SearchState} from '../search-state.ts'

/**
 * What only a citation or an address has.
 *
 * > FRUS, 1964–68, XVII, doc. 67   Foreign Relations, 1951, vol. VII   see Document 60   frus1964-68v17#d67
 */
const citation =
  /historicaldocuments|\bFRUS,? ?\d|(?:Foreign Relations|\bfor\. rel\.)(?: of the United States)?, \d{4}|\bdoc(?:\.|ument|uments)? \d/iu

/** That the query looks like a citation, and where those are found. */
export function sayCitation({query}: SearchState): HTMLElement[] {
  if (!citation.test(query)) return []
  return [
    paragraph(element('a', {href: '../find/?q=' + encodeURIComponent(query)}, 'Find it as a citation'), '.')
  ]
}
