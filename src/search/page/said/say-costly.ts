/** That a phrase takes megabytes to look for, and the way to do so all the same. */
import {mostSaid, quote} from '../describe-choices.ts'
import {element, listed, paragraph} from '../elements.ts'
import type {Costly} from '../../engine/engine.ts'
import {formatSearchState, type SearchState} from '../search-state.ts'

/** > Most documents have each of the words of “the Department of State”.   Very many words begin like con*. */
export function sayCostly({terms, bytes}: Costly, state: SearchState): HTMLElement[] {
  const bold = (all: readonly string[]) => all.map((term) => element('b', {}, quote(term, mostSaid)))
  const isBeginning = (term: string): boolean => term.endsWith('*')
  const phrases = bold(terms.filter((term) => !isBeginning(term)))
  const beginnings = bold(terms.filter(isBeginning))
  const megabytes = Math.max(1, Math.round(bytes / 1e6))
  return [
    paragraph(
      ...(phrases.length > 0
        ? ['Most documents have each of the words of ', ...listed(phrases, 'and'), '. ']
        : []),
      ...(beginnings.length > 0 ? ['Very many words begin like ', ...listed(beginnings, 'and'), '. '] : []),
      `To find ${phrases.length > 0 ? 'where they stand in this order' : 'all of them'}, about ${megabytes} MB have to be loaded, once.`
    ),
    paragraph(
      element(
        'a',
        {class: 'button', href: formatSearchState({...state, page: 1, costly: true})},
        'Search for it'
      )
    )
  ]
}
