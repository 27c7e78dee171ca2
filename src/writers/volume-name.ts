import type {Volume} from '../edition/volume.ts'

/** The years of the subseries with the dash of the title pages: `1969-1976` is “1969–1976”. */
export function formatYears({subseries}: Volume): string {
  return subseries.replaceAll('-', '–')
}

/** A volume in a line: “1964–1968, Volume XVII, Eastern Europe”. */
export function formatVolume(volume: Volume): string {
  return [formatYears(volume), volume.number, volume.title].join(', ')
}

/**
 * The id of a volume that has a number.
 *
 * > frus1964-68v13   frus1951v06p1   frus1969-76ve11p1   frus1943
 */
const numberedId =
  /^frus(?<from>(?<century>\d\d)\d\d)(?:-(?<to>\d\d))?(?:v(?<electronic>e)?(?<number>\d\d))?(?:p(?<part>\d))?$/u

/** A volume of which nothing but the id is known: “1964–1968, Volume XIII”; of those without number, the id. */
export function formatVolumeId(id: string): string {
  const groups = numberedId.exec(id)?.groups
  if (groups?.from === undefined) return id
  const {from, century, to, electronic, number, part} = groups
  const volume = electronic === undefined ? toRoman(Number(number)) : 'E–' + Number(number)
  return [
    to === undefined ? from : from + '–' + century + to,
    ...(number === undefined ? [] : ['Volume ' + volume]),
    ...(part === undefined ? [] : ['Part ' + part])
  ].join(', ')
}

/** Roman numbers up to 89; no subseries has more volumes. */
function toRoman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(number / 10)] ?? ''
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? ''
  return tens + units
}

/** A volume in short: “1964–1968, Volume XVII”. */
export function formatVolumeNumber(volume: Volume): string {
  return formatYears(volume) + ', ' + volume.number
}

/**
 * Whether a volume cites its documents by number; before 1955–57 the numbers are not printed, and pages are cited.
 *
 * The retrospective volumes, all later than 1989, print them: `frus1952-54Guat` is of 2003.
 */
export function citesByNumber({subseries, year}: Volume): boolean {
  return Number.parseInt(subseries, 10) >= 1955 || year >= 1990
}

/** “Editors Charles S. Sampson, John Michael Joyce” */
export function formatEditors({editors}: Volume): string {
  return (editors.length > 1 ? 'Editors ' : 'Editor ') + editors.join(', ')
}

/** What stands on a spine. */
export type Spine = {
  /** “XXIX”, empty where the volume has no number. */
  sign: string
  /** “Pt. 2” */
  part: string | null
  /** The title without what a spine has no room for. */
  title: string
  /** Its size in rem: the longer the title, the smaller. */
  size: number
  /** “1964–68” */
  years: string
}

/**
 * A volume number on the title page.
 *
 * > Volume XXIX, Part 2   Volume E–13   Retrospective Volume
 */
const volumeNumber = /^Volume (?<sign>[\w–-]+)(?:, (?<part>.+))?$/u

/**
 * What a spine leaves out of a title.
 *
 * > China and Japan (in two parts)   Southeast Asia, 1969–1972
 */
const unneeded = / \(in .+ parts\)$|, \d{4}[–-]\d{4}$/u

/** How many letters a spine holds at each size. */
const sizes = [
  {letters: 12, size: 0.95},
  {letters: 30, size: 0.8},
  {letters: 52, size: 0.7},
  {letters: Infinity, size: 0.6}
]

/** What stands on the spine of a volume. */
export function formatSpine(volume: Volume): Spine {
  const groups = volumeNumber.exec(volume.number)?.groups
  const title = volume.title.replace(unneeded, '')
  return {
    sign: groups?.sign ?? '',
    part: groups?.part?.replace(/^Part /u, 'Pt. ') ?? null,
    title,
    size: sizes.find(({letters}) => title.length <= letters)?.size ?? 0.6,
    years: formatYears(volume).replace(/^(\d{2})(\d{2})–\1/u, '$1$2–')
  }
}
