/** What the search page says about a search, as paragraphs. */
import {canSearch} from '../can-search.ts'
import {element, paragraph, type Content} from '../elements.ts'
import {formatSearchState, mostLetters, unusedDates, type SearchState} from '../search-state.ts'

/** A sentence that says what was not searched; one that names a very long word ends early. */
export function warn(sentence: string): HTMLElement {
  const letters = Array.from(sentence)
  const said = letters.length > mostWarned ? letters.slice(0, mostWarned).join('') + ' …' : sentence
  return element('p', {class: 'warning'}, said)
}

const mostWarned = 240

/** What of the address was not used: dates that there are not, and the end of a query that is too long. */
export function sayUnused(state: SearchState): HTMLElement[] {
  const most = mostLetters.toLocaleString('en-US')
  return [
    ...(state.isCut
      ? [warn(`This query is too long: only its first ${most} letters, up to the last whole word, are used.`)]
      : []),
    ...unusedDates(state).map((date) => warn(`There is no date “${date}”: it was not used.`))
  ]
}

/** That the index cannot be had. */
export function sayTrouble(): HTMLElement[] {
  const again = element('a', {href: location.href}, 'Reload the page')
  again.addEventListener('click', (event) => {
    // an address with an anchor would not be loaded anew
    event.preventDefault()
    location.reload()
  })
  const why = canSearch()
    ? import.meta.env.DEV
      ? 'There is none while pages are edited live: npm start builds the edition with its index.'
      : 'It is part of this site: the connection may have failed, or the site was renewed after this page was opened.'
    : 'This browser cannot read it: Chrome or Edge 110, Firefox 115, Safari 16.4 and later can.'
  return [paragraph('The search index could not be loaded. ' + why + ' ', again, '.')]
}

/** A link to another state of this search. */
export function link(state: SearchState, ...words: Content[]): HTMLAnchorElement {
  return element('a', {href: formatSearchState({...state, page: 1})}, ...words)
}
