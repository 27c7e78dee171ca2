/**
 * What a document’s notes cite and its volume does not have, as the editors say.
 *
 * > Telegram 5731 from London, May 3, not printed (795.00/5–351).   No record of this conversation has been found.
 */
import {z} from 'zod'
import {Citation} from './source-note.ts'

/** Why something is not there. */
export const AbsenceStatus = z.enum(['not printed', 'not attached', 'not found', 'not identified'])
export type AbsenceStatus = z.infer<typeof AbsenceStatus>

/** A statement of the editors that something cited is not there. */
export const Absence = z.strictObject({
  status: AbsenceStatus.describe(
    'not printed: it exists and the volume leaves it out; not attached: it is not with the paper that was printed; not found: the editors looked for it; not identified: they could not tell what or who is meant'
  ),
  text: z.string().describe('The sentence as printed, with what stands in parentheses after it'),
  note: z.string().nullable().describe('The id of the note it stands in; null where it stands in the text'),
  paragraph: z
    .int()
    .positive()
    .nullable()
    .describe('The paragraph of the text it stands in, from 1, in an editorial note or in brackets'),
  called: z
    .string()
    .nullable()
    .describe(
      'The last words of the text before the call of the note; they tell what “Not printed.” is about'
    ),
  citation: Citation.nullable().describe('The archive that the sentence names; null where it names none')
})
export type Absence = z.infer<typeof Absence>
