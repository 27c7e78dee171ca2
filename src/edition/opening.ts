/** The first words of a document that say what it is about. */
import {Classification, Distribution, Precedence} from './captions.ts'
import type {Block} from './tree.ts'
import {toText} from './visit.ts'

/** How much of the text is kept. */
const longest = 240

/** How many paragraphs it is taken from. */
const paragraphs = 3

/** The first words of a text, after lines that say only how it was marked, or that it is an extract. */
export function readOpening(body: readonly Block[]): string {
  const texts: string[] = []
  for (const block of body) {
    if (block.type !== 'paragraph') continue
    const text = toText([block])
    if (texts.length > 0 || !isMarking(text)) texts.push(text)
    if (texts.length === paragraphs) break
  }
  return texts.join(' ').slice(0, longest)
}

/**
 * Whether a line holds nothing but captions.
 *
 * > top secret   secret us urgent niact   [Extracts] Secret   restricted informal—official business   secret No. 66
 */
function isMarking(text: string): boolean {
  if (text.length > longestMarking) return false
  const words = text.toLowerCase().match(word) ?? []
  return words.every((word) => captionWords.has(word))
}

const longestMarking = 80
const word = /\p{L}+/gu

/** Words of the captions, and those that print puts beside them in 1948–54. */
const captionWords = new Set([
  ...[...Classification.options, ...Precedence.options, ...Distribution.options].flatMap(
    (caption) => caption.toLowerCase().match(word) ?? []
  ),
  ...[
    'us',
    'u',
    's',
    'strictly',
    'informal',
    'business',
    'air',
    'pouch',
    'extract',
    'extracts',
    'translation'
  ]
])
