/** What is left of documents under the choices made, and what there would be under each other choice. */
import {firstDay, lastDay} from '../days.ts'
import {facetNames, type FacetName, type Filters} from './engine.ts'
import type {Band} from './files/band.ts'
import type {Row} from './rank-rows.ts'

/** Documents that fit, and how many there are by value: of a facet without its own choice, of a year without the dates. */
export type Narrowed = {
  rows: Row[]
  counts: Map<FacetName, Map<string, number>>
  years: Map<number, number>
  undated: number
}

/** What did not fit: nothing, the dates, a facet by its number, or more than one of them. */
type Misfit = 'none' | 'dates' | 'several' | number

/** Narrows documents by facets and dates: values of one facet are alternatives, several facets narrow. */
export function narrow(parts: readonly Band[], rows: readonly Row[], filters: Filters): Narrowed {
  const names = loadedFacets(parts)
  const isInside = createRange(filters)
  const tables = parts.map(({table}) =>
    names.map((name) => {
      const column = table.columns[name] ?? {values: [], of: () => []}
      const chosen = filters.facets[name] ?? []
      return {
        column,
        tally: new Uint32Array(column.values.length),
        wanted: chosen.length === 0 ? null : new Set(chosen.map((value) => column.values.indexOf(value)))
      }
    })
  )
  const narrowed: Narrowed = {rows: [], counts: new Map(), years: new Map(), undated: 0}
  for (const found of rows) {
    const facets = tables[found.part] ?? []
    const table = parts[found.part]?.table
    if (!table) continue
    let misfit: Misfit = isInside(table, found.row) ? 'none' : 'dates'
    facets.forEach(({column, wanted}, number) => {
      if (!wanted || column.of(found.row).some((value) => wanted.has(value))) return
      misfit = misfit === 'none' ? number : 'several'
    })
    count(found, misfit)
  }
  names.forEach((name, number) => {
    const counts = new Map<string, number>()
    for (const facets of tables) {
      const {column, tally} = facets[number] ?? {}
      tally?.forEach((count, value) => {
        const text = column?.values[value] ?? ''
        if (count > 0) counts.set(text, (counts.get(text) ?? 0) + count)
      })
    }
    narrowed.counts.set(name, counts)
  })
  return narrowed

  function count(found: Row, misfit: Misfit): void {
    if (misfit === 'none') narrowed.rows.push(found)
    if (misfit === 'several') return
    const {part, row} = found
    if (misfit !== 'dates') {
      tables[part]?.forEach(({column, tally}, number) => {
        if (misfit !== 'none' && misfit !== number) return
        for (const value of column.of(row)) tally[value] = (tally[value] ?? 0) + 1
      })
      if (misfit !== 'none') return
    }
    const table = parts[part]?.table
    // it would stretch the drawing of all others
    if (table?.isDoubtful(row)) return
    const year = table?.year[row] ?? 0
    if (year === 0) narrowed.undated++
    else narrowed.years.set(year, (narrowed.years.get(year) ?? 0) + 1)
  }
}

/** The facets that are loaded; all bands have the same. */
function loadedFacets([first]: readonly Band[]): FacetName[] {
  return facetNames.filter((name) => first?.table.columns[name])
}

/** Whether a document lies in the range of dates: all of it, as far as its date is known; one without date lies in none. */
function createRange({from, to}: Filters): (table: Band['table'], row: number) => boolean {
  if (from === null && to === null) return () => true
  const first = from === null ? 1 : firstDay(from)
  const last = to === null ? Infinity : lastDay(to)
  return (table, row) => {
    const day = table.date[row] ?? 0
    return day > 0 && day >= first && table.lastDay(row) <= last
  }
}
