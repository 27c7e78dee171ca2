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
import {eachPrint} from '../words.ts'
import {createLexicon, noWord, type Lexicon} from './lexicon.ts'

/** A block, what of it ASCII signs and plain words cannot say, in order, and the numbers of its words in the lexicon. */
export type Encoded = {segments: string[]; starts: number[]; originals: string[]; words: number[]}

/** A block in segments: one a word, one at its end; `starts` has where in the text each of them begins. */
export function encodeBlock(text: string, lexicon: Lexicon = createLexicon()): Encoded {
  const encoded: Encoded = {segments: [], starts: [], originals: [], words: []}
  let end = 0
  eachPrint(text, (start, next) => {
    const print = text.slice(start, next)
    const {word, token, form} = lexicon.formOf(print)
    if (word === noWord) return
    const gap = text.slice(end, start)
    const isFirst = encoded.segments.length === 0
    encoded.starts.push(start)
    encoded.words.push(word)
    if (form === 'mixed') {
      encoded.originals.push(gap + print)
      encoded.segments.push(token)
    } else {
      const before = encodeGap(gap, isFirst ? '' : ' ', encoded.originals, lexicon)
      if (form === 'kept') encoded.originals.push(print)
      encoded.segments.push(before + token)
    }
    end = next
  })
  encoded.starts.push(text.length)
  encoded.segments.push(encodeGap(text.slice(end), '', encoded.originals, lexicon) + '|')
  return encoded
}

/** What stands between two words; empty where that is what usually does. */
function encodeGap(gap: string, usual: string, originals: string[], lexicon: Lexicon): string {
  if (gap === usual) return ''
  if (gap === '') return '~'
  const {written, kept} = lexicon.gapOf(gap)
  if (kept.length > 0) originals.push(...kept)
  return written
}
