/** What the search page says about a search, as paragraphs. */
import {formatCount} from '../writers/count.ts'
import {sayDates, scopeTitles, sortTitles} from './describe.ts'
import {element, listed, paragraph, quiet, type Content} from './elements.ts'
import type {Found} from './engine.ts'
import {canSearch} from './reader/fetch.ts'
import {formatState, unusedDates, type State} from './state.ts'

/** How many documents were found, and how they are listed: what is announced. */
export function sayFound({total}: Found, state: State): HTMLElement {
  const {query, scope, sort} = state
  const where = query === '' || scope === 'all' ? '' : ' with this in ' + scopeTitles[scope]
  const order = total === 1 ? '' : ' · ' + sortTitles[sort]
  return quiet(formatCount(total, 'document') + where + order)
}

/** What else one should know: which words were searched, what was not. */
export function sayMore({forms, warnings}: Found, state: State): HTMLElement[] {
  const others = forms.filter(({words}) => words.length > 1)
  const searched = others.map(({term, words}) => {
    const shown = words.slice(0, most)
    const left = words.length - shown.length
    return quiet(
      element('b', {}, term),
      ' was searched as ',
      ...listed(
        shown.map((word) => element('i', {}, word)),
        'or'
      ),
      left > 0 ? ' and ' + left.toLocaleString('en-US') + ' more words' : '',
      '.'
    )
  })
  return [...searched, ...warnings.map(warn), ...sayUnused(state), ...sayCitation(state)]
}

/** How many words are named. */
const most = 24

/** A sentence that says what was not searched. */
export function warn(sentence: string): HTMLElement {
  return element('p', {class: 'warning'}, sentence)
}

/**
 * What only a citation or an address has.
 *
 * > FRUS, 1964–68, XVII, doc. 67   Foreign Relations, 1951, vol. VII   see Document 60   frus1964-68v17#d67
 */
const citation =
  /historicaldocuments|\bFRUS,? ?\d|(?:Foreign Relations|\bfor\. rel\.)(?: of the United States)?, \d{4}|\bdoc(?:\.|ument|uments)? \d/iu

/** That the query looks like a citation, and where those are found. */
export function sayCitation({query}: State): HTMLElement[] {
  if (!citation.test(query)) return []
  return [
    paragraph(element('a', {href: '../find/?q=' + encodeURIComponent(query)}, 'Find it as a citation'), '.')
  ]
}

/** That a date of the address is none, so that nothing was chosen by it. */
export function sayUnused(state: State): HTMLElement[] {
  return unusedDates(state).map((date) => warn(`There is no date “${date}”: it was not used.`))
}

/** That there is nothing to look for. */
export function sayWordless({query}: State): HTMLElement[] {
  return [paragraph('There is nothing to look for in “' + query + '”: it has no letter and no digit.')]
}

/** That the index cannot be had. */
export function sayTrouble(): HTMLElement[] {
  const again = element('a', {href: location.href}, 'Try again')
  const why = canSearch()
    ? import.meta.env.DEV
      ? 'There is none while pages are edited live: npm start builds the edition with its index.'
      : 'It is part of this site, so the connection may have failed.'
    : 'This browser cannot read it: Chrome or Edge 110, Firefox 115, Safari 16.4 and later can.'
  return [paragraph('The search index could not be loaded. ' + why + ' ', again, '.')]
}

/** A link to another state of this search. */
export function link(state: State, ...words: Content[]): HTMLAnchorElement {
  return element('a', {href: formatState({...state, page: 1})}, ...words)
}

/** > from 1964 to July 1968 */
export function sayChosenDates({filters}: State): string {
  const dates = sayDates(filters)
  return /^\p{L}+ /u.test(dates) ? dates : 'of ' + dates
}
