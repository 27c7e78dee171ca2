/** The signs that encoded words are written with: what `index/encode-block.ts` writes and `engine/files/decode-block.ts` reads. */

/** Follows each word and counts as a letter to Pagefind, so that no word is the beginning of another. */
export const wordEnd = '\u02D0'

/** A word as Pagefind is given and asked for it. */
export function toToken(word: string): string {
  return (word.includes(wordEnd) ? word.replaceAll(wordEnd, '\u02D1') : word) + wordEnd
}

/** What a sign is written as that is kept apart, and what stands before a word that is. */
export const keptSign = '@'
export const keptWord = '\\'

/** Letters and digits in one word: Pagefind parts them where a sign or a capital stands beside them. */
export const mixedWord = /\d[^\d]|[^\d]\d/u

/** What stands for signs that ASCII lacks, and for a space; each of these signs itself is kept apart. */
export const signFor: ReadonlyMap<string, string> = new Map([
  [' ', '^'],
  ['’', "'"],
  ['‘', '`'],
  ['“', '{'],
  ['”', '}'],
  ['—', '='],
  ['–', '+']
])

/** The sign that one stands for. */
export const signOf: ReadonlyMap<string, string> = new Map([...signFor].map(([sign, by]) => [by, sign]))
