/** Where other words may stand in a query: at its names, and at words that may be slips. */
import type {Suggestion} from '../engine.ts'
import {formsOf} from '../../forms.ts'
import {findNear, rare} from './near.ts'
import {isRow, keyOf, textOf, type Places} from './replace.ts'
import {findNames, type SpellingTable} from '../../spellings.ts'
import type {FrequentWords} from '../../word-list.ts'

/** What suggestions are made from. */
export type Searched = {
  /** How many documents the query finds as it is. */
  total: number
  /** In how many documents of the edition a word stands, whatever is chosen. */
  countOf: (word: string) => Promise<number>
  /** How many documents a query finds under the same options. */
  count: (query: string) => Promise<number>
  /** The words that are suggested; loaded where a word is rare. */
  loadFrequent: () => Promise<FrequentWords>
  loadSpellings: () => Promise<SpellingTable>
}

/** Words of a query that others may stand for. */
export type Stretch = {kind: Suggestion['kind']; from: number; to: number; by: readonly string[]}

/** The names of a query, each with its other spellings. */
export function toNames(places: Places, table: SpellingTable): Stretch[] {
  const words = places.words.map(({word}) => word)
  return findNames(words, table, (from, to) => isRow(places, from, to)).map(({from, to, group}) => {
    const typed = keyOf('"' + textOf(places, from, to) + '"')
    return {kind: 'spelling', from, to, by: group.filter((spelling) => keyOf('"' + spelling + '"') !== typed)}
  })
}

/** More forms than a word has. */
const mostForms = 20

/** The words that may be slips, each with those near it. */
export async function findSlips(
  places: Places,
  known: readonly Stretch[],
  searched: Searched
): Promise<Stretch[]> {
  // each word is in all documents that were found, in one of its forms at least: none can be rare
  if (searched.total > rare * mostForms) return []
  const asked = new Set(places.words.map(({word}) => word))
  const counted = await Promise.all(
    [...places.words.entries()]
      .filter(
        ([place, {word}]) => word.length > 3 && !known.some(({from, to}) => place >= from && place < to)
      )
      .map(async ([place, {word}]) => ({place, word, documents: await countForms(word, searched)}))
  )
  const few = counted.filter(({documents}) => documents <= rare || searched.total <= rare)
  if (few.length === 0) return []
  const frequent = await searched.loadFrequent()
  return few.flatMap(({place, word, documents}) => {
    const typed = textOf(places, place, place + 1)
    const by = findNear(word, documents, frequent).filter((near) => !asked.has(near))
    return by.length === 0
      ? []
      : [{kind: 'near', from: place, to: place + 1, by: by.map((near) => likeTyped(near, typed))}]
  })
}

/** In how many documents a word stands in that of its forms which is in most, since its forms are searched with it. */
async function countForms(word: string, {countOf}: Searched): Promise<number> {
  return Math.max(...(await Promise.all(formsOf(word).map(countOf))))
}

/** A word with a capital where what was typed has one: > Khruschev, Khrushchev */
function likeTyped(word: string, typed: string): string {
  const first = typed.slice(0, 1)
  return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}
