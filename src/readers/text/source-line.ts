/** The source of documents of 1948–54: a line above the heading, and the marking on a line below. */
import type {Note} from '../../edition/document.ts'
import type {SourceNote} from '../../edition/source-note.ts'
import type {Block} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {readSourceNote} from '../source-note.ts'
import {readMarking} from '../source-note/marking.ts'

/**
 * A marking, which is not parted by semicolons.
 *
 * > top secret priority
 * > secret us urgent niact
 */
const marking =
  /^(?<classification>(?:top )?secret|confidential|restricted|unclassified|plain|official use only|limited official use)\b\s*(?<captions>.{0,40})$/iu

/** Reads the source line and the marking below the heading. */
export function readSourceLine(note: Note, body: readonly Block[]): SourceNote {
  const source = readSourceNote(note.id, toText(note.body), {inline: true})
  return {...source, marking: source.marking ?? markingOf(body)}
}

function markingOf(body: readonly Block[]): SourceNote['marking'] {
  const first = body.find(({type}) => type !== 'lacuna')
  if (first?.type !== 'paragraph') return null
  const raw = toText(first.children)
  const groups = marking.exec(raw)?.groups
  if (!groups) return null
  const {classification = '', captions = ''} = groups
  const read = readMarking(captions === '' ? classification : classification + '; ' + captions)
  return read && {...read, raw}
}

/**
 * The kind of document that the source line names.
 *
 * > 611.94/2–852: Telegram
 */
const form = /: ?(?<form>(?:Circular )?(?:Tele?I?gram|Airgram|Instruction|Despatch|Letter))s?$/iu

/** The word for the kind of document in a source line, where the heading may have none. */
export function formOf(line: string): string | null {
  return form.exec(line)?.groups?.form ?? null
}
