/** Which documents of a band hold each term, and how much of it. */
import type {Field} from '../search-blocks.ts'
import type {Scope} from './engine.ts'
import {formsOf} from '../forms.ts'
import {wordsOf, type PlainTerm, type Term} from '../query.ts'
import type {Band} from './files/band.ts'
import type {Holding} from './files/word-index.ts'

/** Documents that hold a term, by row: in order; how often, weighed by where and by length; whether in the heading. */
export type List = {rows: Uint32Array; often: Float32Array; inHeading: Uint8Array}

/** What a band has for a query. */
export type Matched = {
  /** A list for each term. */
  lists: List[]
  /** A list for each term of the documents that have just its words; the same where no other forms were searched. */
  exactly: List[]
  /** The words that were searched for each term, besides itself. */
  words: string[][]
  /** Documents in which all terms stand in a row as they were typed: how near the heading that is, 1 or 2. */
  inRow: ReadonlyMap<number, number>
}

/** How a query is searched. `beginnings`: the words of the edition that begin like each term; `isScored`: whether order matters. */
export type How = {
  scope: Scope
  forms: boolean
  isScored: boolean
  beginnings: ReadonlyMap<Term, readonly string[]>
}

/** The fields that a scope has. */
export function fieldsOf(scope: Scope): readonly Field[] {
  return scopes[scope]
}

const scopes = {
  all: ['heading', 'text', 'notes', 'source'],
  text: ['heading', 'text'],
  notes: ['notes'],
  source: ['source']
} satisfies Record<Scope, readonly Field[]>

/** Looks for terms in a band. */
export async function matchBand(band: Band, terms: readonly Term[], how: How): Promise<Matched> {
  const found = await Promise.all(terms.map((term) => matchTerm(band, term, how)))
  const lists = found.map(({all}) => all)
  const hasAll = lists.every(({rows}) => rows.length > 0)
  return {
    lists,
    exactly: found.map(({exactly}) => exactly),
    words: found.map(({words}) => words),
    inRow: how.isScored && hasAll ? await findRow(band, terms, how.scope) : new Map()
  }
}

type Matching = {all: List; exactly: List; words: string[]}

/** Of several terms one is enough: the documents of any of them. */
async function matchTerm(band: Band, term: Term, how: How): Promise<Matching> {
  if (term.kind !== 'either') return matchPlain(band, term, how)
  const found = await Promise.all(term.of.map((one) => matchPlain(band, one, how)))
  const own = wordsOf([term])
  return {
    all: joinLists(found.map(({all}) => all)),
    exactly: joinLists(found.map(({exactly}) => exactly)),
    words: found.flatMap(({words}) => words).filter((word) => !own.includes(word))
  }
}

async function matchPlain(band: Band, term: PlainTerm, how: How): Promise<Matching> {
  const {scope, forms, isScored, beginnings} = how
  const [word = ''] = term.words
  switch (term.kind) {
    case 'phrase': {
      const isWord = term.words.length === 1
      const holding = isWord ? await band.word(word, scope, isScored) : await band.phrase(term.words, scope)
      const list = toList(band, [holding], scope)
      if (!isWord && isScored) await weighPhrase(band, term.words, {list, scope})
      return {all: list, exactly: list, words: []}
    }
    case 'word': {
      const words = forms ? formsOf(word, term.text) : [word]
      const holdings = await Promise.all(words.map((word) => band.word(word, scope, isScored)))
      const own = toList(band, holdings.slice(0, 1), scope)
      if (words.length === 1) return {all: own, exactly: own, words: []}
      return {
        all: toList(band, holdings, scope),
        exactly: own,
        words: words.filter((_, index) => (holdings[index]?.rows.length ?? 0) > 0)
      }
    }
    case 'beginning': {
      const words = beginnings.get(term) ?? []
      // there may be hundreds of them: how often each stands in a document would take too long
      const holdings = await Promise.all(words.map((word) => band.word(word, scope, false)))
      const list = toList(band, holdings, scope)
      return {
        all: list,
        exactly: list,
        words: words.filter((_, index) => (holdings[index]?.rows.length ?? 0) > 0)
      }
    }
  }
}

/**
 * Sets how often a phrase stands in the documents that hold it: Pagefind says no more than that it does, so it counts as often
 * as the one of its words that each document has least of.
 */
async function weighPhrase(
  band: Band,
  words: readonly string[],
  {list, scope}: {list: List; scope: Scope}
): Promise<void> {
  if (list.rows.length === 0) return
  const telling = [...new Set(words)].filter((word) => !band.isCommon(word, scope))
  const holdings = await Promise.all(telling.map((word) => band.word(word, scope, true)))
  const lists = holdings.map((holding) => toList(band, [holding], scope))
  for (const row of list.rows)
    list.often[row] = Math.min(...lists.map(({often}) => often[row] ?? 0), mostOften)
}

/** How often a word can count at most: what BM25 comes to. */
const mostOften = 2.4

/** > United States policy: documents with “United States policy” come first, before all those with its heading */
async function findRow(band: Band, terms: readonly Term[], scope: Scope): Promise<Map<number, number>> {
  const row = wordsOf(terms)
  const isRow = terms.length > 1 && terms.every(({kind}) => kind === 'word' || kind === 'phrase')
  // of common words it is not known where they stand, and to find out takes the most bytes
  if (!isRow || row.some((word) => band.isCommon(word, scope))) return new Map()
  const {rows, inHeading} = toList(band, [await band.phrase(row, scope)], scope)
  return new Map(Array.from(rows, (row) => [row, inHeading[row] === 1 ? 2 : 1]))
}

/** The documents that one of several words was found in. */
function toList({table}: Band, holdings: readonly Holding[], scope: Scope): List {
  const often = new Float32Array(table.rows)
  const inHeading = new Uint8Array(table.rows)
  const isFound = new Uint8Array(table.rows)
  const hasHeading = fieldsOf(scope).includes('heading')
  for (const holding of holdings) {
    const times = toTimes(holding, table.rows)
    holding.rows.forEach((row, index) => {
      isFound[row] = 1
      often[row] = (often[row] ?? 0) + (times[index] ?? 0)
      if (hasHeading && (holding.first[index] ?? 0) < (table.heading[row] ?? 0)) inHeading[row] = 1
    })
  }
  const rows = [...isFound.keys()].filter((row) => isFound[row] === 1)
  return {rows: Uint32Array.from(rows), often, inHeading}
}

/** The documents that are in one of several lists. */
function joinLists(lists: readonly List[]): List {
  const often = new Float32Array(lists[0]?.often.length ?? 0)
  const inHeading = new Uint8Array(often.length)
  for (const list of lists)
    for (const row of list.rows) {
      often[row] = (often[row] ?? 0) + (list.often[row] ?? 0)
      inHeading[row] = Math.max(inHeading[row] ?? 0, list.inHeading[row] ?? 0)
    }
  const rows = new Set(lists.flatMap(({rows}) => [...rows]))
  return {rows: Uint32Array.from(rows).sort(), often, inHeading}
}

/** How often a word stands in each document: Pagefind’s score without the share that the word’s rarity has in it. */
function toTimes({rows, scores}: Holding, documents: number): Float32Array {
  const rarity = rarityOf(rows.length, documents)
  return scores.map((score) => score / rarity)
}

/** How much it tells that a document has a word that so many of all have; the form is that of BM25. */
export function rarityOf(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))
}
