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
import {eachPrint, fold} from '../words.ts'

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
  eachPrint(text, (start, next) => {
    const print = text.slice(start, next)
    const {word, token, form} = remember(forms, print, toForm)
    if (word === '') return
    const gap = text.slice(end, start)
    const isFirst = encoded.segments.length === 0
    encoded.starts.push(start)
    encoded.words.push(word)
    if (form === 'mixed') {
      encoded.originals.push(gap + print)
      encoded.segments.push(token)
    } else {
      const before = encodeGap(gap, isFirst ? '' : ' ', encoded.originals)
      if (form === 'kept') encoded.originals.push(print)
      encoded.segments.push(before + token)
    }
    end = next
  })
  encoded.starts.push(text.length)
  encoded.segments.push(encodeGap(text.slice(end), '', encoded.originals) + '|')
  return encoded
}

/** What stands between two words; empty where that is what usually does. */
function encodeGap(gap: string, usual: string, originals: string[]): string {
  if (gap === usual) return ''
  if (gap === '') return '~'
  const {written, kept} = remember(gaps, gap, toGap)
  if (kept.length > 0) originals.push(...kept)
  return written
}

/** What a word as it is printed is written as: as it is, in another form, or by itself without signs. */
type Form = {word: string; token: string; form: 'plain' | 'kept' | 'mixed'}

function toForm(print: string): Form {
  const word = fold(print)
  if (mixedWord.test(word)) return {word, token: toToken(word), form: 'mixed'}
  return plainWord.test(print)
    ? {word, token: toToken(print), form: 'plain'}
    : {word, token: toToken(keptWord + word), form: 'kept'}
}

/** What stands between two words, as it is written, and the signs that are kept apart. */
type Gap = {written: string; kept: string[]}

function toGap(gap: string): Gap {
  const kept: string[] = []
  const signs = Array.from(gap, (sign) => {
    const known = signFor.get(sign)
    if (known !== undefined) return known
    if (plainSign.test(sign) && !reserved.has(sign)) return sign
    kept.push(sign)
    return keptSign
  })
  return {written: signs.join(''), kept}
}

/** What was made of words and gaps before: nearly all of a text was met in another. */
const forms = new Map<string, Form>()
const gaps = new Map<string, Gap>()

/** So many are remembered: twice the words of a band. */
const mostRemembered = 300_000

function remember<Made>(known: Map<string, Made>, text: string, make: (text: string) => Made): Made {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= mostRemembered) known.clear()
  // cloned, since what is cut from a text would keep the whole of it in memory
  const own = structuredClone(text)
  const made = make(own)
  known.set(own, made)
  return made
}
