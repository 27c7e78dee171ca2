/** Where number and heading stand: the first lines of a raw file. */
import {slice, trimmed, type Group, type Source, type Span} from './lines.ts'

/** The head of a file: the unnumbered source line, what is printed before the heading, the heading. */
export type Head = {
  /** The source line of 1948–54, `611.94/2–852: Telegram`. */
  sourceLines: Span | null
  /** What is printed before the heading: `67.`, `No. 501`, `[Enclosure]`. */
  numbering: Span | null
  heading: Span | null
  /** The groups of the body. */
  rest: Group[]
}

/**
 * Number and heading on one line.
 *
 * > 67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk1
 * > 72A. Editorial Note
 */
const numbered = /^(?<number>\d{1,5}[A-Za-z]?\.)(?=\s|$|\p{Lu})/u

/**
 * The number on a line of its own, or glued to the heading (1952–54).
 *
 * > No. 501
 */
const numberLine = /^(?<number>No\.\s?\d{1,5}[A-Za-z]?)(?=$|[^\d.,\w])/u

/**
 * What an enclosure that is printed as a document of its own has above its heading.
 *
 * > [Enclosure]
 * > [Annex A]
 */
const rubric =
  /^(?:\[(?:Sub)?(?:Annex|Enclosure|Extract|Attachment|Appendix|Tab|Addendum)[^\]]{0,40}\]|Enclosure|Annex|Attachment)$/iu

/**
 * The source line of 1948–54: a decimal file number, or files, papers or a lot by name.
 *
 * > 741.90G/1–1048: Telegram
 * > S/P Files: Lot 64 D 563
 * > Tokyo Post files, 350 Japan
 */
const decimalFile =
  /^\d{3}[A-Z]?\.? ?[\w.,–—() -]{0,24}(?:\/[\dl]{0,4} ?[–—-] ?[\dl]|\/\d{3,5}(?:$|:)|: ?(?:Circular )?(?:TeI?le?I?gram|Airgram))/iu
const namedFile =
  /\b(?:files?|flies|papers|lot|library|university|series|secretary’s memoranda)\b(?!.*\b(?:memorandum|editorial note)\b)/iu
const headingWords =
  /^(?:\[?The |Memorand|Editorial|Letter|Telegram|Minutes|Report|Statement|Record|Draft|Note|Paper|Mr\.|President|Circular)|\b(?:to the|From the)\b/u
const longestSourceLine = 900

/** Whether a line is one that stands above the heading of an enclosure. */
export function isRubric(words: string): boolean {
  return rubric.test(words)
}

/** Divides the head of a file from its body. */
export function readHead(source: Source, groups: readonly Group[]): Head {
  let rest = [...groups]
  let sourceLines: Span | null = null
  let numbering: Span | null = null
  const [first, second] = rest
  if (first && second && isSourceLine(source, first, second)) {
    sourceLines = spanOf(source, first)
    rest = rest.slice(1)
  }
  const rubricGroup = rest[0]
  if (rubricGroup?.lines.length === 1 && rest.length > 1) {
    const span = spanOf(source, rubricGroup)
    if (isRubric(slice(source, span))) {
      numbering = span
      rest = rest.slice(1)
    }
  }
  const group = rest[0]
  if (!group) return {sourceLines, numbering, heading: null, rest}
  const whole = spanOf(source, group)
  const words = slice(source, whole)
  const number = numbered.exec(words)?.[0] ?? numberLine.exec(words)?.[0]
  if (number !== undefined && !numbering) numbering = {start: whole.start, end: whole.start + number.length}
  const from =
    number !== undefined && numbering?.start === whole.start ? whole.start + number.length : whole.start
  const heading = trimmed(source, {start: from, end: whole.end})
  return {sourceLines, numbering, heading: heading.start < heading.end ? heading : null, rest: rest.slice(1)}
}

function isSourceLine(source: Source, first: Group, second: Group): boolean {
  const span = spanOf(source, first)
  if (span.end - span.start > longestSourceLine) return false
  const words = slice(source, span)
  if (decimalFile.test(words)) return true
  if (numbered.test(words) || numberLine.test(words)) return false
  if (numberLine.test(slice(source, spanOf(source, second)))) return true
  const line = first.lines[0]
  const firstWords = line ? slice(source, line) : ''
  return namedFile.test(firstWords) && !headingWords.test(firstWords)
}

function spanOf(source: Source, group: Group): Span {
  const start = group.lines[0]?.start ?? 0
  return trimmed(source, {start, end: group.lines.at(-1)?.end ?? start})
}
