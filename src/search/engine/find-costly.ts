/** What a query would cost a reader who looks for very common words: asked about before it is loaded. */
import type {Costly, Options} from './engine.ts'
import {alternativesOf, parseQuery} from '../query.ts'
import type {Index} from './files/open-index.ts'
import type {Vocabulary} from './vocabulary.ts'

/** How many bytes of common words a search loads without asking. */
const mostBytes = 1_200_000

/** The phrases and beginnings of a query that cost much to look for; `null` where none do. */
export async function findCostly(
  {index: {parts}, vocabulary}: {index: Index; vocabulary: Vocabulary},
  query: string,
  {scope}: Options
): Promise<Costly | null> {
  const terms = parseQuery(query)
  const beginnings = await vocabulary.findBeginnings(terms)
  const costs = terms
    .flatMap(alternativesOf)
    .filter(({kind, words}) => kind === 'beginning' || (kind === 'phrase' && words.length > 1))
    .map((term) => ({
      text: term.text,
      bytes: beginnings.bytes.get(term) ?? parts.reduce((sum, band) => sum + band.cost(term.words, scope), 0)
    }))
  const bytes = costs.reduce((sum, {bytes}) => sum + bytes, 0)
  if (bytes <= mostBytes) return null
  const costly = costs.filter(({bytes}) => bytes > 0).map(({text}) => text)
  return {status: 'costly', terms: costly, bytes, counts: {}, years: [], undated: 0}
}
