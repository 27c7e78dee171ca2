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

/** Senders or authors, and addressees. Those who met or talked stand in both: none of them is the one or the other. */
export type Parties = {from: readonly Party[]; to: readonly Party[]}

/**
 * Whether the parties met or talked, so that none of them wrote to another.
 *
 * > Memorandum of a Conversation Between the President and the Secretary of State
 */
export function areTogether({from, to}: Parties): boolean {
  return (
    from.length > 1 && from.length === to.length && from.every(({text}, index) => text === to[index]?.text)
  )
}

/** Who wrote to whom; nobody, where they met or talked. */
export function correspondents({from, to}: Parties): Parties {
  return areTogether({from, to}) ? {from: [], to: []} : {from, to}
}
