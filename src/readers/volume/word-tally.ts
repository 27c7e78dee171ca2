/**
 * Counts some words, and pairs of them, in the texts of a volume.
 *
 * All words of a volume pass by here, and few are asked for. So no string is made of a word: it is known by a hash of its
 * letters, which is computed on the way, and compared letter by letter with the asked one that has the same.
 */
import {isPlainLetter, letterAt} from '../letter-runs.ts'

/** What is counted: words in small letters, words that are counted as they stand as well, and neighbours in small letters. */
export type Asked = {
  words: Iterable<string>
  exact: Iterable<string>
  neighbours: Iterable<readonly [first: string, second: string]>
}

/** Counts so far. */
export type Tally = {
  /** Counts the words of a text but the first and last where no sign is beyond them: a page break may have parted these. */
  add: (text: string) => void
  /** How many words there were in all. */
  readonly all: number
  of: (word: string) => number
  ofExact: (word: string) => number
  /** How often a space or a hyphen stood between two words, and nothing else. */
  together: (first: string, between: ' ' | '-', second: string) => number
}

/** Begins to count. */
export function createTally({words, exact, neighbours}: Asked): Tally {
  const ids = new Map<string, number>()
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size)
  const names = [...ids.keys()]
  const counts = new Uint32Array(names.length)
  const asStands = new Map(Array.from(exact, (word) => [word, 0]))
  const hasExact = new Uint8Array(names.length)
  for (const word of asStands.keys()) hasExact[idOf(word.toLowerCase())] = 1
  const [spaced, hyphened] = [new Map<number, number>(), new Map<number, number>()]
  for (const [first, second] of neighbours) {
    spaced.set(pairOf(idOf(first), idOf(second)), 0)
    hyphened.set(pairOf(idOf(first), idOf(second)), 0)
  }
  const table = toTable(names)
  let all = 0
  return {
    get all() {
      return all
    },
    of: (word) => counts[idOf(word)] ?? 0,
    ofExact: (word) => asStands.get(word) ?? 0,
    together: (first, between, second) =>
      (between === ' ' ? spaced : hyphened).get(pairOf(idOf(first), idOf(second))) ?? 0,
    add
  }

  function idOf(word: string): number {
    return ids.get(word) ?? nobody
  }

  function pairOf(first: number, second: number): number {
    return first * names.length + second
  }

  function add(text: string): void {
    let before = nobody
    let beforeEnd = 0
    for (let at = 0; at < text.length;) {
      const start = at
      let hash = 0
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (!isPlainLetter(code)) break
        hash = mix(hash, code | 0x20)
      }
      const plainEnd = at
      for (let length = letterAt(text, at); length > 0; length = letterAt(text, at)) at += length
      if (at === start) {
        at++
        continue
      }
      all++
      const id = at === plainEnd ? find(text, start, at, hash) : idOf(text.slice(start, at).toLowerCase())
      if (id !== nobody) {
        if (before !== nobody && start === beforeEnd + 1) countTogether(before, text.charAt(beforeEnd), id)
        if (start > 0 && at < text.length) countWord(text, start, at, id)
      }
      before = id
      beforeEnd = at
    }
  }

  function countWord(text: string, start: number, end: number, id: number): void {
    counts[id] = (counts[id] ?? 0) + 1
    if (hasExact[id] === 0) return
    const word = text.slice(start, end)
    const times = asStands.get(word)
    if (times !== undefined) asStands.set(word, times + 1)
  }

  function countTogether(first: number, between: string, second: number): void {
    const counted = between === ' ' ? spaced : hyphens.has(between) ? hyphened : null
    if (!counted) return
    const pair = pairOf(first, second)
    const times = counted.get(pair)
    if (times !== undefined) counted.set(pair, times + 1)
  }

  /** The id of a word of plain letters in a text. */
  function find(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const id = table[slot] ?? nobody
      if (id === nobody) return nobody
      if (isWord(names[id] ?? '', text, start, end)) return id
    }
  }
}

const nobody = -1
const hyphens = new Set(['-', '‐', '‑', '–'])

/** The ids of words of plain letters, each at the place of its hash or, where that is taken, behind it. */
function toTable(names: readonly string[]): Int32Array {
  const size = 4 << Math.ceil(Math.log2(names.length + 1))
  const table = new Int32Array(size).fill(nobody)
  for (const [id, name] of names.entries()) {
    let hash = 0
    for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at))
    let slot = hash & (size - 1)
    while (table[slot] !== nobody) slot = (slot + 1) & (size - 1)
    table[slot] = id
  }
  return table
}

function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193)
  return mixed ^ (mixed >>> 15)
}

/** Whether a stretch of plain letters is a word of small letters. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 0x20)) return false
  return true
}
