/** The words of the edition and the names it spells in several ways, loaded as far as they are needed. */
import {alternativesOf, type Term} from '../query.ts'
import {readSpellings, spellingsFile, type SpellingTable} from '../spellings.ts'
import {countOf, readFrequent, wordsThatBegin, type FrequentWords} from '../word-list.ts'
import {once, type Load} from './files/load-files.ts'
import type {Site} from './files/open-index.ts'

/** The words of an edition. */
export type Vocabulary = {
  /** The words that each beginning stands for. */
  findBeginnings: (terms: readonly Term[]) => Promise<Beginnings>
  /** In how many documents a word stands. */
  countOf: (word: string) => Promise<number>
  loadFrequent: () => Promise<FrequentWords>
  loadSpellings: () => Promise<SpellingTable>
}

/** The words of beginnings, about how many bytes it takes to search for them, and which were cut to the most frequent words. */
export type Beginnings = {
  words: ReadonlyMap<Term, readonly string[]>
  bytes: ReadonlyMap<Term, number>
  cut: readonly Term[]
}

/** How many bytes it takes to know where a word stands in a document; measured for `con*` over 22 volumes. */
const bytesADocument = 5

/** How many words a beginning may stand for. */
const most = 2_000

/** The words of the edition that an index is of. */
export function openVocabulary({root, load}: Pick<Site, 'root' | 'load'>): Vocabulary {
  const loadFile: Load = (path) => load(root.words + '/' + path)
  return {
    async findBeginnings(terms) {
      const words = new Map<Term, readonly string[]>()
      const bytes = new Map<Term, number>()
      const cut: Term[] = []
      for (const term of terms.flatMap(alternativesOf)) {
        if (term.kind !== 'beginning') continue
        const found = await wordsThatBegin(term.words[0] ?? '', loadFile, most)
        words.set(
          term,
          found.words.map(({word}) => word)
        )
        const places = found.words.reduce((sum, {documents}) => sum + documents, 0)
        bytes.set(term, places * bytesADocument)
        if (found.cut) cut.push(term)
      }
      return {words, bytes, cut}
    },
    countOf: (word) => countOf(word, loadFile),
    loadFrequent: once(() => readFrequent(loadFile)),
    loadSpellings: once(async () => readSpellings(await loadFile(spellingsFile)))
  }
}
