/**
 * The head of a raw file: the lines above the heading, each with its role, and the heading.
 *
 * > Executive Agreement Series No. 67   ┐
 * > 611.3731/1015C                      ┴ source lines
 * > No. 22.                             ─ number
 * > [Telegram.]                         ─ rubric
 * > Mr. Davis to Mr. E. B. Washburne.   ─ heading
 */
import {
  beginsWithPlainNumber,
  isAttached,
  isBetween,
  isCaption,
  isHeadingFor,
  isNumberLine,
  isRemark,
  isSalutation,
  isSourceLine,
  isStoppedLine,
  namesFiles,
  numberOf,
  rubricOf
} from './head-forms.ts'
import {slice, trimmed, type Group, type Source, type Span} from './lines.ts'

/** A rubric, and whether it stands above the number or between number and heading. */
export type RubricLine = Span & {above: 'number' | 'heading'}

/** The head of a file: source lines, what is printed before the heading, the heading. */
export type Head = {
  /** The source lines, `611.94/2–852: Telegram`; mostly one, and none from 1955 on. */
  sourceLines: Span[]
  /** The number as it is printed before the heading: `67.`, `No. 501`. */
  numbering: Span | null
  /** What the heading has above it besides: `[Enclosure]`, `[Translation.]`, `B.`. */
  rubrics: RubricLine[]
  heading: Span | null
  /** The groups of the body. */
  rest: Group[]
}

/** A group of lines above the heading and its role. */
type Role = 'source' | 'number' | 'rubric'

/** More lines than these do not stand above a heading. */
const mostAbove = 5
const longestHeading = 700

/** Divides the head of a file from its body. */
export function readHead(source: Source, all: readonly Group[]): Head {
  const groups = partRubric(source, all)
  const spans = groups.slice(0, mostAbove + 1).map((group) => spanOf(source, group))
  const words = spans.map((span) => slice(source, span))
  const roles = findRoles(words, firstLineOf(source, groups))
  const sourceLines: Span[] = []
  const rubrics: RubricLine[] = []
  let numbering: Span | null = null
  for (const [index, role] of roles.entries()) {
    const span = spans[index]
    if (!span) continue
    if (role === 'source') sourceLines.push(span)
    else if (role === 'number') numbering = span
    else rubrics.push({...span, above: 'heading'})
  }
  const at = roles.length
  const whole = spans[at]
  if (!whole || isSalutation(words[at] ?? '') || isRemark(words[at] ?? '')) {
    const above = rubrics.map(ofNumber(numbering))
    return {sourceLines, numbering, rubrics: above, heading: null, rest: groups.slice(at)}
  }
  const number = numbering ? null : numberOf(words[at] ?? '')
  if (number !== null) numbering = {start: whole.start, end: whole.start + number.length}
  const start = number === null ? whole.start : whole.start + number.length
  const heading = trimmed(source, {start, end: whole.end})
  return {
    sourceLines,
    numbering,
    rubrics: rubrics.map(ofNumber(numbering)),
    heading: heading.start < heading.end ? heading : null,
    rest: groups.slice(at + 1)
  }
}

/**
 * Groups with the rubric below the source line as one of its own, where no blank line parts them.
 *
 * > SANACC Files
 * > Lot 52M45, the files of the State–Army–Navy–Air Force Coordinating Committee
 * > [Extract]
 */
function partRubric(source: Source, groups: readonly Group[]): readonly Group[] {
  const [first, ...rest] = groups
  const last = first?.lines.at(-1)
  if (!first || !last || first.lines.length < 2 || rest.length === 0) return groups
  if (rubricOf(slice(source, trimmed(source, last))) !== 'certain') return groups
  const above = {...first, lines: first.lines.slice(0, -1)}
  return [above, {blanksBefore: 0, lines: [last]}, ...rest]
}

/** The roles of the groups above the heading, which is the next. */
function findRoles(words: readonly string[], firstLine: string): Role[] {
  const roles: Role[] = []
  for (const [index, own] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined || index >= mostAbove) break
    const role = roleOf(own, next, {isFirst: index === 0, firstLine, roles})
    if (role === null) break
    roles.push(role)
  }
  // a bracketed line above what is no heading is all the heading there is
  while (roles.at(-1) === 'rubric' && !leadsToHeading(words, roles.length)) roles.pop()
  return roles
}

type Before = {isFirst: boolean; firstLine: string; roles: readonly Role[]}

function roleOf(own: string, next: string, {isFirst, firstLine, roles}: Before): Role | null {
  const onlySources = roles.every((role) => role === 'source')
  if (onlySources && isSourceLine(own)) return 'source'
  const isNumber = isNumberLine(own) || (isStoppedLine(own) && isHeadingFor(next))
  if (!roles.includes('number') && isNumber) return 'number'
  if (isRemark(own) && !isHeadingFor(next)) return null
  if (rubricOf(own) !== null) return 'rubric'
  if (roles.includes('number') && isBetween(own) && isHeadingFor(next)) return 'rubric'
  if (!isFirst || numberOf(own) !== null || isHeadingFor(own)) return null
  if (isAttached(own) && isHeadingFor(next)) return 'rubric'
  if (isCaption(own) && (isNumberLine(next) || isHeadingFor(next))) return 'rubric'
  return beginsWithPlainNumber(next) || namesFiles(firstLine) ? 'source' : null
}

function leadsToHeading(words: readonly string[], at: number): boolean {
  const rubric = rubricOf(words[at - 1] ?? '')
  const next = words[at]
  if (next === undefined) return false
  if (rubric === 'certain' || isHeadingFor(next) || numberOf(next) !== null) return true
  return next.length < longestHeading / 4 && !isSalutation(next)
}

function ofNumber(numbering: Span | null) {
  return (rubric: RubricLine): RubricLine =>
    numbering && rubric.start < numbering.start ? {...rubric, above: 'number'} : rubric
}

function firstLineOf(source: Source, groups: readonly Group[]): string {
  const line = groups[0]?.lines[0]
  return line ? slice(source, line) : ''
}

function spanOf(source: Source, group: Group): Span {
  const start = group.lines[0]?.start ?? 0
  return trimmed(source, {start, end: group.lines.at(-1)?.end ?? start})
}
