/** The headings of further documents in a file that is to have one. */
import type {VFile} from 'vfile'
import {readHeading} from '../heading.ts'
import {pointAt, type Source} from './lines.ts'

/** How many numbers may be lacking between a document and the next. */
const farthest = 5

/** A heading is no paragraph; characters. */
const longest = 400

/**
 * Says where a document with a higher number begins in the file of a document. A list of documents in a text is none: it has
 * the number of the document itself as well.
 *
 *     1. Telegram From the Embassy in Poland to the Department of State
 *     …
 *     2. Telegram From the Embassy in Poland to the Department of State
 */
export function reportNextHeading(
  file: VFile,
  source: Source,
  {number, document}: {number: string | null; document: string}
): void {
  const own = number === null ? NaN : Number(number)
  if (!Number.isInteger(own)) return
  const found = [...source.text.matchAll(numbered)].slice(1)
  if (found.some(({groups}) => Number(groups?.number) === own)) return
  const further = found.filter(({0: line, groups, index}) => isHeading(line, Number(groups?.number), index))
  const [first] = further
  if (!first) return
  const more = further.length === 1 ? '' : ` and ${further.length - 1} more`
  file.message(
    `Unexpected heading of document \`${first.groups?.number}\`${more}, expected a file for each document; ` +
      `all that the file has is published as \`${document}\``,
    {ruleId: 'second-heading', source: 'frus', place: pointAt(source, first.index)}
  )

  function isHeading(line: string, at: number, index: number): boolean {
    if (at <= own || at > own + farthest || line.length > longest) return false
    return blankBefore.test(source.text.slice(0, index)) && isTitled(line)
  }
}

/** Whether a line names a kind of document, of several words and in capitals up to there: no sentence does. */
function isTitled(line: string): boolean {
  const {text} = readHeading(line).genre
  const words = line.replace(/^\d+\. /u, '')
  const end = text === null ? -1 : words.indexOf(text)
  return end >= 0 && words.includes(' ') && titled.test(words.slice(0, end + (text ?? '').length))
}

/** > Memorandum   Paper Prepared by the Staff   National Intelligence Estimate */
const titled = /^(?:\p{Lu}[^\s.:;]*(?: (?:of|the|and|for|by|in|on))*(?: |$))+$/u

/** > 2. Telegram From the Embassy in Poland to the Department of State */
const numbered = /^(?<number>\d{1,5})\. \S.*$/gmu

const blankBefore = /(?:\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)$/u
