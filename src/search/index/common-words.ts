/** How often words stand in a band, and which documents lack those that most have. */
import type {EncodedDocument} from './index-page.ts'

/** How many documents hold a word, and in how many places. */
export type WordCount = {documents: number; places: number}

/** Common words with about how many bytes it takes to load all their places, and the rows that lack them, everywhere or in the text. */
export type Common = {
  costs: Record<string, number>
  lacking: Map<string, number[]>
  lackingInText: Map<string, number[]>
}

/** Words of a band that are being counted, document by document. */
export type BandWords = {
  /** Adds the next document. */
  add: (document: EncodedDocument) => void
  /** The words so far. */
  readonly counts: ReadonlyMap<string, WordCount>
  /** Those that are common, in their order. */
  findCommon: () => Common
}

/** The share of documents from which on a word is common; in a band of few documents none is, since nothing costs much there. */
const share = 0.8
const fewest = 100

/** How many bytes a place of a word takes in the index of Pagefind, compressed; measured over 22 volumes. */
const bytesAPlace = 1

/** A word with the rows that hold it, everywhere and in the text, in order. */
type Rows = WordCount & {rows: number[]; inText: number[]; last: number; lastInText: number}

function newRows(): Rows {
  return {documents: 0, places: 0, rows: [], inText: [], last: nowhere, lastInText: nowhere}
}

const nowhere = -1

/** Begins to count the words of a band. */
export function countBandWords(): BandWords {
  const counts = new Map<string, Rows>()
  let documents = 0
  return {
    add({blocks}) {
      const row = documents++
      for (const {field, words} of blocks) {
        const isInText = field === 'heading' || field === 'text'
        for (const word of words) {
          let known = counts.get(word)
          if (!known) counts.set(word, (known = newRows()))
          known.places++
          if (known.last !== row) {
            known.last = row
            known.documents++
            known.rows.push(row)
          }
          if (isInText && known.lastInText !== row) {
            known.lastInText = row
            known.inText.push(row)
          }
        }
      }
    },
    counts,
    findCommon() {
      const least = Math.max(fewest, documents) * share
      const common = [...counts].filter(([, count]) => count.documents >= least)
      common.sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        costs: Object.fromEntries(common.map(([word, {places}]) => [word, Math.round(places * bytesAPlace)])),
        lacking: new Map(common.map(([word, {rows}]) => [word, findLacking(rows, documents)])),
        lackingInText: new Map(common.map(([word, {inText}]) => [word, findLacking(inText, documents)]))
      }
    }
  }
}

/** The rows that are not among those, which are in order. */
function findLacking(rows: readonly number[], documents: number): number[] {
  const lacking: number[] = []
  let next = 0
  for (let row = 0; row < documents; row++) {
    if (rows[next] === row) next++
    else lacking.push(row)
  }
  return lacking
}
