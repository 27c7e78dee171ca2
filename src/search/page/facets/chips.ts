/** What was chosen, above the results: each choice can be taken away. */
import {facetTitles, sayDates, type LabelOf} from '../describe-choices.ts'
import {element} from '../elements.ts'
import {facetNames} from '../../engine/engine.ts'
import {formatSearchState, noFilters, withDates, withFacet, type SearchState} from '../search-state.ts'

/** A link for each choice that takes it away, and one for all of them where there are several. */
export function chipsOf(state: SearchState, labelOf: LabelOf): HTMLElement[] {
  const {facets} = state.filters
  const chips = facetNames.flatMap((facet) =>
    (facets[facet] ?? []).map((value) => {
      const others = (facets[facet] ?? []).filter((other) => other !== value)
      return chip(facetTitles[facet], labelOf(facet, value), withFacet(state, facet, others))
    })
  )
  const dates = sayDates(state.filters)
  if (dates !== '') chips.push(chip('Date', dates, withDates(state, null, null)))
  if (chips.length < 2) return chips
  const all = element(
    'a',
    {class: 'all', href: formatSearchState({...state, filters: noFilters, page: 1})},
    'Take all away'
  )
  return [...chips, element('li', {}, all)]
}

function chip(what: string, value: string, without: SearchState): HTMLElement {
  const words = element('a', {href: formatSearchState(without)})
  words.append(
    element('span', {class: 'unseen'}, 'Take away '),
    element('span', {class: 'what'}, what + ' '),
    value,
    element('span', {class: 'cross', 'aria-hidden': 'true'}, '×')
  )
  return element('li', {}, words)
}
