/** What the rest of a document tells about a number or a sign in it. */

/** The numbers of a document by how often each stands there, and the signs that it explains itself. */
export type Known = {count: (digits: string) => number; explains: (sign: string) => boolean}

const numbers = /\d{2,}/gu
/**
 * A sign that begins a line or a quotation explains one before it; where none is before it, it is itself a call.
 *
 * > • “** One member believes …
 * > [footnote] (*) The full text …
 */
const explanations = /(?:\n|“|• )(?<sign>[*†‡§║¶]+)|(?:\n|\] )\((?<bracketed>[*†‡§║¶]+)\)/gu

/** > Has it the power?** */
const afterWord = /(?<=[^\s*†‡§║¶“(•] ?)[*†‡§║¶]+/gu

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
  const first = new Map<string, number>()
  for (const {index, [0]: sign} of text.matchAll(afterWord)) if (!first.has(sign)) first.set(sign, index)
  return new Set(
    [...text.matchAll(explanations)].flatMap(({index, groups}) => {
      const sign = groups?.sign ?? groups?.bracketed ?? ''
      return (first.get(sign) ?? Infinity) < index ? [sign] : []
    })
  )
}
