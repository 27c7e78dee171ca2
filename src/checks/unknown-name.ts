import type {Document} from '../edition/document.ts'
import {isNoName, isWithheld} from '../edition/party-words.ts'
import type {Party} from '../edition/party.ts'
import type {Point} from '../edition/tree.ts'
import {startOf, type DocumentRule} from './rule.ts'

/**
 * Words that stand where a name would and are none: they stay where they are printed, and no list of names has them.
 *
 * > |  • (for Sec. Seaton)     Cleared by CU, USIA, and 10 other offices in the Department
 */
export const unknownName: DocumentRule = (document, file) => {
  for (const {party, where, place} of parties(document)) {
    const words = party.name ?? party.text
    if (isWithheld(words) || !isNoName(words)) continue
    file.message(
      'Unexpected `' +
        words +
        '` among those ' +
        where +
        ', expected the name of one person or office; it is in no list of names',
      {ruleId: 'unknown-name', source: 'frus', place}
    )
  }
}

const roles = {
  from: 'who sent or wrote it',
  to: 'to whom it goes',
  participants: 'who took part'
} as const
const acts = {
  drafted: 'who drafted it',
  cleared: 'who cleared it',
  approved: 'who approved it',
  concurred: 'who concurred',
  initialed: 'who initialed it'
} as const

type Named = {party: Party; where: string; place: Point}

function parties(document: Document): Named[] {
  const {source, notes} = document
  const place = notes.find(({id}) => id === source?.note)?.position?.start ?? startOf(document)
  const keys = <Key extends string>(table: Record<Key, string>) => Object.entries(table) as [Key, string][]
  return [
    ...keys(roles).flatMap(([role, where]) =>
      document[role].map((party) => ({party, where, place: startOf(document)}))
    ),
    ...keys(acts).flatMap(([act, where]) =>
      (source?.[act] ?? []).flatMap(({people}) => people.map((party) => ({party, where, place})))
    )
  ]
}
