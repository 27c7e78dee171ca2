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

/** A volume number as it stands on a spine: the sign, and the part below it. */
export type SpineNumber = {sign: string; part: string | null}

/**
 * A volume number on the title page.
 *
 * > Volume XXIX, Part 2   Volume E–13   Retrospective Volume
 */
const volumeNumber = /^Volume (?<sign>[\w–-]+)(?:, (?<part>.+))?$/u

/** What stands on the spine: “XXIX” and “Part 2”. */
export function formatSpine({number}: Volume): SpineNumber {
  const groups = volumeNumber.exec(number)?.groups
  return {sign: groups?.sign ?? '', part: groups ? (groups.part ?? null) : number}
}
