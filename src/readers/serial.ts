/** The number of the paper itself where the heading has none: on a line of its own near it, or before the first words of a telegram. */
import type {Rubric} from '../edition/document.ts'
import type {GenreKind} from '../edition/genre.ts'
import type {Block} from '../edition/tree.ts'
import {toText} from '../edition/visit.ts'
import {firstLines} from './first-lines.ts'

/** What a document has above and below its heading, and its kind. */
export type Around = {kind: GenreKind; rubrics: readonly Rubric[]; body: readonly Block[]}

/** The number of a despatch, a note or a telegram, as printed: `478`, `2382/70`, `109–A`; `null` where none is printed. */
export function readSerial({kind, rubrics, body}: Around): string | null {
  if (kind === 'editorial note') return null
  const above = rubrics.map(({children}) => ownLine.exec(toText(children))?.groups?.serial)
  const lines = firstLines(body)
  const below = lines.map((line) => (ownLine.exec(line) ?? withAddressee.exec(line))?.groups?.serial)
  const found = [...above, ...below].find((serial) => serial !== undefined)
  if (found !== undefined) return found
  const isTelegram = telegraphed.includes(kind) || lines.some((line) => telegramLine.test(line))
  if (!isTelegram) return null
  const serial = lines.map((line) => beforeWords.exec(line)?.groups?.serial).find((one) => one !== undefined)
  // a first paragraph that is numbered 1 begins an enumeration
  return serial === undefined || serial === '1' ? null : serial
}

const number = '(?<serial>(?:\\d{1,6}(?:[–-][A-Z](?:-\\d+)?|[–-]\\d{1,4}|/\\d{1,4}|½)?|\\d{1,6}\\.—[A-Z]))'
/**
 * The line of a despatch between heading and text.
 *
 * > No. 478.]   No 9.]   [No. 653.]   No. 302.|   No. 139½.]   No. 2382/70   No. 109–A   No. 00-B-57327
 */
const ownLine = new RegExp(`^[[(]?No\\.? ?${number}\\.?(?: ?[\\])|])?\\.?$`, 'u')
/** > No. 1057 (The High Commissioner’s Series)   No. 4 for Secretary of the Treasury: */
const withAddressee = new RegExp(`^No\\. ${number} (?:\\([^)]{1,60}\\)|[Ff]or [^:]{1,60}:)$`, 'u')
/** > 1643. My 1452, October 8, 5 p.m. Following facts   2371. Re Deptel 2620   24629. 1. Hq. desires firm list */
const beforeWords = /^(?<serial>\d{1,6})\. ?(?=[\p{Lu}“[]|1\. )/u

/** Kinds whose text begins with their number. */
const telegraphed: readonly GenreKind[] = ['telegram', 'circular', 'airgram', 'backchannel message']
/** > [Telegram]   [Telegram—Paraphrase]   [Paraphrase] */
const telegramLine = /^\[(?:Cable|Tele)gram\b|^\[Paraphrase/u
