/** Paragraphs that break off at the end of each printed line, as in text that was copied from a PDF. */
import type {VFile} from 'vfile'
import {isBlank, pointAt, slice, type Source} from './lines.ts'

/** How many lines must end within a sentence, and what share of those that another follows at once; in 34 volumes no file has both. */
const least = {lines: 4, share: 1 / 3}

/** How long a printed line is, in characters. */
const printed = {from: 30, to: 110}

/** > …the views which the Department has expressed in its in- */
const endsWithin = /[\p{L}\p{N},\-–—’]\s*$/u

/** > structions of the 4th instant. */
const goesOn = /^\s*[(“‘]?\p{Ll}/u

/** Says how many lines of a raw text end within a sentence that the line below goes on with. */
export function reportWrappedLines(file: VFile, source: Source): void {
  let [followed, wrapped] = [0, 0]
  let first: number | null = null
  for (const [index, line] of source.lines.entries()) {
    const next = source.lines[index + 1]
    if (!next || isBlank(source, line) || isBlank(source, next)) continue
    followed++
    const length = line.end - line.start
    if (length < printed.from || length > printed.to) continue
    if (!endsWithin.test(slice(source, line)) || !goesOn.test(slice(source, next))) continue
    wrapped++
    first ??= line.start
  }
  if (first === null || wrapped < least.lines || wrapped < followed * least.share) return
  file.message(
    `Unexpected end of a line within a sentence, ${wrapped} times in the file, expected each paragraph in one line; ` +
      'lines are shown as they stand',
    {ruleId: 'wrapped-lines', source: 'frus', place: pointAt(source, first)}
  )
}
