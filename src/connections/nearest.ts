import type {DocumentEntry} from '../edition/catalogue.ts'
import type {Listed} from './listing.ts'

/**
 * The `count` documents of a list that were written nearest to one, in the order of the list.
 *
 * Near an undated one are the first of the list; undated ones are far from all.
 */
export function nearest<One extends Listed>(
  entry: DocumentEntry,
  listed: readonly One[],
  count: number
): One[] {
  if (listed.length <= count) return [...listed]
  const near = listed
    .map((one) => ({one, distance: distance(one.entry, entry)}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({one}) => one)
  return listed.filter((one) => near.includes(one))
}

function distance(a: DocumentEntry, b: DocumentEntry): number {
  if (!b.date) return 0
  return a.date ? Math.abs(toTime(a.date.iso) - toTime(b.date.iso)) : Infinity
}

const times = new Map<string, number>()

/** A date as a number; of a month or year, its first day; zones of time are not told apart. */
function toTime(iso: string): number {
  const known = times.get(iso)
  if (known !== undefined) return known
  const time = Date.parse(iso.length > 10 ? iso.slice(0, 16) + 'Z' : iso)
  times.set(iso, time)
  return time
}
