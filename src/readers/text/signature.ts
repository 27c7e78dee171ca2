/** Signatures: a name on a line of its own at the end of a text, its titles below. */
import {slice, type Source, type Span} from './lines.ts'
import {areSignatories} from './signatories.ts'

const longestName = 60
const mostLines = 4

/**
 * A word of a name, with the number of a note after it; and the small words between.
 *
 * > Dean 7
 * > Frank C. Wisner2
 * > W. W. Rostow
 */
const nameWord = /^["“(]?(?:\p{Lu}[\p{L}.’'[\]–-]*|[\d*†‡§]{1,3})[\d*†‡§]{0,3}[,.\])”]{0,2}$/u
const smallWord = /^(?:de|di|la|van|von|v\.|der|del|e|y|and|of|for|the|to)$/u
const sentenceEnd = /[.?!:;]["”’)]*\d{0,3}$/u

/** Where a group of lines stands: after an empty line more, as the last, below the words that close a letter. */
export type Standing = {afterGap: boolean; last: boolean; closed: boolean}

/** Whether a group of lines is a signature: short, a name first, after a gap or at the very end. */
export function isSignature(source: Source, lines: readonly Span[], where: Standing): boolean {
  const [first] = lines
  if (!first || !(where.afterGap || where.last)) return false
  if (where.afterGap) {
    const words = lines.map((line) => slice(source, line))
    if (lines.length <= mostLines && namesOffice(words)) return true
    if (areSignatories(words, where)) return true
  }
  if (lines.length > mostLines) return false
  if (lines.some((line) => line.end - line.start > longestName)) return false
  const words = slice(source, first).split(/\s+/u)
  return (
    /^["“(]?\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => nameWord.test(word) || smallWord.test(word))
  )
}

/**
 * Signatures with an office: for whom it is signed, or rank and office beside the name or below.
 *
 * > For the Secretary of State:⏎Sumner Welles
 * > By the President:⏎William H. Seward,⏎Secretary of State.
 * > ROBERT H. PRUYN, Minister Resident in Japan.
 * > [seal.] J. S. Manley,⏎Commissioner, United States Circuit Court,⏎Northern District of California
 */
function namesOffice([first = '', second, ...rest]: readonly string[]): boolean {
  if (forAnother.test(first)) return second !== undefined && isName(second) && rest.every(isShort)
  const groups = signed.exec(first)?.groups
  if (groups?.name === undefined || !isName(groups.name)) return false
  const beside = groups.office ?? ''
  const lines = [beside, second ?? '', ...rest]
  return lines.every(isShort) && (office.test(lines.join(' ')) || groups.seal !== undefined)
}

const forAnother = /^(?:For|By) (?:the |Mr\. )?\p{Lu}[^:]{1,60}:$/u
const signed =
  /^(?<seal>\[(?:[Ss]eal|SEAL|[Ll]\. ?[Ss])\.?\] )?(?<name>[^,[\]]{3,60}?)(?:,(?: (?<office>[^:;?!]{3,90}))?|\.?(?: \[[Ss]eal\.?\])?)$/u
/** The end of a word is looked for by its letters: `\b` takes “é” for none. */
const office =
  /(?<!\p{L})(?:minister|secretary|consul|commissioner|general|colonel|major|captain|lieutenant|admiral|commodore|commander|commanding|chargé|ambassador|president|governor|clerk|notary|judge|attorney|officer|chairman|vice|deputy|assistant|counselor|director|chief|envoy|agent|senator|speaker|marshal|u\. s\.|united states)(?!\p{L})/iu

function isShort(line: string): boolean {
  return line.length <= longestOffice
}

const longestOffice = 100

/** > F. v. Gerolt   WM. L. DAYTON   E. Peshine Smith2 */
function isName(words: string): boolean {
  const parts = words.split(/\s+/u)
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    /^["“[(]?\p{Lu}/u.test(parts[0] ?? '') &&
    parts.every((part) => nameWord.test(part) || /^(?:de|la|van|von|v\.|der|del|y|d’)$/u.test(part))
  )
}

/** Whether a line is too short for a paragraph and ends no sentence. */
export function isShortLine(source: Source, line: Span, limit: number): boolean {
  return line.end - line.start < limit && !sentenceEnd.test(slice(source, line))
}
