/** Whether the items of a list are a subject, or what else they are. */
import type {Block, List} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'

const longestSubject = 300

/** Whether items that name no people can be a subject: a matter or some, in few words. */
export function isSubject(items: readonly string[]): boolean {
  const text = items.join(' ')
  if (text === '' || text.length > longestSubject || items.some((item) => prose.test(item))) return false
  const cleared = items.filter((item) => clearance.test(item) || (items.length > 2 && office.test(item)))
  return !items.some((item) => clearanceHead.test(item)) && cleared.length * 2 <= items.length
}

/** > Clearances:   Concurrences   Cleared by   Drafted by: EUR/SOV:JArmitage */
const clearanceHead =
  /^(?:Clearances?|Concurrences?|Cleared|Concurred|Drafted|Approved|Initialed)\b(?: (?:by|in|with|from)\b.*)?:?$|^(?:Clearances?|Cleared by|Drafted by|Approved by):/iu

/** > EUR—Mr. Davis   L/E: Mr. Meeker (draft)   S/S - Mr. Little   Mr. Kohler (in substance) */
const clearance =
  /^[A-Z]{1,6}(?:\/[A-Z]+)*(?: ?[—–:-] ?(?:Mr|Mrs|Miss|Dr|Amb|Gen|Gov|Col)\.? ?\p{Lu})|\((?:in )?(?:draft|substance|phone|info|by (?:tele)?phone)\)$/u

/** > G/PM   EUR */
const office = /^[A-Z]{1,6}(?:\/[A-Z]+)*$/u

/** > “a. What minimum measures of control might discourage …   (b) admitted both the New Zealand and the Soviet items to its agenda */
const prose = /^[“"]?\(?[a-z]\)?[.)] \p{Ll}|^“[^”]*$/u

/**
 * Whether a line refers to other papers.
 *
 * > Embtel 2920   Bangkok 149, 18 September 1970   A. NSC 5438   HUL-A-1052   SECSTATE WASHDC IMMEDIATE 3835   Amembassy WARSAW
 */
export function isReference(line: string): boolean {
  return reference.test(line)
}

const reference = new RegExp(
  [
    '^(?:\\(?[A-Za-z]\\)?[.)] ?)?(?:' +
      '(?:\\p{Lu}\\p{L}*(?:’s)? )?(?:(?:Emb|Dep|Con)?tels?|Telegrams?|Tel\\.?|Desp(?:atch)?\\.?)(?: No\\.)? \\d',
    '(?:\\p{Lu}[\\p{L}.]+(?:’s)? ){1,4}\\d{2,6}(?:\\.?$|,|;| (?:of|dated)\\b)',
    '(?:\\p{Lu}[\\p{L}.]+(?:’s)? ){0,3}(?:CA|CW|A|G|TS)[–-]\\d+',
    '[A-Z]{2,}(?:[-–][A-Z]+)*[-–]\\d+$',
    'NSC Actions? ',
    '(?:Your|My|Our|Mr\\. \\p{Lu}\\p{L}+’s) (?:request|[Mm]emo)',
    'Memo(?:randum)?s? (?:for|from|to) ',
    'Ref(?:erences?)?:',
    '.*\\bEYES ONLY\\b',
    '(?:Am(?:[Ee]mbassy|[Cc]onsul)|AMEMBASSY|SECSTATE) )'
  ].join('|'),
  'u'
)

/**
 * A subject with its head, as print has it before the lists of 1955.
 *
 * > Subject: Visit of Belgian Scientists
 * > Subj: Nuclear weapons and Bonin negotiations
 */
const subjectLine = /^subj(?:ects?)?: (?<subject>.+?)(?=$|\s+Ref(?:erences?)?(?::|\b.*\d))/iu

/**
 * What the line after the item goes on with, where print broke a long subject.
 *
 * > |  • Determination and Authorization of the Grant to the Kingdom of Thailand of up
 * > |to $50 Million in Defense Articles and Services in FY 1973
 */
export function continuationOf(list: List, next: Block | undefined): string {
  const end = list.position?.end
  if (!end || next?.type !== 'paragraph' || next.position?.start.line !== end.line + 1) return ''
  const text = toText([next])
  return end.column > brokenLine && text.length <= longestRest ? ' ' + text : ''
}

/** From how long on a line is one that print broke, and how long its rest may be. */
const brokenLine = 60
const longestRest = 90

/** How many blocks may stand before the subject: a marking, those who took part, a date. */
const blocksBefore = 6

/** The subject that a paragraph at the head of a body says. */
export function printedSubject(body: readonly Block[]): string | null {
  for (const block of body.slice(0, blocksBefore)) {
    const subject =
      block.type === 'paragraph' ? subjectLine.exec(toText([block]))?.groups?.subject : undefined
    if (subject !== undefined && subject.length <= longestSubject) return subject
  }
  return null
}
