/** From the words of a document that were found to the places that hold them: paragraph, note, printed page. */
import {noteLabel} from '../edition/address.ts'
import {toExcerpt, weigh, weightOf, type Marked, type Piece} from './excerpt.ts'

/** A paragraph or note that holds what was found. */
export type Place = {
  /** The anchor: `p4`, `fn2`. */
  anchor: string
  /** What readers call it: `p. 207`, `note 2`, `source note`. */
  name: string
  /** The words around what was found. */
  excerpt: Piece[]
  /** How much of what was asked for it holds. */
  score: number
}

/** A document as the index holds it. */
export type Indexed = {
  /** Its words. An anchor and what was found say by number which of them they mean. */
  words: readonly string[]
  /** Elements with an id, in order. */
  anchors: readonly Anchor[]
  /** The printed pages it touches: `206 207 208 209? 210`; one with a question mark has lost its mark. */
  pages: string
  /** The anchor of its source note. */
  source: string | null
}

export type Anchor = {id: string; location: number; text?: string}

/** > p4   fn2   source */
const block = /^(?:p\d+|fn(?!ref).+|source)$/u

/** > pg_207 */
const page = /^pg_(?<page>.+)$/u

/** The places that hold what was found, in the order of the document. Words before the first place are the heading. */
export function toPlaces(document: Indexed, marked: Marked): Place[] {
  const blocks = document.anchors.filter(({id}) => block.test(id))
  const weights = weigh(marked)
  return blocks.flatMap((anchor, index) => {
    const range = {from: anchor.location, to: blocks[index + 1]?.location ?? document.words.length}
    const found = [...marked.keys()].filter((at) => at >= range.from && at < range.to).sort((a, b) => a - b)
    if (found.length === 0) return []
    const {pieces, first} = toExcerpt({
      words: document.words,
      found,
      marked,
      weights,
      range,
      text: anchor.text
    })
    return [
      {
        anchor: anchor.id,
        name: nameOf(anchor.id, first, document),
        excerpt: pieces,
        score: weightOf(found, marked, weights)
      }
    ]
  })
}

function nameOf(anchor: string, at: number, document: Indexed): string {
  if (anchor === 'source' || anchor === document.source) return 'source note'
  if (anchor.startsWith('fn')) {
    const label = noteLabel(anchor.slice(2))
    return label === null ? 'note' : 'note ' + label
  }
  return pageAt(at, document) ?? 'paragraph ' + anchor.slice(1)
}

/** The printed page of a word: `p. 207`; `p. 208 or 209` where the mark of 209 is lost behind that of 208. */
function pageAt(at: number, {anchors, pages}: Indexed): string | null {
  const marks = anchors
    .filter(({location}) => location <= at)
    .flatMap(({id}) => page.exec(id)?.groups?.page ?? [])
  const all = pages.split(' ').filter((name) => name !== '')
  const mark = marks.at(-1)
  const index = mark === undefined ? 0 : all.findIndex((name) => name === mark)
  if (index === -1) return mark === undefined ? null : 'p. ' + mark
  const names = [all[index] ?? '']
  for (const name of all.slice(index + 1)) {
    if (!name.endsWith('?')) break
    names.push(name)
  }
  const plain = names.map((name) => name.replace('?', '')).filter((name) => name !== '')
  if (plain.length === 0) return null
  return 'p. ' + new Intl.ListFormat('en-US', {type: 'disjunction'}).format(plain)
}
