/** The facts of a volume: what an editor writes in `volume.yaml`. */
import {z} from 'zod'
import {DocumentId, IsoDate, VolumeId} from './document.ts'
import {longestId} from './reserved.ts'

/** A part of a volume: a compilation or chapter, with the first and last of its documents. */
export const Division = z.strictObject({
  id: z
    .string()
    .max(longestId)
    .regex(/^[a-z][\w-]*$/iu)
    .describe('As history.state.gov has it: ch3, comp1'),
  title: z.string().min(1).describe('As printed'),
  documents: z.tuple([DocumentId, DocumentId]).describe('The first and the last document'),
  get divisions(): z.ZodOptional<z.ZodArray<typeof Division>> {
    return z.array(Division).optional().describe('The parts of this part')
  }
})
export type Division = z.infer<typeof Division>

/**
 * A date as an editor supplies it: its hour may have the offset of the place from UTC behind it, and its year has no zero
 * before it, as a misprint of the TEI has.
 *
 * > 1985-06-17T18:00:00-04:00
 */
const SuppliedDate = z.string().refine((date) => {
  const {iso} = partOffset(date)
  return IsoDate.safeParse(iso).success && isOfCalendar(iso) && !iso.startsWith('0')
})

/** A supplied date in the time of its place, and the offset of that from UTC where it has one. */
export function partOffset(date: string): {iso: string; offset?: string} {
  const offset = /(?<=T[\d:]{5,8})[+-]\d{2}:\d{2}$/u.exec(date)?.[0]
  return offset === undefined ? {iso: date} : {iso: date.slice(0, -offset.length), offset}
}

/** What an editor supplies about one document, from the printed volume. */
export const SuppliedFacts = z.strictObject({
  file: z.string().min(1).optional().describe('The raw file, where its heading prints no number'),
  date: SuppliedDate.optional().describe('The date of the dateline, which raw text has lost'),
  place: z.string().trim().min(1).optional().describe('The place of the dateline')
})
export type SuppliedFacts = z.infer<typeof SuppliedFacts>

/** Whether the calendar and the clock know a date: 1968-02-30 and 1968-07-20T25:00 are none. */
export function isOfCalendar(iso: string): boolean {
  const [day = '', time = '00:00'] = iso.replace(/Z$/u, '').split('T')
  const [year, month = '01', date = '01'] = day.split('-')
  const whole = `${year}-${month}-${date}T${time.padEnd(8, ':00')}`
  const known = new Date(whole + 'Z')
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(whole)
}

/**
 * The years of a subseries, with the name of a set after them where it has one.
 *
 * > 1964–1968   1969-1976   1884   1918, Russia
 */
const yearsFirst = /^\d{4}(?:[-–—](?:\d{2}|\d{4}))?(?:, \S.*)?$/u

const fact = z.string().trim().min(1)

/** A volume of the series. Of a volume that nobody has described the id alone is known. */
export const Volume = z.strictObject({
  id: VolumeId.describe('As history.state.gov has it: frus1964-68v17'),
  series: fact.optional().describe('Foreign Relations of the United States'),
  subseries: fact.regex(yearsFirst).optional().describe('The years: 1964–1968'),
  number: fact.optional().describe('Volume XVII'),
  title: fact.optional().describe('Eastern Europe'),
  editors: z.array(fact).default([]).describe('The editors, as on the title page'),
  generalEditors: z.array(fact).default([]).describe('The general editors'),
  publisher: fact.optional().describe('United States Government Printing Office'),
  place: fact.optional().describe('Washington'),
  year: z.int().min(1861).max(2100).optional().describe('The year on the title page'),
  isbn: fact.optional().describe('As printed'),
  publicationNumber: fact.optional().describe('The Department of State publication number'),
  divisions: z.array(Division).default([]).describe('The table of contents'),
  documents: z
    .record(DocumentId, SuppliedFacts)
    .default({})
    .describe('What the raw text does not say, by document')
})
export type Volume = z.infer<typeof Volume>
