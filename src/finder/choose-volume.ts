/** Which volume a citation means: one of the edition, several that it may be, or one that is elsewhere. */
import {historyStateGov, volumesPath} from '../edition/address.ts'
import {isCitedByPage} from '../edition/volume-id.ts'
import {isAnnual} from '../readers/reference/annual-volumes.ts'
import {
  romanValue,
  spanOf,
  volumeId,
  volumeNumber,
  volumeOfDocument,
  volumeOfPage,
  yearsOf
} from '../readers/reference/volume-id.ts'
import {titledId} from '../readers/reference/series-titles.ts'
import {titledVolumeId} from '../readers/reference/volume-titles.ts'
import type {Choice, Remark} from './answer.ts'
import {namedSet, volumeOfSet, type NamedSet} from './choose-set.ts'
import {formatNamed, formatQuery, type Citation} from './citation.ts'
import type {ShelfVolume} from './finder-facts.ts'
import {readOther, searchWords} from './other-source.ts'
import {withTitle, withTitleWords} from './title-words.ts'

/** The volume, if it is clear which, and what there is to say about it. */
export type Chosen = {volume: ShelfVolume | null; remarks: Remark[]}

/** The volume of the edition that a citation means. */
export function chooseVolume(citation: Citation, shelf: readonly ShelfVolume[]): Chosen {
  const {id, years, number} = citation.volume
  const set = namedSet(citation)
  // “The Lansing Papers, vol. I”: papers of a name are an archive elsewhere
  const of = set !== null && number !== null ? null : readOther(citation.words, citation)
  if (of !== null)
    return {volume: null, remarks: [{type: 'other-source', of, search: searchWords(citation.words)}]}
  if (id !== null) return byId(citation, shelf, id)
  if (set !== null && !isOfYear(citation, set)) return bySet(citation, shelf, set)
  if (years !== null && isAnnual(years)) return byYear(citation, shelf, years)
  if (years !== null && number !== null) return byNumber(citation, shelf, years, number)
  if (years !== null || number !== null) return byHalf(citation, shelf)
  const titled = withTitle(citation, shelf)
  return titled.length > 0 ? oneOf(citation, titled, 'number-unnamed') : unnamed(citation, shelf)
}

function byId(citation: Citation, shelf: readonly ShelfVolume[], id: string): Chosen {
  const held = shelf.find((volume) => volume.id.toLowerCase() === id.toLowerCase())
  return held ? {volume: held, remarks: []} : elsewhere(citation, shelf, id)
}

/** > FRUS, 1943, III, 13 (at Tehran): a number of the year, where the set that is named is of one volume */
function isOfYear({volume: {years, number, part}}: Citation, {inVolumes}: NamedSet): boolean {
  return !inVolumes && years !== null && number !== null && volumeId({years, volume: number, part}) !== null
}

/** A volume of a set: “1917, Supplement 2, vol. II”. */
function bySet(citation: Citation, shelf: readonly ShelfVolume[], set: NamedSet): Chosen {
  const id = volumeOfSet(set, citation.volume.number)
  if (id !== null) return byId(citation, shelf, id)
  const fitting = shelf.filter(({id}) => id.startsWith(set.base + 'v'))
  return fitting.length > 0 ? oneOf(citation, fitting, 'number-unnamed') : elsewhere(citation, shelf, null)
}

/** A volume of one year to 1947: “1884”, “1872, Part II, vol. II”, “1934, vol. V”; else those of the year that it may be. */
function byYear(citation: Citation, shelf: readonly ShelfVolume[], years: string): Chosen {
  const {number, part} = citation.volume
  const id = volumeId({years, volume: number, part})
  if (id !== null) return byId(citation, shelf, id)
  const ofYear = shelf.filter((volume) => yearsOf(volume.id) === years)
  const numbered =
    number === null ? [] : ofYear.filter((volume) => numberOf(volume.id) === volumeNumber(number))
  const titled = withTitle(citation, ofYear)
  const worded = titled.length > 0 ? titled : withTitleWords(citation, ofYear)
  const fitting = [numbered, worded, number === null ? ofYear : []].find(({length}) => length > 0) ?? []
  return fitting.length > 0 ? oneOf(citation, fitting, 'number-unnamed') : elsewhere(citation, shelf, null)
}

function byNumber(citation: Citation, shelf: readonly ShelfVolume[], years: string, number: string): Chosen {
  const {part} = citation.volume
  const id = volumeId({years: widen(years), volume: number, part})
  if (id === null) return elsewhere(citation, shelf, null)

  const placed = part === null ? partOf(citation, id) : id
  const held = shelf.find((volume) => volume.id === placed)
  const parts = shelf.filter(
    (volume) => part === null && base(volume.id) === base(id) && volume.id !== base(id)
  )
  if (parts.length > 0 && (!runsOn(id) || !isPlaced(citation))) {
    return {volume: null, remarks: [{type: 'part-unnamed', choices: toChoices(citation, parts)}]}
  }
  if (!held) return elsewhere(citation, shelf, placed)
  return {
    volume: held,
    remarks: widen(years) === years ? [] : [{type: 'year-widened', year: years, volume: held.name}]
  }
}

/** A year from 1952 on means the subseries that has it: there is no volume of “1967” alone. */
function widen(years: string): string {
  return /^\d{4}$/u.test(years) && Number(years) >= 1952 ? years + '-' + years : years
}

/** The part that has the document or page, where the numbers of two parts run on. */
function partOf({document, page, bare}: Citation, id: string): string {
  if (document !== null) return volumeOfDocument(id, document)
  const printed = page ?? bare
  return printed === null ? id : volumeOfPage(id, printed)
}

