/** What a reader asks for, in terms: words, and phrases in quotation marks. */

/** A word, which also finds longer ones that begin with it, or a phrase, which finds itself. */
export type Term = {kind: 'word' | 'phrase'; text: string}

/**
 * Quotation marks of any shape, and what stands between them or outside.
 *
 * > détente “balanced force reductions” "POL 27"
 */
const pieces = /["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<word>[^\s"“”„«»]+)/gu

/** What is no part of a word in the index: signs, and marks over letters once they are apart. */
const signs = /[^\p{L}\p{Nd}\p{Pc}]+/gu

/** The terms of a query, in order, each once. What has no letter or digit is no term. */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>()
  for (const {groups} of query.matchAll(pieces)) {
    const kind = groups?.phrase === undefined ? 'word' : 'phrase'
    const text = (groups?.phrase ?? groups?.word ?? '').trim().replace(/\s+/gu, ' ')
    if (fold(text) !== '') terms.set(kind + fold(text), {kind, text})
  }
  return [...terms.values()]
}

/** A query from its terms. */
export function formatQuery(terms: readonly Term[]): string {
  return terms.map(({kind, text}) => (kind === 'phrase' ? '"' + text + '"' : text)).join(' ')
}

/** A word as words are compared: without signs, case and diacritics, so that `C.I.A.` is `cia`. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(signs, '').toLowerCase()
}

/** Where a word has parts: at signs, at a capital inside, between letters and digits: `Viet-Nam`, `McNamara`, `27A`. */
const joints =
  /[^\p{L}\p{M}\p{Nd}\p{Pc}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u

/** Whether a word, or a part of it, begins with what was asked for. The index finds words and parts of words like that. */
export function begins(word: string, asked: string): boolean {
  const start = fold(asked)
  return fold(word).startsWith(start) || word.split(joints).some((part) => fold(part).startsWith(start))
}

/** What a term is sent to the index as: signs that the index does not hold are left out, letters stay as typed. */
export function toIndexed({text}: Term): string {
  return text
    .split(/\s+/u)
    .map((word) => word.normalize('NFC').replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}]+/gu, ''))
    .filter((word) => word !== '')
    .join(' ')
}

/**
 * Where a phrase stands among words: the numbers of its words, for each time it does.
 *
 * Words are compared whole, and in their parts, so that `Viet Nam` finds `Viet-Nam` and `short—a matter` is three words.
 */
export function findPhrase(phrase: string, words: readonly string[]): number[][] {
  const wholes = words.map((word, index) => ({text: fold(word), index}))
  const parts = words.flatMap((word, index) => split(word).map((text) => ({text, index})))
  const asked = phrase.split(/\s+/u)
  const found = [...findRun(asked.map(fold), wholes), ...findRun(asked.flatMap(split), parts)]
  return [...new Map(found.map((run) => [run[0], run])).values()]
}

function split(word: string): string[] {
  return word
    .split(/[^\p{L}\p{M}\p{Nd}\p{Pc}]+/u)
    .map(fold)
    .filter((part) => part !== '')
}

type Token = {text: string; index: number}

function findRun(asked: readonly string[], tokens: readonly Token[]): number[][] {
  const run = asked.filter((text) => text !== '')
  const spoken = tokens.filter(({text}) => text !== '')
  if (run.length === 0) return []
  return spoken.flatMap((_, start) => {
    if (!run.every((text, offset) => spoken[start + offset]?.text === text)) return []
    return [[...new Set(spoken.slice(start, start + run.length).map(({index}) => index))]]
  })
}
