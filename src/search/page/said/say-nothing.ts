/** That nothing was found: which word or choice is to blame, and the search without it. Nothing is looked for instead. */
import {formatCount} from '../../../wording/count.ts'
import {facetTitles, mostSaid, quote, sayDates, scopeTitles} from '../describe-choices.ts'
import {element, listed, paragraph, quiet} from '../elements.ts'
import type {Asked, Nothing} from '../../engine/engine.ts'
import {formatQuery, parseQuery, queryWarnings} from '../../query.ts'
import {link, sayUnused, warn} from './say-trouble.ts'
import {sayCitation} from './say-citation.ts'
import {isNarrowed, noFilters, withDates, withFacet, type SearchState} from '../search-state.ts'
import {takesForms} from './takes-forms.ts'

/** Why nothing was found, and what can be done about it. */
export function sayNothing({absent, without, warnings}: Nothing, state: SearchState): HTMLElement[] {
  return [
    paragraph(...sayWhy(absent, state)),
    // what can be asked instead comes later, with its numbers
    element('div', {class: 'suggested'}),
    ...sayWithout(without, state),
    ...warnings.map(warn),
    ...sayUnused(state),
    ...sayCitation(state),
    hint(absent, state)
  ]
}

/** > No document has “Polandish” in editors’ notes. */
function sayWhy(absent: Nothing['absent'], state: SearchState): (string | Node)[] {
  const where = state.scope === 'all' ? '' : ' in ' + scopeTitles[state.scope]
  if (absent.length > 0) {
    const terms = absent.map((term) => element('b', {}, quote(term, mostSaid)))
    return ['No document of this edition has ', ...listed(terms, 'or'), where, '.'].map((part) => part ?? '')
  }
  const chosen = isNarrowed(state.filters) ? 'of those chosen ' : 'of this edition '
  if (state.query === '') return ['No document is all of what was chosen.']
  const many = parseQuery(state.query).length > 1
  return [
    'No document ' +
      chosen +
      'has ' +
      (many ? 'all of this together' : quote(state.query, mostSaid)) +
      where +
      '.'
  ]
}

/** > Without “Polandish”: 12 documents. */
function sayWithout(without: Nothing['without'], state: SearchState): HTMLElement[] {
  if (without.length === 0) return []
  const items = without.map(({what, total}) =>
    element(
      'li',
      {},
      link(leaveOut(state, what), sayPart(what, state)),
      ': ' + formatCount(total, 'document')
    )
  )
  const everything = isNarrowed(state.filters) && without.length > 1 && state.query !== ''
  if (everything)
    items.push(element('li', {}, link({...state, filters: noFilters}, 'Without any choice of documents')))
  return [element('ul', {class: 'ways', role: 'list'}, ...items)]
}

function sayPart(what: Asked, state: SearchState): string {
  switch (what.kind) {
    case 'term':
      return 'Without ' + quote(what.term, mostSaid)
    case 'facet':
      return 'Whatever the ' + facetTitles[what.facet].toLowerCase()
    case 'dates':
      return 'Of any date, not only ' + sayChosenDates(state)
    case 'scope':
      return 'In everything, not only in ' + scopeTitles[state.scope]
  }
}

/** The search without a part of it. */
function leaveOut(state: SearchState, what: Asked): SearchState {
  switch (what.kind) {
    case 'term':
      return {...state, query: replaceTerm(state.query, what.term, '')}
    case 'facet':
      return withFacet(state, what.facet, [])
    case 'dates':
      return withDates(state, null, null)
    case 'scope':
      return {...state, scope: 'all'}
  }
}

/** The query with other words for a term, or without it. */
function replaceTerm(query: string, term: string, by: string): string {
  const terms = parseQuery(query)
  return [...terms.map((other) => (other.text === term ? by : formatQuery([other])))]
    .filter((words) => words !== '')
    .join(' ')
}

/** What may help. */
function hint(absent: Nothing['absent'], state: SearchState): HTMLElement {
  const help = element('a', {href: location.pathname + '#how-to-ask'}, 'How to ask')
  const terms = parseQuery(state.query)
  const phrase = terms.find(({kind}) => kind === 'phrase')
  if (phrase) {
    const isQuoted = phrase.text.startsWith('"')
    const said = isQuoted
      ? 'A phrase is found only as it stands; its words without quotation marks are found anywhere. '
      : 'Words with a hyphen or another sign between them are found only in a row. '
    return quiet(said, help)
  }
  // a word that is nowhere may be there in another form; where each is somewhere, a beginning is no help
  const word = terms.find(
    ({kind, text}) => kind === 'word' && absent.includes(text) && text.length > 3 && text.length < mostSaid
  )
  if (word?.kind !== 'word') return quiet(help)
  if (!state.forms && takesForms(state.query)) {
    const forms = link({...state, forms: true}, 'Search other forms, too')
    return quiet('Exactly these words were searched. ', forms, '. ', help)
  }
  return quiet(
    'An asterisk finds whatever begins so: ',
    element('i', {}, (word.words[0] ?? '') + '*'),
    '. ',
    help
  )
}

/** > from 1964 to July 1968 */
function sayChosenDates({filters}: SearchState): string {
  const dates = sayDates(filters)
  return /^\p{L}+ /u.test(dates) ? dates : 'of ' + dates
}

/** That there is nothing to look for, and why: no words, or only beginnings that are too short. */
export function sayWordless(state: SearchState): HTMLElement[] {
  const said = quote(state.query, mostSaid)
  const warnings = queryWarnings(state.query)
  if (warnings.length > 0) return [...warnings.map((warning) => paragraph(warning)), ...sayUnused(state)]
  return [
    paragraph('There is nothing to look for in ' + said + ': it has no letter and no digit.'),
    ...sayUnused(state)
  ]
}
