/**
 * The closed tree that every reader fills and every writer shows: blocks hold blocks or inlines, inlines hold inlines.
 *
 * Every node has a `type`; words stand in `value`, everything else in `children`. The names are those of the printed
 * volumes. A mark (note call, page break) has no `value`: its printed form is known from what it points at.
 */
import {z} from 'zod'
import {Party} from './party.ts'

/** A place in a source file, as unist has it: lines and columns from 1, offset from 0, in UTF-16 code units. */
export const Point = z.strictObject({
  line: z.int().positive().describe('Line, from 1'),
  column: z.int().positive().describe('Column in the line, from 1'),
  offset: z.int().nonnegative().describe('Offset from the start of the file, from 0')
})
export type Point = z.infer<typeof Point>

/** From where to where a node stands in its source file. */
export const Position = z.strictObject({
  start: Point.describe('First character'),
  end: Point.describe('Just after the last character')
})
export type Position = z.infer<typeof Position>

const position = Position.optional().describe('Where this stands in the source file')

/** Words. */
export const Text = z.strictObject({
  type: z.literal('text'),
  value: z.string().min(1).describe('The words to the letter, misprints kept')
})
export type Text = z.infer<typeof Text>

/** Words printed in another face. Raw text has lost these. */
export const Styled = z.strictObject({
  type: z.literal('styled'),
  style: z
    .enum(['italic', 'bold', 'small-caps', 'superscript', 'subscript', 'underline', 'strikethrough'])
    .describe('The face'),
  get children(): z.ZodArray<typeof Inline> {
    return z.array(Inline).describe('The words')
  }
})
export type Styled = z.infer<typeof Styled>

/** How sure the reader is of what it inferred. */
export const Certainty = z.enum(['certain', 'doubtful'])
export type Certainty = z.infer<typeof Certainty>

/** The place in the text where a footnote is called. Its printed form is the label of the note. */
export const NoteCall = z.strictObject({
  type: z.literal('noteCall'),
  note: z.string().describe('The id of the note that is called, e.g. d67fn2'),
  certainty: Certainty.describe('Whether the evidence for this place leaves doubt'),
  doubt: z.string().optional().describe('Why there is doubt, as a sentence for the reader'),
  position
})
export type NoteCall = z.infer<typeof NoteCall>

const partedWord =
  'one: it parts a word, “So” before it and “viets” after it; doubtful: it may. Inferred from the words of the volume'

/** The place where a printed page begins. Its printed form in raw text is `[Page 207]`. */
export const PageBreak = z.strictObject({
  type: z.literal('pageBreak'),
  page: z.string().min(1).describe('The number of the page that begins here, as printed: 207, XIII, A3'),
  word: z.enum(['one', 'doubtful']).optional().describe(partedWord),
  hyphen: z.string().optional().describe('The hyphen at the break that, it is inferred, is none of the word'),
  position
})
export type PageBreak = z.infer<typeof PageBreak>

/** Words that point at a document, note, page or volume. */
export const Reference = z.strictObject({
  type: z.literal('reference'),
  target: z
    .string()
    .describe(
      'What is pointed at, as the TEI writes it: #d60, #d60fn4 (the note printed 4), #pg_207, frus1964-68v13, frus1964-68v13#d312'
    ),
  get children(): z.ZodArray<typeof Inline> {
    return z.array(Inline).describe('The words that point')
  },
  position
})
export type Reference = z.infer<typeof Reference>

/** The name of a person, or an abbreviation, where the source tags it. */
export const Mention = z.strictObject({
  type: z.literal('mention'),
  person: z.string().optional().describe('The key of the person in the list of persons, e.g. p_RWW1'),
  term: z
    .string()
    .optional()
    .describe('Of an abbreviation: its key in the list of abbreviations, e.g. t_NSC1'),
  get children(): z.ZodArray<typeof Inline> {
    return z.array(Inline).describe('The name as printed')
  }
})
export type Mention = z.infer<typeof Mention>

/** A bracketed statement that words were not declassified: `[less than 1 line of source text not declassified]`. */
export const Redaction = z.strictObject({
  type: z.literal('redaction'),
  value: z.string().min(1).describe('The statement to the letter, brackets included'),
  kind: z
    .enum([
      'text',
      'name',
      'place',
      'number',
      'amount',
      'document',
      'handling',
      'codeword',
      'initials',
      'other'
    ])
    .describe('What was withheld'),
  extent: z.string().optional().describe('How much, as printed: less than 1 line, 1 paragraph (3 lines)')
})
export type Redaction = z.infer<typeof Redaction>

/** A printed line break inside a block. */
export const LineBreak = z.strictObject({type: z.literal('lineBreak')})
export type LineBreak = z.infer<typeof LineBreak>

/** What a block of words is made of. */
export const Inline = z.discriminatedUnion('type', [
  Text,
  Styled,
  NoteCall,
  PageBreak,
  Reference,
  Mention,
  Redaction,
  LineBreak
])
export type Inline = z.infer<typeof Inline>

const words = z.array(Inline).describe('The words and the marks between them')

