/** The source of documents of 1948–54: a line above the heading, and the marking on a line below. */
import type {Note} from '../../edition/document.ts'
import type {SourceNote} from '../../edition/source-note.ts'
import type {Block} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {readSourceNote} from '../source-note.ts'
import {isCaption, readMarking} from '../source-note/marking.ts'

/**
 * A marking, which is not parted by semicolons.
 *
 * > top secret priority
 * > secret us urgent niact
 */
const marking =
  /^(?:\[Extracts?\] )?(?<classification>(?:top )?secret|confidential|restricted|unclassified|plain|official use only|limited official use)\b\s*(?<captions>.{0,40})$/iu

/** Reads the source line and the marking below the heading. */
export function readSourceLine(note: Note, body: readonly Block[]): SourceNote {
  const source = readSourceNote(note.id, note.body.map((block) => toText([block])).join('\n'), {inline: true})
  return {...source, marking: source.marking ?? markingOf(body)}
}

function markingOf(body: readonly Block[]): SourceNote['marking'] {
  const [first, second] = body.filter(({type}) => type !== 'lacuna')
  if (first?.type !== 'paragraph') return null
  const raw = toText(first.children)
  const groups = marking.exec(raw)?.groups
  if (groups?.classification === undefined) return null
  // “Secret” on a line and “NIACT Emergency” on the next, after a gap
  const below = second?.type === 'paragraph' ? toText(second.children) : ''
  const further = below.length <= longestCaptions ? toCaptions(below) : []
  const own = toCaptions(groups.captions ?? '')
  const isAll = further.join(' ').toLowerCase() === below.toLowerCase()
  const captions = [...own, ...(isAll ? further : [])]
  const read = readMarking([groups.classification, ...captions].join('; '))
  return read && {...read, raw: isAll && below !== '' ? raw + ' ' + below : raw}
}

const longestCaptions = 40

/**
 * The captions that words hold, each the longest that is known; what is none is left out.
 *
 * > us urgent niact → us urgent; niact     air pouch No. 3113 → none
 */
function toCaptions(words: string): string[] {
  const parts = words.split(/[\s;]+/u).filter((part) => part !== '')
  const captions: string[] = []
  for (let start = 0; start < parts.length;) {
    let stop = parts.length
    while (stop > start && !isCaption(parts.slice(start, stop).join(' '))) stop--
    if (stop > start) captions.push(parts.slice(start, stop).join(' '))
    start = Math.max(stop, start + 1)
  }
  return captions
}

/**
 * The kind of document that the source line names, or a rubric.
 *
 * > 611.94/2–852: Telegram
 * > 765.84/4277a: Telegram (part air)
 * > [Telegram.—Received July 19, 1870.]
 */
const form =
  /(?:[:;,] ?|^\[)(?<form>(?:Circular )?(?:Tele?I?gram|Airgram|Instruction|Despatch|Letter|Circular|Memorandum|Proclamation))s?(?: ?\([^)]{1,30}\)|\.?\]|\.?—[^\]]*\])?$/iu

/** The word for the kind of document in the lines above a heading, where the heading may have none. */
export function formsOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = form.exec(line)?.groups?.form
    if (found !== undefined) return found
  }
  return null
}
