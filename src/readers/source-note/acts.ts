/**
 * Who drafted, cleared, approved, concurred and initialed, from one sentence.
 *
 * > Drafted by Ranard on September 21, cleared by Green and Johnson (S/S), and approved by Eliot.
 *   └ drafted  └ people └ on            └ cleared                            └ approved
 */
import type {Act} from '../../edition/source-note.ts'
import {depths} from '../depth.ts'
import {matches} from '../matches.ts'
import {readAct} from './act.ts'

/** The lists of a source note that acts go into. */
export type ActKind = 'drafted' | 'cleared' | 'approved' | 'concurred' | 'initialed'

/** A part of a sentence: an act, or what else was done with the paper: `repeated to London`. */
export type Clause = {kind: ActKind; act: Act} | {kind: null; raw: string}

/** The clauses of a sentence that begins with an act or says one of this paper, joined the sentence again; empty where it is none. */
export function readActs(sentence: string): Clause[] {
  const opening = opens.exec(sentence)
  if (!opening?.groups?.verb) return []
  const first = opening[0].length - opening.groups.verb.length
  const starts = [{start: first, verb: opening.groups.verb}]
  const depthAt = depths(sentence)
  for (const match of matches(sentence.slice(first), nextVerb)) {
    const verb = match.groups?.verb ?? ''
    const start = first + match.index + match[0].length - verb.length
    if (start > first && depthAt(start) === 0) starts.push({start, verb})
    if (starts.length === mostActs) break
  }
  const clauses = toClauses(sentence, starts)
  return clauses.some(({kind}) => kind !== null) ? clauses : []
}

/** The clauses between the verbs, from the last to the first: “Drafted and approved by Tarnoff”: the people stand after the last verb. */
function toClauses(sentence: string, starts: readonly {start: number; verb: string}[]): Clause[] {
  const clauses: Clause[] = []
  let end = sentence.length
  let shared = ''
  let act: Act | null = null
  for (const [index, {start, verb}] of [...starts.entries()].reverse()) {
    const raw = sentence.slice(index === 0 ? 0 : start, end).trim()
    const words = sentence.slice(start + verb.length, end)
    if (!joint.test(words)) {
      shared = noun.test(verb) ? words.replace(ofWhom, ' by ') : words
      act = null
    }
    const kind = kindOf(verb)
    if (kind === null) clauses.push({kind, raw})
    else {
      act ??= readAct(shared, raw)
      clauses.push(...besides({kind, act: {...act, raw}}).reverse())
    }
    end = start
  }
  return clauses.reverse()
}

/** What the last of the people did besides: `approved by Ball, who initialed for the Secretary`. */
const who =
  /,? who (?:had |has )?(?:also |then |subsequently |personally )?(?<verb>initialed|cleared|approved|drafted|concurred)(?= (?:for|it|in|the|on)\b|[.,;]|$)/u

function besides({kind, act}: Clause & {kind: ActKind}): Clause[] {
  const {raw} = act
  const match = who.exec(raw)
  const did = kindOf(match?.groups?.verb ?? '')
  const person = act.people.at(-1)
  // “by Rusk in the absence of Ball, who had cleared it”: that is Ball
  const isPerson = match && person && raw.slice(0, match.index).endsWith(person.text)
  if (!isPerson || did === null) return [{kind, act}]
  const at = match.index + match[0].indexOf('who')
  const {people, ...told} = readAct(raw.slice(match.index + match[0].length), raw.slice(at))
  return [
    {kind, act: {...act, raw: raw.slice(0, at).trim()}},
    {kind: did, act: {...told, people: [person, ...people]}}
  ]
}

/** What some did, as a noun, and of whom it is said: `with clearances from Timmons`, `with the concurrence of Bekker` */
const noun = /^(?:clearances?|concurrences?)$/iu
const ofWhom = /^ (?:from|of|by) /u

/** More acts than these no sentence tells; the rest of its words stay with the last. */
const mostActs = 40

/** Between two verbs of the same people: `Drafted, approved, and signed by the Secretary` */
const joint = /^[\s,;]{0,3}(?:and[\s,]{0,3})?(?:personally\s?)?$/u

const own = 'drafted|cleared|approved|initial(?:ed|led)|concurred(?: in)?|dictated|authorized'
const said = 'clearances?|concurrences?'
const other =
  'reviewed|signed|revised|transcribed|prepared|typed|submitted|repeated|relayed|sent|transmitted|forwarded|passed|read|written|seen|retyped|edited|released|delivered|pouched|coordinated|received|corrected|redrafted'

/** A sentence of acts begins with one, or says it of the paper. */
const opens = new RegExp(
  '^(?:(?:Presumably|Apparently|Probably|Also|Jointly|Originally|Subsequently|It|They|(?:The|This|These|Both|Each) (?:\\w+ ){0,2}?' +
    '(?:memorandum|memoranda|telegram|telegrams|letter|message|airgram|document|paper|despatch|minutes|notes?|report|conversation|instruction|estimate|record|draft|memcon|cable|circular|summary|text)s?(?: of conversation)?),? )?' +
    '(?:bears no drafting information,? but |is |was |were |are )*(?:(?:also|apparently|presumably|jointly|probably|originally|personally) )?' +
    `(?<verb>${own})\\b(?! (?:by the President’s|copy|version|memorandum|letter|text|draft))`,
  'iu'
)

const nextVerb = new RegExp(
  `(?:^|(?:,|;)? and |[,;] (?:and |was |were |but )?|; |but (?:was |is )?| was | is | (?=(?:initialed|cleared|approved|drafted) (?:by|in|with)\\b)| with (?:the )?(?=(?:${said}) (?:from|of|by)\\b))(?:then |also |\\w{4,14}ly |was |were |is ){0,4}(?<verb>${own}|${other}|${said})(?= (?:by|of|in|on|with|and|for|but|at|from|who|it|to|as|through|under|orally|that)\\b|[,;.]|$)`,
  'giu'
)

const kinds: readonly (readonly [RegExp, ActKind])[] = [
  [/^(?:draft|dictat)/iu, 'drafted'],
  [/^clear/iu, 'cleared'],
  [/^(?:approv|authoriz)/iu, 'approved'],
  [/^concur/iu, 'concurred'],
  [/^initial/iu, 'initialed']
]

function kindOf(verb: string): ActKind | null {
  return kinds.find(([form]) => form.test(verb))?.[1] ?? null
}
