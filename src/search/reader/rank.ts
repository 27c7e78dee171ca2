/** Documents that hold all terms, by how well they answer, or by date. */
import type {Sort} from '../engine.ts'
import type {Index} from './open-index.ts'
import type {Matched} from './match.ts'
import {intersect} from './postings.ts'

/** A document: its band, its row there, and how well it answers. */
export type Row = {part: number; row: number; score: number}

/** The two constants of BM25: how soon more of a word counts no more, and how much the length of a text counts. */
const saturation = 1.2
const lengthShare = 0.6

/** What a term adds that stands in the heading; what all terms add that stand in a row. */
const heading = 1.5
const inRow = 0.8

/** The documents that hold all terms; without terms, all documents. `leave`: the number of a term that they need not hold. */
export function rankRows({parts, documents}: Index, matched: readonly Matched[], leave?: number): Row[] {
  const [first] = matched
  const terms = [...(first?.lists.keys() ?? [])].filter((term) => term !== leave)
  const rarity = new Map(
    terms.map((term) => {
      const holding = matched.reduce((sum, {lists}) => sum + (lists[term]?.rows.length ?? 0), 0)
      return [term, Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))]
    })
  )
  const all = [...rarity.values()].reduce((sum, one) => sum + one, 0)
  const words = parts.reduce((sum, {table}) => sum + table.length.reduce((sum, length) => sum + length, 0), 0)
  return parts.flatMap(({table}, part): Row[] => {
    const {lists = [], inRow: rows} = matched[part] ?? {}
    if (terms.length === 0) return Array.from({length: table.rows}, (_, row) => ({part, row, score: 0}))
    return intersect(terms.flatMap((term) => lists[term]?.rows ?? [])).map((row) => {
      const norm = 1 - lengthShare + (lengthShare * (table.length[row] ?? 0) * documents) / Math.max(words, 1)
      const scores = terms.map((term) => {
        const times = lists[term]?.scores[row] ?? 0
        const often = (times * (saturation + 1)) / (times + saturation * norm)
        return (rarity.get(term) ?? 0) * (often + (lists[term]?.inHeading[row] === 1 ? heading : 0))
      })
      return {
        part,
        row,
        score: scores.reduce((sum, one) => sum + one, 0) + inRow * (rows?.get(row) ?? 0) * all
      }
    })
  })
}

/** Rows in an order; those that are equal in the order of the series, those without a date last. */
export function sortRows({parts}: Index, rows: readonly Row[], sort: Sort): Row[] {
  const placeOf = ({part, row}: Row): number => (parts[part]?.before ?? 0) + row
  if (sort === 'relevance') return rows.toSorted((a, b) => b.score - a.score || placeOf(a) - placeOf(b))
  const dayOf = ({part, row}: Row): number => parts[part]?.table.date[row] ?? 0
  const sign = sort === 'date-asc' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)]
    if (left === 0 || right === 0)
      return (left === 0 ? 1 : 0) - (right === 0 ? 1 : 0) || placeOf(a) - placeOf(b)
    return sign * (left - right) || placeOf(a) - placeOf(b)
  })
}
