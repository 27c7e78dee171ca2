/** The words of the edition and the names it spells in several ways, loaded as far as they are needed. */
import {indexPath} from '../format.ts'
import type {Term} from '../query.ts'
import {readSpellings, spellingsFile, type SpellingTable} from '../suggest/spellings.ts'
import {countOf, readFrequent, wordsThatBegin, type FrequentWords} from '../suggest/word-list.ts'
import {once, type Load} from './files.ts'
import type {Index} from './open-index.ts'

/** The words of an edition. */
export type Vocabulary = {
  /** The words that each beginning stands for. */
  findBeginnings: (terms: readonly Term[]) => Promise<Beginnings>
  /** In how many documents a word stands. */
  countOf: (word: string) => Promise<number>
  loadFrequent: () => Promise<FrequentWords>
  loadSpellings: () => Promise<SpellingTable>
}

/** The words of beginnings, and the terms of which only the most frequent words are searched. */
export type Beginnings = {words: ReadonlyMap<Term, readonly string[]>; cut: readonly Term[]}

/** How many words a beginning may stand for. */
const most = 2_000

/** The words of the edition that an index is of. */
export function openVocabulary({root, load}: Pick<Index, 'root' | 'load'>): Vocabulary {
  const loadFile: Load = (path) => load(indexPath + root.words + '/' + path)
  return {
    async findBeginnings(terms) {
      const words = new Map<Term, readonly string[]>()
      const cut: Term[] = []
      for (const term of terms) {
        if (term.kind !== 'beginning') continue
        const found = await wordsThatBegin(term.words[0] ?? '', loadFile, most)
        words.set(
          term,
          found.words.map(({word}) => word)
        )
        if (found.cut) cut.push(term)
      }
      return {words, cut}
    },
    countOf: (word) => countOf(word, loadFile),
    loadFrequent: once(() => readFrequent(loadFile)),
    loadSpellings: once(async () => readSpellings(await loadFile(spellingsFile)))
  }
}
