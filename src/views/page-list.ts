import type {PrintedPage} from '../edition/document.ts'
import {plain, type Piece} from './piece.ts'

/** How many pages without mark are named. */
const namedPages = 3

/** The printed pages of a document, and which of them the source does not mark: “206–210 (the mark of 209 is lost)”. */
export function toPageList(pages: readonly PrintedPage[]): Piece[] {
  const first = pages[0]?.page ?? ''
  const last = pages.at(-1)?.page ?? ''
  // a page that begins inside the document and is known by others only has lost its mark, too
  const lost = pages.filter(({basis}, index) => basis === 'lost' || (index > 0 && basis !== 'marked'))
  const range = plain(first === last ? first : first + '–' + last)
  if (lost.length === 0) return [range]
  const marks = lost.length === 1 ? 'the mark of ' : 'the marks of '
  const verb = lost.length === 1 ? ' is lost' : ' are lost'
  const which =
    lost.length > namedPages ? lost.length + ' of these pages' : conjoin(lost.map(({page}) => page))
  return [range, plain(' (' + marks + which + verb + ')')]
}

/** “208, 209 and 211” */
function conjoin(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : words.slice(0, -1).join(', ') + ' and ' + last
}
