/** The heading of a document that was found, with its number. */
import {addressNumber, saidNumber} from '../../../edition/document-number.ts'
import type {Hit, Piece} from '../../engine/engine.ts'

/** > 67. Memorandum From …   No. 267. Mr. Romero … */
const numbered = /^(?:No\. ?)?(?<printed>\d+[A-Za-z]?)\. /u

/**
 * The heading, which begins with the number if one is printed. A number that only the address has stands in brackets: before
 * the heading, or behind another that is printed.
 *
 * > 67. Memorandum From …   [226] The Ambassador …   No. 267. [274] Mr. Romero …
 */
export function numberHeading({id, title}: Pick<Hit, 'id' | 'title'>): Piece[] {
  const supplied = saidNumber({id, number: null})
  if (supplied === null) return title
  const found = numbered.exec(title.map(({text}) => text).join(''))
  if (found?.groups?.printed === addressNumber(id)) return title
  const [before, after] = cut(title, found?.[0].length ?? 0)
  return [...before, {text: supplied + ' ', found: false}, ...after]
}

/** Pieces up to a place, and from there. */
function cut(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const [before, after]: [Piece[], Piece[]] = [[], []]
  let from = 0
  for (const {text, found} of pieces) {
    const length = Math.min(Math.max(at - from, 0), text.length)
    if (length > 0) before.push({text: text.slice(0, length), found})
    if (length < text.length) after.push({text: text.slice(length), found})
    from += text.length
  }
  return [before, after]
}
