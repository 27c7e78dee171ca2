/** Sorted words as bytes: of each word only what differs from the one before, and in how many documents it is. */
import {createReader, createWriter} from './codec.ts'

/** A word as `words.ts` folds it, and how many documents have it. */
export type CountedWord = {word: string; documents: number}

/** What stands between the ends of words; no word has it. */
const gap = '\n'

/**
 * Words in the order of their code units, as bytes. Three columns, since gzip makes less of each by itself: how many letters
 * a word shares with the one before, the rest of its letters, its documents.
 *
 * > communique 120, communiques 14, communism 300: 0 9 6 · communique, s, sm · 120 14 300
 */
export function writeWords(words: readonly CountedWord[]): Uint8Array {
  const shared = createWriter()
  const documents = createWriter()
  const rests: string[] = []
  let before = ''
  for (const {word, documents: count} of words) {
    const length = sharedLength(before, word)
    shared.number(length)
    documents.number(count)
    rests.push(word.slice(length))
    before = word
  }
  const letters = new TextEncoder().encode(rests.join(gap))
  const file = createWriter()
  file.number(words.length)
  file.bytes(shared.done())
  file.number(letters.length)
  file.bytes(letters)
  file.bytes(documents.done())
  return file.done()
}

/** The words that `writeWords` was given. */
export function readWords(bytes: Uint8Array): CountedWord[] {
  const from = createReader(bytes)
  const shared = Array.from({length: from.number()}, () => from.number())
  const rests = new TextDecoder().decode(from.bytes(from.number())).split(gap)
  let word = ''
  return shared.map((length, place) => {
    word = word.slice(0, length) + (rests[place] ?? '')
    return {word, documents: from.number()}
  })
}

/** How many code units two words have in common; a letter of two code units is not parted. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return /[\uD800-\uDBFF]$/.test(b.slice(0, length)) ? length - 1 : length
}
