/** How often words stand in a band, and which documents lack those that most have. */
import type {EncodedDocument} from './index-page.ts'
import type {Lexicon} from './lexicon.ts'

/** How many documents hold a word, and in how many places. */
export type WordCount = {documents: number; places: number}

/**
 * The words of a volume, in the order in which they are first met: in how many places each of them stands, and the rows of its
 * documents that hold it, everywhere and in the text.
 */
export type VolumeWords = {
  /** How many documents the volume has. */
  documents: number
  words: string[]
  places: number[]
  rows: WordRows
  inText: WordRows
}

/** For each word, how many rows it has; and the rows of one word after those of the other, in order. */
export type WordRows = {lengths: number[]; rows: Uint32Array}

/** Common words with about how many bytes it takes to load all their places, and the rows that lack them, everywhere or in the text. */
export type Common = {
  costs: Record<string, number>
  lacking: Map<string, number[]>
  lackingInText: Map<string, number[]>
}

/** The words of a band, and those that are common, in their order. */
export type BandWords = {counts: Map<string, WordCount>; common: Common}

/** The share of documents from which on a word is common; in a band of few documents none is, since nothing costs much there. */
const share = 0.8
const fewest = 100

/** How many bytes a place of a word takes in the index of Pagefind, compressed; measured over 22 volumes. */
const bytesAPlace = 1

/** Counts the words of a volume document by document; they are encoded with its lexicon. */
export function countVolumeWords(lexicon: Lexicon): {
  add: (document: EncodedDocument) => void
  done: () => VolumeWords
} {
  const places: number[] = []
  const rows: number[][] = []
  const inText: number[][] = []
  let documents = 0
  return {
    add({blocks}) {
      const row = documents++
      for (const {field, words} of blocks) {
        const isInText = field === 'heading' || field === 'text'
        for (const word of words) {
          places[word] = (places[word] ?? 0) + 1
          enter((rows[word] ??= []), row)
          const known = (inText[word] ??= [])
          if (isInText) enter(known, row)
        }
      }
    },
    done: () => ({documents, words: [...lexicon.words], places, rows: toRows(rows), inText: toRows(inText)})
  }
}

function enter(rows: number[], row: number): void {
  if (rows[rows.length - 1] !== row) rows.push(row)
}

function toRows(rows: readonly number[][]): WordRows {
  return {lengths: rows.map(({length}) => length), rows: Uint32Array.from(rows.flat())}
}

/** Joins the words of volumes that stand in a band one after the other. */
export function joinVolumeWords(volumes: readonly VolumeWords[]): BandWords {
  const counts = new Map<string, WordCount>()
  let documents = 0
  for (const volume of volumes) {
    documents += volume.documents
    for (const [index, word] of volume.words.entries()) {
      const count = counts.get(word) ?? {documents: 0, places: 0}
      count.documents += volume.rows.lengths[index] ?? 0
      count.places += volume.places[index] ?? 0
      counts.set(word, count)
    }
  }
  const least = Math.max(fewest, documents) * share
  const common = [...counts].filter(([, count]) => count.documents >= least)
  common.sort(([a], [b]) => (a < b ? -1 : 1))
  const findAll = (rows: 'rows' | 'inText') => {
    const held = joinRows(volumes, rows, new Set(common.map(([word]) => word)))
    return new Map(common.map(([word]) => [word, findLacking(held.get(word) ?? [], documents)]))
  }
  return {
    counts,
    common: {
      costs: Object.fromEntries(common.map(([word, {places}]) => [word, Math.round(places * bytesAPlace)])),
      lacking: findAll('rows'),
      lackingInText: findAll('inText')
    }
  }
}

/** The rows of a band that hold each of those words. */
function joinRows(
  volumes: readonly VolumeWords[],
  which: 'rows' | 'inText',
  wanted: ReadonlySet<string>
): Map<string, number[]> {
  const joined = new Map<string, number[]>()
  let first = 0
  for (const volume of volumes) {
    const {lengths, rows} = volume[which]
    let at = 0
    for (const [index, word] of volume.words.entries()) {
      const end = at + (lengths[index] ?? 0)
      if (wanted.has(word)) {
        const known = joined.get(word) ?? []
        joined.set(word, known)
        for (const row of rows.subarray(at, end)) known.push(first + row)
      }
      at = end
    }
    first += volume.documents
  }
  return joined
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
