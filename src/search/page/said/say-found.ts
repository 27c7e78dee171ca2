/** What the search page says about documents that were found. */
import {formatCount} from '../../../wording/count.ts'
import {scopeTitles, sortTitles} from '../describe-choices.ts'
import {element, listed, quiet, type Content} from '../elements.ts'
import type {Found} from '../../engine/engine.ts'
import {sayCitation} from './say-citation.ts'
import {link, sayUnused, warn} from './say-trouble.ts'
import type {SearchState} from '../search-state.ts'
import {takesForms} from './takes-forms.ts'
import {fold} from '../../words.ts'

/**
 * How many documents were found, how many of them by exactly these words, and how they are listed: what is announced.
 *
 * > 18 documents; 8 with exactly these words · by relevance   8 documents with exactly these words; all forms · by relevance
 */
export function sayFound({total, exactly}: Found, state: SearchState): HTMLElement {
  const {query, scope, sort} = state
  const isExact = !state.forms && takesForms(query)
  const where =
    query === '' || scope === 'all' ? '' : (isExact ? '' : ' with this') + ' in ' + scopeTitles[scope]
  // without words all are as near as each other
  const sorted = query === '' && sort === 'relevance' ? 'in the order of the series' : sortTitles[sort]
  const order = total === 1 ? '' : ' · ' + sorted
  const words = isExact
    ? [' with exactly these words' + where + '; ', link({...state, forms: true}, 'search other forms, too')]
    : [where, ...sayExactly(total, exactly, state)]
  return quiet(formatCount(total, 'document'), ...words, order)
}

/** The second number, which leads to the search for exactly these words. */
function sayExactly(total: number, exactly: number | null, state: SearchState): Content[] {
  if (!state.forms || exactly === null || exactly === total) return []
  if (exactly === 0) return ['; none with exactly these words']
  const words = exactly.toLocaleString('en-US') + ' with exactly these words'
  return ['; ', link({...state, forms: false}, words)]
}

/** What else one should know: which words were searched, what was not. */
export function sayMore({forms, warnings}: Found, state: SearchState): HTMLElement[] {
  const begun = forms.filter(({term}) => term.endsWith('*'))
  const inflected = forms.filter((form) => !begun.includes(form))
  const others = inflected.flatMap(({term, words}) => words.filter((word) => word !== fold(term)))
  return [
    ...(others.length === 0 ? [] : [quiet('Also searched: ', ...sayWords(others, 'and'), '.')]),
    ...begun.map(({term, words}) =>
      quiet(element('b', {}, term), ' was searched as ', ...sayWords(words, 'or'), '.')
    ),
    ...warnings.map(warn),
    ...sayUnused(state),
    ...sayCitation(state)
  ]
}

/** How many words are named. */
const most = 24

function sayWords(words: readonly string[], join: 'and' | 'or'): Content[] {
  const shown = words.slice(0, most).map((word) => element('i', {}, word))
  const left = words.length - shown.length
  if (left === 0) return listed(shown, join)
  return [...listed([...shown, left.toLocaleString('en-US') + ' more words'], join)]
}
