/** A band of the index, read as far as a query needs it: leaves, then units, then places where units remain. */
import type {Kind, Manifest} from '../format.ts'
import type {Load} from './files.ts'
import {leafOf, readLeaf, type Head, type Leaf} from './leaf.ts'
import {coverOf, matchRow} from './phrase.ts'
import {intersect, readPlaces, readPostings, type Positions, type Postings} from './postings.ts'

/** A band of the index. */
export type Band = {
  documents: number
  /** The units that hold a word or a pair; `null` where it is not in the band. */
  postings: (name: string) => Promise<Postings | null>
  /** The units that hold words in a row. */
  phrase: (words: readonly string[]) => Promise<Postings | null>
  /** About how many bytes it takes to look for a phrase. */
  cost: (words: readonly string[]) => number
  /** The words that begin so; `isWhole`: whether these are all. */
  beginning: (start: string) => Promise<{words: string[]; isWhole: boolean}>
  /** The words around the place where a word would stand, with how many units hold each. */
  neighbours: (word: string) => Promise<{name: string; count: number}[]>
}

/** What a term without files of its own costs, about: a leaf with its places, compressed, shared with its neighbours. */
const small = 5_000

/** How many leaves are read for the beginning of a word: 16 hold about 6,000 words. */
const mostLeaves = 16

/** Opens the band whose files `load` brings by name. */
export function openBand(load: Load, manifest: Manifest): Band {
  const common = new Set(manifest.common)
  // a word may be called as what every object has: constructor
  const large = new Map(Object.entries(manifest.large))
  const leaves = new Map<string, Leaf>()

  async function leaf(path: string): Promise<Leaf> {
    const bytes = await load(path)
    const read = leaves.get(path) ?? readLeaf(bytes, path, manifest.largest)
    leaves.set(path, read)
    return read
  }

  async function find(name: string): Promise<{head: Head; leaf: Leaf; path: string} | null> {
    const kind: Kind = name.includes(' ') ? 'pairs' : 'words'
    const number = leafOf(manifest[kind], name)
    if (number < 0) return null
    const path = kind + '-' + number
    const found = await leaf(path)
    const head = found.heads.find((head) => head.name === name)
    return head ? {head, leaf: found, path} : null
  }

  async function unitsOf({head, leaf}: {head: Head; leaf: Leaf}): Promise<Postings> {
    const {bytes, at} = head.units
    const isLarge = bytes > manifest.largest
    return readPostings(isLarge ? await load(head.path) : leaf.units.subarray(at, at + bytes), head.count)
  }

  async function positions(name: string): Promise<Positions | null> {
    const found = await find(name)
    if (!found) return null
    const {bytes, at} = found.head.places
    const isLarge = bytes > manifest.largest
    const [postings, file] = await Promise.all([
      unitsOf(found),
      load((isLarge ? found.head.path : found.path) + '-at')
    ])
    return {...postings, at: readPlaces(isLarge ? file : file.subarray(at, at + bytes), postings.times)}
  }

  async function postings(name: string): Promise<Postings | null> {
    const found = await find(name)
    return found && unitsOf(found)
  }

  const costOf = (name: string): number => {
    const [units, places] = large.get(name) ?? [small, 0]
    return units + places
  }

  async function phrase(words: readonly string[]): Promise<Postings | null> {
    const cover = coverOf(words, common, costOf)
    const [only, ...others] = cover
    if (only === undefined) return null
    if (others.length === 0) return postings(only.name)
    if ((await Promise.all(cover.map(({name}) => find(name)))).includes(null)) return null
    const lists = await Promise.all(cover.map(({name}) => postings(name)))
    const shared = intersect(lists.flatMap((list) => list?.units ?? []))
    if (shared.length === 0) return null
    const terms = await Promise.all(
      cover.map(async ({name, offset}) => ({positions: await positions(name), offset}))
    )
    const found = terms.flatMap(({positions, offset}) => (positions ? {positions, offset} : []))
    return matchRow(found, shared)
  }

  async function beginning(start: string): Promise<{words: string[]; isWhole: boolean}> {
    const first = Math.max(0, leafOf(manifest.words, start))
    const beyond = manifest.words.findIndex((word, index) => index > first && !word.startsWith(start))
    const last = beyond === -1 ? manifest.words.length : beyond
    const read = Math.min(last, first + mostLeaves)
    const numbers = Array.from({length: read - first}, (_, index) => first + index)
    const all = await Promise.all(numbers.map((number) => leaf('words-' + number)))
    const names = all.flatMap(({heads}) => heads.map(({name}) => name))
    return {words: names.filter((name) => name.startsWith(start)), isWhole: read === last}
  }

  async function neighbours(word: string): Promise<Head[]> {
    if (manifest.words.length === 0) return []
    return (await leaf('words-' + Math.max(0, leafOf(manifest.words, word)))).heads
  }

  return {
    documents: manifest.documents,
    postings,
    phrase,
    cost: (words) => coverOf(words, common, costOf).reduce((sum, {name}) => sum + costOf(name), 0),
    beginning,
    neighbours
  }
}
