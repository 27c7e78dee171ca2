/** Dates that cannot be right where they stand: a slip of the pen, `1925` among documents of 1965. */
import type {DocumentDate} from '../../edition/document.ts'

/** Fewer dated documents say too little about their volume. */
const enough = 10

/** So many years outside those of nearly all other documents of the volume is far. */
const farYears = 10

/** The part of the documents, at either end, whose years do not count for the volume. */
const fewDocuments = 0.05

/**
 * Documents in the order of their volume, with dates in doubt where a year is far from those of the volume, and the documents
 * before and after are not. Papers from long before or after stand first, last or together, and keep their dates.
 *
 * > `frus1964-68v03` d266: 1925-12-29 between 1965-12-29 and 1965-12-29, in doubt   `frus1952-54Guat` d287, the last: 1975-05-12, kept
 */
export function doubtDates<Dated extends {date: DocumentDate | null}>(read: readonly Dated[]): Dated[] {
  const years = read.map(({date}) => (date ? Number(date.iso.slice(0, 4)) : null))
  const sorted = years.filter((year) => year !== null).sort((a, b) => a - b)
  const few = Math.floor(sorted.length * fewDocuments)
  const [first, last] = [sorted[few], sorted[sorted.length - 1 - few]]
  if (sorted.length < enough || first === undefined || last === undefined) return [...read]
  const isFar = (year: number): boolean => year < first - farYears || year > last + farYears
  return read.map((each, index) => {
    const {date} = each
    const year = years[index] ?? null
    if (!date || year === null || !isFar(year)) return each
    const around = [
      years.slice(0, index).findLast((other) => other !== null),
      years.slice(index + 1).find((other) => other !== null)
    ]
    const isAlone = around.every((other) => typeof other === 'number' && !isFar(other))
    return isAlone ? {...each, date: {...date, certainty: 'doubtful' as const}} : each
  })
}
