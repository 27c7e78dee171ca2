/**
 * The lists at the head of a document: addressees, the subject, those who took part. Raw text has lost their heads, so
 * what they are is inferred; a list that does not tell stays without role. A subject that is printed as a paragraph has
 * kept its head.
 */
import type {GenreKind} from '../../edition/genre.ts'
import {areTogether, type Party} from '../../edition/party.ts'
import type {Block, List} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {readParty} from '../heading/party.ts'
import {headsOthers, readParticipant} from '../participant.ts'
import {findHeadLists} from './head-lists.ts'
import {findParting, isAddressed, namesPeople, saysTo} from './people-lines.ts'
import {continuationOf, isReference, printedSubject, isSubject} from './subject-lines.ts'

/** What the heading tells. */
export type Heading = {genre: {kind: GenreKind}; from: Party[]; to: Party[]}

/** The blocks with the roles of their lists, and what the lists say; parties that the heading names stay those. */
export type Roles = {
  subject: string | null
  participants: Party[]
  from: Party[]
  to: Party[]
  blocks: Block[]
}

/** Finds the lists at the head of a body and what they are, where they do not say; those whom the heading says to have met took part. */
export function assignRoles(body: readonly Block[], heading: Heading): Roles {
  if (!areTogether(heading)) return readLists(body, heading)
  const roles = readLists(body, {...heading, from: [], to: []})
  const {from, to} = heading
  return {
    ...roles,
    from,
    to,
    participants: [...withoutListed(from, roles.participants), ...roles.participants]
  }
}

/** Those of a heading whom the list does not name. */
function withoutListed(parties: readonly Party[], listed: readonly Party[]): Party[] {
  return parties.filter((party) => !listed.some(({text}) => isAddressed(text, [party])))
}

function readLists(body: readonly Block[], heading: Heading): Roles {
  const roles: Roles = {subject: null, participants: [], from: [], to: [], blocks: partLists(body)}
  for (const [index, list] of findHeadLists(roles.blocks)) {
    const items = linesOf(list)
    // a source that has kept the heads of lists says what they are
    const role = list.role ?? roleOf(items, heading, roles)
    if (role === null) continue
    roles.blocks[index] = {...list, role}
    if (role === 'subject') roles.subject = items.join(' ') + continuationOf(list, roles.blocks[index + 1])
    else if (role === 'participants')
      roles.participants.push(...items.filter((item) => !headsOthers(item)).map(readParticipant))
    else roles[role].push(...items.map(readParty))
  }
  return {
    ...roles,
    subject: roles.subject ?? printedSubject(body),
    from: heading.from.length > 0 ? heading.from : roles.from,
    to: heading.to.length > 0 ? heading.to : roles.to
  }
}

/**
 * What the items of a list say, a line for each. A list within an item has lines of its own; its head stands over those
 * who are named below it, and is no line.
 *
 * > <item><list><head>United Kingdom</head><item>Foreign Secretary Lloyd</item><item>Sir Roderick Barclay</item>
 */
function linesOf({children}: List): string[] {
  return children.flatMap((item) => {
    const own = toText([{...item, children: item.children.filter(({type}) => type !== 'list')}])
    const inner = item.children.flatMap((block) => (block.type === 'list' ? linesOf(block) : []))
    return [own, ...inner].filter((line) => line !== '')
  })
}

/** Parts the lists at the head that are two in print. */
function partLists(body: readonly Block[]): Block[] {
  const lists = new Map(findHeadLists(body))
  return body.flatMap((block, index) => {
    const list = lists.get(index)
    const at = list && list.role === undefined ? findParting(list.children.map((item) => toText([item]))) : 0
    return list && at > 0 ? [listOf(list, 0, at), listOf(list, at)] : [block]
  })
}

function listOf(list: List, start: number, end?: number): List {
  const children = list.children.slice(start, end)
  const first = children[0]?.position
  const last = children.at(-1)?.position
  return {...list, children, ...(first && last ? {position: {start: first.start, end: last.end}} : {})}
}

type Role = NonNullable<List['role']>

function roleOf(items: readonly string[], {genre, from, to}: Heading, roles: Roles): Role | null {
  const isFirst = roles.subject === null && roles.participants.length === 0
  if (isFirst && items.every((item) => saysTo(item) || isAddressed(item, to))) return 'to'
  if (isFirst && items.every((item) => isAddressed(item, from))) return 'from'
  if (namesPeople(items)) {
    if (items.length === 1 && genre.kind === 'memorandum for the record') return null
    if (gathering.test(genre.kind)) return 'participants'
    return isFirst && genre.kind === 'national security memorandum' ? 'to' : null
  }
  return roles.subject === null && !items.some(isReference) && isSubject(items) ? 'subject' : null
}

/** Kinds of document that tell of people who came together. */
const gathering = /conversation|meeting|discussion|minutes|notes|transcript|for the record|record of/u
