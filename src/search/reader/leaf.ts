/** A leaf of the dictionary: terms, and where their units and places lie. */
import {createReader} from '../codec.ts'

/** A term of a leaf. Where it begins in the leaf’s units and places, and how many bytes it has there or in its own files. */
export type Head = {
  name: string
  /** Its own files, where it has any. */
  path: string
  /** How many units hold it. */
  count: number
  units: Extent
  places: Extent
}
type Extent = {at: number; bytes: number}

/** Terms, and the units of those that share the file. */
export type Leaf = {heads: Head[]; units: Uint8Array}

/** The terms of a leaf; those with more bytes than `largest` have files of their own. */
export function readLeaf(bytes: Uint8Array, path: string, largest: number): Leaf {
  const from = createReader(bytes)
  const count = from.number()
  const decoder = new TextDecoder()
  const heads: Head[] = []
  let name = ''
  let [units, places] = [0, 0]
  for (let number = 0; number < count; number++) {
    const shared = from.number()
    name = name.slice(0, shared) + decoder.decode(from.bytes(from.number()))
    const head: Head = {
      name,
      path: path + '-' + number,
      count: from.number(),
      units: {at: units, bytes: from.number()},
      places: {at: places, bytes: from.number()}
    }
    heads.push(head)
    if (head.units.bytes <= largest) units += head.units.bytes
    if (head.places.bytes <= largest) places += head.places.bytes
  }
  return {heads, units: bytes.subarray(from.at)}
}

/** The number of the leaf that a term would stand in; -1: before all. */
export function leafOf(firsts: readonly string[], name: string): number {
  let low = -1
  let high = firsts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? '') <= name) low = middle
    else high = middle
  }
  return low
}
