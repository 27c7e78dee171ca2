/**
 * The line with place and date, where the raw text of a document has kept it: at the beginning of papers without heading, or
 * at the end of notes and memoranda. Those of most documents are lost.
 *
 * > Her Majesty’s Steamer Salamis, Che Foo, August 31, 1870.
 * > [Washington,] February 19, 1927.
 */
import type {DocumentDate, Place} from '../../edition/document.ts'
import type {Block} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {findDates} from '../date.ts'

/** A body whose line is a dateline, and what that line says; both `null` where there is none, or where several differ. */
export type Dated = {body: Block[]; date: DocumentDate | null; place: Place | null}

/** Finds the dateline of a document among the first and the last blocks that are its own, not those of papers attached to it. */
export function readDateLine(body: readonly Block[]): Dated {
  const found = findLine(body)
  if (!found) return {body: [...body], date: null, place: null}
  const {index, date, place} = found
  return {
    body: body.map((block, at) => (at === index ? toDateline(block) : block)),
    date: {...date, basis: 'dateline'},
    place: place === null ? null : {text: place, basis: 'dateline'}
  }
}

type Line = {date: Omit<DocumentDate, 'basis'>; place: string | null}
type Found = Line & {index: number}

function findLine(body: readonly Block[]): Found | null {
  const own = ownBlocks(body)
  const first = opening(own)
  if (first) return first
  // a letter has its dateline at the head; a line at its end is of who forwarded or approved it
  if (own.slice(0, mostBefore).some((block) => salutation.test(wordsOf(block) ?? ''))) return null
  const last = closing(own)
  // the line at the head may be lost all the same
  return last && {...last, date: {...last.date, certainty: 'inferred'}}
}

/** The blocks before the first attached paper. */
function ownBlocks(body: readonly Block[]): readonly Block[] {
  const end = body.findIndex(({type}) => type === 'attachment')
  return end < 0 ? body : body.slice(0, end)
}

/** The first dateline among the lines that a body begins with. */
function opening(body: readonly Block[]): Found | null {
  for (const [index, block] of body.slice(0, mostBefore).entries()) {
    const words = wordsOf(block)
    if (words === null) continue
    if (words.length > longestBefore || salutation.test(words)) return null
    const line = parseDateLine(words)
    if (line) return {...line, index}
  }
  return null
}

/** The dateline among the last blocks, where the body has no other; the name of who signed stands above or below. */
function closing(body: readonly Block[]): Found | null {
  const lines = body.flatMap((block, index) => {
    const line = parseDateLine(wordsOf(block) ?? '')
    return line ? [{...line, index}] : []
  })
  const [only, other] = lines
  return only && !other && only.index >= body.length - mostAfter ? only : null
}

const mostBefore = 5
const mostAfter = 3
const longestBefore = 160
/** > Sir:   My Dear Mr. President:   Sir: I have the honor to acknowledge …   Monsieur le Ministre: */
const salutation =
  /^[“"]?(?:(?:[Mm]y )?(?:[Dd]ear )?(?:Sirs?|Gentlemen|Monsieur|Your Excellency|Excellency|Mr\.|Lord|Lordship|General|Colonel)\b[^.,;:]{0,40}(?:\. [^.,;:]{1,30})?[:,]|(?:My )?Dear )/u

/** The words of a block that may be a line; `null` for what parts lines. */
function wordsOf(block: Block): string | null {
  if (block.type !== 'paragraph' && block.type !== 'signature' && block.type !== 'heading') return null
  return toText(block.children).trim().replace(/\s+/gu, ' ')
}

function toDateline(block: Block): Block {
  return 'children' in block ? ({...block, type: 'dateline'} as Block) : block
}

const longestLine = 150

/** What a line says that is no more than a place and a date. */
export function parseDateLine(words: string): Line | null {
  if (words.length > longestLine) return null
  const [found] = findDates(words)
  if (!found) return null
  const {start, stop, iso, end, text, certainty} = found
  const [before, after] = [words.slice(0, start), words.slice(stop)]
  if (!behind.test(after)) return null
  const date = {iso, ...(end === undefined ? {} : {end}), text, certainty}
  if (calendar.test(before)) return {date, place: null}
  const groups = placeBefore.exec(before)?.groups
  if (!groups) return null
  const {place} = groups
  return {
    date,
    place: place === undefined || weekday.test(place) ? null : place.replace(/,(?=\p{L})/gu, ', ')
  }
}

/** What stands between the beginning of the line and its date: `[Washington,] `, `Given at West Lebanon, the `, `Paris,` */
const placeBefore =
  /^\[?(?:(?:Done|Given|Dated|Signed|Made) (?:at|in) |Issued (?:about )?)?(?:(?<place>(?!From\b|Received\b|Sent\b|Handed\b|Delivered\b|Communicated\b|Transmitted\b|Extract\b|In the\b|Memorandum\b)\p{Lu}[\p{L}.’'-]*(?:(?:, ?| )(?:\p{Lu}[\p{L}.’'-]*|\d+|of|the|de|du|di|la|le|y|and|at|on|in|to|d’\p{Lu}\p{L}+))*)[,—]\]? ?)?(?:(?:the|this) )?(?:—+ )?$/u
/** The same day by another calendar: `The 1st day of the 10th month of the 3d year of Bunkiu, (`, `Tungchi, 9th Year, 6th Moon, 27th Day, (` */
const calendar = /^(?=[^.]*\b(?:[Mm]oon|[Mm]onth)\b)[^.]{5,150}[,.]? \((?:the )?$/u
/** > –3.17 p. m.   .   ] (Received September 5.)   —Tungchi, 2d year, 8th moon, 26th day. */
const behind =
  /^(?:[–-] ?\d{1,2}[.:]\d{2} ?[ap]\. ?m)?[.,\]) ]*(?:[[(]Received[^)\]]{0,60}[)\]]\.?|[,—–-]+ ?Tung[^.]{5,60})?[.\]) ]*$/u
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
