import {z} from 'zod'

/** A person, office or post as a heading or source note names it. */
export const Party = z.strictObject({
  text: z.string().min(1).describe('As printed: the Under Secretary of State for Political Affairs (Rostow)'),
  name: z.string().min(1).optional().describe('The name alone, as printed: Rostow'),
  office: z
    .string()
    .min(1)
    .optional()
    .describe('The office or post alone: Under Secretary of State for Political Affairs'),
  person: z
    .string()
    .optional()
    .describe('The key of the person in the list of persons, where the source tags it')
})
export type Party = z.infer<typeof Party>
