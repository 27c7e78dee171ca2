/** The order of volumes in the series. */
import type {Volume} from './volume.ts'
import {readVolumeId} from './volume-id.ts'

/**
 * By subseries, then by set, then by number: the volumes of a year that are of no set, then those of each set together.
 *
 * > frus1917   frus1917Supp01v01   frus1917Supp02v01   frus1917Supp02v02   frus1918   frus1918Russiav01
 */
export function compareVolumes(a: Volume, b: Volume): number {
  const [left, right] = [rank(a), rank(b)]
  const first = left.findIndex((part, index) => part !== right[index])
  if (first === -1) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  return (left[first] ?? 0) < (right[first] ?? 0) ? -1 : 1
}

/** A list that is sorted asks for each volume many times. */
const ranks = new WeakMap<Volume, (number | string)[]>()

/** Volumes whose years are not known stand after all others. */
function rank(volume: Volume): (number | string)[] {
  const known = ranks.get(volume)
  if (known) return known
  const years = Array.from((volume.subseries ?? '').matchAll(/\d{4}/gu), ([year]) => Number(year))
  const made = [years[0] ?? unnumbered, years.at(-1) ?? unnumbered, setOf(volume.id), ...numbersOf(volume)]
  ranks.set(volume, made)
  return made
}

const unnumbered = Number.MAX_SAFE_INTEGER

/**
 * The set that a volume is of, by its id; empty for one that is of none.
 *
 * > frus1919Parisv01 → Paris   frus1917Supp02v02 → Supp02   frus1894app1 → app   frus1952-54Guat → Guat   frus1964-68v17 → none
 */
function setOf(id: string): string {
  if (!readVolumeId(id)) return ''
  return /^frus\d{4}(?:-\d\d)?(?<set>[A-Z][A-Za-z]*?\d{0,2}(?=v\d|Ed\d|$)|app)/u.exec(id)?.groups?.set ?? ''
}

/**
 * What a volume is called in its subseries.
 *
 * > Volume XXIX, Part 2   Volume E–13
 */
const volumeNumber =
  /\bVolumes? (?<electronic>E[-–])?(?:(?<roman>[IVXLC]+)|(?<arabic>\d+))(?:\/\S+)?(?:, Part (?<part>\d+))?/u

/** A part of a year, before its volumes: `Part II, Volume V`   `Appendix II` */
const yearPart = /^(?:Part|Appendix) (?:(?<roman>[IVXLC]+)|(?<arabic>\d+))/u

/** The part of the year, whether electronic, the number, and the part: as printed, or else as the id has them. */
function numbersOf({id, number}: Volume): number[] {
  const words = number !== undefined && /\d|[IVXLC]/u.test(number) ? number : (readVolumeId(id)?.number ?? '')
  const ofYear = yearPart.exec(words)?.groups
  const groups = volumeNumber.exec(words)?.groups
  return [
    ofYear ? value(ofYear) : 0,
    groups?.electronic === undefined ? 0 : 1,
    groups ? value(groups) : ofYear ? 0 : unnumbered,
    Number(groups?.part ?? 0)
  ]
}

function value({roman, arabic}: Record<string, string | undefined>): number {
  return roman === undefined ? Number(arabic ?? unnumbered) : fromRoman(roman)
}

const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100]
])

function fromRoman(roman: string): number {
  const digits = Array.from(roman, (letter) => romanDigits.get(letter) ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
