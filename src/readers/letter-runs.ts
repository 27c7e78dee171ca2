/**
 * Runs of letters, found by hand: a regular expression for `\p{L}+` costs several times as much, and one that ends in `$` tries
 * every place of a text.
 */

const anyLetter = /^\p{L}/u

/** For each code unit whether it is a letter: 1, or 2 where it is none, 0 where nobody asked yet. */
const known = new Uint8Array(0x1_0000)

/** Where the run of letters begins that ends before a place; the place itself where none does. */
export function startOfLetters(text: string, end: number): number {
  let at = end
  while (at > 0) {
    const length = isLowHalf(text.charCodeAt(at - 1)) && at > 1 ? 2 : 1
    if (letterAt(text, at - length) !== length) break
    at -= length
  }
  return at
}

/** How many code units the letter at a place has: 1, or 2 for rare scripts; 0 where there is none. */
export function letterAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isPlainLetter(code) ? 1 : 0
  if (code >= 0xd800 && code < 0xdc00) return anyLetter.test(text.slice(at, at + 2)) ? 2 : 0
  // behind the end there is no code
  if (!(code >= 0x80)) return 0
  const before = known[code]
  if (before !== 0) return before === 1 ? 1 : 0
  const isLetter = anyLetter.test(String.fromCharCode(code))
  known[code] = isLetter ? 1 : 2
  return isLetter ? 1 : 0
}

/** Whether a code is a letter of ASCII. */
export function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
