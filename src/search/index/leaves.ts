/** A dictionary of terms in files of a few kilobytes: sorted, front-coded, each term with its units and places. */
import {createWriter, type Writer} from '../codec.ts'
import type {Kind} from '../format.ts'
import type {Stream} from './word-stream.ts'

/** A dictionary as files, with the first term of each leaf and the terms that have files of their own. */
export type Leaves = {
  files: Map<string, Uint8Array>
  firsts: string[]
  large: Record<string, [units: number, places: number]>
}

/** A leaf is closed when its terms and units, or its places, have so many bytes; compressed they are about 7 and 10 KB. */
const full = {terms: 9_000, places: 14_000}

/** Writes the terms of a stream; what is larger than `largest` has a file of its own. */
export function writeLeaves(kind: Kind, stream: Stream, largest: number): Leaves {
  const {names, counts} = stream
  const encoder = new TextEncoder()
  const placesOf = gather(stream)
  const leaves: Leaves = {files: new Map(), firsts: [], large: {}}
  let leaf = openLeaf()
  const sorted = [...names.keys()].filter((term) => (counts[term] ?? 0) > 0)
  sorted.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  for (const term of sorted) {
    const name = names[term] ?? ''
    if (leaf.count === 0) leaves.firsts.push(name)
    const path = kind + '-' + (leaves.firsts.length - 1)
    const {units, count, places} = pack(placesOf(term), stream.starts)
    const shared = sharedLength(leaf.before, name)
    const rest = encoder.encode(name.slice(shared))
    for (const number of [shared, rest.length]) leaf.heads.number(number)
    leaf.heads.bytes(rest)
    for (const number of [count, units.length, places.length]) leaf.heads.number(number)
    if (Math.max(units.length, places.length) > largest) leaves.large[name] = [units.length, places.length]
    const own = path + '-' + leaf.count
    if (units.length > largest) leaves.files.set(own, units)
    else leaf.units.bytes(units)
    if (places.length > largest) leaves.files.set(own + '-at', places)
    else leaf.places.bytes(places)
    leaf.before = name
    leaf.count++
    if (leaf.heads.length + leaf.units.length > full.terms || leaf.places.length > full.places) close(path)
  }
  if (leaf.count > 0) close(kind + '-' + (leaves.firsts.length - 1))
  return leaves

  function close(path: string): void {
    const file = createWriter()
    file.number(leaf.count)
    file.bytes(leaf.heads.done())
    file.bytes(leaf.units.done())
    leaves.files.set(path, file.done())
    leaves.files.set(path + '-at', leaf.places.done())
    leaf = openLeaf()
  }
}

function openLeaf(): {heads: Writer; units: Writer; places: Writer; count: number; before: string} {
  return {heads: createWriter(), units: createWriter(), places: createWriter(), count: 0, before: ''}
}

/** The places of each term in the stream, in order. */
function gather({terms, counts}: Stream): (term: number) => Uint32Array {
  const ends = new Uint32Array(counts.length + 1)
  counts.forEach((count, term) => {
    ends[term + 1] = (ends[term] ?? 0) + count
  })
  const next = ends.slice()
  const places = new Uint32Array(ends.at(-1) ?? 0)
  terms.forEach((term, at) => {
    if (term === 0) return
    const place = next[term] ?? 0
    places[place] = at
    next[term] = place + 1
  })
  return (term) => places.subarray(ends[term], ends[term + 1])
}

/**
 * The units that hold a term, each as its distance from the one before and whether the term stands there once or how often;
 * and the places in each unit, as distances, too.
 */
function pack(
  places: Uint32Array,
  starts: Uint32Array
): {units: Uint8Array; count: number; places: Uint8Array} {
  const units = createWriter()
  const positions = createWriter()
  let count = 0
  let last = 0
  for (let at = 0; at < places.length; count++) {
    const unit = unitAt(places[at] ?? 0, starts)
    const end = starts[unit + 1] ?? Infinity
    let place = starts[unit] ?? 0
    let times = 0
    for (; at < places.length && (places[at] ?? 0) < end; at++, times++) {
      positions.number((places[at] ?? 0) - place)
      place = places[at] ?? 0
    }
    units.number((unit - last) * 2 + (times > 1 ? 1 : 0))
    if (times > 1) units.number(times)
    last = unit
  }
  return {units: units.done(), count, places: positions.done()}
}

/** The unit that a place of the stream lies in. */
function unitAt(place: number, starts: Uint32Array): number {
  let low = 0
  let high = starts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

/** How many letters two terms have in common; a letter of two code units is not parted. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return /[\uD800-\uDBFF]$/.test(b.slice(0, length)) ? length - 1 : length
}
