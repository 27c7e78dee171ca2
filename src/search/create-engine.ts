/** The engine over the index of a site. */
import {
  perPage,
  type Answer,
  type Costly,
  type Engine,
  type FacetName,
  type Found,
  type Listed,
  type Options,
  type Part
} from './engine.ts'
import {parseQuery, queryWarnings} from './query.ts'
import {toChoices, toCounts} from './reader/choices.ts'
import {findAbsent, findWays, type Search} from './reader/explain.ts'
import {toHit} from './reader/hit.ts'
import {narrow, type Narrowed} from './reader/narrow.ts'
import {openIndex, type Index, type Source} from './reader/open-index.ts'
import {rankRows, sortRows} from './reader/rank.ts'
import {sayCut, sayMissing, searchBands} from './reader/search-bands.ts'
import {openVocabulary, type Vocabulary} from './reader/vocabulary.ts'
import {suggest} from './suggest/suggest.ts'

/** How many searches are kept, for the next page, another order or another choice. */
const kept = 8

/** An index that is open, and the words of the edition. */
type Opened = {index: Index; vocabulary: Vocabulary}

/** The engine over an index; none of its files is loaded before something is asked or it is told to `open`. */
export function createEngine(source: Source): Engine {
  let opening: Promise<Opened> | null = null
  const searches = new Map<string, Promise<Search>>()
  let lastNarrowed: {key: string; search: Search; narrowed: Narrowed} | null = null

  async function open(): Promise<Opened> {
    opening ??= openIndex(source).then((index) => ({index, vocabulary: openVocabulary(index)}))
    try {
      return await opening
    } catch (error) {
      opening = null
      throw error
    }
  }

  /** What the bands have for a query. */
  async function match(query: string, options: Options, onBand?: OnBand): Promise<Search> {
    const {scope, forms} = options
    const isScored = options.sort === 'relevance'
    const keyOf = (isScored: boolean): string => JSON.stringify([query, scope, forms, isScored])
    // what was scored can be listed by date as well
    const known = searches.get(keyOf(isScored)) ?? searches.get(keyOf(true))
    if (known) return known
    const search = begin(query, {scope, forms, isScored}, onBand)
    searches.set(keyOf(isScored), search)
    for (const key of [...searches.keys()].slice(0, -kept)) searches.delete(key)
    try {
      const found = await search
      // a part that could not be had is asked for again the next time
      if (found.missing > 0) forget()
      return found
    } catch (error) {
      forget()
      throw error
    }
  }

  async function begin(
    query: string,
    how: Pick<Options, 'scope' | 'forms'> & {isScored: boolean},
    onBand?: OnBand
  ): Promise<Search> {
    const {index, vocabulary} = await open()
    const terms = parseQuery(query)
    const beginnings = await vocabulary.findBeginnings(terms)
    return searchBands(index, terms, {
      ...how,
      beginnings,
      ...(onBand && {
        onBand: (search: Search, searched: number) => {
          onBand(search, searched, index)
        }
      })
    })
  }

  function forget(): void {
    searches.clear()
    opening = null
  }

  /** The documents of a query under the choices, in order; those of the last one are kept as well. */
  async function find(
    query: string,
    options: Options,
    {facet, onBand}: {facet?: FacetName; onBand?: OnBand} = {}
  ): Promise<{search: Search; narrowed: Narrowed}> {
    const {facets} = options.filters
    const needsParties = facet === 'from' || facet === 'to' || facets.from?.length || facets.to?.length
    const search = await match(query, options, onBand)
    if (needsParties) await Promise.all(search.parts.map(({loadParties}) => loadParties()))
    // the pages of a list are asked for one after the other
    const key = JSON.stringify([options.filters, options.sort, Boolean(needsParties)])
    if (lastNarrowed?.key !== key || lastNarrowed.search !== search)
      lastNarrowed = {key, search, narrowed: narrowSorted(search, options)}
    return {search, narrowed: lastNarrowed.narrowed}
  }

  return {
    async warm() {
      const {index} = await open()
      await Promise.all(index.parts.map((band) => band.begin()))
    },

    async search(query, options, onPart): Promise<Answer> {
      const costly = findCostly((await open()).index, query, options)
      if (costly && !options.costly) return costly
      const onBand = onPart && tellParts(query, options, onPart)
      const {search, narrowed} = await find(query, options, {...(onBand && {onBand})})
      if (narrowed.rows.length > 0) return toFound(search, narrowed, query, options)
      const everywhere = options.scope === 'all' ? search : await match(query, {...options, scope: 'all'})
      return {
        status: 'nothing',
        absent: findAbsent(search),
        without: findWays(search, options, everywhere),
        ...toChoices(narrowed, search.parts, options.filters),
        warnings: [...queryWarnings(query), ...sayCut(search), ...sayMissing(search)]
      }
    },

    async suggest(query, options) {
      const {index, vocabulary} = await open()
      const count = async (query: string): Promise<number> => {
        if (findCostly(index, query, options)) return 0
        // how many there are is known without their order
        const search = await match(query, {...options, sort: 'date-asc'})
        return narrow(search.parts, rankRows(search), options.filters).rows.length
      }
      return suggest(query, {total: await count(query), count, ...vocabulary})
    },

    async list(query, options): Promise<Listed[]> {
      const {search, narrowed} = await find(query, options)
      return narrowed.rows.flatMap(({part, row}) => {
        const table = search.parts[part]?.table
        return table ? [{volume: table.volumeOf(row), id: table.idOf(row)}] : []
      })
    },

    async count(query, options, facet) {
      const {search, narrowed} = await find(query, options, {facet})
      return toCounts(facet, narrowed, search.parts, options.filters)
    }
  }
}

