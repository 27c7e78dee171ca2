/** Signatures: a name on a line of its own at the end of a text, its titles below. */
import {slice, type Source, type Span} from './lines.ts'

const longestName = 60
const mostLines = 4

/**
 * A word of a name, with the number of a note after it; and the small words between.
 *
 * > Dean 7
 * > Frank C. Wisner2
 * > W. W. Rostow
 */
const nameWord = /^[["(]?(?:\p{Lu}[\p{L}.’'–-]*|[\d*†‡§]{1,3})[\d*†‡§]{0,3}[,.\])]{0,2}$/u
const smallWord = /^(?:de|la|van|von|der|del|y|and|of|for|the|to)$/u
const sentenceEnd = /[.?!:;]["”’)]*\d{0,3}$/u

/** Whether a group of lines is a signature: short, a name first, after a gap or at the very end. */
export function isSignature(
  source: Source,
  lines: readonly Span[],
  where: {afterGap: boolean; last: boolean}
): boolean {
  const [first] = lines
  if (!first || lines.length > mostLines || !(where.afterGap || where.last)) return false
  if (lines.some((line) => line.end - line.start > longestName)) return false
  const words = slice(source, first).split(/\s+/u)
  return (
    /^[["(]?\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => nameWord.test(word) || smallWord.test(word))
  )
}

/** Whether a line is too short for a paragraph and ends no sentence. */
export function isShortLine(source: Source, line: Span, limit: number): boolean {
  return line.end - line.start < limit && !sentenceEnd.test(slice(source, line))
}
