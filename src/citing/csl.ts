/**
 * What is cited, as CSL-JSON: the one source of every form but the recommended one.
 *
 * A document is a chapter without author: its heading says who wrote to whom, and the editors edited the volume. The
 * subseries, the number and the title of the volume are one title, because styles have no place for all three.
 */
import {formatDates, months} from '../edition/date.ts'
import type {DocumentDate} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {withoutStop} from '../wording/document-name.ts'
import {citesByNumber} from '../wording/volume-name.ts'
import {parseName, type Name} from './person-name.ts'
import {
  citedName,
  citedPages,
  formatCity,
  formatPress,
  formatSeriesAndVolume,
  type CitedPages,
  type Location
} from './recommended-citation.ts'

/** A document that is cited, or a page of it. */
export type Cited = Location & {
  id: string
  /** Its heading without number. */
  title: string
  date: DocumentDate | null
}

/** An item of CSL-JSON. */
export type CslItem = {
  id: string
  type: 'book' | 'chapter'
  title: string
  'container-title'?: string
  number?: string
  editor?: Name[]
  publisher?: string
  'publisher-place'?: string
  issued?: {'date-parts': [[number]]}
  page?: string
  /** The first page, where the last is in doubt. */
  'page-first'?: string
  ISBN?: string
  URL?: string
  language: 'en'
}

/** A volume, a document or a page of it as CSL-JSON; `address` is where it is to be found, with its origin. */
export function toCsl(volume: Volume, cited?: Cited, address?: string): CslItem {
  const name = formatSeriesAndVolume(volume)
  const pages = cited ? citedPages(cited) : null
  const number = cited && (citesByNumber(volume) || !pages) ? citedName(cited) : null
  const [place, publisher] = [formatCity(volume), formatPress(volume)]
  return {
    id: volume.id + (cited ? '-' + cited.id : ''),
    type: cited ? 'chapter' : 'book',
    title: cited ? titleWithDate(cited) : name,
    ...(cited ? {'container-title': name} : {}),
    ...(number === null ? {} : {number}),
    ...(volume.editors.length > 0 ? {editor: volume.editors.map(parseName)} : {}),
    ...(publisher === '' ? {} : {publisher}),
    ...(place === '' ? {} : {'publisher-place': place}),
    ...(volume.year === undefined ? {} : {issued: {'date-parts': [[volume.year]]}}),
    ...(pages ? toPage(pages) : {}),
    ...(volume.isbn === undefined ? {} : {ISBN: volume.isbn}),
    ...(address === undefined ? {} : {URL: address}),
    language: 'en'
  }
}

function toPage({first, last}: CitedPages): Pick<CslItem, 'page' | 'page-first'> {
  if (last === null) return {'page-first': first}
  return {page: first === last ? first : first + '-' + last}
}

/** The first and the last page, as far as they are known. */
export function pagesOf({page, 'page-first': begins}: CslItem): {first?: string; last?: string} {
  const [first = begins, last] = page?.split('-') ?? []
  return {...(first === undefined ? {} : {first}), ...(last === undefined ? {} : {last})}
}

/** The year of publication as text; `undefined` where it is not known. */
export function yearOf({issued}: CslItem): string | undefined {
  return issued && String(issued['date-parts'][0][0])
}

/** “Letter From … to …, July 20, 1968”: the day that the heading does not say, as far as it is known. */
function titleWithDate({title: heading, date}: Cited): string {
  const title = withoutStop(heading)
  // a heading that ends with another date than the supplied one is cited as it is printed
  if (!date || date.basis === 'heading' || dateAtEnd.test(title)) return title
  const end = date.end?.slice(0, 10)
  return title + ', ' + formatDates({iso: date.iso.slice(0, 10), end})
}

/** > Telegram 12 From the Embassy in Ghana to the Department of State, Accra, July 7, 1966 */
const dateAtEnd = new RegExp(`, (?:${months.join('|')}) \\d{1,2}, \\d{4}(?:, [^,]{1,30})?$`, 'u')
