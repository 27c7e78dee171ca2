import type {Candidate} from './candidates.ts'
import type {Region} from './context.ts'
import type {Span} from './lines.ts'

/** Where in a text calls are looked for: heading and body, and where the heading ends. */
export type Layout = {span: Span; headingEnd: number}

const cellEnd = '\t\t'
/** Lines up to this length are signatures, names, captions. */
const shortLine = 60

/** The region that a candidate stands in. */
export function regionOf(text: string, {start, end}: Candidate, {headingEnd}: Layout): Region {
  if (start < headingEnd) return 'heading'
  const before = text.slice(Math.max(0, start - farthest), start)
  const after = text.slice(end, end + farthest)
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1)
  const lineEnd = after.indexOf('\n')
  const lineAfter = lineEnd < 0 ? after : after.slice(0, lineEnd)
  if (lineBefore.includes(cellEnd) || lineAfter.includes(cellEnd)) return 'row'
  return lineBefore.length + lineAfter.length < shortLine ? 'short' : 'text'
}

const farthest = 80
