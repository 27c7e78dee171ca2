/** All words of a band as numbers, one after the other. */
import {fields} from '../blocks.ts'
import {toWords} from '../words.ts'
import type {Searched} from './searched.ts'

/** Numbers of terms as they follow each other; 0 stands between blocks, so that nothing is found across them. */
export type Stream = {
  terms: Uint32Array
  /** The terms by their number; that of 0 is empty. */
  names: string[]
  /** How often each term stands there; that of 0 is 0. */
  counts: Uint32Array
  /** Where each unit begins; last, where all end. */
  starts: Uint32Array
}

/** The words of documents, and what each number stands for. */
export function readWords(documents: readonly Searched[]): Stream {
  const numbers = new Map<string, number>()
  const names = ['']
  const starts = new Uint32Array(documents.length * fields.length + 1)
  let terms = new Uint32Array(1 << 16)
  let length = 0
  const push = (term: number): void => {
    if (length === terms.length) {
      const larger = new Uint32Array(length * 2)
      larger.set(terms)
      terms = larger
    }
    terms[length++] = term
  }
  documents.forEach(({texts}, row) => {
    texts.forEach((blocks, field) => {
      starts[row * fields.length + field] = length
      for (const block of blocks) {
        for (const word of toWords(block)) push(toNumber(word))
        push(0)
      }
    })
  })
  starts[starts.length - 1] = length
  terms = terms.subarray(0, length)
  return {terms, names, counts: countTerms(terms, names.length), starts}

  function toNumber(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = names.push(word) - 1
    numbers.set(word, number)
    return number
  }
}

/** The pairs of neighbours of which one is among the common words. */
export function pairWords({terms, names, starts}: Stream, common: ReadonlySet<number>): Stream {
  const numbers = new Map<number, number>()
  const keys = [0]
  const pairs = new Uint32Array(terms.length)
  for (let at = 0; at + 1 < terms.length; at++) {
    const [first, second] = [terms[at] ?? 0, terms[at + 1] ?? 0]
    if (first === 0 || second === 0 || !(common.has(first) || common.has(second))) continue
    const key = first * names.length + second
    let number = numbers.get(key)
    if (number === undefined) {
      number = keys.push(key) - 1
      numbers.set(key, number)
    }
    pairs[at] = number
  }
  const nameOf = (key: number): string =>
    key === 0 ? '' : names[Math.floor(key / names.length)] + ' ' + names[key % names.length]
  return {terms: pairs, names: keys.map(nameOf), counts: countTerms(pairs, keys.length), starts}
}

/** The numbers of the commonest terms. */
export function commonest({counts, names}: Stream, many: number): number[] {
  const used = [...names.keys()].filter((term) => (counts[term] ?? 0) > 0)
  return used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, many)
}

function countTerms(terms: Uint32Array, many: number): Uint32Array {
  const counts = new Uint32Array(many)
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1
  counts[0] = 0
  return counts
}