/** Whether the part before a number tells the part: there is a number that only the second can have. */
function runsOn(id: string): boolean {
  return volumeOfPage(base(id) + 'p1', '9999') !== base(id) + 'p1'
}

/** Years without a number, or a number without years: a title may help, or there may be only one such volume. */
function byHalf(citation: Citation, shelf: readonly ShelfVolume[]): Chosen {
  const {years, number, part} = citation.volume
  const ending =
    number === null
      ? ''
      : (volumeNumber(number) ?? '-') + (part === null ? '' : 'p' + String(romanValue(part) ?? Number(part)))
  const span = years === null ? null : spanOf(widen(years))
  const fitting = shelf.filter(({id}) =>
    number === null ? yearsOf(id) === span : (part === null ? base(numberOf(id)) : numberOf(id)) === ending
  )
  const titled = withTitle(citation, fitting)
  const only = titled.length > 0 ? titled : fitting
  if (number === null && titled.length === 1) return {volume: titled[0] ?? null, remarks: []}
  if (number === null && titled.length === 0) {
    // a title of the series comes first: “Western Europe” is no word of “Eastern Europe”, whichever this edition has
    const known = span === null ? null : titledId(span, citation.words)
    const ofTitle = known === null ? null : partOf(citation, known)
    const held = shelf.find(({id}) => id === ofTitle)
    if (ofTitle !== null && !held) return elsewhere(citation, shelf, ofTitle)
    const worded = held ? [held] : withTitleWords(citation, fitting)
    if (worded.length > 0) return oneOf(citation, worded, 'number-unnamed')
  }
  if (only.length > 0) return oneOf(citation, only, number === null ? 'number-unnamed' : 'years-unnamed')
  return elsewhere(citation, shelf, titledVolumeId(citation.words, null))
}

/** What an id has after its years: `v17`, `v29p2`. */
function numberOf(id: string): string {
  return /(?<number>ve?\d{2}(?:p\d)?)\D*$/u.exec(id)?.groups?.number ?? ''
}

function oneOf(
  citation: Citation,
  volumes: readonly ShelfVolume[],
  type: 'number-unnamed' | 'years-unnamed'
): Chosen {
  const [only] = volumes
  if (only && volumes.length === 1)
    return {volume: only, remarks: [{type: 'volume-presumed', volume: only.name}]}
  return {volume: null, remarks: [{type, choices: toChoices(citation, volumes)}]}
}

/** No volume: the only one, or any that has room for the document. */
function unnamed(citation: Citation, shelf: readonly ShelfVolume[]): Chosen {
  if (!isPlaced(citation))
    return {volume: null, remarks: [{type: 'unread', search: searchWords(citation.words)}]}
  const [only] = shelf
  if (only && shelf.length === 1)
    return {volume: only, remarks: [{type: 'volume-presumed', volume: only.name}]}
  const number = Number.parseInt(citation.document ?? '', 10)
  const fitting = shelf.filter(({first, last}) => Number.isNaN(number) || (first <= number && number <= last))
  return {volume: null, remarks: [{type: 'volume-unnamed', choices: toChoices(citation, fitting)}]}
}

/** A volume that the edition lacks: its address at history.state.gov, and what comes near. */
function elsewhere(citation: Citation, shelf: readonly ShelfVolume[], id: string | null): Chosen {
  const inside = placeIn(citation) || placeOfBare(citation, id)
  const href = id === null ? null : historyStateGov + volumesPath + id + (inside === '' ? '' : '/' + inside)
  const near = id === null ? [] : nearTo(id, shelf)
  // “1952–1954, vol. XII” has parts, and means the first unless it says another
  const part = citation.volume.part ?? /v(?:e?\d+)p(?<part>\d)$/u.exec(id ?? '')?.groups?.part ?? null
  const isNumbered = citation.volume.number !== null || id === null
  const name = isNumbered ? formatNamed({...citation.volume, part}) : id
  return {
    volume: null,
    remarks: [{type: 'volume-elsewhere', name, href, near: toChoices({...citation, section: null}, near)}]
  }
}

function isPlaced({document, page, bare}: Citation): boolean {
  return document !== null || page !== null || bare !== null
}

/** The part of an address of history.state.gov that a citation names: `d67`, `pg_207`. */
export function placeIn({document, page, section}: Citation): string {
  if (document !== null) return 'd' + document
  if (page !== null) return 'pg_' + page
  return section ?? ''
}

/** > FRUS, 1893, 204 → pg_204: before 1955 pages are cited, whatever is not said */
function placeOfBare({bare}: Citation, id: string | null): string {
  return bare !== null && id !== null && isCitedByPage(id) ? 'pg_' + bare : ''
}

/** Other parts of a volume, and volumes of its number in other subseries; else those of the same years. */
function nearTo(id: string, shelf: readonly ShelfVolume[]): ShelfVolume[] {
  const number = base(numberOf(id))
  const parts = shelf.filter((volume) => base(volume.id) === base(id))
  const alike = shelf.filter((volume) => number !== '' && base(numberOf(volume.id)) === number)
  const years = yearsOf(id)
  const near = [...new Set([...parts, ...alike])]
  if (near.length > 0) return near
  return shelf.filter((volume) => years !== null && yearsOf(volume.id) === years)
}

function base(id: string): string {
  return id.replace(/p\d$/u, '')
}

function toChoices(citation: Citation, volumes: readonly ShelfVolume[]): Choice[] {
  return volumes.map(({id, name}) => ({name, query: formatQuery(citation, id)}))
}
