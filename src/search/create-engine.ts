/** The engine over the index of a site. */
import type {Document} from '../edition/document.ts'
import {perPage, type Answer, type Engine, type FacetName, type Listed, type Options} from './engine.ts'
import {parseQuery, queryWarnings} from './query.ts'
import {toChoices, toCounts} from './reader/choices.ts'
import {findAbsent, findWays, type Search} from './reader/explain.ts'
import {parseJson, type Load} from './reader/files.ts'
import {recordPath, toHit} from './reader/hit.ts'
import {matchBand} from './reader/match.ts'
import {narrow, type Narrowed} from './reader/narrow.ts'
import {openIndex, type Index} from './reader/open-index.ts'
import {rankRows, sortRows} from './reader/rank.ts'

/** The engine over an index whose files `load` brings; none is loaded before something is asked. */
export function createEngine(load: Load): Engine {
  let opening: Promise<Index> | null = null
  let last: {key: string; search: Promise<Search>} | null = null
  let lastNarrowed: {key: string; search: Search; narrowed: Narrowed} | null = null

  async function open(): Promise<Index> {
    opening ??= openIndex(load)
    try {
      return await opening
    } catch (error) {
      opening = null
      throw error
    }
  }

  /** What the bands have for a query; the last one is kept, for the next page, another order or another choice. */
  async function match(
    {parts}: Index,
    query: string,
    {scope, forms}: Pick<Options, 'scope' | 'forms'>
  ): Promise<Search> {
    const key = JSON.stringify([query, scope, forms])
    if (last?.key === key) return last.search
    const terms = parseQuery(query)
    const search = Promise.all(parts.map(({band}) => matchBand(band, terms, {scope, forms}))).then(
      (matched) => ({terms, matched})
    )
    last = {key, search}
    try {
      return await search
    } catch (error) {
      last = null
      throw error
    }
  }

  /** The documents of a query under the choices, in order; those of the last one are kept as well. */
  async function find(
    query: string,
    options: Options,
    facet?: FacetName
  ): Promise<{index: Index; search: Search; narrowed: Narrowed}> {
    const index = await open()
    const {facets} = options.filters
    const needsParties = facet === 'from' || facet === 'to' || facets.from?.length || facets.to?.length
    const [search] = await Promise.all([
      match(index, query, options),
      ...(needsParties ? index.parts.map(({loadParties}) => loadParties()) : [])
    ])
    // the pages of a list are asked for one after the other
    const key = JSON.stringify([options.filters, options.sort, Boolean(needsParties)])
    if (lastNarrowed?.key !== key || lastNarrowed.search !== search) {
      const narrowed = narrow(index.parts, rankRows(index, search.matched), options.filters)
      const rows = sortRows(index, narrowed.rows, options.sort)
      lastNarrowed = {key, search, narrowed: {...narrowed, rows}}
    }
    return {index, search, narrowed: lastNarrowed.narrowed}
  }

  return {
    async warm() {
      await open()
    },

    async search(query, options): Promise<Answer> {
      const {index, search, narrowed} = await find(query, options)
      const choices = toChoices(narrowed, index.parts, options.filters)
      const warnings = [...queryWarnings(query), ...sayCut(search)]
      if (narrowed.rows.length === 0) {
        const everywhere =
          options.scope === 'all' ? search : await match(index, query, {...options, scope: 'all'})
        return {
          status: 'nothing',
          absent: await findAbsent(index, search),
          without: findWays(index, search, options, everywhere),
          ...choices,
          warnings
        }
      }
      const {rows} = narrowed
      const forms = formsOf(search)
      const asked = {terms: search.terms, forms}
      const hits = await Promise.all(
        rows.slice((options.page - 1) * perPage, options.page * perPage).map(async ({part, row}) => {
          const table = index.parts[part]?.table
          const volume = table?.volumeOf(row) ?? ''
          const record = parseJson(await index.load(recordPath(volume, table?.idOf(row) ?? ''))) as Document
          const facts = table?.volumes.find(({id}) => id === volume)
          return toHit(record, facts, options.scope, asked)
        })
      )
      return {
        status: 'found',
        total: rows.length,
        exactly: null,
        hits,
        ...choices,
        forms: search.terms.flatMap(({text, kind}, number) =>
          kind === 'phrase' || (kind === 'word' && !options.forms)
            ? []
            : [{term: text, words: forms[number] ?? []}]
        ),
        warnings
      }
    },

    suggest: () => Promise.resolve([]),

    async list(query, options): Promise<Listed[]> {
      const {index, narrowed} = await find(query, options)
      return narrowed.rows.flatMap(({part, row}) => {
        const table = index.parts[part]?.table
        return table ? [{volume: table.volumeOf(row), id: table.idOf(row)}] : []
      })
    },

    async count(query, options, facet) {
      const {index, narrowed} = await find(query, options, facet)
      return toCounts(facet, narrowed, index.parts, options.filters)
    }
  }
}

/** The words that bands searched for each term, once each, in order. */
function formsOf({terms, matched}: Search): string[][] {
  return terms.map((_, number) => [...new Set(matched.flatMap(({words}) => words[number] ?? []))].sort())
}

function sayCut({terms, matched}: Search): string[] {
  return terms.flatMap(({text}, number) =>
    matched.some(({cut}) => cut.includes(number))
      ? [`Too many words begin like ${text}: only the first of them, by the alphabet, were searched.`]
      : []
  )
}
