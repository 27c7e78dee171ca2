/** Which documents hold all terms: words and phrases are asked for one by one, and what they share is kept. */
import {findPhrase, fold, toIndexed, type Term} from './pagefind-query.ts'
import type {Anchor} from './places.ts'
import type {Sort} from './state.ts'

/** As much of Pagefind's interface as is used. */
export type Pagefind = {
  search: (query: string, options: Choice) => Promise<{results: Result[]}>
  /** Loads the parts of the index that a search for the words would load. */
  preload: (words: string) => Promise<void>
}

type Choice = {filters: object; sort: {date?: 'asc' | 'desc'}}

/** A page that was found, before it is read. */
export type Result = {
  id: string
  /** The numbers of its words that were found. */
  words: number[]
  data: () => Promise<Fragment>
}

/** A page as the index holds it. */
export type Fragment = {
  url: string
  /** Its words, with a space between. */
  content: string
  anchors: Anchor[]
  meta: Partial<Record<string, string>>
  filters: Partial<Record<string, string[]>>
}

/** What may follow the beginning of a word. */
const letters = [...Array.from('0123456789abcdefghijklmnopqrstuvwxyz'), 'zzzz']

/** From how many letters on a word also finds those that begin with it, wherever they stand in the index. */
const extensible = 3

/** Up to how many documents are read to find a phrase that Pagefind misses. */
const readable = 24

/** The documents that hold all terms, in the order of `sort`; those without a date come last in an order by date. */
export async function find(
  pagefind: Pagefind,
  terms: readonly Term[],
  {filters, sort}: {filters: object; sort: Sort}
): Promise<Result[]> {
  const words = terms.filter(({kind}) => kind === 'word')
  const phrases = terms.filter(({kind}) => kind === 'phrase')
  const [first = [], ...others] = await Promise.all([
    ...(words.length > 0 ? [runWords(words.map(toIndexed))] : []),
    ...phrases.map(runPhrase)
  ])
  return first.filter(({id}) => others.every((list) => list.some((result) => result.id === id)))

  /**
   * Pagefind loads the part of its index in which a word stands, but not the next one, where words that begin with it may
   * go on: of 703 documents with `communis…` it found 130.
   */
  async function runWords(words: readonly string[]): Promise<Result[]> {
    const long = words.map(fold).filter((word) => word.length >= extensible)
    if (long.length > 0)
      await pagefind.preload(long.flatMap((word) => letters.map((letter) => word + letter)).join(' '))
    return run(words.join(' '))
  }

  async function run(query: string): Promise<Result[]> {
    const {results} = await pagefind.search(query, {filters, sort: {}})
    if (sort === 'relevance') return results
    const date = sort === 'date-asc' ? 'asc' : 'desc'
    const dated = (await pagefind.search(query, {filters, sort: {date}})).results
    // Pagefind leaves out what has no date
    const ids = new Set(dated.map(({id}) => id))
    return [...dated, ...results.filter(({id}) => !ids.has(id))]
  }

  /**
   * Pagefind misses a phrase in a document that spells one of its words in two ways, as `détente` and `detente`, and one
   * that goes across a dash without spaces. Where few documents hold its words, they are read.
   */
  async function runPhrase(phrase: Term): Promise<Result[]> {
    const exact = await run('"' + toIndexed(phrase) + '"')
    const ids = new Set(exact.map(({id}) => id))
    const candidates = await run(toIndexed(phrase))
    if (candidates.length > readable) return exact
    const held = await Promise.all(
      candidates.map(async ({id, data}) => ids.has(id) || holds(phrase, await data()))
    )
    return candidates.filter((_, index) => held[index])
  }
}

function holds({text}: Term, {content}: Fragment): boolean {
  return findPhrase(text, content.split(/\s+/u)).length > 0
}
