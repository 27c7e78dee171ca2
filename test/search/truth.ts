/** What a search must answer, gathered document by document from the plain scan. */
import type {Answer, Engine, FacetName} from '../../src/search/engine/engine.ts'
import {toOptions, type Query} from './queries.ts'
import {isFound, type Scanned} from './scan.ts'

/** The facets that every answer counts. */
const counted = ['period', 'subseries', 'volume', 'kind', 'classification', 'handling', 'archive'] as const

/** The documents of a query, how many there are by value under its other choices, and how many by year. */
export type Truth = {
  query: Query
  found: Set<string>
  counts: Map<string, number>
  years: Map<number, number>
  undated: number
}

/** Nothing yet. */
export function openTruth(query: Query): Truth {
  return {query, found: new Set(), counts: new Map(), years: new Map(), undated: 0}
}

/** Looks at one more document. */
export function see(truth: Truth, document: Scanned): void {
  const {query, counts, years} = truth
  const found = isFound(document, query)
  if (found) truth.found.add(document.id)
  for (const name of counted) {
    if (!isFoundWithout(name, document, query, found)) continue
    for (const value of new Set(document.values[name])) add(counts, name + ' ' + value)
  }
  if (!isFoundWithout('dates', document, query, found)) return
  if (!document.days) truth.undated++
  else if (!document.isDoubtful) add(years, Number(document.days[0].slice(0, 4)))
}

/** What an engine gets wrong, a line for each query. */
export async function compare(engine: Engine, truths: readonly Truth[]): Promise<string[]> {
  const wrong: string[] = []
  for (const {query, found} of truths) {
    const listed = await listOf(engine, query)
    const ids = new Set(listed)
    const missed = found.difference(ids).size
    const added = ids.difference(found).size
    const twice = listed.length - ids.size
    if (missed + added + twice > 0)
      wrong.push(
        `${query.q} (${query.scope}): ${missed} of ${found.size} missed, ${added} added, ${twice} twice`
      )
  }
  return wrong
}

/** What an engine lists, in its order: `frus1964-68v17/d67`. */
export async function listOf(engine: Engine, query: Query): Promise<string[]> {
  const listed = await engine.list(query.q, toOptions(query))
  return listed.map(({volume, id}) => volume + '/' + id)
}

/** What an answer counts, in the form of the truth. */
export function countsOf(answer: Answer): Pick<Truth, 'counts' | 'years' | 'undated'> {
  const counts = Object.entries(answer.counts).flatMap(([name, values]) =>
    values
      .filter(({count}) => count > 0)
      .map(({value, count}): [string, number] => [name + ' ' + value, count])
  )
  return {
    counts: new Map(counts),
    years: new Map(answer.years.map(({year, count}) => [year, count])),
    undated: answer.undated
  }
}

/** The ids of documents by date, as the series has them where the date is the same; those without one last. */
export function byDate(
  documents: readonly Pick<Scanned, 'id' | 'days'>[],
  sort: 'date-asc' | 'date-desc'
): string[] {
  const sign = sort === 'date-asc' ? 1 : -1
  const dated = documents.flatMap(({id, days}) => (days ? [{id, day: days[0]}] : []))
  const undated = documents.filter(({days}) => days === null)
  const sorted = dated.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -sign : sign))
  return [...sorted, ...undated].map(({id}) => id)
}

function isFoundWithout(part: FacetName | 'dates', document: Scanned, query: Query, found: boolean): boolean {
  const isChosen = part === 'dates' ? query.from !== null || query.to !== null : query.facets[part]
  return isChosen ? isFound(document, query, part) : found
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
