/**
 * The words of a document in the form that Pagefind is given, so that its words are ours.
 *
 * Pagefind parts a page at white space alone, drops signs and lets a word be the beginning of others. So each word of ours
 * (`words.ts`) stands by itself, followed by a sign that counts as a letter; what stands between two words goes in front of
 * the second, in ASCII signs, which Pagefind drops; and what ASCII cannot say is kept apart, in order.
 *
 * > The President’s “détente” (NSC5501).   Theː Presidentː 'sː ^{\detenteː nsc5501ː )@|
 *
 * A block ends with `|`: it takes the place of a word and is none, so that no phrase runs from one block into the next.
 */
import {keptSign, keptWord, mixedWord, signFor, toToken} from '../encoding.ts'
import {findWords} from '../words.ts'

/** A block, what of it ASCII signs and plain words cannot say, in order, and its words as words are compared. */
export type Encoded = {segments: string[]; starts: number[]; originals: string[]; words: string[]}

/** Signs that say something else. */
const reserved = new Set([...signFor.values(), keptSign, keptWord, '|', '~', '_'])

/** Signs that Pagefind drops wherever they stand. */
const plainSign = /^[!-/:-@[-`{-~]$/u

/** A word that Pagefind takes as it is: small letters, a capital before them, capitals or digits alone. */
const plainWord = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/u

/** A block in segments: one a word, one at its end; `starts` has where in the text each of them begins. */
export function encodeBlock(text: string): Encoded {
  const encoded: Encoded = {segments: [], starts: [], originals: [], words: []}
  let end = 0
  for (const {word, start, end: next} of findWords(text)) {
    const gap = text.slice(end, start)
    const print = text.slice(start, next)
    const isFirst = encoded.segments.length === 0
    encoded.starts.push(start)
    encoded.words.push(word)
    if (mixedWord.test(word)) {
      encoded.originals.push(gap + print)
      encoded.segments.push(toToken(word))
    } else {
      const before = encodeGap(gap, isFirst ? '' : ' ', encoded.originals)
      const isPlain = plainWord.test(print)
      if (!isPlain) encoded.originals.push(print)
      encoded.segments.push(before + toToken(isPlain ? print : keptWord + word))
    }
    end = next
  }
  encoded.starts.push(text.length)
  encoded.segments.push(encodeGap(text.slice(end), '', encoded.originals) + '|')
  return encoded
}

/** What stands between two words; empty where that is what usually does. */
function encodeGap(gap: string, usual: string, originals: string[]): string {
  if (gap === usual) return ''
  if (gap === '') return '~'
  return Array.from(gap, (sign) => {
    const known = signFor.get(sign)
    if (known !== undefined) return known
    if (plainSign.test(sign) && !reserved.has(sign)) return sign
    originals.push(sign)
    return keptSign
  }).join('')
}
