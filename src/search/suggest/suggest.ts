/** Other words for a query: near ones for those that are rare, and other spellings of its names. */
import type {Suggestion} from '../engine.ts'
import {formsOf} from '../forms.ts'
import {parseQuery} from '../query.ts'
import {findNear, rare} from './near.ts'
import {findPlaces, isRow, replaceWords, textOf, type Places} from './replace.ts'
import {findNames, type SpellingTable} from './spellings.ts'
import type {FrequentWords} from './word-list.ts'

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

/** How many suggestions there are at most. */
const most = 6

/** Words of a query that others may stand for. */
type Stretch = {kind: Suggestion['kind']; from: number; to: number; by: readonly string[]}

/**
 * What to search instead of a query, spellings of its names first, each with how many documents that finds. Nothing is
 * suggested that finds none.
 *
 * A near word is looked for where a word is in few documents, or the whole query finds few, and offered where it finds more
 * than the query does. Where nothing helps by itself, all that is rare is replaced together:
 * `Khruschev Checkoslovakia`.
 */
export async function suggest(query: string, searched: Searched): Promise<Suggestion[]> {
  const places = findPlaces(query)
  const names = toNames(places, await searched.loadSpellings())
  const spellings = await tryAll(places, names, searched)
  // a name that is found in another spelling is no slip
  const known = names.filter(({from, to}) =>
    spellings.some((found) => found.from === from && found.to === to)
  )
  const slips = await findSlips(places, known, searched)
  const near = (await tryAll(places, slips, searched)).filter(({total}) => total > searched.total)
  const found = [...spellings, ...near]
  const together = found.length > 0 ? null : await tryTogether(places, [...names, ...slips], searched)
  return unique(together ? [together] : found.map(({suggestion}) => suggestion), query).slice(0, most)
}

/** The names of a query, each with its other spellings. */
function toNames(places: Places, table: SpellingTable): Stretch[] {
  const words = places.words.map(({word}) => word)
  return findNames(words, table, (from, to) => isRow(places, from, to)).map(({from, to, group}) => {
    const typed = keyOf('"' + textOf(places, from, to) + '"')
    return {kind: 'spelling', from, to, by: group.filter((spelling) => keyOf('"' + spelling + '"') !== typed)}
  })
}

/** The words that may be slips, each with those near it. */
async function findSlips(places: Places, known: readonly Stretch[], searched: Searched): Promise<Stretch[]> {
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

type Tried = {from: number; to: number; total: number; suggestion: Suggestion}

/** The suggestions of stretches that find something: spellings with most documents first, near words as they come. */
async function tryAll(places: Places, stretches: readonly Stretch[], {count}: Searched): Promise<Tried[]> {
  const tried = await Promise.all(
    stretches.flatMap(({kind, from, to, by}) =>
      by.map(async (by): Promise<Tried> => {
        const query = replaceWords(places, [{from, to, by}])
        const total = await count(query)
        return {from, to, total, suggestion: {kind, term: textOf(places, from, to), by, query, total}}
      })
    )
  )
  const found = tried.filter(({total}) => total > 0)
  return found.sort((a, b) =>
    a.suggestion.kind === 'near' || a.from !== b.from ? a.from - b.from : b.total - a.total
  )
}

/** Every rare stretch replaced at once, each by what is in most documents; `null` where that finds nothing either. */
async function tryTogether(
  places: Places,
  stretches: readonly Stretch[],
  {count, total}: Searched
): Promise<Suggestion | null> {
  const alone = (by: string): Promise<number> => count('"' + by + '"')
  const best: (Stretch & {best: string})[] = []
  for (const stretch of stretches) {
    if (stretch.by.length === 0 || best.some(({from, to}) => stretch.from < to && from < stretch.to)) continue
    if (stretch.kind === 'spelling' && (await alone(textOf(places, stretch.from, stretch.to))) > rare)
      continue
    const counts = await Promise.all(stretch.by.map(alone))
    const by = stretch.by[stretch.kind === 'near' ? 0 : counts.indexOf(Math.max(...counts))]
    if (by !== undefined) best.push({...stretch, best: by})
  }
  if (best.length < 2) return null
  const query = replaceWords(
    places,
    best.map(({from, to, best}) => ({from, to, by: best}))
  )
  const found = await count(query)
  return found <= total
    ? null
    : {
        kind: best.some(({kind}) => kind === 'near') ? 'near' : 'spelling',
        term: best.map(({from, to}) => textOf(places, from, to)).join(' '),
        by: best.map(({best}) => best).join(' '),
        query,
        total: found
      }
}

/** Suggestions whose queries are searched in different ways, none of them as the one that was typed. */
function unique(suggestions: readonly Suggestion[], typed: string): Suggestion[] {
  const seen = new Set([keyOf(typed)])
  return suggestions.filter(({query}) => {
    const key = keyOf(query)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The same for queries that are searched in the same way. */
function keyOf(query: string): string {
  return JSON.stringify(parseQuery(query).map(({kind, words}) => [kind, words]))
}

/** A word with a capital where what was typed has one: > Khruschev, Khrushchev */
function likeTyped(word: string, typed: string): string {
  const first = typed.slice(0, 1)
  return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}
