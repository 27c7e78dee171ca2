/** The lists of persons and of abbreviations that a volume prints before its documents. */
import {z} from 'zod'

const id = z
  .string()
  .regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u)
  .nullable()

const section = z
  .string()
  .nullable()
  .describe('The id of the division of the volume that the list stands in: persons; null where it has none')

/** A person as the list of a volume describes them. */
export const ListedPerson = z.strictObject({
  id: id.describe('The key by which documents name the person: p_AD1; null where the list gives none'),
  name: z.string().min(1).describe('As printed: Abrams, General Creighton W., Jr.'),
  family: z.string().min(1).optional().describe('The family name, where a comma parts it: Abrams'),
  given: z.string().min(1).optional().describe('The given names: Creighton W.'),
  title: z.string().min(1).optional().describe('A rank or title before the given names: General'),
  suffix: z.string().min(1).optional().describe('Jr.'),
  description: z.string().describe('As printed, offices and years with it; empty where nothing is said'),
  section
})
export type ListedPerson = z.infer<typeof ListedPerson>

/** An abbreviation or a term as the list of a volume explains it. */
export const ListedTerm = z.strictObject({
  id: id.describe('The key by which documents name it: t_NATO1; null where the list gives none'),
  term: z.string().min(1).describe('As printed: NATO'),
  meaning: z.string().describe('As printed; empty where nothing is said'),
  section
})
export type ListedTerm = z.infer<typeof ListedTerm>

/** What the lists of a volume say. An entry that prints two names with keys of their own is one for each key. */
export const VolumeLists = z.strictObject({
  persons: z.array(ListedPerson).describe('In the order of the list'),
  terms: z.array(ListedTerm).describe('In the order of the list'),
  others: z
    .array(z.string().min(1))
    .describe(
      'What stands among the entries and is none: a note of the editors, words that cannot be read as an entry'
    )
})
export type VolumeLists = z.infer<typeof VolumeLists>

/** Lists with nothing in them, as volumes have that were read from raw text. */
export const noLists: VolumeLists = {persons: [], terms: [], others: []}

/** Whether there is anything in lists. */
export function isListed({persons, terms}: VolumeLists): boolean {
  return persons.length + terms.length > 0
}

/** Ranks and titles that stand before given names. */
const titles =
  '(?:(?:(?:Lieutenant|Major|Brigadier|Vice|Rear|Fleet|Field|First|Second|Wing|Group|Air) )*(?:General|Admiral|Colonel|Commander|Captain|Major|Lieutenant|Marshal|Commodore|Sergeant)|(?:Lt|Maj|Brig|Gen|Col|Adm|Capt|Cdr|Cmdr|Dr|Prof|Rev|Msgr|Hon)\\.|Lt\\. Gen\\.|Maj\\. Gen\\.|Brig\\. Gen\\.|Sir|Lord|Lady|Prince|Princess|Baron|Count|Sheikh|Professor|Bishop|Cardinal|Rabbi|Justice|Senator)'

/** > Abrams, General Creighton W., Jr.   Acheson, Dean G.   Douglas-Home, Sir Alec */
const parted = new RegExp(
  `^(?<family>[^,()]+), (?:(?<title>${titles}) )?(?<given>[^,()“”]+?)(?:, (?<suffix>[JS]r\\.?|I{2,3}|IV))?$`,
  'u'
)

/** The parts of a name that is printed with the family name first; none where they cannot be told. */
export function partName(name: string): Pick<ListedPerson, 'family' | 'given' | 'title' | 'suffix'> {
  const {family, given, title, suffix} = parted.exec(name)?.groups ?? {}
  if (family === undefined || given === undefined) return {}
  return {
    family,
    given,
    ...(title === undefined ? {} : {title}),
    ...(suffix === undefined ? {} : {suffix})
  }
}
