import type {VolumeLists} from '../../edition/lists.ts'
import {complain, type Mentioned, type TeiState} from './tei-state.ts'

/** What a mention of nothing is called, and which list has not got it. */
const kinds = {
  person: {ruleId: 'unknown-person', list: 'persons'},
  term: {ruleId: 'unknown-term', list: 'abbreviations'}
} as const

/** Says which persons and terms documents name by a key that no list of the volume has: each once, where it stands first. */
export function checkMentions(
  mentioned: readonly Mentioned[],
  {persons, terms}: VolumeLists,
  where: Pick<TeiState, 'file' | 'source'>
): void {
  const known = {
    person: new Set(persons.map(({id}) => id)),
    term: new Set(terms.map(({id}) => id))
  }
  const lacking = mentioned.filter(({kind, key}) => !known[kind].has(key))
  for (const [first, ...others] of Map.groupBy(lacking, ({kind, key}) => kind + key).values()) {
    if (!first) continue
    const {ruleId, list} = kinds[first.kind]
    const times =
      others.length === 0 ? '' : `, and at ${others.length} more ${others.length === 1 ? 'place' : 'places'}`
    const reason = `${first.kind} \`${first.key}\`, expected one of the list of ${list}; it leads nowhere here${times}`
    complain(where, ruleId, reason, first.at)
  }
}
