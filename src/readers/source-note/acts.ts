/**
 * Who drafted, cleared, approved, concurred and initialed, from one sentence.
 *
 * > Drafted by Ranard on September 21, cleared by Green and Johnson (S/S), and approved by Eliot.
 *   └ drafted  └ people └ on            └ cleared                            └ approved
 */
import type {Act} from '../../edition/source-note.ts'
import {readPeople} from './people.ts'

/** The lists of a source note that acts go into. */
export type ActKind = 'drafted' | 'cleared' | 'approved' | 'concurred' | 'initialed'

/** The acts of one sentence. */
export type Acts = {kind: ActKind; act: Act}[]

/** Reads the acts of a sentence that begins with one, or says one of this document; empty where it is none. */
export function readActs(sentence: string): Acts {
  const words = sentence.replace(/[.;,]?\s*$/u, '')
  const opening = opens.exec(words)
  if (!opening) return []
  const tail = words.slice(opening[0].length - (opening.groups?.verb?.length ?? 0))
  const verbs = [...tail.matchAll(verbPhrase)]
  const acts: Acts = []
  verbs.forEach((match, index) => {
    const kind = kindOf(match.groups?.verb ?? '')
    if (!kind) return
    const verb = match.groups?.verb ?? ''
    const start = match.index + match[0].length - verb.length
    const next = verbs[index + 1]
    const clause = tail.slice(start, next ? next.index : tail.length)
    // “Drafted and approved by Tarnoff”: the people stand after the last verb
    const shared = next && clause.trim() === verb ? clauseOf(tail, verbs, index + 1) : null
    acts.push({kind, act: readAct(clause, shared)})
  })
  return acts
}

function clauseOf(words: string, verbs: RegExpMatchArray[], from: number): string {
  const match = verbs[from]
  const next = verbs[from + 1]
  return words.slice(match?.index ?? 0, next?.index ?? words.length).replace(/^\W*(?:and )?/u, '')
}

const verbs =
  '[Dd]rafted|[Cc]leared|[Aa]pproved|[Ii]nitial(?:ed|led)|[Cc]oncurred(?: in)?|[Dd]ictated|[Ww]ritten|[Aa]uthorized|[Rr]eviewed|[Ss]igned|[Rr]evised|[Tt]ranscribed|[Pp]repared|[Tt]yped|[Ss]ubmitted'

/** A sentence of acts begins with one, or says it of the document. */
const opens = new RegExp(
  `^(?:(?:Presumably|Apparently|Probably|Also|Jointly|Originally|It|(?:The|This) (?:\\w+ ){0,3}?(?:text|memorandum|telegram|letter|message|airgram|document|paper|despatch|minutes|note|notes|report|conversation|instruction|estimate|record|draft)) )?(?:(?:was|were|is|are) |bears no drafting information but is )?(?:(?:apparently|presumably|also|jointly) )?(?<verb>${verbs})\\b`,
  'u'
)

const verbPhrase = new RegExp(
  `(?:^|[,;]? and |[,;] (?:and )?|but (?:is |was )|\\b(?:is|was|were) | )(?:also |then )?(?<verb>${verbs})\\b(?= (?:by|in|on|with|and|for|but|at|from|substance|who|it)\\b|[,;]|$)`,
  'gu'
)

const kinds: readonly (readonly [RegExp, ActKind])[] = [
  [/^(?:draft|dictat|writ)/iu, 'drafted'],
  [/^clear/iu, 'cleared'],
  [/^(?:approv|authoriz)/iu, 'approved'],
  [/^concur/iu, 'concurred'],
  [/^initial/iu, 'initialed']
]

function kindOf(verb: string): ActKind | null {
  return kinds.find(([form]) => form.test(verb))?.[1] ?? null
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** `on July 24`, `on November 13, 1956` */
const onDate = new RegExp(`\\b[Oo]n (?<date>${month} \\d{1,2}(?:, \\d{4})?)`, 'u')

/** `in draft`, `in substance`, `for transmission` */
const manners =
  /\b(?:in (?:draft|substance)|for transmission|by (?:telephone|phone)|with(?:out)? (?:changes|revisions))\b/u

function readAct(clause: string, shared: string | null): Act {
  const raw = clause.replace(/[\s,;]+$/u, '')
  const words = shared ?? raw
  const on = onDate.exec(words)?.groups?.date
  const manner = manners.exec(words)?.[0]
  const rest = words.replace(onDate, '').replace(manners, '')
  const people = peopleWords.exec(rest)?.groups?.people
  return {
    people: people === undefined ? [] : readPeople(people),
    ...(on === undefined ? {} : {on}),
    ...(manner === undefined ? {} : {manner}),
    raw
  }
}

const peopleWords = /\b(?:by|with|in) (?<people>[^.].*)$/u
