/** What the lists of volumes say of the words of a query: what abbreviations mean and are for, and who has a name. */
import {mostKeyWords, type ListEntry} from '../../lists.ts'
import type {Explained} from '../engine.ts'
import {findPlaces, isRow, textOf, type Places} from '../suggest/replace.ts'
import {explainAbbreviation, explainMeaning} from './abbreviations.ts'
import {explainPersons} from './persons.ts'

/** What explanations are made from. */
export type Listed = {
  /** The entries of those keys that lists have. */
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, ListEntry>>
  /** How many documents a query finds under the same options. */
  count: (query: string) => Promise<number>
  /** Whether documents are chosen by anything but words. */
  isNarrowed: boolean
  /** What a volume is called. */
  nameOf: (volume: string) => string
}

/** Words of a query that lists have: from which to before which, as typed, and their entry. */
export type Stretch = {from: number; to: number; typed: string; entry: ListEntry}

/** How many stretches of a query are explained. */
const most = 4

/** What there is to say of a query, in its order; nothing where lists have none of its words. */
export async function explain(query: string, listed: Listed): Promise<Explained[]> {
  const places = findPlaces(query)
  const stretches = await findStretches(places, listed)
  const explained = await Promise.all(
    stretches.slice(0, most).map(async (stretch) => [
      ...(await explainAbbreviation(places, stretch, listed)),
      ...(await explainMeaning(places, stretch, listed)),
      ...explainPersons(
        places,
        stretch,
        stretches.filter((other) => other !== stretch),
        listed
      )
    ])
  )
  return withoutRepeats(explained.flat())
}

/** Each person once: > Sukarno Soekarno */
function withoutRepeats(explained: readonly Explained[]): Explained[] {
  const said = new Set<string>()
  return explained.flatMap((one): Explained[] => {
    if (one.kind !== 'persons') return [one]
    const persons = one.persons.filter(({path}) => !said.has(path))
    for (const {path} of persons) said.add(path)
    return persons.length === 0 ? [] : [{...one, persons}]
  })
}

/** The rows of words that lists have; of those that lie in one another, the longest. */
async function findStretches(places: Places, {find}: Listed): Promise<Stretch[]> {
  const rows = rowsOf(places)
  const entries = await find([...new Set(rows.map(({key}) => key))])
  const others = await find([...new Set([...entries.values()].flatMap(({see = []}) => see))])
  const stretches: Stretch[] = []
  for (const {from, to, key} of rows) {
    const entry = entries.get(key)
    if (!entry || stretches.some((longer) => from < longer.to && longer.from < to)) continue
    stretches.push({from, to, typed: textOf(places, from, to), entry: withOthers(entry, others)})
  }
  return stretches.sort((a, b) => a.from - b.from)
}

/** Every row of words, the longest first. */
function rowsOf(places: Places): {from: number; to: number; key: string}[] {
  const words = places.words.map(({word}) => word)
  const rows: {from: number; to: number; key: string}[] = []
  for (let length = Math.min(mostKeyWords, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length
      if (isRow(places, from, to)) rows.push({from, to, key: words.slice(from, to).join(' ')})
    }
  return rows
}

/** An entry with the persons whom it leads to. */
function withOthers(entry: ListEntry, others: ReadonlyMap<string, ListEntry>): ListEntry {
  const found = (entry.see ?? []).flatMap((key) => others.get(key) ?? [])
  if (found.length === 0) return entry
  return {
    ...entry,
    persons: [entry, ...found].flatMap(({persons = []}) => persons),
    printed: [entry, ...found].flatMap(({printed = []}) => printed)
  }
}
