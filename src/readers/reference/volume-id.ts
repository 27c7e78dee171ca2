/**
 * The id of a volume, as history.state.gov has it, from its subseries and number.
 *
 * > 1964–1968, vol. XIII → frus1964-68v13   1969–1976, vol. E–13 → frus1969-76ve13   1951, vol. VII, Part 2 → frus1951v07p2
 */

import {annualId, isAnnual} from './annual-volumes.ts'

/** What names a volume: the years, or a set such as `1919Paris`, and the number and the part as printed. */
export type VolumeName = {years: string; volume: string | null; part: string | null}

/** The id of a volume; `null` where years or number cannot be read. */
export function volumeId({years, volume, part}: VolumeName): string | null {
  const span = subseriesId(years)
  const number = volume === null ? '' : volumeNumber(volume)
  if (span === null || number === null) return null
  const base = 'frus' + span + number
  const piece = part === null ? null : (romanValue(part) ?? Number(part))
  if (isAnnual(span)) {
    const annual = number.startsWith('ve')
      ? null
      : annualId(span, number === '' ? null : Number(number.slice(1)), piece)
    return annual && 'frus' + annual
  }
  if (piece !== null) return base + 'p' + piece
  return inParts.has(base) ? base + 'p1' : base
}

/** The years of a volume, as its id has them: `1964-68` of `frus1964-68v13`; `null` for a volume outside the subseries. */
export function yearsOf(id: string): string | null {
  return /^frus(?<years>\d{4}(?:-\d{2})?)(?![\d-])/u.exec(id)?.groups?.years ?? null
}

/** What “vol. ii” alone is a volume of: the subseries, or the set of one name: `1919Paris` of `frus1919Parisv01`. */
export function setOf(id: string): string | null {
  return /^frus(?<set>\d{4}[A-Z][A-Za-z]*(?:\d{2})?)(?=v\d)/u.exec(id)?.groups?.set ?? yearsOf(id)
}

/** `1964–1968`, `1964-68`, `1951` */
const printedSpan = /^(?<from>\d{4})(?: ?[–—-] ?(?:\d{2})?(?<to>\d{2}))?$/u

/** Whether a subseries has not so many volumes: “Country File, Vietnam, Vol. XL” is none of 1964–1968. */
export function isBeyondSubseries(id: string): boolean {
  const {span, volume} = /^frus(?<span>\d{4}-\d{2})v(?<volume>\d+)/u.exec(id)?.groups ?? {}
  const whole = subseries.find(({from, to}) => span === from + '-' + String(to).slice(2))
  return whole !== undefined && Number(volume) > whole.volumes
}

/** The years of a volume as an id has them, of those that a citation prints: `1964–1968` → `1964-68`; `null` for none. */
export function spanOf(years: string): string | null {
  return namedSet.test(years) ? null : subseriesId(years)
}

/** `1919Paris`, `1917Supp02` */
const namedSet = /^\d{4}[A-Z]\w*$/u

function subseriesId(years: string): string | null {
  if (namedSet.test(years)) return years
  const groups = printedSpan.exec(years)?.groups
  if (groups?.from === undefined) return null
  if (groups.to === undefined) return groups.from
  const to = Number(groups.from.slice(0, 2) + groups.to) + (groups.to < groups.from.slice(2) ? 100 : 0)
  const whole = subseries.find((known) => Number(groups.from) >= known.from && to <= known.to)
  return whole ? whole.from + '-' + String(whole.to).slice(2) : groups.from + '-' + groups.to
}

/** The subseries of several years, with how many volumes each has: “1969–1972, volume XVII” is of 1969–1976. */
const subseries = [
  {from: 1952, to: 1954, volumes: 16},
  {from: 1955, to: 1957, volumes: 27},
  {from: 1958, to: 1960, volumes: 19},
  {from: 1961, to: 1963, volumes: 25},
  {from: 1964, to: 1968, volumes: 34},
  {from: 1969, to: 1976, volumes: 42},
  {from: 1977, to: 1980, volumes: 30},
  {from: 1981, to: 1988, volumes: 52},
  {from: 1989, to: 1992, volumes: 60},
  {from: 1993, to: 2000, volumes: 60},
  {from: 2001, to: 2008, volumes: 60}
]

/** `XXIV` is v24, `E–13` is ve13, `14` is v14; `null` for what is no number. */
export function volumeNumber(volume: string): string | null {
  const electronic = /^E ?[–—-]? ?(?<number>\d+)$/iu.exec(volume)?.groups?.number
  if (electronic !== undefined) return 've' + electronic.padStart(2, '0')
  const value = /^\d+$/u.test(volume) ? Number(volume) : romanValue(volume)
  // “Treaty Series, vol. cxiv”: no subseries has as many
  return value === null || value > mostVolumes ? null : 'v' + String(value).padStart(2, '0')
}

/** More volumes than any subseries has; the addresses have two digits. */
const mostVolumes = 99

const digits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100]
])

/** The value of a roman number, large or small. */
export function romanValue(roman: string): number | null {
  if (!/^[ivxlc]+$/iu.test(roman)) return null
  let sum = 0
  let after = 0
  for (let at = roman.length - 1; at >= 0; at--) {
    const value = digits.get(roman.charAt(at).toUpperCase()) ?? 0
    sum += value < after ? -value : value
    after = value
  }
  return sum
}

/**
 * Volumes that exist in parts only; a citation that names none means the first.
 *
 * > frus1951v07p2: “may be found in volume iv”
 */
const inParts = new Set(
  [
    '1948v01 1948v05 1949v07 1951v03 1951v04 1951v06 1951v07',
    '1952-54v01 1952-54v02 1952-54v05 1952-54v06 1952-54v07 1952-54v09 1952-54v11 1952-54v12 1952-54v13 1952-54v14 1952-54v15',
    '1955-57v23 1958-60v07 1958-60v10 1964-68v29 1969-76v19 1969-76v38',
    '1969-76ve05 1969-76ve09 1969-76ve11 1969-76ve14 1969-76ve15'
  ]
    .join(' ')
    .split(' ')
    .map((id) => 'frus' + id)
)

/**
 * The first page and document of second parts whose numbers run on from the first.
 *
 * > frus1951v07p2 begins with page 1474: its “p. 439” is in Part 1
 */
const runsOn = new Map<string, {page: number; document?: number}>([
  ['frus1948v01p2', {page: 507}],
  ['frus1948v05p2', {page: 533}],
  ['frus1951v07p2', {page: 1474}],
  ['frus1952-54v14p2', {page: 1063, document: 462}]
])

/** The volume that a page is in: the part before, where the pages of two parts run on. */
export function volumeOfPage(id: string, page: string): string {
  return partOf(id, Number(page), 'page')
}

/** The volume that a document is in: the part before, where the numbers of two parts run on. */
export function volumeOfDocument(id: string, document: string): string {
  return partOf(id, Number.parseInt(document, 10), 'document')
}

function partOf(id: string, number: number, unit: 'page' | 'document'): string {
  const base = id.replace(/p[12]$/u, '')
  const first = runsOn.get(base + 'p2')?.[unit]
  if (first === undefined || base === id || Number.isNaN(number)) return id
  return base + (number < first ? 'p1' : 'p2')
}
