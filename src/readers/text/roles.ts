/**
 * Lists of subjects and participants: raw text has lost their heads, so what they are is inferred. A subject that is
 * printed as a paragraph has kept its head.
 */
import type {GenreKind} from '../../edition/document.ts'
import type {Party} from '../../edition/party.ts'
import type {Block, List} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {readParticipant} from '../participant.ts'

/** The blocks with the roles of their lists, and what the lists say. */
export type Roles = {subject: string | null; participants: Party[]; blocks: Block[]}

const titled =
  /\b(?:Secretary|President|Ambassador|Minister|Director|Assistant|Mr\.|Dr\.|Mrs\.|General|Chief|Chargé|Counselor|Senator|Department|Embassy|Office)\b/u
const longestSubject = 300

/** Finds the bulleted lists at the head of a body: the subject after a lost list head, then those who took part. */
export function assignRoles(body: readonly Block[], genre: GenreKind): Roles {
  const roles: Roles = {subject: null, participants: [], blocks: [...body]}
  for (const [index, block] of body.entries()) {
    if (block.type === 'lacuna' || block.type === 'pageBreak') continue
    if (block.type !== 'list' || block.style !== 'bulleted') break
    const role = roleOf(block, genre, roles)
    if (!role) break
    roles.blocks[index] = {...block, role}
    if (role === 'subject') roles.subject = toText(block.children)
    else
      for (const item of block.children) {
        const text = toText([item])
        if (text !== '') roles.participants.push(readParticipant(text))
      }
  }
  if (roles.subject === null) return {...roles, subject: printedSubject(body)}
  return roles
}

/**
 * A subject with its head, as print has it before the lists of 1955.
 *
 * > Subject: Visit of Belgian Scientists
 */
const subjectLine = /^subjects?: (?<subject>.+)$/iu

/** How many blocks may stand before the subject: a marking, those who took part, a date. */
const blocksBefore = 6

function printedSubject(body: readonly Block[]): string | null {
  for (const block of body.slice(0, blocksBefore)) {
    const subject =
      block.type === 'paragraph' ? subjectLine.exec(toText([block]))?.groups?.subject : undefined
    if (subject !== undefined && subject.length <= longestSubject) return subject
  }
  return null
}

function roleOf(list: List, genre: GenreKind, roles: Roles): 'subject' | 'participants' | null {
  const words = list.children.map((item) => toText([item]))
  const people = words.filter((text) => titled.test(text)).length * 2 >= words.length
  if (words.length > 1 && people && (genre.includes('conversation') || genre.includes('meeting')))
    return 'participants'
  if (roles.subject === null && roles.participants.length === 0 && words.join(' ').length <= longestSubject)
    return 'subject'
  return null
}
