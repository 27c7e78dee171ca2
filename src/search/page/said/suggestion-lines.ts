/** What can be asked instead, where little or nothing was found. Nothing of it is searched before the reader says so. */
import {formatCount} from '../../../wording/count.ts'
import {element, listed, quiet, type Content} from '../elements.ts'
import type {Engine, Suggestion} from '../../engine/engine.ts'
import {parseQuery} from '../../query.ts'
import {link} from './say-trouble.ts'
import type {SearchState} from '../search-state.ts'

/**
 * What an engine offers instead of a query, a line for each word and kind, and what lists say of its words; nothing where nothing
 * was asked in words. Each of the two is as good without the other.
 */
export async function suggest(engine: Engine, state: SearchState, site: string): Promise<HTMLElement[]> {
  if (parseQuery(state.query).length === 0) return []
  const [suggestions, explained] = await Promise.all([
    engine.suggest(state.query, state).catch(toNone),
    engine.explain(state.query, state).catch(toNone)
  ])
  const lines = suggestionLines(suggestions, state)
  if (explained.length === 0) return lines
  // loaded where lists have something to say
  const {explainedLines} = await import('./explained-lines.ts')
  return [...lines, ...explainedLines(explained, state, site)]
}

function toNone(error: unknown): [] {
  console.warn(error)
  return []
}

/** > Spelt almost so: Khrushchev (1,234 documents)   Also printed as Chou En-lai (310 documents) */
function suggestionLines(suggestions: readonly Suggestion[], state: SearchState): HTMLElement[] {
  const isOnly = parseQuery(state.query).length === 1
  const lines: {kind: Suggestion['kind']; term: string; ways: Content[]}[] = []
  for (const {kind, term, by, query, total} of suggestions) {
    let line = lines.find((line) => line.kind === kind && line.term === term)
    if (!line) lines.push((line = {kind, term, ways: []}))
    const way = link({...state, query}, by)
    line.ways.push(element('span', {}, way, ' (' + formatCount(total, 'document') + ')'))
  }
  return lines.map(({kind, term, ways}) => {
    // a name of several words is the whole query where nothing else was asked
    const isWhole = isOnly || term === state.query
    const line = quiet(...begin(kind, isWhole ? null : term), ...listed(ways, 'or'), '.')
    line.dataset.term = kind + ' ' + term
    return line
  })
}

function begin(kind: Suggestion['kind'], term: string | null): Content[] {
  switch (kind) {
    case 'near':
      return term === null ? ['Spelt almost so: '] : ['Spelt almost as ', element('b', {}, term), ': ']
    case 'apart':
      return ['The words apart, wherever they stand: ']
    case 'spelling':
      return term === null ? ['Also printed as '] : [element('b', {}, term), ' is also printed as ']
  }
}
