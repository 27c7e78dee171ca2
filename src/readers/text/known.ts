/** What the rest of a document tells about a number or a sign in it. */

/** The numbers of a document by how often each stands there, and the signs that it explains itself. */
export type Known = {count: (digits: string) => number; explains: (sign: string) => boolean}

const numbers = /\d{2,}/gu
/**
 * A sign that begins a line or a quotation explains one before it.
 *
 * > • “** One member believes …
 * > [footnote] (*) The full text …
 */
const explanations = /(?:\n|“|• )(?<sign>[*†‡§║¶]+)|(?:\n|\] )\((?<bracketed>[*†‡§║¶]+)\)/gu

/** Reads a text, notes and all, when first asked. */
export function toKnown(text: string): Known {
  let counts: Map<string, number> | null = null
  let explained: Set<string> | null = null
  return {
    count: (digits) => (counts ??= countNumbers(text)).get(digits) ?? 0,
    explains: (sign) => (explained ??= findExplained(text)).has(sign)
  }
}

function countNumbers(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [number] of text.matchAll(numbers)) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

function findExplained(text: string): Set<string> {
  const found = [...text.matchAll(explanations)]
  return new Set(found.map(({groups}) => groups?.sign ?? groups?.bracketed ?? ''))
}
