/** The engine over the index of a site. */
import {
  isNarrowed,
  perPage,
  type Answer,
  type Engine,
  type FacetName,
  type Found,
  type Listed,
  type Options,
  type Part
} from './engine.ts'
import {parseQuery, queryWarnings} from '../query.ts'
import {toChoices, toCounts} from './choices.ts'
import {findCostly} from './find-costly.ts'
import {findAbsent, findWays, type Search} from './explain-nothing.ts'
import {toHit} from './hits/to-hit.ts'
import {narrow, type Narrowed} from './narrow.ts'
import {findIndex, type Index, type Site, type Source} from './files/open-index.ts'
import {rankRows, sortRows} from './rank-rows.ts'
import {once} from './files/load-files.ts'
import {sayCut, sayMissing, searchBands} from './search-bands.ts'
import {openVocabulary, type Vocabulary} from './vocabulary.ts'
import {nameVolume, openLists, type FindEntries} from './lists/open-lists.ts'
import {suggest} from './suggest/suggest.ts'

/** How many searches are kept, for the next page, another order or another choice. */
const kept = 8

/** The index of a site, and the words of the edition. */
type Opened = {site: Site; vocabulary: Vocabulary; lists: FindEntries | null}

/** Searches that are kept, the one that was asked for last at the end. */
type Kept = Map<string, Promise<Search>>

/** The engine over an index; none of its files is loaded before something is asked or it is told to `warm`. */
export function createEngine(source: Source): Engine {
  const find = once(async (): Promise<Opened> => {
    const site = await findIndex(source)
    return {site, vocabulary: openVocabulary(site), lists: openLists(site)}
  })
  const shown: Kept = new Map()
  /** Of suggestions, which must not drive out what is shown. */
  const tried: Kept = new Map()
  let lastNarrowed: {key: string; search: Search; narrowed: Narrowed} | null = null

  async function open(): Promise<{index: Index; vocabulary: Vocabulary}> {
    const {site, vocabulary} = await find()
    return {index: await site.open(), vocabulary}
  }

  /** What the bands have for a query. */
  async function match(
    query: string,
    options: Options,
    {searches = shown, onBand}: {searches?: Kept; onBand?: OnBand | undefined} = {}
  ): Promise<Search> {
    const {scope, forms} = options
    const isScored = options.sort === 'relevance'
    const keyOf = (isScored: boolean): string => JSON.stringify([query, scope, forms, isScored])
    // what was scored can be listed by date as well
    const key = searches.has(keyOf(true)) ? keyOf(true) : keyOf(isScored)
    const search = searches.get(key) ?? begin(query, {scope, forms, isScored}, onBand)
    searches.delete(key)
    searches.set(key, search)
    for (const old of [...searches.keys()].slice(0, -kept)) searches.delete(old)
    try {
      const found = await search
      // a part that could not be had is asked for again the next time
      if (found.missing > 0) searches.delete(key)
      return found
    } catch (error) {
      searches.delete(key)
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

  /** The documents of a query under the choices, in order; those of the last one are kept as well. */
  async function choose(
    query: string,
    options: Options,
    {facet, onBand}: {facet?: FacetName; onBand?: OnBand | undefined} = {}
  ): Promise<{search: Search; narrowed: Narrowed}> {
    const {facets} = options.filters
    const needsParties = facet === 'from' || facet === 'to' || facets.from?.length || facets.to?.length
    const matched = await match(query, options, {onBand})
    const search = needsParties ? await withParties(matched) : matched
    // the pages of a list are asked for one after the other
    const key = JSON.stringify([options.filters, options.sort, Boolean(needsParties)])
    if (lastNarrowed?.key !== key || lastNarrowed.search !== search)
      lastNarrowed = {key, search, narrowed: narrowSorted(search, options)}
    return {search, narrowed: lastNarrowed.narrowed}
  }

  /** How many documents a query finds, without their order; 0 where that costs much to know. */
  async function countOf(query: string, options: Options): Promise<number> {
    if (await findCostly(await open(), query, options)) return 0
    const search = await match(query, {...options, sort: 'date-asc'}, {searches: tried})
    return narrow(search.parts, rankRows(search), options.filters).rows.length
  }

  return {
    async warm() {
      const {index} = await open()
      await Promise.all(index.parts.map((band) => band.begin()))
    },

    async search(query, options, onPart): Promise<Answer> {
      const opened = await open()
      const costly = options.costly ? null : await findCostly(opened, query, options)
      if (costly) return costly
      const onBand = onPart && tellParts(query, options, onPart)
      const {search, narrowed} = await choose(query, options, {onBand})
      if (narrowed.rows.length > 0) return toFound(search, narrowed, query, options)
      const isCostly =
        options.scope !== 'all' && (await findCostly(opened, query, {...options, scope: 'all'}))
      const everywhere =
        options.scope === 'all' || isCostly ? search : await match(query, {...options, scope: 'all'})
      return {
        status: 'nothing',
        absent: findAbsent(search),
        without: findWays(search, options, everywhere),
        ...toChoices(narrowed, search.parts, options.filters),
        warnings: [...queryWarnings(query), ...sayCut(search), ...sayMissing(search)]
      }
    },

    async suggest(query, options) {
      const {vocabulary} = await find()
      const count = (query: string) => countOf(query, options)
      return suggest(query, {total: await count(query), count, ...vocabulary})
    },

    async explain(query, options) {
      const {lists} = await find()
      if (!lists) return []
      const {index} = await open()
      // most of its code is for editions that have lists
      const {explain} = await import('./lists/explain.ts')
      return explain(query, {
        find: lists,
        count: (query) => countOf(query, options),
        isNarrowed: isNarrowed(options.filters),
        nameOf: (volume) => nameVolume(volume, index)
      })
    },

    async list(query, options): Promise<Listed[]> {
      const {search, narrowed} = await choose(query, options)
      return narrowed.rows.flatMap(({part, row}) => {
        const table = search.parts[part]?.table
        return table ? [{volume: table.volumeOf(row), id: table.idOf(row)}] : []
      })
    },

    async count(query, options, facet) {
      const {search, narrowed} = await choose(query, options, {facet})
      return toCounts(facet, narrowed, search.parts, options.filters)
    }
  }
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

/** A search whose bands have sender and addressee; a band that cannot have them is missing. */
async function withParties(search: Search): Promise<Search> {
  const loaded = await Promise.allSettled(search.parts.map(({loadParties}) => loadParties()))
  const isThere = (part: number): boolean => loaded[part]?.status === 'fulfilled'
  if (search.parts.every((_, part) => isThere(part))) return search
  const parts = search.parts.filter((_, part) => isThere(part))
  const lost = search.parts.filter((_, part) => !isThere(part))
  return {
    ...search,
    parts,
    matched: search.matched.filter((_, part) => isThere(part)),
    documents: parts.reduce((sum, {documents}) => sum + documents, 0),
    missing: lost.reduce((sum, {documents}) => sum + documents, search.missing)
  }
}

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
  const page = rows.slice((options.page - 1) * perPage, options.page * perPage)
  return {
    status: 'found',
    total: rows.length,
    exactly: exactly && exactly.rows.length,
    hits: await Promise.all(
      page.flatMap(({part, row}) => {
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
