/** How often a volume has words and pairs of words, and how likely a pair is one word. */
import type {Document} from '../../edition/document.ts'
import type {Node} from '../../edition/tree.ts'
import {visit} from '../../edition/visit.ts'
import {commonWords} from './common-words.ts'

/** The letters before and after a page break, and the hyphen between. */
export type Pair = {first: string; hyphen: string; second: string}

/** What is known of the words of a volume. */
export type WordCounts = {
  /** How often a word of the pairs is in the volume, or would be in one of some length where it is a common one. */
  of: (word: string) => number
  /** How often the two halves are one word, in capitals as they are. */
  ofWhole: (pair: Pair) => number
  /** How often they stand as one with a hyphen. */
  hyphened: (pair: Pair) => number
  /** How much likelier they are one word than two, as a logarithm; only for halves that make a word. */
  odds: (pair: Pair) => number
}

/** As many words as the common ones count for beside those of the volume. */
const lent = 50_000

/** Two words are as often neighbours as chance has it, or half as often: most words have their few neighbours. */
const chance = 0.5

/** What a word counts that is not there. */
const unseen = 0.05

/** Counts the words of a volume, and how often the words of the pairs stand beside each other. */
export function countWords(documents: readonly Document[], pairs: readonly Pair[]): WordCounts {
  const words = new Map<string, number>()
  const neighbours = new Map<string, number>()
  for (const {first, second} of pairs) {
    for (const word of [first, second, first + second]) words.set(word.toLowerCase(), 0)
    if (innerCapital.test(second)) words.set(first + second, 0)
    for (const sign of [' ', '-']) neighbours.set(toKey(first, sign, second), 0)
  }
  let all = 0
  for (const document of documents)
    for (const part of toParts(document)) all += count(part, words, neighbours)

  const total = all + lent
  const of = (word: string): number => (words.get(word.toLowerCase()) ?? 0) + lentTo(word.toLowerCase())
  const ofWhole = ({first, second}: Pair): number => {
    const whole = first + second
    // “McNamara” is not “Mcnamara”, nor are “Viet Nam” and “Vietnam” one word
    return innerCapital.test(second.charAt(0)) ? (words.get(whole) ?? 0) : of(whole)
  }
  return {
    of,
    ofWhole,
    hyphened: ({first, second}) => neighbours.get(toKey(first, '-', second)) ?? 0,
    odds(pair) {
      const {first, second} = pair
      const beside = neighbours.get(toKey(first, ' ', second)) ?? 0
      const two = beside / total + (chance * (of(first) + unseen) * (of(second) + unseen)) / total ** 2
      return Math.log(ofWhole(pair) / total / two)
    }
  }
}

const innerCapital = /\p{Lu}/u
const letters = /\p{L}+/gu
const hyphen = /^[-‐‑–]$/u

/** Counts the words of a text but the first and last, which a page break may have parted; returns how many. */
function count(text: string, words: Map<string, number>, neighbours: Map<string, number>): number {
  let all = 0
  let before: {word: string; end: number} | null = null
  for (const {0: word, index} of text.matchAll(letters)) {
    all++
    const small = word.toLowerCase()
    const times = words.get(small)
    // of the others nothing is asked
    if (times === undefined) {
      before = null
      continue
    }
    if (before) {
      const between = text.slice(before.end, index)
      const key = toKey(before.word, hyphen.test(between) ? '-' : between, small)
      const together = neighbours.get(key)
      if (together !== undefined) neighbours.set(key, together + 1)
    }
    before = {word: small, end: index + word.length}
    if (index === 0 || before.end === text.length) continue
    words.set(small, times + 1)
    // words with capitals inside are counted as they stand, too
    const exact = words.get(word)
    if (word !== small && exact !== undefined) words.set(word, exact + 1)
  }
  return all
}

function toKey(first: string, between: string, second: string): string {
  return first.toLowerCase() + between + second.toLowerCase()
}

/** The words of a document between page breaks; those of notes apart. A line end stands between blocks. */
function toParts({title, body, notes}: Document): string[] {
  return [title, body, ...notes.map((note) => note.body)].flatMap((nodes: readonly Node[]) => {
    let text = '\n'
    visit(nodes, (node) => {
      if (node.type === 'pageBreak') text = text.trimEnd() + pageTurn
      else if ('value' in node) text += text.endsWith(pageTurn) ? node.value.trimStart() : node.value
      else if (node.type === 'lineBreak' || isBlock(node)) text += '\n'
    })
    return (text + '\n').split(pageTurn)
  })
}

/** No text has it: control characters are shown by their pictures. */
const pageTurn = '\f'

function isBlock({type}: Node): boolean {
  return type !== 'styled' && type !== 'reference' && type !== 'mention' && type !== 'noteCall'
}

/** How often common words are lent to a volume. */
const loans = new Map(
  commonWords.flatMap(([power, row]) =>
    row.split(' ').map((word): [string, number] => [word, (2 ** power * lent) / 1_000_000])
  )
)

function lentTo(word: string): number {
  return loans.get(word) ?? 0
}
