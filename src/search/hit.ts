/** A page of the index, as a document that was found. */
import {formatDates} from './dates.ts'
import type {Hit} from './pagefind-engine.ts'
import type {Fragment} from './find.ts'
import {toPieces, type Marked} from './excerpt.ts'
import {toPlaces} from './places.ts'
import {begins, findPhrase, fold, type Term} from './pagefind-query.ts'

/** A document that was found; `at` are the numbers of the words that Pagefind found in it. */
export function toHit(fragment: Fragment, at: readonly number[], terms: readonly Term[]): Hit {
  const {url, content, anchors, meta, filters} = fragment
  const words = content.split(/\s+/u)
  const title = (meta.title ?? '').split(/\s+/u)
  const inTitle = mark(title, [...title.keys()], terms)
  const [from = filters.month?.[0] ?? filters.year?.[0]] = filters.day ?? []
  return {
    href: url,
    title: toPieces(title, (index) => inTitle.has(index)),
    volume: filters['volume-title']?.[0] ?? '',
    date: from === undefined ? null : formatDates(from, filters.until?.[0]),
    marking: [...(filters.classification ?? []), ...(filters.handling ?? [])],
    places: toPlaces(
      {words, anchors, pages: filters.pages?.[0] ?? '', source: filters['source-note']?.[0] ?? null},
      mark(words, at, terms)
    )
  }
}

/** Whether a term is in a page: the word itself, or a phrase, which Pagefind does not replace by another. */
export function isFound(term: Term, {content, meta}: Fragment, at: readonly number[]): boolean {
  if (term.kind === 'phrase') return true
  const words = content.split(/\s+/u)
  // the number of a document stands in its title and not among its words
  const found = [...at.map((index) => words[index] ?? ''), ...(meta.title ?? '').split(/\s+/u)]
  return found.some((word) => begins(word, term.text))
}

/** The word that Pagefind took for another, if it has enough in common to be worth showing: `Poland` for `Polandish`. */
export function findNear(term: Term, {content}: Fragment, at: readonly number[]): string | null {
  const words = content.split(/\s+/u)
  const asked = fold(term.text)
  const near = at
    .map((index) => words[index] ?? '')
    .find((word) => {
      const {length} = fold(word)
      return asked.startsWith(fold(word)) && length >= 4 && length * 2 >= asked.length
    })
  return near === undefined ? null : near.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Which words are to be marked, and the number of the term that found them. */
function mark(words: readonly string[], at: readonly number[], terms: readonly Term[]): Marked {
  const marked = new Map<number, number>()
  terms.forEach(({kind, text}, number) => {
    const found =
      kind === 'phrase'
        ? findPhrase(text, words).flat()
        : at.filter((index) => begins(words[index] ?? '', text))
    for (const index of found) if (!marked.has(index)) marked.set(index, number)
  })
  return marked
}
