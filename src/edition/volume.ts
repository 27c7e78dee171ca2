/** The facts of a volume: what an editor writes in `volume.yaml`. */
import {z} from 'zod'
import {DocumentId, IsoDate, VolumeId} from './document.ts'

/** A part of a volume: a compilation or chapter, with the first and last of its documents. */
export const Division = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][\w-]*$/iu)
    .describe('As history.state.gov has it: ch3, comp1'),
  title: z.string().min(1).describe('As printed'),
  documents: z.tuple([DocumentId, DocumentId]).describe('The first and the last document'),
  get divisions(): z.ZodOptional<z.ZodArray<typeof Division>> {
    return z.array(Division).optional().describe('The parts of this part')
  }
})
export type Division = z.infer<typeof Division>

/** What an editor supplies about one document, from the printed volume. */
export const SuppliedFacts = z.strictObject({
  file: z.string().min(1).optional().describe('The raw file, where its heading prints no number'),
  date: IsoDate.optional().describe('The date of the dateline, which raw text has lost'),
  place: z.string().trim().min(1).optional().describe('The place of the dateline')
})
export type SuppliedFacts = z.infer<typeof SuppliedFacts>

/** A volume of the series. */
export const Volume = z.strictObject({
  id: VolumeId.describe('As history.state.gov has it: frus1964-68v17'),
  series: z.string().min(1).describe('Foreign Relations of the United States'),
  subseries: z.string().min(1).describe('The years: 1964–1968'),
  number: z.string().min(1).describe('Volume XVII'),
  title: z.string().min(1).describe('Eastern Europe'),
  editors: z.array(z.string().min(1)).describe('The editors, as on the title page'),
  generalEditors: z.array(z.string().min(1)).default([]).describe('The general editors'),
  publisher: z.string().min(1).describe('United States Government Printing Office'),
  place: z.string().min(1).describe('Washington'),
  year: z.int().min(1861).max(2100).describe('The year on the title page'),
  isbn: z.string().optional().describe('As printed'),
  publicationNumber: z.string().optional().describe('The Department of State publication number'),
  divisions: z.array(Division).default([]).describe('The table of contents'),
  documents: z
    .record(DocumentId, SuppliedFacts)
    .default({})
    .describe('What the raw text does not say, by document')
})
export type Volume = z.infer<typeof Volume>
