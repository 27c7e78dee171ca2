/**
 * The number before a heading; more than five digits are not the number of a document.
 *
 * > 67. Memorandum From …   No. 842 The Ambassador …   72A. Telegram …   59.Intelligence Memorandum   No. 17a. Mr. Logan …
 */
const numbering =
  /^(?<numbering>\*?N[oO][.,] ?(?<plain>\d{1,5}(?!\d)(?:[A-Z]|[a-z](?=\.))?)½?\.?|\[?(?<stopped>\d{1,5}[A-Za-z]?)\]?\.)(?<rest>[\s\S]*)$/u

/**
 * More digits than any document has: a slip, and too long for the name of a folder.
 *
 * > 99999999999. Letter From …   No. 1234567
 */
const longNumber = /^(?:No\. ?)?\[?(?<digits>\d{6,})[A-Za-z]?\]?(?:\.|$)/u

/** The digits of the number before a heading, where they are too many; else `null`. */
export function readLongNumber(text: string): string | null {
  return longNumber.exec(text)?.groups?.digits ?? null
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
