/** A search in words, for its citation. */
import {facetTitles, quote, sayDates, scopeTitles, type LabelOf} from './describe-choices.ts'
import {facetNames} from '../engine/engine.ts'
import type {SearchState} from './search-state.ts'
import {takesForms} from './said/takes-forms.ts'

/** > “détente” in source notes, exactly these words; Kind: Telegram or Memorandum; from 1964 to 1968 */
export function describeSearch(state: SearchState, labelOf: LabelOf): string {
  const {query, scope, filters} = state
  const words =
    query === '' ? 'all documents' : quote(query) + (scope === 'all' ? '' : ' in ' + scopeTitles[scope])
  const choices = facetNames.flatMap((facet) => {
    const values = filters.facets[facet] ?? []
    const labels = values.map((value) => labelOf(facet, value))
    return values.length === 0 ? [] : [facetTitles[facet] + ': ' + labels.join(' or ')]
  })
  return [words + sayForms(state), ...choices, ...[sayDates(filters)].filter((dates) => dates !== '')].join(
    '; '
  )
}

function sayForms({query, forms}: SearchState): string {
  if (!takesForms(query)) return ''
  return forms ? ', with other forms of its words' : ', exactly these words'
}
