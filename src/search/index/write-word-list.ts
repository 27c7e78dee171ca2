/** The words of the edition as files, for the beginnings of words and for suggestions. */
import {writeWords, type CountedWord} from '../front-coding.ts'
import {frequentFile, pieceFile, rootFile} from '../word-list.ts'

/** A piece is closed when its words and numbers have about so many bytes; compressed it is about 7 KB. */
const full = 16_000

/**
 * Which words are suggested: those of four letters or more, without digits, in three documents or more; the most frequent
 * where there are more than so many. Of 5,765 documents these are 19,730 words, 59 KB compressed. In an edition so small that
 * no word is in 100 documents, one document is enough.
 */
const frequent = {letters: 4, documents: 3, most: 40_000, small: 100}
const digit = /\p{N}/u

/**
 * The files of the word list, by their paths in its folder: `root`, `piece-0` and so on, `frequent`. They are not compressed.
 *
 * The same words make the same bytes, in whatever order they were counted.
 */
export function writeWordList(counts: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const words = Array.from(counts, ([word, documents]): CountedWord => ({word, documents}))
  words.sort(byWord)
  const pieces = toPieces(words)
  const firsts = pieces.map((piece) => ({word: piece[0]?.word ?? '', documents: piece.length}))
  return new Map([
    [rootFile, writeWords(firsts)],
    ...pieces.map((piece, number) => [pieceFile(number), writeWords(piece)] as const),
    [frequentFile, writeWords(chooseFrequent(words))]
  ])
}

/** The words that are suggested, in their order. */
function chooseFrequent(words: readonly CountedWord[]): CountedWord[] {
  const isSmall = words.every(({documents}) => documents < frequent.small)
  const least = isSmall ? 1 : frequent.documents
  return words
    .filter(({word, documents}) => documents >= least && word.length >= frequent.letters && !digit.test(word))
    .sort((a, b) => b.documents - a.documents || byWord(a, b))
    .slice(0, frequent.most)
    .sort(byWord)
}

function toPieces(words: readonly CountedWord[]): CountedWord[][] {
  const pieces: CountedWord[][] = []
  let size = Infinity
  for (const counted of words) {
    if (size > full) {
      pieces.push([])
      size = 0
    }
    pieces.at(-1)?.push(counted)
    // about what front coding leaves of a word, with its numbers
    size += Math.max(2, counted.word.length / 2) + 2
  }
  return pieces
}

/** By code units, whatever the language of the machine. */
function byWord(a: CountedWord, b: CountedWord): number {
  return a.word < b.word ? -1 : a.word > b.word ? 1 : 0
}
