/** In how many documents each word stands. */

/** Words that are being counted. Of the documents nothing is kept but the counts. */
export type WordCounts = {
  /** Adds the words of one document; a word that stands there often counts once. */
  add: (words: Iterable<string>) => void
  /** Adds what was counted elsewhere, for example of a volume that did not change. */
  merge: (counts: ReadonlyMap<string, number>) => void
  /** Words as `words.ts` folds them, each with its number of documents. */
  readonly counts: ReadonlyMap<string, number>
}

/** Begins to count. */
export function createWordCounts(): WordCounts {
  const counts = new Map<string, number>()
  const count = (word: string, documents: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + documents)
  }
  return {
    add(words) {
      for (const word of new Set(words)) count(word, 1)
    },
    merge(more) {
      for (const [word, documents] of more) count(word, documents)
    },
    counts
  }
}
