/**
 * The record of a document: what the site shows, what `npm run records` writes, what data people take.
 *
 * Every object is strict: a field that is not declared here is an error.
 */
import {z} from 'zod'
import {Absence} from './absence.ts'
import {GenreKind} from './genre.ts'
import {Party} from './party.ts'
import {isDevice, longestId} from './reserved.ts'
import {SourceNote} from './source-note.ts'
import {Block, Inline, Position} from './tree.ts'

/**
 * The id of a document in its volume, as history.state.gov has it: `d67`, `d72A`; with the name of the file where a
 * second file has that number (`d67-copy`), or where no number is known (`d0-letter-to-rusk`).
 */
export const DocumentId = z.string().regex(/^d\d{1,6}[A-Za-z]?(?:-[a-z][a-z\d]*(?:-[a-z\d]+)*)?$/u)

/** The id of a volume: that of history.state.gov, `frus1964-68v17`; of any other volume a word, not one such as `d67`. */
export const VolumeId = z
  .string()
  .max(longestId)
  .regex(/^(?!d\d+[a-z]?$)[a-z\d][\w-]*$/iu)
  .refine((id) => !isDevice(id))

/** The kind of a document and the words that say so. */
export const Genre = z.strictObject({
  kind: GenreKind.describe('From the closed list'),
  text: z
    .string()
    .nullable()
    .describe(
      'The words it was read from: Letter, National Intelligence Estimate; null where it was inferred without words'
    )
})
export type Genre = z.infer<typeof Genre>

/** Where a fact comes from: the dateline, the heading, what the TEI says besides its words, or an editor who supplied it in volume.yaml. */
export const Basis = z.enum(['dateline', 'heading', 'encoding', 'supplied'])
export type Basis = z.infer<typeof Basis>

/** A date: year, month or day; or a time of day in ISO 8601, with Z where the source says Zulu. */
export const IsoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?)?$/u)

/** When a document was written. */
export const DocumentDate = z.strictObject({
  iso: IsoDate.describe('As exactly as it is known: 1968, 1968-07, 1968-07-20, 1968-07-20T15:30:00'),
  end: IsoDate.optional().describe('The last day or hour, of a range'),
  offset: z
    .string()
    .optional()
    .describe('How far the clocks of its place are from UTC, where TEI says so or that was supplied: -04:00'),
  text: z.string().optional().describe('The words it was read from'),
  certainty: z
    .enum(['certain', 'inferred', 'doubtful'])
    .describe(
      'inferred: the year was not printed with it, the date is given as approximate, or its line stands at the end of raw text; doubtful: far from the years of the volume, and from the documents before and after'
    ),
  basis: Basis.describe('Where it comes from')
})
export type DocumentDate = z.infer<typeof DocumentDate>

/** Where a document was written. */
export const Place = z.strictObject({
  text: z.string().min(1).describe('As printed or supplied: Washington'),
  basis: Basis.describe('Where it comes from')
})
export type Place = z.infer<typeof Place>

/** A line above the heading that is neither its number nor its source. */
export const Rubric = z.strictObject({
  children: z.array(Inline).describe('As printed: [Translation.], [Enclosure], B.'),
  above: z
    .enum(['number', 'heading'])
    .describe('number: it stands above the number of the document; heading: right above the heading'),
  position: Position.optional().describe('Where it stands in the source file')
})
export type Rubric = z.infer<typeof Rubric>

/** A footnote, the source note among them. */
export const Note = z.strictObject({
  id: z.string().describe('Unique in the volume: d67fn2 is the second note of d67, whatever its label'),
  label: z
    .string()
    .min(1)
    .nullable()
    .describe('As printed: 2, a, *; null where its call is lost and the label with it'),
  ordinal: z
    .string()
    .optional()
    .describe('Its number in the list of raw text, where that is not its place in the list'),
  kind: z.enum(['source', 'summary', 'note']).describe('What it is for'),
  placement: z
    .enum(['foot', 'inline'])
    .describe('inline: the unnumbered source lines at the head of documents of 1906–54'),
  body: z.array(Block).describe('What it says'),
  position: Position.optional().describe('Where it stands in the source file')
})
export type Note = z.infer<typeof Note>

