import type {VolumeLists} from '../../edition/lists.ts'
import {complain, type Mentioned, type Where} from './tei-state.ts'

/** What a mention of nothing is called, and which list has not got it. */
const kinds = {
  person: {ruleId: 'unknown-person', list: 'persons'},
  term: {ruleId: 'unknown-term', list: 'abbreviations'}
} as const

/** Who and what a volume names: each key once, where it stands first, and at how many places. */
export type Mentions = Map<string, Mentioned & {times: number}>

/** Counts mentions to those that were there before. */
export function countMentions(mentions: Mentions, mentioned: readonly Mentioned[]): void {
  for (const {kind, key, at} of mentioned) {
    const known = mentions.get(kind + key)
    if (known) known.times++
    // cloned, since a key cut from a stretch of the file would keep all of it in memory
    else mentions.set(structuredClone(kind + key), structuredClone({kind, key, at, times: 1}))
  }
}

/** Says which persons and terms documents name by a key that no list of the volume has: each once, where it stands first. */
export function checkMentions(mentions: Mentions, {persons, terms}: VolumeLists, where: Where): void {
  const known = {
    person: new Set(persons.map(({id}) => id)),
    term: new Set(terms.map(({id}) => id))
  }
  for (const {kind, key, at, times} of mentions.values()) {
    if (known[kind].has(key)) continue
    const {ruleId, list} = kinds[kind]
    const others = times === 1 ? '' : `, and at ${times - 1} more ${times === 2 ? 'place' : 'places'}`
    const reason = `${kind} \`${key}\`, expected one of the list of ${list}; it leads nowhere here${others}`
    complain(where, ruleId, reason, at)
  }
}
