/** Which documents hold all terms: words and phrases are asked for one by one, and what they share is kept. */
import {findPhrase, toIndexed, type Term} from './query.ts'
import type {Anchor} from './places.ts'
import type {Sort} from './state.ts'

/** As much of Pagefind's interface as is used. */
export type Pagefind = {search: (query: string, options: Choice) => Promise<{results: Result[]}>}

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
    ...(words.length > 0 ? [run(words.map(toIndexed).join(' '))] : []),
    ...phrases.map(runPhrase)
  ])
  return first.filter(({id}) => others.every((list) => list.some((result) => result.id === id)))

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
