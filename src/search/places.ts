/** From the words of a document that were found to the places that hold them: paragraph, note, printed page. */
import {noteLabel} from '../edition/address.ts'

/** A run of words that were found, or of others. */
export type Piece = {text: string; found: boolean}

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

/** Which words were found: the number of the word, and the number of the term that found it. */
export type Marked = ReadonlyMap<number, number>

/** How many words an excerpt has. */
const length = 34

/** How many words of it stand before what was found. */
const lead = 8

/** > p4   fn2   source */
const block = /^(?:p\d+|fn(?!ref).+|source)$/u

/** > pg_207 */
const page = /^pg_(?<page>.+)$/u

/** The places that hold what was found, in the order of the document. Words before the first place are the heading. */
export function toPlaces(document: Indexed, marked: Marked): Place[] {
  const blocks = document.anchors.filter(({id}) => block.test(id))
  const weights = weigh(marked)
  return blocks.flatMap((anchor, index) => {
    const end = blocks[index + 1]?.location ?? document.words.length
    const found = [...marked.keys()].filter((at) => at >= anchor.location && at < end).sort((a, b) => a - b)
    if (found.length === 0) return []
    const start = startOf(found, marked, weights, {from: anchor.location, to: end})
    const first = found.find((at) => at >= start) ?? start
    const terms = new Set(found.map((at) => marked.get(at)))
    return [
      {
        anchor: anchor.id,
        name: nameOf(anchor.id, first, document),
        excerpt: excerpt(document, marked, {anchor, start, from: anchor.location, to: end}),
        score: [...terms].reduce((sum: number, term) => sum + (weights.get(term ?? -1) ?? 0), 0)
      }
    ]
  })
}

/** Words with those that were found apart from the others; signs around them stay outside, those between them do not. */
export function toPieces(words: readonly string[], isFound: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = []
  words.forEach((word, index) => {
    const gap = index === 0 ? '' : ' '
    if (!isFound(index)) {
      push(gap + word, false)
      return
    }
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? []
    push(gap + before, isFound(index - 1))
    push(core, true)
    push(after, index + 1 < words.length && isFound(index + 1))
  })
  return pieces

  function push(text: string, found: boolean): void {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.found === found) last.text += text
    else pieces.push({text, found})
  }
}

/** The rarer a term is in the document, the more a word of it weighs. */
function weigh(marked: Marked): Map<number, number> {
  const times = new Map<number, number>()
  for (const term of marked.values()) times.set(term, (times.get(term) ?? 0) + 1)
  return new Map([...times].map(([term, count]) => [term, 1 / count]))
}

type Range = {from: number; to: number}

/** Where the excerpt starts that shows most. */
function startOf(
  found: readonly number[],
  marked: Marked,
  weights: ReadonlyMap<number, number>,
  {from, to}: Range
): number {
  let best = from
  let most = 0
  for (const at of found) {
    const shown = found.filter((other) => other >= at && other < at + length - lead)
    const terms = new Set(shown.map((other) => marked.get(other)))
    const weight = [...terms].reduce((sum: number, term) => sum + (weights.get(term ?? -1) ?? 0), 0)
    if (weight > most) {
      most = weight
      best = at
    }
  }
  // not far into a sentence, and no shorter at the end than it may be
  return Math.max(from, Math.min(best - lead, to - length))
}

function excerpt(
  document: Indexed,
  marked: Marked,
  {anchor, start, from, to}: Range & {anchor: Anchor; start: number}
): Piece[] {
  const end = Math.min(to, start + length)
  const words = document.words.slice(start, end)
  if (end === to) unstop(words, anchor)
  const pieces = toPieces(words, (index) => marked.has(start + index))
  if (start > from) pieces.unshift({text: '… ', found: false})
  if (end < to) pieces.push({text: ' …', found: false})
  return pieces
}

/** Takes away the full stop that Pagefind puts at the end of a block, where the block has none. */
function unstop(words: string[], {text}: Anchor): void {
  const last = words.at(-1)
  if (last?.endsWith('.') && text && !text.trim().endsWith('.') && text.trim().endsWith(last.slice(0, -1)))
    words[words.length - 1] = last.slice(0, -1)
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
