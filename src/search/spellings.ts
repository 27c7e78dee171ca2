/** Other spellings of names, as the build writes them and the browser looks them up. */
import {toWords} from './words.ts'

/** Names, each as a group of its spellings, as readers write them. */
export type Spellings = readonly (readonly string[])[]

/** The group of each spelling, by what it is found by. */
export type SpellingTable = ReadonlyMap<string, readonly string[]>

/** A name in a row of words: from which word to before which, and its group. */
export type FoundName = {from: number; to: number; group: readonly string[]}

/** How many words a spelling may have. */
export const mostWords = 8

/** The name of the file that the browser reads. */
export const spellingsFile = 'spellings'

/** The file of the browser, not compressed: the groups as JSON. */
export function writeSpellings(spellings: Spellings): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(spellings))
}

/**
 * The table that `writeSpellings` wrote. A spelling is found by its words and, where it has six letters or more and nothing
 * else is found so, by its letters: `Chou En-lai`, `chou en lai` and `Chou Enlai` are one, *Ba'th* and *bath* are not.
 */
export function readSpellings(bytes: Uint8Array): SpellingTable {
  const groups = JSON.parse(new TextDecoder().decode(bytes)) as string[][]
  const table = new Map<string, readonly string[]>()
  const all = groups.flatMap((group) => group.map((spelling) => ({group, words: toWords(spelling)})))
  for (const {group, words} of all) table.set(words.join(' '), group)
  for (const {group, words} of all) {
    const letters = words.join('')
    if (letters.length >= long && !table.has(letters)) table.set(letters, group)
  }
  return table
}

/** How many letters a spelling must have to be found without what parts its words. */
const long = 6

/**
 * The names in a row of folded words; where several begin at a word, the longest. `isRow` says whether the words from one to
 * before another may be one name.
 */
export function findNames(
  words: readonly string[],
  table: SpellingTable,
  isRow: (from: number, to: number) => boolean
): FoundName[] {
  const found: FoundName[] = []
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + mostWords)
    let group: readonly string[] | undefined
    for (; to > from; to--) {
      group = isRow(from, to) ? groupOf(words.slice(from, to), table) : undefined
      if (group) break
    }
    if (group) found.push({from, to, group})
    from = group ? to : from + 1
  }
  return found
}

function groupOf(words: readonly string[], table: SpellingTable): readonly string[] | undefined {
  return table.get(words.join(' ')) ?? table.get(words.join(''))
}