/** How many bytes of common words a search loads without asking. */
const mostBytes = 1_200_000

/** The phrases of a query that cost much to look for; `null` where none do. */
function findCostly({parts}: Index, query: string, {scope}: Options): Costly | null {
  const costs = parseQuery(query)
    .filter(({kind, words}) => kind === 'phrase' && words.length > 1)
    .map(({text, words}) => ({
      text,
      bytes: parts.reduce((sum, band) => sum + band.cost(words, scope), 0)
    }))
  const bytes = costs.reduce((sum, {bytes}) => sum + bytes, 0)
  if (bytes <= mostBytes) return null
  const terms = costs.filter(({bytes}) => bytes > 0).map(({text}) => text)
  return {status: 'costly', terms, bytes, counts: {}, years: [], undated: 0}
}

/** From how many milliseconds on it is told what is known so far, and how often: to find that out takes time as well. */
const patience = 250

/** Tells what a search that takes long has found so far. */
function tellParts(query: string, options: Options, onPart: (part: Part) => void): OnBand {
  let last = performance.now()
  return (search, searched, index) => {
    const of = index.documents + index.missing
    if (searched === of || performance.now() - last < patience) return
    last = performance.now()
    void toFound(search, narrowSorted(search, options), query, options).then((answer) => {
      if (answer.total > 0) onPart({answer, searched, of})
    })
  }
}

type OnBand = (search: Search, searched: number, index: Index) => void

function narrowSorted(search: Search, {filters, sort}: Options): Narrowed {
  const narrowed = narrow(search.parts, rankRows(search), filters)
  return {...narrowed, rows: sortRows(search.parts, narrowed.rows, sort)}
}

/** A page of the documents that were found. */
async function toFound(search: Search, narrowed: Narrowed, query: string, options: Options): Promise<Found> {
  const {rows} = narrowed
  const {terms, parts} = search
  const forms = formsOf(search)
  const others = options.forms && forms.some((words) => words.length > 1)
  const exactly = others ? narrow(parts, rankRows(search, {isExact: true}), options.filters) : null
  const shown = rows.slice((options.page - 1) * perPage, options.page * perPage)
  return {
    status: 'found',
    total: rows.length,
    exactly: exactly && exactly.rows.length,
    hits: await Promise.all(
      shown.flatMap(({part, row}) => {
        const band = parts[part]
        return band ? [toHit(band, row, options.scope, {terms, forms})] : []
      })
    ),
    ...toChoices(narrowed, parts, options.filters),
    forms: terms.flatMap(({text, kind}, number) =>
      kind === 'phrase' || (kind === 'word' && !options.forms)
        ? []
        : [{term: text, words: forms[number] ?? []}]
    ),
    warnings: [...queryWarnings(query), ...sayCut(search), ...sayMissing(search)]
  }
}

/** The words that bands searched for each term, once each, in order. */
function formsOf({terms, matched}: Search): string[][] {
  return terms.map((_, number) => [...new Set(matched.flatMap(({words}) => words[number] ?? []))].sort())
}
