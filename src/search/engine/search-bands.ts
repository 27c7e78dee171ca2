/** A query, looked for in one band after the other; a band that cannot be had is left out, and said to be. */
import type {Options} from './engine.ts'
import type {Term} from '../query.ts'
import {toError} from './files/load-files.ts'
import type {Beginnings} from './vocabulary.ts'
import type {Search} from './explain-nothing.ts'
import {matchBand, type Matched} from './match-band.ts'
import type {Index} from './files/open-index.ts'

/** How a query is searched, and who is told of each band that was. */
export type Asking = Pick<Options, 'scope' | 'forms'> & {
  isScored: boolean
  beginnings: Beginnings
  onBand?: (search: Search, searched: number) => void
}

/** What the bands have for terms; throws where none can be searched. */
export async function searchBands(
  {parts, missing}: Index,
  terms: readonly Term[],
  {onBand, beginnings, ...how}: Asking
): Promise<Search> {
  const search: Search = {terms, parts: [], documents: 0, matched: [], missing, cut: beginnings.cut}
  let searched = missing
  let failure: Error | null = null
  // all files are asked for at once; what comes first is shown first
  const matching = parts.map((band) =>
    matchBand(band, terms, {...how, beginnings: beginnings.words}).catch((error: unknown) => ({error}))
  )
  let {parts: found, matched, documents} = search
  for (const [number, band] of parts.entries()) {
    const result: Matched | {error: unknown} | undefined = await matching[number]
    searched += band.documents
    if (!result || 'error' in result) {
      failure = toError(result?.error)
      search.missing += band.documents
      continue
    }
    found = [...found, band]
    matched = [...matched, result]
    documents += band.documents
    Object.assign(search, {parts: found, matched, documents})
    onBand?.({...search}, searched)
  }
  if (search.parts.length === 0 && failure !== null) throw toError(failure)
  return search
}

/** The beginnings that were not searched whole, as sentences. */
export function sayCut({cut}: Search): string[] {
  return cut.map(
    ({text}) => `Very many words begin like ${text}: only the most frequent of them were searched.`
  )
}

/** How many documents could not be searched, as a sentence; none where all were. */
export function sayMissing({missing, documents}: Search): string[] {
  if (missing === 0) return []
  const [some, all] = [missing, missing + documents].map((count) => count.toLocaleString('en-US'))
  return [
    `Part of the search index could not be loaded: ${some} of ${all} documents were not searched. Reload the page to try again.`
  ]
}
