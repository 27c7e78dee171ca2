/** The units that hold a term, and the places where. */
import {createReader} from '../codec.ts'

/** Units in order, and how often each holds a term. */
export type Postings = {units: Uint32Array; times: Uint32Array}

/** The same, with where in the unit of an index; asked for in order. */
export type Positions = Postings & {at: (index: number) => Uint32Array}

/** Units as a band has them. */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const from = createReader(bytes)
  const units = new Uint32Array(count)
  const times = new Uint32Array(count)
  let unit = 0
  for (let index = 0; index < count; index++) {
    const value = from.number()
    unit += value >>> 1
    units[index] = unit
    times[index] = value % 2 === 1 ? from.number() : 1
  }
  return {units, times}
}

/** Places of one unit after the other; those between are passed over. */
export function readPlaces(bytes: Uint8Array, times: Uint32Array): (index: number) => Uint32Array {
  const from = createReader(bytes)
  let next = 0
  return (index) => {
    for (; next < index; next++) for (let left = times[next] ?? 0; left > 0; left--) from.number()
    next = index + 1
    let place = 0
    return Uint32Array.from({length: times[index] ?? 0}, () => (place += from.number()))
  }
}

/** What all lists have, each list in order and without repeats. */
export function intersect(lists: readonly Uint32Array[]): number[] {
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
