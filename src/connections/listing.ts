/** Documents in a list, volume by volume. */
import {
  compareIds,
  hasDate,
  type Catalogue,
  type DocumentEntry,
  type VolumeEntry
} from '../edition/catalogue.ts'
import {compareVolumes} from '../edition/volume-order.ts'

/** A document in a list, and what the list has to say of it. */
export type Listed = {entry: DocumentEntry; remark?: string}

/** The documents of a list that stand in one volume, in order. */
export type Part = {volume: VolumeEntry; listed: Listed[]}

/** A list, cut by volume. */
export type Listing = {
  /** The volumes that have something of it, in the order of the series. */
  parts: Part[]
  /** Whether it goes on one page; where not, each volume has a page of its own. */
  whole: boolean
}

/** How many documents go on one page: 250 lines are 15 KB of HTML, gzip. */
export const longestList = 250

/** A list cut by volume. That of a single volume stays whole, however long: a page more would not make it shorter. */
export function cut(listed: readonly Listed[], catalogue: Catalogue): Listing {
  const byVolume = Map.groupBy(listed, ({entry}) => entry.volume)
  // only of volumes in the list: so a page does not change with others
  const parts = [...byVolume].flatMap(([id, here]): Part[] => {
    const volume = catalogue.get(id)
    return volume ? [{volume, listed: here.toSorted(inOrder)}] : []
  })
  parts.sort((a, b) => compareVolumes(a.volume.volume, b.volume.volume))
  return {parts, whole: listed.length <= longestList || parts.length === 1}
}

/** The documents of a list that stand in a volume; `null` where none does. */
export function partOf(listed: readonly Listed[], catalogue: Catalogue, volume: string): Part | null {
  return cut(listed, catalogue).parts.find((part) => part.volume.volume.id === volume) ?? null
}

/** The years of a list: “1966–1968”, “1968”; empty where no document has a date. */
export function formatYearsOf(listed: readonly Listed[]): string {
  const years = listed.flatMap(({entry}) => (hasDate(entry) ? [entry.date.iso.slice(0, 4)] : [])).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : first + '–' + last
}

function inOrder({entry: a}: Listed, {entry: b}: Listed): number {
  return compareIds(a.id, b.id)
}
