/** What a reader asks for, in terms. All of them must stand in a document. */
import {toWords} from './words.ts'

/**
 * A word; the beginning of a word; words in a row. What has signs inside is words in a row, as if it stood in quotation
 * marks; a single word in quotation marks is never found in another form.
 */
export type PlainTerm = {
  kind: 'word' | 'beginning' | 'phrase'
  words: string[]
  /** As typed, with quotation marks of the plain kind. */
  text: string
}

/** What a document must have: a plain term, or one of several with bars between them: `SNIE | "national estimate"`. */
export type Term = PlainTerm | {kind: 'either'; of: PlainTerm[]; text: string}

/** The terms of which a document must have one: the term itself, where there is no choice. */
export function alternativesOf(term: Term): readonly PlainTerm[] {
  return term.kind === 'either' ? term.of : [term]
}

/**
 * Quotation marks of any shape, and what stands between them or outside; a bar. Single marks are quotation marks where they stand
 * around words, and no apostrophe is between them.
 *
 * > détente   “balanced force reductions”   ‘open door’   negotiat*   Viet-Nam   611.94/3–154   SNIE | NIE   not: ’tis the Allies’
 */
const pieces =
  /["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<![^\s|])['‘‚](?<quoted>[^\s"“”„«»'‘’‚|][^"“”„«»'‘’‚|]*)['’‘](?![^\s|])|(?<bar>\|)|(?<word>[^\s"“”„«»|]+)/gu

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

/** The words of all terms of a query, in order. */
export function wordsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(alternativesOf).flatMap(({words}) => words)
}

/** The same for terms that are searched in the same way. */
export function termKey(term: Term): string {
  return alternativesOf(term)
    .map(({kind, words}) => kind + ' ' + words.join(' '))
    .join(' | ')
}

function read(query: string): {terms: Term[]; warnings: string[]} {
  const warnings: string[] = []
  const groups: PlainTerm[][] = []
  let isAlternative = false
  for (const {groups: found} of query.matchAll(pieces)) {
    if (found?.bar !== undefined) {
      isAlternative = groups.length > 0
      continue
    }
    const term = toTerm(found?.phrase ?? found?.quoted, found?.word ?? '')
    if (term.words.length === 0) continue
    if (term.kind === 'beginning' && term.words.join('').length < limits.letters) {
      warnings.push(`A beginning needs ${limits.letters} letters: ${term.text} was left out.`)
      isAlternative = false
      continue
    }
    warnings.push(...warningsOf(term))
    if (isAlternative) groups.at(-1)?.push(term)
    else groups.push([term])
    isAlternative = false
  }
  const terms = unique(groups.map(toEither))
  return {terms: firstOf(terms, warnings), warnings}
}

/** What of a term is not searched; a phrase that is too long ends early. */
function warningsOf(term: PlainTerm): string[] {
  const warnings: string[] = []
  if (term.kind !== 'beginning' && term.text.includes('*'))
    warnings.push(
      `An asterisk is read only at the end of a single word: ${term.text} was searched without it.`
    )
  if (term.words.length > limits.words) {
    warnings.push(`Only the first ${limits.words} words of a phrase are searched: ${term.text}`)
    term.words.length = limits.words
  }
  return warnings
}

/** As many terms as are searched. */
function firstOf(terms: readonly Term[], warnings: string[]): Term[] {
  let count = 0
  const kept = terms.filter((term) => (count += alternativesOf(term).length) <= limits.terms)
  if (count > limits.terms) warnings.push(`Only the first ${limits.terms} of ${count} terms are searched.`)
  return kept
}

/** Alternatives as one term, each once. */
function toEither(terms: readonly PlainTerm[]): Term {
  const of = unique(terms)
  const [only] = of
  return of.length === 1 && only ? only : {kind: 'either', of, text: of.map(({text}) => text).join(' | ')}
}

/** Terms that are searched in different ways; of those that are not, the last one, in the place of the first. */
function unique<Any extends Term>(terms: readonly Any[]): Any[] {
  return [...new Map(terms.map((term) => [termKey(term), term])).values()]
}

function toTerm(phrase: string | undefined, word: string): PlainTerm {
  if (phrase !== undefined) return {kind: 'phrase', words: toWords(phrase), text: '"' + phrase.trim() + '"'}
  const words = toWords(word)
  if (words.length > 1) return {kind: 'phrase', words, text: word}
  return {kind: word.endsWith('*') ? 'beginning' : 'word', words, text: word}
}
