/** Other words for a query: near ones for those that are rare, and other spellings of its names. */
import type {Suggestion} from '../engine.ts'
import {findJoined} from './joined.ts'
import {rare} from './near.ts'
import {findPlaces, keyOf, replaceWords, textOf, type Places} from './replace.ts'
import {parseQuery, type Term} from '../../query.ts'
import {findWords, toWords} from '../../words.ts'
import {findSlips, toNames, type Searched, type Stretch} from './stretches.ts'

export type {Searched}

/** How many suggestions there are at most, and how many queries are tried for them. */
const most = 6
const tries = 16

/**
 * What to search instead of a query, spellings of its names first, each with how many documents that finds. Nothing is
 * suggested that finds none.
 *
 * A near word is looked for where a word is in few documents, or the whole query finds few, and offered where it finds more
 * than the query does. Where none of this finds more than a few documents, all that is rare is replaced together:
 * `Khruschev Checkoslovakia`.
 */
export async function suggest(query: string, searched: Searched): Promise<Suggestion[]> {
  const places = findPlaces(query)
  const spelt = toNames(places, await searched.loadSpellings())
  const joined = findJoined(places).filter(
    (one) => !spelt.some(({from, to}) => one.from < to && from < one.to)
  )
  const names = await printed([...spelt, ...joined], searched)
  const spellings = await tryAll(places, names, searched)
  // a name that is found in another spelling is no slip
  const known = names.filter(({from, to}) =>
    spellings.some((found) => found.from === from && found.to === to)
  )
  const slips = await findSlips(places, known, searched)
  const near = (await tryAll(places, slips, searched)).filter(({total}) => total > searched.total)
  const found = [...spellings, ...near]
  const together = found.every(({total}) => total <= rare)
    ? await tryTogether(places, [...names, ...slips], searched)
    : []
  const offered = [
    ...together,
    ...found.map(({suggestion}) => suggestion),
    ...(await tryApart(query, searched))
  ]
  return unique(offered, query).slice(0, most)
}

/** Where nothing is found, the words of phrases wherever they stand: > Nixon-Thieu: Nixon Thieu */
async function tryApart(query: string, {count, total}: Searched): Promise<Suggestion[]> {
  const terms = parseQuery(query)
  const isPhrase = (term: Term) => term.kind === 'phrase' && term.words.length > 1
  if (total > 0 || !terms.some(isPhrase)) return []
  const apart = terms.map((term) => (isPhrase(term) ? findPrints(term.text).join(' ') : term.text))
  const by = apart.join(' ')
  const found = await count(by)
  const term = terms
    .filter(isPhrase)
    .map(({text}) => text)
    .join(' ')
  return found === 0 ? [] : [{kind: 'apart', term, by, query: by, total: found}]
}

/** The words of a text as they are printed. */
function findPrints(text: string): string[] {
  return findWords(text).map(({start, end}) => text.slice(start, end))
}

/** The stretches with those of their spellings of which the edition has every word: it takes less to know than to search. */
async function printed(stretches: readonly Stretch[], {countOf}: Searched): Promise<Stretch[]> {
  const isPrinted = async (spelling: string): Promise<boolean> => {
    const counts = await Promise.all(toWords(spelling).map(countOf))
    return counts.every((count) => count > 0)
  }
  const kept = await Promise.all(
    stretches.map(async (stretch) => {
      const are = await Promise.all(stretch.by.map(isPrinted))
      return {...stretch, by: stretch.by.filter((_, index) => are[index])}
    })
  )
  return kept.filter(({by}) => by.length > 0)
}

type Tried = {from: number; to: number; total: number; suggestion: Suggestion}

/** The suggestions of stretches that find something: spellings with most documents first, near words as they come. */
async function tryAll(places: Places, stretches: readonly Stretch[], {count}: Searched): Promise<Tried[]> {
  const single = stretches.flatMap(({by, ...rest}) => by.map((by) => ({...rest, by}))).slice(0, tries)
  const tried = await Promise.all(
    single.map(async ({kind, from, to, by}): Promise<Tried> => {
      const query = replaceWords(places, [{from, to, by}])
      const total = await count(query)
      return {from, to, total, suggestion: {kind, term: textOf(places, from, to), by, query, total}}
    })
  )
  const found = tried.filter(({total}) => total > 0)
  return found.sort((a, b) =>
    a.suggestion.kind === 'near' || a.from !== b.from ? a.from - b.from : b.total - a.total
  )
}

/** Every rare stretch replaced at once, each by its nearest word or its most frequent spelling, where that finds more. */
async function tryTogether(
  places: Places,
  stretches: readonly Stretch[],
  {count, total}: Searched
): Promise<Suggestion[]> {
  const best: {kind: Suggestion['kind']; from: number; to: number; by: string}[] = []
  for (const {kind, from, to, by} of stretches) {
    if (best.some((other) => from < other.to && other.from < to)) continue
    const [nearest] = kind === 'near' ? by : await mostFrequent(textOf(places, from, to), by, count)
    if (nearest !== undefined) best.push({kind, from, to, by: nearest})
  }
  if (best.length < 2) return []
  best.sort((a, b) => a.from - b.from)
  const query = replaceWords(places, best)
  const found = await count(query)
  if (found <= total) return []
  const kind = best.some(({kind}) => kind === 'near') ? 'near' : 'spelling'
  const term = best.map(({from, to}) => textOf(places, from, to)).join(' ')
  return [{kind, term, by: best.map(({by}) => by).join(' '), query, total: found}]
}

/** The spelling that is in most documents; none where the typed one is not rare. */
async function mostFrequent(
  typed: string,
  by: readonly string[],
  count: Searched['count']
): Promise<string[]> {
  const [own = 0, ...counts] = await Promise.all(
    [typed, ...by].map((spelling) => count('"' + spelling + '"'))
  )
  return own > rare ? [] : by.filter((_, place) => counts[place] === Math.max(...counts)).slice(0, 1)
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
