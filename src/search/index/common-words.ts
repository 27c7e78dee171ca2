/** How often words stand in a band, and which documents lack those that most have. */
import {toWords} from '../words.ts'
import type {SearchBlock} from '../search-blocks.ts'
import type {Searched} from './searched.ts'

/** How many documents hold a word, and in how many places. */
export type WordCount = {documents: number; places: number}

/** Common words with about how many bytes it takes to load all their places, and the rows that lack them, everywhere or in the text. */
export type Common = {
  costs: Record<string, number>
  lacking: Map<string, number[]>
  lackingInText: Map<string, number[]>
}

/** The share of documents from which on a word is common; in a band of few documents none is, since nothing costs much there. */
const share = 0.8
const fewest = 100

/** How many bytes a place of a word takes in the index of Pagefind, compressed; measured over 22 volumes. */
const bytesAPlace = 1

/** The words of each block, found once: they are counted, and looked through again for those that are common. */
export function findBlockWords(documents: readonly Searched[]): BlockWords {
  return new Map(
    documents.flatMap(({blocks}) => blocks.map((block) => [block, toWords(block.text)] as const))
  )
}
export type BlockWords = ReadonlyMap<SearchBlock, readonly string[]>

/** The words of a band. */
export function countWords(documents: readonly Searched[], blockWords: BlockWords): Map<string, WordCount> {
  const counts = new Map<string, WordCount & {last: Searched | null}>()
  for (const document of documents) {
    for (const block of document.blocks) {
      for (const word of blockWords.get(block) ?? []) {
        const count = counts.get(word) ?? {documents: 0, places: 0, last: null}
        if (count.last === null) counts.set(word, count)
        if (count.last !== document) count.documents++
        count.last = document
        count.places++
      }
    }
  }
  return counts
}

/** The common words of a band whose words were counted. */
export function findCommon(
  documents: readonly Searched[],
  blockWords: BlockWords,
  counts: ReadonlyMap<string, WordCount>
): Common {
  const least = Math.max(fewest, documents.length) * share
  const words = [...counts].filter(([, count]) => count.documents >= least).map(([word]) => word)
  words.sort()
  const lacking = new Map(words.map((word): [string, number[]] => [word, []]))
  const lackingInText = new Map(words.map((word): [string, number[]] => [word, []]))
  documents.forEach(({blocks}, row) => {
    const inText = new Set<string>()
    const elsewhere = new Set<string>()
    for (const block of blocks) {
      const found = block.field === 'heading' || block.field === 'text' ? inText : elsewhere
      for (const word of blockWords.get(block) ?? []) if (lacking.has(word)) found.add(word)
    }
    for (const word of words) {
      if (inText.has(word)) continue
      lackingInText.get(word)?.push(row)
      if (!elsewhere.has(word)) lacking.get(word)?.push(row)
    }
  })
  const costs = words.map((word): [string, number] => [
    word,
    Math.round((counts.get(word)?.places ?? 0) * bytesAPlace)
  ])
  return {costs: Object.fromEntries(costs), lacking, lackingInText}
}
