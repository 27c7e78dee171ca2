/**
 * The citation that the editors of the series recommend.
 *
 * > Foreign Relations of the United States, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and
 * > Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.
 */
import type {PrintedPage} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {citesByNumber, formatYears} from './volume-name.ts'

/** A citation in the two faces it is set in. */
export type Citation = {
  /** The title of the series, in italics. */
  series: string
  /** All else, from the comma to the full stop. */
  rest: string
}

/** What is cited of a volume: a document, perhaps a page of it; or nothing in particular. */
export type Location = {
  /** The number of the document as printed. */
  number: string | null
  /** The printed pages: those of the document, or the one that is cited. */
  pages: readonly Pick<PrintedPage, 'page'>[]
  /** Whether a page is cited, and not the document with its pages. */
  page?: boolean
}

/** The recommended citation of a document, of a page, or of the volume. */
export function toCitation(volume: Volume, location?: Location): Citation {
  // “1952–1954, General: Economic and Political Matters, Volume I, Part 1”: the older title pages have the title first
  const name = citesByNumber(volume) ? [volume.number, volume.title] : [volume.title, volume.number]
  const facts = [formatYears(volume), ...name, ...formatEditors(volume.editors)]
  const where = location && formatLocation(volume, location)
  const imprint = ` (${city(volume)}: ${press(volume)}, ${volume.year})`
  return {series: volume.series, rest: ', ' + facts.join(', ') + imprint + (where ? ', ' + where : '') + '.'}
}

/** The pages of a document, first and last: “206–210”. */
export function formatPages(pages: Location['pages']): string {
  const first = pages[0]?.page ?? ''
  const last = pages.at(-1)?.page ?? ''
  return first === last ? first : first + '–' + last
}

function formatLocation(volume: Volume, {number, pages, page}: Location): string {
  const printed = formatPages(pages)
  if (!citesByNumber(volume) && printed !== '') return printed
  if (number === null) return printed
  return 'Document ' + number + (page ? ', p. ' + printed : '')
}

function formatEditors(editors: readonly string[]): string[] {
  const last = editors.at(-1)
  if (last === undefined) return []
  if (editors.length === 1) return ['ed. ' + last]
  const others = editors.slice(0, -1)
  return ['eds. ' + others.join(', ') + (others.length > 1 ? ',' : '') + ' and ' + last]
}

/** “Washington, DC” is cited as “Washington”. */
function city({place}: Volume): string {
  return place.replace(/, D\.?C\.?$/u, '')
}

/** “United States Government Printing Office” is cited as “Government Printing Office”. */
function press({publisher}: Volume): string {
  return publisher.replace(/^(?:United States|U\.\s?S\.) /u, '')
}
