/** What the page shows of an answer: what is said, the documents, and what there is to choose from. */
import type {Content} from '../elements.ts'
import {element, quiet} from '../elements.ts'
import {perPage, type Choices, type Engine, type Hit, type Part} from '../../engine/engine.ts'
import {hitItem} from './hit-item.ts'
import {sayNothing, sayWordless} from '../said/say-nothing.ts'
import {parseQuery} from '../../query.ts'
import {sayCostly} from '../said/say-costly.ts'
import {sayFound, sayMore} from '../said/say-found.ts'
import {formatMarks, formatSearchState, isNarrowed, mostPages, type SearchState} from '../search-state.ts'

/** What is shown of an answer. */
export type Shown = {
  /** What is announced. */
  said: HTMLElement[]
  /** What is to be known besides. */
  extra: HTMLElement[]
  hits: HTMLElement[]
  total: number
  choices: Choices | null
}

/** What is known of an answer while the rest is searched: how many documents were found, and the first of them. */
export type SoFar = Pick<Part, 'searched' | 'of'> & {total: number; hits: () => HTMLElement[]}

/** How is asked: `know` is told what is known so far. */
type How = {adds: boolean; site: string; know: (soFar: SoFar) => void}

/** Asks for what a state says: all pages up to its own, or only this one where it adds to what is there. */
export async function ask(engine: Engine, state: SearchState, {adds, site, know}: How): Promise<Shown> {
  const {query, filters} = state
  const hasWords = parseQuery(query).length > 0
  if (!hasWords && (query !== '' || !isNarrowed(filters)))
    return {said: sayWordless(state), extra: [], hits: [], total: 0, choices: null}
  const hits: HTMLElement[] = []
  const marks = formatMarks(state)
  const toItems = (found: readonly Hit[]) => found.map((hit) => hitItem(hit, {site, marks}))
  const onPart = ({answer, searched, of}: Part): void => {
    know({searched, of, total: answer.total, hits: () => toItems(answer.hits)})
  }
  for (let page = adds ? state.page : 1; ; page++) {
    // what is known of the first page is shown; others follow it
    const answer = await engine.search(query, {...state, page}, page === 1 ? onPart : undefined)
    if (answer.status === 'nothing')
      return {said: sayNothing(answer, state), extra: [], hits: [], total: 0, choices: answer}
    if (answer.status === 'costly')
      return {said: sayCostly(answer, state), extra: [], hits: [], total: 0, choices: null}
    hits.push(...toItems(answer.hits))
    if (page >= state.page || answer.hits.length < perPage) {
      const {total} = answer
      return {said: [sayFound(answer, state)], extra: sayMore(answer, state), hits, total, choices: answer}
    }
  }
}

/** The way to more documents, where there are any. */
export function moreLink(state: SearchState, total: number): Content[] {
  const left = total - state.page * perPage
  if (left <= 0) return []
  if (state.page >= mostPages)
    return [quiet(`No more than ${mostPages * perPage} documents are shown; below, all can be taken away.`)]
  const next = {...state, page: state.page + 1}
  const words =
    left > perPage ? 'Show the next ' + perPage : left === 1 ? 'Show the last one' : 'Show the last ' + left
  return [element('a', {class: 'button', href: formatSearchState(next)}, words)]
}
