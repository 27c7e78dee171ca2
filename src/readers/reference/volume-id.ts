/**
 * The id of a volume, as history.state.gov has it, from its subseries and number.
 *
 * > 1964–1968, vol. XIII → frus1964-68v13   1969–1976, vol. E–13 → frus1969-76ve13   1951, vol. VII, Part 2 → frus1951v07p2
 */

/** What names a volume: the years, the number, the part. */
export type VolumeName = {years: string; volume: string | null; part: string | null}

/** The id of a volume; `null` where years or number cannot be read. */
export function volumeId({years, volume, part}: VolumeName): string | null {
  const subseries = subseriesId(years)
  const number = volume === null ? '' : volumeNumber(volume)
  if (subseries === null || number === null) return null
  return 'frus' + subseries + number + (part === null ? '' : 'p' + (romanValue(part) ?? part))
}

/** `1964–1968` is 1964-68. */
const span = /^(?<from>\d{4})(?:[–—-](?:\d{2})?(?<to>\d{2}))?$/u

function subseriesId(years: string): string | null {
  const groups = span.exec(years)?.groups
  if (groups?.from === undefined) return null
  return groups.from + (groups.to === undefined ? '' : '-' + groups.to)
}

/** `XXIV` is v24, `E–13` is ve13, `14` is v14. */
function volumeNumber(volume: string): string | null {
  const electronic = /^E[–—-]? ?(?<number>\d+)$/iu.exec(volume)?.groups?.number
  if (electronic !== undefined) return 've' + electronic.padStart(2, '0')
  const value = /^\d+$/u.test(volume) ? Number(volume) : romanValue(volume)
  return value === null ? null : 'v' + String(value).padStart(2, '0')
}

const digits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100]
])

/** The value of a roman number. */
export function romanValue(roman: string): number | null {
  if (!/^[IVXLC]+$/u.test(roman)) return null
  const values = Array.from(roman, (digit) => digits.get(digit) ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}
