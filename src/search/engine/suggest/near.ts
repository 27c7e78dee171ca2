/** Frequent words that are spelt almost like a rare one. */
import {formsOf} from '../../forms.ts'
import type {FrequentWords} from '../../word-list.ts'

/** How many are named. */
const most = 3

/** How many letters may differ; in a word of up to so many letters, or of `sure` where documents have it, only one. */
const differing = 2
const short = 5
const sure = 8

/** In how many documents a word stands that counts as rare. */
export const rare = 3

/** How many times more documents a word must have to be suggested in place of another. */
const times = 10

/** Words with digits are numbers of papers, years and sums, and never near each other. */
const digit = /\p{N}/u

/**
 * Words around a word that is in `documents` documents, nearest first, then the most frequent. Forms of the word are not
 * among them, since they are searched with it.
 *
 * Two letters that differ make another word more often than they mend one, so the first letter must be the same then
 * (not *ethics*: this), and a short word must be in no document (not *minuet*: mine). A word that is not rare may be a
 * slip all the same, but of one letter: where *attaché expelled* finds little, *expected* is no help.
 */
export function findNear(word: string, documents: number, frequent: FrequentWords): string[] {
  if (digit.test(word)) return []
  const limit = limitOf(word, documents)
  const letters = lettersOf(word)
  const forms = formsOf(word)
  const near: {word: string; documents: number; distance: number}[] = []
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const other of frequent.get(length) ?? []) {
      if (other.documents < documents * times || !mayBeNear(letters, lettersOf(other.word), limit)) continue
      const distance = distanceOf(word, other.word, limit)
      if (distance === 0 || distance > limit || (distance > 1 && other.word[0] !== word[0])) continue
      near.push({...other, distance})
    }
  }
  return near
    .filter((other) => !forms.includes(other.word))
    .sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({word}) => word)
}

function limitOf(word: string, documents: number): number {
  if (documents > rare || word.length <= short) return 1
  return documents > 0 && word.length <= sure ? 1 : differing
}

/** The letters of a word as bits; letters may share one. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** Whether so few letters can make one word of the other: each takes one kind of letter away and brings another. */
function mayBeNear(a: number, b: number, limit: number): boolean {
  return countBits(a & ~b) <= limit && countBits(b & ~a) <= limit
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * How many letters one must put in, leave out, exchange, or swap with the next, to make one word of the other; `Infinity`
 * where these are more than `limit`. Only as much of the table is filled as can be within the limit.
 */
export function distanceOf(a: string, b: string, limit: number): number {
  const more = limit + 1
  if (Math.abs(a.length - b.length) > limit) return Infinity
  let before = new Array<number>(b.length + 2).fill(more)
  let last = Array.from({length: b.length + 2}, (_, column) => column)
  let next = new Array<number>(b.length + 2).fill(more)
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit)
    const to = Math.min(b.length, row + limit)
    let least = (next[from - 1] = from === 1 ? row : more)
    for (let column = from; column <= to; column++) {
      let distance = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      distance = Math.min(distance, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        distance = Math.min(distance, (before[column - 2] ?? 0) + 1)
      next[column] = distance
      if (distance < least) least = distance
    }
    next[to + 1] = more
    if (least > limit) return Infinity
    ;[before, last, next] = [last, next, before]
  }
  const distance = last[b.length] ?? more
  return distance > limit ? Infinity : distance
}
