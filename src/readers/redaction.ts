/**
 * Bracketed statements that words were not declassified.
 *
 * > [less than 1 line of source text not declassified]   [name not declassified]   [3 paragraphs (1½ pages of source text) not declassified]
 */
import type {Redaction} from '../edition/tree.ts'
import {bracketed} from './matches.ts'

/** A redaction and where it stands, in UTF-16 offsets, brackets included. */
export type FoundRedaction = {start: number; end: number; kind: Redaction['kind']; extent?: string}

/** The redactions of a text, in order. */
export function findRedactions(text: string): FoundRedaction[] {
  const found: FoundRedaction[] = []
  for (const match of bracketed(text, statement)) {
    const words = match.groups?.words?.trim() ?? ''
    const extent = extentOf(words)
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: kindOf(words),
      ...(extent === undefined ? {} : {extent})
    })
  }
  return found
}

/** `[Source: … 3 pages of source text not declassified.]` brackets a whole note and is none. */
const statement =
  /\[(?!\s*Source:)(?<words>[^[\]\n]{0,300}?) ?(?:not (?:yet )?de-?classified|(?<=[Nn]ames? )deleted)[^[\]\n]{0,200}\]/uy

/** How much is withheld: a number, a part or a less-than before the words for it. */
const extentWords =
  /^(?:(?:less tha[nt] |approximately |over |remainder of )?(?:\d|[IlL½¼¾]\b|one|two|three|numbered|paragraph\b)|less |remainder )/iu
const lines = /\b(?:lines?|pages?|paragraphs?|sentences?|words?|columns?|items?|text)\b/iu

/** What is withheld, by the word that says so; the first that fits. */
const kinds: readonly (readonly [RegExp, Redaction['kind']])[] = [
  [/\b(?:handling|distribution|classification)\b/iu, 'handling'],
  [/\b(?:codewords?|cryptonyms?|code name)\b/iu, 'codeword'],
  [/\b(?:dollar|amounts?|sums?)\b/iu, 'amount'],
  [/\b(?:document|file|telegram) (?:numbers?|indicators?|title)\b/iu, 'document'],
  [/\binitials?\b/iu, 'initials'],
  [lines, 'text'],
  [/\bnames?\b|\btitles?\b/iu, 'name'],
  [/\bplaces?\b|\blocations?\b/iu, 'place'],
  [/\bnumbers?\b|\bdates?\b/iu, 'number'],
  [/\bdocuments?\b/iu, 'document']
]

function kindOf(words: string): Redaction['kind'] {
  if (words === '') return 'text'
  return kinds.find(([sign]) => sign.test(words))?.[1] ?? 'other'
}

/** `3 lines of source text`: the extent is “3 lines”, for the rest is said by every one of them. */
function extentOf(words: string): string | undefined {
  if (!extentWords.test(words)) return undefined
  return words.replaceAll(/ of (?:\d+-column )?(?:source )?text\b/gu, '').trim()
}
