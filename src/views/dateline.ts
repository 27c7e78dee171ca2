/** The line under the heading: place and date, as far as the heading does not have them. */
import {formatDates, formatOffset} from '../edition/date.ts'
import type {Document, DocumentDate, Place} from '../edition/document.ts'
import {toText} from '../edition/visit.ts'
import {join, plain, type Piece} from './piece.ts'

/** Its words, and where they are from where print does not say it there. */
export type DatelineWords = {pieces: Piece[]; iso: string | null; basis: string | null}

/** The line; `null` where the heading says all that is known. `datePath` is where the edition lists a day; one in doubt it does not list. */
export function toDateline(
  {title, date, place, body}: Pick<Document, 'title' | 'date' | 'place'> & Partial<Pick<Document, 'body'>>,
  datePath: (iso: string) => string | null
): DatelineWords | null {
  // a source that has kept the line shows it in its place
  const line = body?.findIndex(({type}) => type === 'dateline') ?? -1
  const isSupplied = date?.basis === 'supplied' || place?.basis === 'supplied'
  if (line >= 0 && !isSupplied && !(date && isUnsure(date) && isBelowText(body ?? [], line)))
    return toZone(date)
  const heading = toText(title)
  const when = date && !isInHeading(date, sayDate(date), heading) ? date : null
  const where = place && !isInHeading(place, place.text, heading) ? place : null
  const pieces = join(
    [
      where ? [plain(where.text)] : [],
      when ? [{text: sayDate(when), path: when.certainty === 'doubtful' ? null : datePath(when.iso)}] : []
    ],
    ', '
  )
  if (pieces.length === 0) return null
  const bases = new Set([where?.basis, when?.basis, when && isUnsure(when) ? when.certainty : undefined])
  const said = [...bases].filter((basis) => basis !== undefined && basis !== 'dateline').join(', ')
  return {pieces, iso: when ? stamp(when) : null, basis: said === '' ? null : said}
}

/** Whether a line stands at the end of the text: that it is the date of the whole is inferred, and said under the heading. */
function isBelowText(body: Document['body'], line: number): boolean {
  return body
    .slice(0, line)
    .some((block) => block.type === 'paragraph' && toText(block.children).length > shortLine)
}

/** A paragraph of more letters is text, and no line such as `[Translation.]`. */
const shortLine = 60

/** What the encoding tells besides the line that is printed: by which clocks its hours are. */
function toZone(date: DocumentDate | null): DatelineWords | null {
  if (date?.offset === undefined) return null
  return {pieces: [plain(sayDate(date))], iso: stamp(date), basis: 'encoding'}
}

/** “June 17, 1985, 6 p.m. (UTC−4)” */
function sayDate(date: DocumentDate): string {
  return formatDates(date) + (date.offset === undefined ? '' : ` (${formatOffset(date.offset)})`)
}

/** A date as pages give it to machines. */
function stamp({iso, offset = ''}: DocumentDate): string {
  return iso + offset
}

/** Whether the heading has a fact already, as it was read from there or in the same words. What was inferred, or is in doubt, is said. */
function isInHeading(fact: DocumentDate | Place, words: string, heading: string): boolean {
  if (isUnsure(fact)) return false
  return fact.basis === 'heading' || heading.includes(words)
}

function isUnsure(fact: DocumentDate | Place): boolean {
  return 'certainty' in fact && fact.certainty !== 'certain'
}
