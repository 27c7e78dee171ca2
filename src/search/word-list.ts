/**
 * The words of the edition, read from the files that `index/write-word-list.ts` writes:
 *
 *     root       the first word of each piece, and how many words the piece has
 *     piece-0 …  all words in their order, each with the number of documents that have it
 *     frequent   the words that are suggested, in the same form
 */
import {readWords, type CountedWord} from './front-coding.ts'

/** Brings a file of the word list by its path in its folder, decompressed. It should remember what it brought. */
export type Load = (path: string) => Promise<Uint8Array>

/** The names of the files. */
export const rootFile = 'root'
export const frequentFile = 'frequent'
export function pieceFile(number: number): string {
  return 'piece-' + number
}

/** The words that are suggested, by how many letters they have. */
export type FrequentWords = ReadonlyMap<number, readonly CountedWord[]>

/** Words that begin alike, in their order; `cut` says that there are more. */
export type Beginning = {words: CountedWord[]; cut: boolean}

/** In how many documents a word stands; 0 where it stands in none. Loads the root and one piece. */
export async function countOf(word: string, load: Load): Promise<number> {
  const firsts = await readRoot(load)
  const number = firsts.findLastIndex((first) => first <= word)
  if (number === -1) return 0
  const piece = await readPiece(number, load)
  return piece.find((counted) => counted.word === word)?.documents ?? 0
}

/**
 * All words that begin so. Where there are more than `most`, those in the most documents.
 *
 * Loads the root and the pieces that the beginning spans: one or two for three letters at 5,765 documents.
 */
export async function wordsThatBegin(start: string, load: Load, most: number): Promise<Beginning> {
  const firsts = await readRoot(load)
  const from = Math.max(
    0,
    firsts.findLastIndex((first) => first <= start)
  )
  const to = firsts.findLastIndex((first) => first <= start || first.startsWith(start))
  const numbers = Array.from({length: to - from + 1}, (_, place) => from + place)
  const pieces = await Promise.all(numbers.map((number) => readPiece(number, load)))
  const words = pieces.flat().filter(({word}) => word.startsWith(start))
  if (words.length <= most) return {words, cut: false}
  const kept = new Set(words.toSorted((a, b) => b.documents - a.documents).slice(0, most))
  return {words: words.filter((counted) => kept.has(counted)), cut: true}
}

/** The words that are suggested. */
export async function readFrequent(load: Load): Promise<FrequentWords> {
  return Map.groupBy(readWords(await load(frequentFile)), ({word}) => word.length)
}

/** The words of a piece. */
export async function readPiece(number: number, load: Load): Promise<CountedWord[]> {
  return readWords(await load(pieceFile(number)))
}

async function readRoot(load: Load): Promise<string[]> {
  return readWords(await load(rootFile)).map(({word}) => word)
}
