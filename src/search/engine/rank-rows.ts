/** Documents that hold all terms, by how well they answer, or by date. */
import type {Sort} from './engine.ts'
import type {Band} from './files/band.ts'
import {rarityOf, type List, type Matched} from './match-band.ts'

/** A document: its band, its row there, and how well it answers. */
export type Row = {part: number; row: number; score: number}

/** What a term adds that stands in the heading; what all terms add that stand in a row. */
const heading = 1.5
const inRow = 0.8

/** The bands that were searched, and what each has for the query. */
export type Searched = {parts: readonly Band[]; documents: number; matched: readonly Matched[]}

/**
 * The documents that hold all terms; without terms, all documents. `leave`: the number of a term that they need not hold;
 * `isExact`: only those with just the words that were typed.
 */
export function rankRows(
  {parts, documents, matched}: Searched,
  {leave, isExact = false}: {leave?: number; isExact?: boolean} = {}
): Row[] {
  const listsOf = (part: number): readonly List[] =>
    (isExact ? matched[part]?.exactly : matched[part]?.lists) ?? []
  const terms = [...listsOf(0).keys()].filter((term) => term !== leave)
  const rarity = new Map(
    terms.map((term) => {
      const holding = matched.reduce((sum, _, part) => sum + (listsOf(part)[term]?.rows.length ?? 0), 0)
      return [term, rarityOf(holding, documents)]
    })
  )
  const all = [...rarity.values()].reduce((sum, one) => sum + one, 0)
  return parts.flatMap(({table}, part): Row[] => {
    const lists = listsOf(part)
    if (terms.length === 0) return Array.from({length: table.rows}, (_, row) => ({part, row, score: 0}))
    return intersect(terms.flatMap((term) => lists[term]?.rows ?? [])).map((row) => {
      const scores = terms.map((term) => {
        const {often, inHeading} = lists[term] ?? {}
        return (rarity.get(term) ?? 0) * ((often?.[row] ?? 0) + (inHeading?.[row] === 1 ? heading : 0))
      })
      const near = matched[part]?.inRow.get(row) ?? 0
      return {part, row, score: scores.reduce((sum, one) => sum + one, 0) + inRow * near * all}
    })
  })
}

/** Rows in an order; those that are equal in the order of the series, those without a date last. */
export function sortRows(parts: readonly Band[], rows: readonly Row[], sort: Sort): Row[] {
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

/** What all lists have, each list in order and without repeats. */
function intersect(lists: readonly Uint32Array[]): number[] {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length)
  let shared = first ? [...first] : []
  for (const list of others) {
    let at = 0
    shared = shared.filter((one) => {
      while (at < list.length && (list[at] ?? 0) < one) at++
      return list[at] === one
    })
  }
  return shared
}
