/** What the search page says about a search, as paragraphs. */
import {formatDates} from './dates.ts'
import {element, type Content} from './elements.ts'
import type {Nothing} from './engine.ts'
import {formatQuery, parseQuery} from './query.ts'
import {formatState, type Sort, type State} from './state.ts'

const orders = {
  relevance: 'by relevance',
  'date-asc': 'oldest first',
  'date-desc': 'newest first'
} satisfies Record<Sort, string>

/** How many documents were found, and how they are listed. */
export function sayFound(total: number, state: State): HTMLElement[] {
  const many = total.toLocaleString('en-US') + (total === 1 ? ' document' : ' documents')
  return [
    quiet(many + sayChoice(state) + (total === 1 ? '' : ' · ' + orders[state.sort])),
    ...sayCitation(state)
  ]
}

/** That nothing was found, why, and what may help. */
export function sayNothing({absent, without, warnings}: Nothing, state: State): HTMLElement[] {
  const terms = parseQuery(state.query)
  const said = [...warnings.map((warning) => quiet(warning)), ...sayCitation(state), hints(state)]
  if (absent.length > 0) {
    const missing = new Set(absent.map(({term}) => term))
    const rest = formatQuery(terms.filter(({text}) => !missing.has(text)))
    const near = absent.flatMap((word) => word.near)
    return [
      paragraph(
        'No document of this edition has ',
        ...listed(
          absent.map(({term}) => quoted(term)),
          'or'
        ),
        '.'
      ),
      ...(near.length === 0
        ? []
        : [
            paragraph(
              'Spelt almost so: ',
              ...listed(
                near.map((word) => search(word, state)),
                'and'
              ),
              '.'
            )
          ]),
      ...(rest === '' ? [] : [paragraph('Search without it: ', search(rest, state), '.')]),
      ...said
    ]
  }
  const wider = without.find(({what}) => what.kind === 'dates' || what.kind === 'facet')
  if (wider) {
    const everywhere = {...state, volumes: [], from: null, to: null, page: 1}
    const link = element('a', {href: formatState(everywhere)}, 'Search the whole edition')
    return [paragraph('No document' + sayChoice(state) + ' has this. ', link, '.')]
  }
  const alone = terms.map((term) => search(formatQuery([term]), state))
  return [
    paragraph(
      'No document has all of this together. Each stands in some document by itself: ',
      ...listed(alone, 'and'),
      '.'
    ),
    ...said
  ]
}

/**
 * What only a citation or an address has.
 *
 * > FRUS, 1964–68, XVII, doc. 67   Foreign Relations, 1951, vol. VII   see Document 60   frus1964-68v17#d67
 */
const citation =
  /historicaldocuments|\bFRUS,? ?\d|(?:Foreign Relations|\bfor\. rel\.)(?: of the United States)?, \d{4}|\bdoc(?:\.|ument|uments)? \d/iu

/** That the query looks like a citation, and where those are found. */
function sayCitation({query}: State): HTMLElement[] {
  if (!citation.test(query)) return []
  const link = element('a', {href: '../find/?q=' + encodeURIComponent(query)}, 'Find it as a citation')
  return [paragraph(link, '.')]
}

/** That there is nothing to look for. */
export function sayWordless({query}: State): HTMLElement[] {
  return [paragraph('There is nothing to look for in ', quoted(query), ': it has no letter and no digit.')]
}

/** That the index cannot be read. */
export function sayTrouble(): HTMLElement[] {
  const again = element('a', {href: location.href}, 'Try again')
  const why = import.meta.env.DEV
    ? 'There is none while pages are edited live: npm start builds the edition with its index.'
    : 'It is part of this site, so the connection may have failed.'
  return [paragraph('The search index could not be loaded. ' + why + ' ', again, '.')]
}

/** That the browser is too old. */
export function sayOld(): HTMLElement[] {
  return [
    paragraph(
      'The search needs a browser of 2023 or later (Chrome 80, Firefox 113, Safari 16.4), which can decompress its index.'
    )
  ]
}

/** What may help. */
function hints({query}: State): HTMLElement {
  const help = element('a', {href: location.pathname + '#how-to-ask'}, 'How to ask')
  if (parseQuery(query).some(({kind}) => kind === 'phrase'))
    return quiet(
      'A phrase is found only as it stands. Without quotation marks its words are found anywhere in a document. ',
      help
    )
  return quiet(
    'A word is found as it is written; with a star it finds more: “consult*” finds “consultation”. ',
    help
  )
}

/** > in the chosen volume, from 1964 to July 1968 */
function sayChoice({volumes, from, to}: State): string {
  const many = volumes.length === 1 ? 'the chosen volume' : volumes.length + ' chosen volumes'
  return (volumes.length === 0 ? '' : ' in ' + many) + saySpan(from, to)
}

/** > from 1964 to July 1968   of 1968   up to July 20, 1968 */
function saySpan(from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return from === to ? ' of ' + formatDates(from) : ' from ' + formatDates(from) + ' to ' + formatDates(to)
  }
  if (from !== null) return ' from ' + formatDates(from) + ' on'
  return to === null ? '' : ' up to ' + formatDates(to)
}

function quiet(...content: Content[]): HTMLParagraphElement {
  return element('p', {class: 'quiet'}, ...content)
}

function paragraph(...content: Content[]): HTMLParagraphElement {
  return element('p', {}, ...content)
}

/** A link to the same search for something else. */
function search(query: string, state: State): HTMLAnchorElement {
  return element('a', {href: formatState({...state, query, page: 1})}, query)
}

function quoted(words: string): HTMLElement {
  return element('b', {}, /^["“]/u.test(words) ? words : '“' + words + '”')
}

function listed(parts: readonly Node[], word: 'and' | 'or'): Content[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part]
    return [index === parts.length - 1 ? ' ' + word + ' ' : ', ', part]
  })
}
