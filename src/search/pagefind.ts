/** Pagefind as an engine. What is odd about it stays in here and in the files it imports. */
import {toDateValues} from './dates.ts'
import type {Absent, Answer, Engine, Filters, Nothing, Options} from './pagefind-engine.ts'
import {find, type Pagefind, type Result} from './find.ts'
import {findNear, isFound, toHit} from './hit.ts'
import {formatQuery, parseQuery, type Term} from './pagefind-query.ts'

/** How many documents a page of results has. */
export const perPage = 10

/** The engine over an index that `load` brings when it is first asked for. */
export function createEngine(load: () => Promise<Pagefind>): Engine {
  let loading: Promise<Pagefind> | null = null
  return {
    async search(query, options) {
      loading ??= load()
      return answer(await loading, parseQuery(query), options)
    }
  }
}

async function answer(
  pagefind: Pagefind,
  terms: readonly Term[],
  {filters, sort, page}: Options
): Promise<Answer> {
  const results = await find(pagefind, terms, {filters: toFilters(filters), sort})
  if (!(await holdsAll(results, terms))) return explain(pagefind, terms, filters)

  const shown = results.slice((page - 1) * perPage, page * perPage)
  const hits = await Promise.all(shown.map(async (result) => toHit(await result.data(), result.words, terms)))
  return {status: 'found', total: results.length, hits}
}

/**
 * Whether the first result holds each term; then all do.
 *
 * For a word that is in no document Pagefind looks for a shorter one instead, down to one letter, or leaves it out:
 * `Polandish` brings documents with `Poland`, `statemant` those with `S`.
 */
async function holdsAll([first]: readonly Result[], terms: readonly Term[]): Promise<boolean> {
  if (!first) return false
  const fragment = await first.data()
  return terms.every((term) => isFound(term, fragment, first.words))
}

async function explain(pagefind: Pagefind, terms: readonly Term[], filters: Filters): Promise<Nothing> {
  const everywhere = {filters: {}, sort: 'relevance'} as const
  const asked = await Promise.all(
    terms.map(async (term) => ({term, results: await find(pagefind, [term], everywhere)}))
  )
  const absent: (Absent & {of: Term})[] = []
  for (const {term, results} of asked) {
    if (await holdsAll(results, [term])) continue
    const [first] = results
    const near = first ? findNear(term, await first.data(), first.words) : null
    absent.push({of: term, term: formatQuery([term]), near})
  }
  const isNarrowed = Object.keys(toFilters(filters)).length > 0
  const rest = terms.filter((term) => !absent.some(({of}) => of === term))
  return {
    status: 'nothing',
    absent: absent.map(({term, near}) => ({term, near})),
    rest: absent.length === 0 || rest.length === 0 ? null : formatQuery(rest),
    unfiltered: absent.length === 0 && isNarrowed ? (await find(pagefind, terms, everywhere)).length : 0
  }
}

/** Filters as Pagefind has them: values of one are alternatives, several narrow. */
function toFilters({volumes, from, to}: Filters): object {
  return {
    ...(volumes.length > 0 && {volume: {any: volumes}}),
    ...((from !== null || to !== null) && {any: toDateFilters(from, to)})
  }
}

function toDateFilters(from: string | null, to: string | null): object[] {
  const filters = Object.entries(toDateValues(from, to)).filter(([, values]) => values.length > 0)
  // for Pagefind no alternative is no filter; between dates that are the wrong way round there is nothing
  if (filters.length === 0) return [{year: 'none'}]
  return filters.map(([name, values]) => ({[name]: {any: values}}))
}
