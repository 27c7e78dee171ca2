/** How often a volume has words and pairs of words, and how likely a pair is one word. */
import type {Document} from '../../edition/document.ts'
import type {Node} from '../../edition/tree.ts'
import {visit} from '../../edition/visit.ts'
import {commonWords} from './common-words.ts'
import {createTally} from './word-tally.ts'

/** What has words that pages part. */
export type Worded = Pick<Document, 'title' | 'body' | 'notes'>

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
export function countWords(documents: Iterable<Worded>, pairs: readonly Pair[]): WordCounts {
  const tally = createTally({
    words: pairs.flatMap(({first, second}) => [first, second, first + second]).map(small),
    exact: pairs.filter(({second}) => innerCapital.test(second)).map(({first, second}) => first + second),
    neighbours: pairs.map(({first, second}) => [small(first), small(second)] as const)
  })
  for (const document of documents) for (const part of toParts(document)) tally.add(part)

  const total = tally.all + lent
  const of = (word: string): number => tally.of(small(word)) + lentTo(small(word))
  const ofWhole = ({first, second}: Pair): number => {
    const whole = first + second
    // “McNamara” is not “Mcnamara”, nor are “Viet Nam” and “Vietnam” one word
    return innerCapital.test(second.charAt(0)) ? tally.ofExact(whole) : of(whole)
  }
  const together = ({first, second}: Pair, between: ' ' | '-'): number =>
    tally.together(small(first), between, small(second))
  return {
    of,
    ofWhole,
    hyphened: (pair) => together(pair, '-'),
    odds(pair) {
      const {first, second} = pair
      const two =
        together(pair, ' ') / total + (chance * (of(first) + unseen) * (of(second) + unseen)) / total ** 2
      return Math.log(ofWhole(pair) / total / two)
    }
  }
}

const innerCapital = /\p{Lu}/u

function small(word: string): string {
  return word.toLowerCase()
}

/** The words of a document between page breaks; those of notes apart. A line end stands between blocks. */
function toParts({title, body, notes}: Worded): string[] {
  const parts: string[] = []
  for (const nodes of [title, body, ...notes.map((note) => note.body)] as readonly Node[][]) {
    let part = '\n'
    visit(nodes, (node) => {
      if (node.type === 'pageBreak') {
        parts.push(part.trimEnd())
        part = ''
      } else if ('value' in node) part += part === '' ? node.value.trimStart() : node.value
      else if (node.type === 'lineBreak' || isBlock(node)) part += '\n'
    })
    parts.push(part + '\n')
  }
  return parts
}

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
