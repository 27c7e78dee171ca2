/** Taking a result list away: its citation, a bibliography of its documents, and both as files. */
import {formatAccessed} from '../../../edition/date.ts'
import {formatCount} from '../../../wording/count.ts'
import {sortTitles, type LabelOf} from '../describe-choices.ts'
import {describeSearch} from '../describe-search.ts'
import {element, type Content} from '../elements.ts'
import type {Engine} from '../../engine/engine.ts'
import {formatSearchState, type SearchState} from '../search-state.ts'
import {publishedAddress} from './published-address.ts'
import {copyText, takeDocuments} from './take-documents.ts'

/** What a list is taken from. */
export type List = {total: number; site: string; engine: Engine; labelOf: LabelOf}

/** The part of the page from which a result list is taken away. */
export function takeAway(state: SearchState, {total, site, engine, labelOf}: List): HTMLElement[] {
  const address = publishedAddress(location.pathname + formatSearchState({...state, page: 1}))
  const citation = element('p', {class: 'citation'}, ...cite(state, {total, labelOf, address}))
  const list = () => engine.list(state.query, {...state, page: 1})
  const {rows, status, button} = takeDocuments({total, list, site, file: 'frus-search'})
  return [
    element('h2', {}, 'Cite this search'),
    citation,
    element(
      'p',
      {class: 'copy'},
      button('Copy the citation', () =>
        copyText(Promise.resolve({text: citation.innerText, html: citation.innerHTML}))
      )
    ),
    ...rows,
    element('p', {class: 'done'}, status)
  ]
}

/** > Search for “détente” in source notes; Kind: Telegram (26 documents, oldest first), Foreign Relations of the United States, … */
function cite(
  state: SearchState,
  {total, labelOf, address}: {total: number; labelOf: LabelOf; address: string | undefined}
): Content[] {
  const order = total > 1 ? ', ' + sortTitles[state.sort] : ''
  return [
    `Search for ${describeSearch(state, labelOf)} (${formatCount(total, 'document')}${order}), `,
    element('i', {}, 'Foreign Relations of the United States'),
    ...(address === undefined ? [] : [', ', element('a', {href: address}, address)]),
    ` ${formatAccessed(new Date())}.`
  ]
}
