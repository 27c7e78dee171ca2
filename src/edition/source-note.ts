/**
 * The source note, read: where the document lies, how it was marked, who drafted, cleared and approved it.
 *
 * > Source: Department of State, Central Files, POL CZECH–USSR. Secret; Exdis. Drafted by Vedeler and cleared by Davis.
 *           └ citation                                          └ marking      └ drafted            └ cleared
 */
import {z} from 'zod'
import {Classification, Distribution, Precedence} from './captions.ts'
import {Party} from './party.ts'

/** What stands in the place of a repository that the note does not name. */
export const repositoryNotNamed = 'Repository not named'

/** Where a document lies: from the repository down to the file, or the publication it was printed from. */
export const Citation = z.strictObject({
  repository: z
    .string()
    .nullable()
    .describe(
      'The archive, in its usual spelling: Department of State, Johnson Library; null where the note names none'
    ),
  inferred: z
    .enum(['decimal file', 'numerical file'])
    .optional()
    .describe(
      'Of a file number that is printed without a repository: the file of the Department of State whose numbers have this form; absent where the note names the repository'
    ),
  parts: z
    .array(z.string())
    .describe('The levels below the repository as printed, widest first: Central Files, POL CZECH–USSR'),
  file: z
    .string()
    .nullable()
    .describe('The file identifier among the parts: PER 12, 741.90G/1–1048, D790026–1078'),
  kind: z
    .enum(['archive', 'publication', 'unknown'])
    .describe('Whether this is an archival location or a printed work'),
  raw: z.string().describe('The words as printed')
})
export type Citation = z.infer<typeof Citation>

/** How urgent a document is, and as printed. */
export const PrecedenceCaption = z.strictObject({
  value: Precedence.describe('The usual form: Niact'),
  raw: z.string().describe('As printed: NIACT')
})
export type PrecedenceCaption = z.infer<typeof PrecedenceCaption>

/** A handling caption: its usual form, where the list of known captions has it, and as printed. */
export const DistributionCaption = z.strictObject({
  value: Distribution.nullable().describe(
    'The usual form: Nodis; null for a caption that is not in the list'
  ),
  raw: z.string().describe('As printed: NODIS')
})
export type DistributionCaption = z.infer<typeof DistributionCaption>

/** Classification, precedence and distribution of a document. */
export const Marking = z.strictObject({
  classification: Classification.nullable().describe(
    'The classification in its usual form; null where none was recognised'
  ),
  precedence: z.array(PrecedenceCaption).describe('How urgent: Priority, Immediate, Niact, Flash'),
  distribution: z.array(DistributionCaption).describe('Who may see it: Exdis, Nodis, Eyes Only'),
  raw: z.string().describe('The words as printed')
})
export type Marking = z.infer<typeof Marking>

/** One act on a document: who drafted, cleared or approved it, and when. */
export const Act = z.strictObject({
  people: z.array(Party).describe('Persons and offices as printed'),
  on: z.string().optional().describe('The date as printed: July 24'),
  manner: z.string().optional().describe('How, as printed: in draft, in substance, for transmission'),
  raw: z.string().describe('The words as printed')
})
export type Act = z.infer<typeof Act>

/** What a further statement of a source note is about. */
export const RemarkKind = z.enum([
  'form',
  'extent',
  'summary',
  'no-drafting-information',
  'sent',
  'repeated',
  'received',
  'passed',
  'transmitted',
  'prepared',
  'concurrence',
  'meeting',
  'participants',
  'delivery',
  'date',
  'marking',
  'copy',
  'attachment',
  'notation',
  'signed',
  'printed-from',
  'also-printed',
  'source-text',
  'other-document',
  'reference',
  'redaction',
  'context'
])
export type RemarkKind = z.infer<typeof RemarkKind>

/** A further statement of a source note, by kind. */
export const Remark = z.strictObject({
  kind: RemarkKind.describe(
    'What the statement is about: form is the word after an inline citation (Telegram), extent the number of pages in a heading (3 pp.), delivery how a speech was given, source-text the state of the text printed, other-document another paper, context what the editors tell of the circumstances'
  ),
  text: z.string().describe('The statement as printed')
})
export type Remark = z.infer<typeof Remark>

/** The drafting metadata of a document, read from its source note. */
export const SourceNote = z.strictObject({
  note: z
    .string()
    .nullable()
    .describe(
      'The id of the note it was read from; null where the heading prints it, as in microfiche supplements'
    ),
  citation: Citation.nullable().describe('Where the document lies; null where the note does not say'),
  alsoIn: z.array(Citation).describe('Further places where a copy lies, as the note says'),
  marking: Marking.nullable().describe('Classification and handling; null where the note has none'),
  drafted: z.array(Act).describe('Who drafted it'),
  cleared: z.array(Act).describe('Who cleared it'),
  approved: z.array(Act).describe('Who approved it'),
  concurred: z.array(Act).describe('Who concurred'),
  initialed: z.array(Act).describe('Who initialed it'),
  remarks: z.array(Remark).describe('What else the note says, sentence by sentence'),
  unparsed: z.array(z.string()).describe('Sentences that no rule knew, as printed')
})
export type SourceNote = z.infer<typeof SourceNote>