/** A paragraph of the text or of a note. */
export const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  align: z
    .enum(['center', 'right'])
    .optional()
    .describe('Where its lines stand in print, where the source says so'),
  children: words,
  position
})
export type Paragraph = z.infer<typeof Paragraph>

/** A heading inside a document, as before an attachment or a section. */
export const Heading = z.strictObject({type: z.literal('heading'), children: words, position})
export type Heading = z.infer<typeof Heading>

/** An item of a list. */
export const ListItem = z.strictObject({
  type: z.literal('listItem'),
  label: z.string().optional().describe('The printed label, where the source keeps it apart from the words'),
  id: z
    .string()
    .optional()
    .describe(
      'Its name in the file, by which lists are pointed at: p_RWW1 in a list of persons, in27 in an index'
    ),
  names: z
    .array(z.string())
    .optional()
    .describe('Its other names in the file, where an entry is of several: ARA or ARA/LA'),
  get children(): z.ZodArray<typeof Block> {
    return z.array(Block).describe('What the item says')
  },
  position
})
export type ListItem = z.infer<typeof ListItem>

/** A list: of addressees, of senders, of subjects, of participants, or of enumerated paragraphs. */
export const List = z.strictObject({
  type: z.literal('list'),
  style: z
    .enum(['bulleted', 'unlabelled', 'labelled'])
    .describe(
      'bulleted: raw text prints a bullet before each item; unlabelled: the labels are lost; labelled: each item has its label'
    ),
  role: z
    .enum(['to', 'from', 'subject', 'participants'])
    .optional()
    .describe('What the list is, where it can be told; inferred in raw text, which has lost the list heads'),
  head: words.optional().describe('The words over the list: SUBJECT; raw text has lost them'),
  children: z.array(ListItem).describe('The items'),
  position
})
export type List = z.infer<typeof List>

/** A block quotation. */
export const Quotation = z.strictObject({
  type: z.literal('quotation'),
  get children(): z.ZodArray<typeof Block> {
    return z.array(Block).describe('What is quoted')
  },
  position
})
export type Quotation = z.infer<typeof Quotation>

/** A cell of a table. */
export const TableCell = z.strictObject({
  type: z.literal('tableCell'),
  columns: z
    .int()
    .min(2)
    .max(100)
    .optional()
    .describe('How many columns it takes, where that is known and not one'),
  rows: z
    .int()
    .min(2)
    .max(100)
    .optional()
    .describe('How many rows it takes, where that is known and not one'),
  children: words
})
export type TableCell = z.infer<typeof TableCell>

/** A row of a table. */
export const TableRow = z.strictObject({
  type: z.literal('tableRow'),
  children: z.array(TableCell).describe('The cells, empty ones included')
})
export type TableRow = z.infer<typeof TableRow>

/** A table. */
export const Table = z.strictObject({
  type: z.literal('table'),
  head: words.optional().describe('The words over the table, where the source tells them from other words'),
  children: z.array(TableRow).describe('The rows'),
  position
})
export type Table = z.infer<typeof Table>

/** A signature: the name under a letter, with title where printed. */
export const Signature = z.strictObject({type: z.literal('signature'), children: words, position})
export type Signature = z.infer<typeof Signature>

/** The line with place and date. Raw text has lost those of documents; those of attachments may remain. */
export const Dateline = z.strictObject({type: z.literal('dateline'), children: words, position})
export type Dateline = z.infer<typeof Dateline>

/** A paper printed under the document that it was attached to, from its heading on. */
export const Attachment = z.strictObject({
  type: z.literal('attachment'),
  id: z
    .string()
    .regex(/^enclosure(?:-\d{1,6})+$/u)
    .describe('Its address in the document: enclosure-2; of a paper within it: enclosure-2-1'),
  from: z.array(Party).describe('Who wrote it, from its heading'),
  to: z.array(Party).describe('To whom, from its heading'),
  date: z
    .strictObject({
      iso: z.string().min(4).describe('As exactly as it is known'),
      text: z.string().describe('The words it was read from')
    })
    .optional()
    .describe('When it was written, from its dateline'),
  get children(): z.ZodArray<typeof Block> {
    return z.array(Block).describe('The attached paper, heading first')
  },
  position
})
export type Attachment = z.infer<typeof Attachment>

/** A place where the source lost something that print has; raw text marks it with an extra blank line. */
export const Lacuna = z.strictObject({
  type: z.literal('lacuna'),
  of: z
    .enum(['list-head', 'section-numeral', 'closing', 'unknown'])
    .describe(
      'What was probably lost: a list head such as SUBJECT; a centred section numeral or heading; a closing such as “Sincerely,”; or it cannot be told'
    ),
  position
})
export type Lacuna = z.infer<typeof Lacuna>

/** What a document or a note is made of. */
export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  List,
  Quotation,
  Table,
  Signature,
  Dateline,
  Attachment,
  PageBreak,
  Lacuna
])
export type Block = z.infer<typeof Block>

/** Any node of the tree. */
export type Node = Block | Inline | ListItem | TableRow | TableCell
