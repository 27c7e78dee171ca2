/** Volumes as they stand on a shelf. */
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import {countDocuments} from './contents.ts'
import {formatYears} from '../wording/volume-name.ts'

/** The volumes of a subseries; `years` is empty for those whose subseries is not known. */
export type Shelf = {years: string; entries: VolumeEntry[]}

/** Subseries in order, each with its volumes. */
export function toShelves(catalogue: Catalogue): Shelf[] {
  const shelves = new Map<string, VolumeEntry[]>()
  for (const entry of catalogue.values()) {
    const years = formatYears(entry.volume)
    shelves.set(years, [...(shelves.get(years) ?? []), entry])
  }
  return [...shelves]
    .map(([years, entries]) => ({years, entries}))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
}

/** Volumes whose years are not known stand last. */
function sortKey({years}: Shelf): string {
  return years === '' ? '\uFFFF' : years
}

/** How thick a volume is on the shelf, in rem: by the number of its documents. */
export function thickness(entry: VolumeEntry): number {
  const [thinnest, thickest] = [2.8, 4.2]
  const documents = Math.min(countDocuments(entry), 500)
  return Math.round((thinnest + (thickest - thinnest) * (documents / 500)) * 100) / 100
}

/** The years that the volumes cover: “1948–1980”; empty where they are not known. */
export function formatSpan(shelves: readonly Shelf[]): string {
  const years = shelves.flatMap(({years}) => years.match(/\d{4}/gu) ?? []).sort()
  const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
  return first === last ? first : first + '–' + last
}
