/** The kinds of characters that the table of evidence tells apart. */
const lower = /\p{Ll}/u
const upper = /\p{Lu}/u

/** A digit. */
export const digit = /\d/u

/** The kinds of the characters that most texts are made of. */
const ascii = Array.from({length: 128}, (_, code) => findKind(String.fromCharCode(code)))

/** A character as the table names it: letters, digits, gaps and ends as a class, any other as itself. */
export function kindOf(character: string): string {
  return ascii[character.charCodeAt(0)] ?? findKind(character)
}

function findKind(character: string): string {
  if (character === '' || character === '\n' || character === '\r') return 'end'
  if (character === ' ' || character === '\t') return 'gap'
  if (lower.test(character)) return 'a'
  if (upper.test(character)) return 'A'
  if (digit.test(character)) return '9'
  return character
}
