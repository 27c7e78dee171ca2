/** What there is to say of a name: what it does in which document, as what, and when. */
import type {DocumentEntry, Role} from '../edition/catalogue.ts'
import {formatYearSpan} from '../edition/date.ts'
import {formatYearsOf, type Listed} from './listing.ts'
import type {Name, NameAct} from './names.ts'
import {tally, type Tally} from './tally.ts'

/** What a name does, in a word. */
export const roleWords = {
  from: 'From',
  to: 'To',
  participant: 'Took part',
  drafted: 'Drafted',
  cleared: 'Cleared',
  approved: 'Approved',
  concurred: 'Concurred',
  initialed: 'Initialed'
} satisfies Record<Role, string>

/** A role of a name: in which documents, and the offices that are printed beside the name there. */
export type RoleFacts = {role: Role; entries: DocumentEntry[]; offices: Tally}

/** The roles that a name has, in the order of `roleWords`. */
export function rolesOf({acts}: Name): RoleFacts[] {
  const byRole = Map.groupBy(acts, ({role}) => role)
  const roles: Role[] = [
    'from',
    'to',
    'participant',
    'drafted',
    'cleared',
    'approved',
    'concurred',
    'initialed'
  ]
  return roles.flatMap((role) => {
    const here = byRole.get(role)
    if (!here) return []
    const offices = tally(here.flatMap(({office}) => (office === null ? [] : bare(office))))
    return [{role, entries: entriesOf(here), offices}]
  })
}

/** The documents of a name, each once, with what it does there: “From (Secretary of State) · Drafted”. */
export function listName({acts}: Name): Listed[] {
  const byEntry = Map.groupBy(acts, ({entry}) => entry)
  return [...byEntry].map(([entry, here]) => ({entry, remark: [...new Set(here.map(sayAct))].join(' · ')}))
}

/** The documents of a name, each once. */
export function entriesOf(acts: readonly NameAct[]): DocumentEntry[] {
  return [...new Set(acts.map(({entry}) => entry))]
}

/** The years of the documents of a name, the last in short: “1861–64”, “1899–1901”, “1976”; empty where none has a date. */
export function yearsOf({acts}: Name): string {
  const [first = '', last = first] = formatYearsOf(acts).split('–')
  return formatYearSpan(first, last)
}

function sayAct({role, office}: NameAct): string {
  return office === null ? roleWords[role] : roleWords[role] + ' (' + bare(office) + ')'
}

/** An office without the brackets it may stand in: `(interpreter)`, `[D-Montana]`. */
function bare(office: string): string {
  return office.replace(/^(?:\((?<round>[^()]*)\)|\[(?<square>[^[\]]*)\])$/u, '$<round>$<square>')
}
