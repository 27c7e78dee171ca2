/** What a word is, written a second time after the rules of the search help, to try `src/search/words.ts` by. */

/** What parts words, stops apart; soft hyphens and spaces without width stand in a word and are not seen. */
const between = /[^\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF.]+/u

const letterOrDigit = /^[\p{L}\p{N}]$/u

const plain = /^[\da-z]*$/u

/** Letters that have no other one under a mark. */
const spelt: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i'
}

/** The words of a text: small letters without marks, parted by whatever is neither letter nor digit. */
export function spellOut(text: string): string[] {
  const runs = text.normalize('NFC').split(between)
  return runs.flatMap((run) => (run.includes('.') ? joinInitials(run.split('.')) : fold(run) || []))
}

/** What stops part, single letters next to each other as one word: `U.S.A.` but not `C.The`. */
function joinInitials(parts: readonly string[]): string[] {
  const words: string[] = []
  let isOpen = false
  for (const part of parts) {
    const isInitial = /^\p{L}$/u.test(part)
    const word = fold(part)
    if (isInitial && isOpen) words.push((words.pop() ?? '') + word)
    else if (word !== '') words.push(word)
    isOpen = isInitial
  }
  return words
}

/** > détente, `detente`; `½`, which falls apart into 1, a stroke and 2, `12` */
function fold(word: string): string {
  const small = word.toLowerCase()
  if (plain.test(small)) return small
  const letters = Array.from(small.normalize('NFKD').toLowerCase()).filter((one) => letterOrDigit.test(one))
  return letters.map((one) => spelt[one] ?? one).join('')
}
