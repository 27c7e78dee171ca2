/**
 * The number before a heading.
 *
 * > 67. Memorandum From …   No. 842 The Ambassador …   72A. Telegram …   59.Intelligence Memorandum
 */
const numbering =
  /^(?<numbering>No\. ?(?<plain>\d{1,5}[A-Z]?)\.?|\[?(?<stopped>\d{1,5}[A-Za-z]?)\]?\.)(?<rest>[\s\S]*)$/u

/** More digits than any document has: a slip, and too long for the name of a folder. */
const longNumber = /^(?:No\. ?)?\[?(?<digits>\d{6,})[A-Za-z]?\]?(?:\.|$)/u

/** How many digits the number before a heading has, where they are too many; else `null`. */
export function countDigits(text: string): number | null {
  return longNumber.exec(text)?.groups?.digits?.length ?? null
}

/** The number, the number as printed, and the heading without it. */
export type Numbered = {number: string | null; numbering: string | null; rest: string}

/** Takes the number off a heading. */
export function readNumber(text: string): Numbered {
  const groups = numbering.exec(text)?.groups
  const number = groups?.plain ?? groups?.stopped
  if (!groups?.numbering || number === undefined) return {number: null, numbering: null, rest: text}
  return {number, numbering: groups.numbering, rest: (groups.rest ?? '').trimStart()}
}
