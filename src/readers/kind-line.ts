/** The kind of a document whose heading names none, by a line of its own between heading and text. */
import type {Genre} from '../edition/document.ts'
import type {Block} from '../edition/tree.ts'
import {firstLines} from './first-lines.ts'
import {readKind} from './heading/genre.ts'

/**
 * The kind as the heading says it; where that names no kind, as a line below it does; else as it was.
 *
 * > [Telegram]   [Telegram.—Paraphrase.]   [By cable.]   [Circular telegram]   Memorandum   Aide-Mémoire
 */
export function genreByLine(genre: Genre, body: readonly Block[]): Genre {
  const isNamed = genre.text !== null || (genre.kind !== 'correspondence' && genre.kind !== 'other')
  if (isNamed) return genre
  for (const line of firstLines(body)) {
    const groups = (inBrackets.exec(line) ?? alone.exec(line))?.groups
    const kind = groups?.kind === undefined ? null : readKind(groups.kind)
    if (kind) return kind
  }
  return genre
}

const words =
  '(?<kind>(?:Confidential )?(?:Circular (?:Tele|Cable)gram|Circular Memorandum|(?:Tele|Cable)gram|Cable telegram|Cable|Circular|Memorandum|Aide[- ]M[ée]moire|Letter|Instruction|Despatch|Note(?: Verbale)?|Airgram))'
/**
 * A line in brackets, with what it says besides of how the paper is printed or came.
 *
 * > [Telegram.—Partly paraphrased.]   [Telegram.—Received 9.30 a. m. July 16, 1870.]   [Memorandum—Translation]
 */
const inBrackets = new RegExp(`^[[(](?:By )?${words}(?:[.—–, -]+[^\\])]{0,60})?[\\])]\\.?$`, 'iu')
/** > Memorandum   Circular Memorandum   Aide-Mémoire   CIRCULAR. */
const alone = new RegExp(`^${words}\\.?$`, 'iu')
