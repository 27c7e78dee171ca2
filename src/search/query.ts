/** What a reader asks for, in terms. All of them must stand in a document. */
import {toWords} from './words.ts'

/**
 * A word; the beginning of a word; words in a row. What has signs inside is words in a row, as if it stood in quotation
 * marks; a single word in quotation marks is never found in another form.
 */
export type Term = {
  kind: 'word' | 'beginning' | 'phrase'
  words: string[]
  /** As typed, with quotation marks of the plain kind. */
  text: string
}

/**
 * Quotation marks of any shape, and what stands between them or outside.
 *
 * > détente   “balanced force reductions”   negotiat*   Viet-Nam   611.94/3–154
 */
const pieces = /["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<word>[^\s"“”„«»]+)/gu

/** How many terms a query may have, how many words a phrase, and how few letters a beginning. */
const limits = {terms: 24, words: 32, letters: 3}

/** The terms of a query, in order, each once. What has no letter or digit is no term. */
export function parseQuery(query: string): Term[] {
  return read(query).terms
}

/** What of a query is not searched, and why, as sentences. */
export function queryWarnings(query: string): string[] {
  return read(query).warnings
}

/** A query from its terms. */
export function formatQuery(terms: readonly Term[]): string {
  return terms.map(({text}) => text).join(' ')
}

function read(query: string): {terms: Term[]; warnings: string[]} {
  const warnings: string[] = []
  const terms = new Map<string, Term>()
  for (const {groups} of query.matchAll(pieces)) {
    const term = toTerm(groups?.phrase, groups?.word ?? '')
    if (term.words.length === 0) continue
    if (term.kind === 'beginning' && term.words.join('').length < limits.letters) {
      warnings.push(`A beginning needs ${limits.letters} letters: ${term.text} was left out.`)
      continue
    }
    if (term.kind !== 'beginning' && term.text.includes('*'))
      warnings.push(
        `An asterisk is read only at the end of a single word: ${term.text} was searched without it.`
      )
    if (term.words.length > limits.words) {
      warnings.push(`Only the first ${limits.words} words of a phrase are searched: ${term.text}`)
      term.words.length = limits.words
    }
    terms.set(term.kind + ' ' + term.words.join(' '), term)
  }
  if (terms.size > limits.terms)
    warnings.push(`Only the first ${limits.terms} of ${terms.size} terms are searched.`)
  return {terms: [...terms.values()].slice(0, limits.terms), warnings}
}

function toTerm(phrase: string | undefined, word: string): Term {
  if (phrase !== undefined) return {kind: 'phrase', words: toWords(phrase), text: '"' + phrase.trim() + '"'}
  const words = toWords(word)
  if (words.length > 1) return {kind: 'phrase', words, text: word}
  return {kind: word.endsWith('*') ? 'beginning' : 'word', words, text: word}
}
