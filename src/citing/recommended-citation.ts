/**
 * The citation that the editors of the series recommend.
 *
 * > Foreign Relations of the United States, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and
 * > Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.
 */
import {addressNumber, hasOtherNumber} from '../edition/document-number.ts'
import type {PageBound, PrintedPage} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {withoutStop} from '../wording/document-name.ts'
import {sayBound} from '../wording/page-bounds.ts'
import {citesByNumber, titleBesideYears, yearsBesideSeries} from '../wording/volume-name.ts'

/** A citation in the two faces it is set in, to be ended with a full stop. */
export type Citation = {
  /** The title of the series, in italics; of a volume that is of no series, its own. */
  series: string
  /** From the comma to the bracket after the year; empty where nothing is known that stands there. */
  rest: string
  /** The place in the volume with the comma before it: “, Document 75”; empty for the volume itself. */
  where: string
}

/** What is cited of a volume: a document, perhaps a page of it; or nothing in particular. */
export type Location = {
  /** The number of the document as printed. */
  number: string | null
  /** Its id, whose number is cited where neither a number is printed nor a page known. */
  id?: string
  /** Its heading, which is cited where there is no number at all. */
  title?: string
  /** The printed pages: those of the document, or the one that is cited. */
  pages: readonly Pick<PrintedPage, 'page'>[]
  /** On which page the document begins and ends, as far as it is known; left out, on the first and the last of `pages`. */
  begins?: PageBound
  ends?: PageBound
  /** Whether a page is cited, and not the document with its pages. */
  page?: boolean
}

/** The recommended citation of a document, of a page, or of the volume. */
export function toCitation(volume: Volume, location?: Location): Citation {
  return {...citationOf(volume), where: formatWhere(volume, location)}
}

/** What each of the documents and pages of a volume is cited with. */
const citations = new WeakMap<Volume, Omit<Citation, 'where'>>()

function citationOf(volume: Volume): Omit<Citation, 'where'> {
  const known = citations.get(volume)
  if (known) return known
  const [series = volume.id, ...names] = nameParts(volume)
  const facts = [...names, ...formatEditors(volume.editors)]
  const made = [[formatCity(volume), formatPress(volume)].filter(Boolean).join(': '), volume.year]
  const imprint = made.filter(Boolean).join(', ')
  const rest = facts.map((fact) => ', ' + fact).join('') + (imprint && ` (${imprint})`)
  const citation = {series, rest}
  citations.set(volume, citation)
  return citation
}

/** The place in the volume, with the comma before it: “, Document 75”, “, Document 75, p. 190”, “, 798–800”. */
export function formatWhere(volume: Volume, location: Location | undefined): string {
  const where = location ? formatLocation(volume, location) : ''
  return where === '' ? '' : ', ' + where
}

/** Series and volume as one title: “Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe”. */
export function formatSeriesAndVolume(volume: Volume): string {
  return nameParts(volume).join(', ') || volume.id
}

/** What is cited of pages: those of the document or the one page; of a document whose last page is in doubt, the first. */
export type CitedPages = {first: string; last: string | null}

/** The pages to cite; `null` where it is not known on which the document begins. */
export function citedPages({pages, begins, ends, page = false}: Location): CitedPages | null {
  const first = begins && !page ? knownPage(begins) : pages[0]?.page
  if (first === undefined) return null
  return {first, last: (ends && !page ? knownPage(ends) : pages.at(-1)?.page) ?? null}
}

function knownPage(bound: PageBound): string | undefined {
  return bound.status === 'known' ? bound.page : undefined
}

/** First and last: “206–210”; the first alone where the last is in doubt. */
function formatPages({first, last}: CitedPages): string {
  return last === null || first === last ? first : first + '–' + last
}

/** “Washington, DC” is cited as “Washington”. */
export function formatCity({place = ''}: Volume): string {
  return place.replace(/, D\.?C\.?$/u, '')
}

/** “United States Government Printing Office” is cited as “Government Printing Office”. */
export function formatPress({publisher = ''}: Volume): string {
  return publisher.replace(/^(?:United States|U\.\s?S\.) /u, '')
}

/** The series, then “1952–1954, General: Economic and Political Matters, Volume I, Part 1”: older title pages have the title first. */
function nameParts(volume: Volume): string[] {
  const [number, title] = [volume.number, titleBesideYears(volume)]
  const name = citesByNumber(volume) ? [number, title] : [title, number]
  return [volume.series, yearsBesideSeries(volume), ...name].flatMap((part) => (part ? [part] : []))
}

function formatLocation(volume: Volume, location: Location): string {
  const {begins, page, title = ''} = location
  const pages = citedPages(location)
  const printed = pages ? formatPages(pages) : ''
  const isByNumber = citesByNumber(volume)
  if (!isByNumber && printed !== '') return printed
  const number = citedName(location)
  if (number === null)
    return printed || (title && `“${withoutStop(title).replace(/“/gu, '‘').replace(/”/gu, '’')}”`)
  const near = isByNumber || page || !begins ? null : sayPage(begins)
  return number + (page ? ', p. ' + printed : '') + (near === null ? '' : ', beginning on ' + near)
}

/** “p. 11, 12 or 13”, “one of pp. 11–17” */
function sayPage(begins: PageBound): string | null {
  const bound = sayBound(begins)
  return bound && (bound.startsWith('one of ') ? bound.replace('one of ', 'one of pp. ') : 'p. ' + bound)
}

/**
 * A document by its number: “Document 67”; where none is printed and its pages are not known, by that of its address, in
 * brackets on its page; where another is printed than its address has, as printed: “No. 125”.
 */
export function citedName(location: Location): string | null {
  const {number, id = ''} = location
  if (number !== null) return (hasOtherNumber({id, number}) ? 'No. ' : 'Document ') + number
  const address = citedPages(location) || id.includes('-') ? null : addressNumber(id)
  return address && 'Document ' + address
}

function formatEditors(editors: readonly string[]): string[] {
  const last = editors.at(-1)
  if (last === undefined) return []
  if (editors.length === 1) return ['ed. ' + last]
  const others = editors.slice(0, -1)
  return ['eds. ' + others.join(', ') + (others.length > 1 ? ',' : '') + ' and ' + last]
}
