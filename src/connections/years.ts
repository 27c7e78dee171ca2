import type {DocumentEntry} from '../edition/catalogue.ts'

/** How many documents are of each year, from the first year that has one to the last; those without a date, or with one in doubt, are left out. */
export function countYears(entries: readonly DocumentEntry[]): {year: number; documents: number}[] {
  const counts = new Map<number, number>()
  for (const {date} of entries) {
    // a year in doubt would stretch the drawing
    if (!date || date.certainty === 'doubtful') continue
    const year = Number(date.iso.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const years = [...counts.keys()].sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({length: last - first + 1}, (_, index) => ({
    year: first + index,
    documents: counts.get(first + index) ?? 0
  }))
}