/** A printed page that the document touches, and how that is known. */
export const PrintedPage = z.strictObject({
  page: z.string().min(1).describe('As printed: 207, XIII'),
  basis: z
    .enum(['marked', 'begun', 'before-first', 'lost', 'neighbour'])
    .describe(
      'marked: its mark stands in the text; begun: its mark stands before the document, which begins on it; before-first: the page before the first mark; lost: its mark is lost, it begins between two others; neighbour: inferred from the documents before and after'
    ),
  after: z.string().optional().describe('Of a page without mark: the page whose mark is the last before it'),
  before: z.string().optional().describe('Of a page without mark: the page whose mark is the next after it')
})
export type PrintedPage = z.infer<typeof PrintedPage>

/** How the page on which a document begins or ends is inferred. */
export const BoundBasis = z
  .enum(['marks', 'layout'])
  .describe(
    'marks: the marks before and after leave these pages; layout: of these, what pages of the volume hold leaves fewer'
  )
export type BoundBasis = z.infer<typeof BoundBasis>

/** The page on which a document begins or ends: known; one of several, since marks between are lost; or not known. */
export const PageBound = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('known').describe('It can be no other page'),
    page: z.string().min(1).describe('The page: 206'),
    basis: BoundBasis.describe('How it is known')
  }),
  z.strictObject({
    status: z.literal('range').describe('It is one of several pages'),
    from: z.string().min(1).describe('The first page that it can be'),
    to: z.string().min(1).describe('The last page that it can be'),
    basis: BoundBasis.describe('How they are known')
  }),
  z.strictObject({
    status: z.literal('unknown').describe('There is no mark before or after that would say')
  })
])
export type PageBound = z.infer<typeof PageBound>

/** From which file and by which reader the record was made. */
export const Provenance = z.strictObject({
  file: z.string().describe('The source file, relative to the folder of the volume'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('The hash of its bytes'),
  reader: z.enum(['text', 'tei']).describe('The reader that read it'),
  supplied: z
    .array(z.string())
    .describe('The fields that an editor supplied in volume.yaml: date, place, number')
})
export type Provenance = z.infer<typeof Provenance>

/** A document of the edition. */
export const Document = z.strictObject({
  volume: VolumeId.describe('The id of its volume: frus1964-68v17'),
  id: DocumentId.describe('Unique in the volume: d67'),
  number: z.string().nullable().describe('As printed, without stop: 67; null where the heading prints none'),
  numbering: z.string().nullable().describe('The number with what is printed around it: “67.”, “No. 501”'),
  rubrics: z
    .array(Rubric)
    .describe('What is printed above the heading besides number and source: [Translation.], [Enclosure]'),
  title: z.array(Inline).describe('The heading without its number, note calls in place'),
  genre: Genre.describe('What kind of document it is, read from the heading'),
  serial: z
    .string()
    .nullable()
    .describe(
      'The number of the paper itself, from the heading, else from the lines below it or the first words of a telegram: telegram 208132, NSAM 105, despatch 478'
    ),
  meeting: z.string().nullable().describe('The number of the meeting, from the heading: 336th'),
  from: z
    .array(Party)
    .describe(
      'Who sent or wrote it, from the heading, else from a list before the text; of a meeting or talk between some, all of them, here and in to'
    ),
  to: z.array(Party).describe('To whom, from the heading, else from a list before the text'),
  date: DocumentDate.nullable().describe('When it was written'),
  place: Place.nullable().describe('Where it was written'),
  subject: z
    .string()
    .nullable()
    .describe('The subject line, read from the body, inferred where the list head is lost'),
  participants: z.array(Party).describe('Who took part, from the heading and from the body, where they tell'),
  body: z.array(Block).describe('Everything after the heading, in order'),
  notes: z.array(Note).describe('The notes in the order of the list at the end, an inline source line first'),
  source: SourceNote.nullable().describe('The source note, read'),
  absences: z
    .array(Absence)
    .describe('What its notes cite and the volume does not have: not printed, not found; in order'),
  pages: z.array(PrintedPage).describe('The printed pages it is known to touch, in order'),
  begins: PageBound.describe('The printed page on which it begins; inferred from the marks'),
  ends: PageBound.describe('The printed page on which it ends; inferred from the marks'),
  provenance: Provenance.describe('Where the record comes from')
})
export type Document = z.infer<typeof Document>
