/** How words, and what stands between them, are written for Pagefind: found out once, since texts are made of few of them. */
import {keptSign, keptWord, mixedWord, signFor, toToken} from '../encoding.ts'
import {fold} from '../words.ts'

/**
 * A word as it is printed: its number, or `noWord`; how it is written; and whether it is written as it is, in a form that does
 * not say how it was printed, or by itself without signs before it.
 */
export type Form = {word: number; token: string; form: 'plain' | 'kept' | 'mixed'}

/** What stands between two words, as it is written, and the signs that are kept apart. */
export type Gap = {written: string; kept: string[]}

/** The words of a band, numbered as they are met. */
export type Lexicon = {
  formOf: (print: string) => Form
  gapOf: (gap: string) => Gap
  /** The words by their numbers, as words are compared. */
  readonly words: readonly string[]
}

/** The number of what is no word. */
export const noWord = -1

/** A lexicon without words. */
export function createLexicon(): Lexicon {
  const forms = new Map<string, Form>()
  const gaps = new Map<string, Gap>()
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    formOf: (print) => forms.get(print) ?? remember(forms, print, toForm),
    gapOf: (gap) => gaps.get(gap) ?? remember(gaps, gap, toGap),
    words
  }

  function toForm(print: string): Form {
    const word = fold(print)
    const number = word === '' ? noWord : toNumber(word)
    if (mixedWord.test(word)) return {word: number, token: toToken(word), form: 'mixed'}
    return plainWord.test(print)
      ? {word: number, token: toToken(print), form: 'plain'}
      : {word: number, token: toToken(keptWord + word), form: 'kept'}
  }

  function toNumber(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
}

function remember<Made>(known: Map<string, Made>, text: string, make: (text: string) => Made): Made {
  // cloned, since what is cut from a text would keep the whole of it in memory
  const own = structuredClone(text)
  const made = make(own)
  known.set(own, made)
  return made
}

/** Signs that say something else. */
const reserved = new Set([...signFor.values(), keptSign, keptWord, '|', '~', '_'])

/** Signs that Pagefind drops wherever they stand. */
const plainSign = /^[!-/:-@[-`{-~]$/u

/** A word that Pagefind takes as it is: small letters, a capital before them, capitals or digits alone. */
const plainWord = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/u

function toGap(gap: string): Gap {
  const kept: string[] = []
  const signs = Array.from(gap, (sign) => {
    const known = signFor.get(sign)
    if (known !== undefined) return known
    if (plainSign.test(sign) && !reserved.has(sign)) return sign
    kept.push(sign)
    return keptSign
  })
  return {written: signs.join(''), kept}
}
