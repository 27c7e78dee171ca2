import type {Volume} from '../edition/volume.ts'

/** The years of the subseries with the dash of the title pages: `1969-1976` is “1969–1976”. */
export function formatYears({subseries}: Volume): string {
  return subseries.replaceAll('-', '–')
}

/** A volume in a line: “1964–1968, Volume XVII, Eastern Europe”. */
export function formatVolume(volume: Volume): string {
  return [formatYears(volume), volume.number, volume.title].join(', ')
}

/** Whether a volume cites its documents by number; before 1955–57 the numbers are not printed, and pages are cited. */
export function citesByNumber({subseries}: Volume): boolean {
  return Number.parseInt(subseries, 10) >= 1955
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
