/** That a phrase takes megabytes to look for, and the way to do so all the same. */
import {mostSaid, quote} from './describe.ts'
import {element, listed, paragraph} from './elements.ts'
import type {Costly} from './engine.ts'
import {formatState, type State} from './state.ts'

/** > The words of “the Department of State” are in most documents … */
export function sayCostly({terms, bytes}: Costly, state: State): HTMLElement[] {
  const phrases = terms.map((term) => element('b', {}, quote(term, mostSaid)))
  const megabytes = Math.max(1, Math.round(bytes / 1e6))
  return [
    paragraph(
      'Most documents have each of the words of ',
      ...listed(phrases, 'and'),
      `. To find where they stand in this order, about ${megabytes} MB have to be loaded, once.`
    ),
    paragraph(
      element('a', {class: 'button', href: formatState({...state, page: 1, costly: true})}, 'Search for it')
    )
  ]
}
