/** From the blocks of a document to the places that hold what was found: paragraph, note, printed page. */
import {noteLabel} from '../../../edition/address.ts'
import type {PrintedPage} from '../../../edition/document.ts'
import type {SearchBlock} from '../../search-blocks.ts'
import type {Place} from '../engine.ts'
import {marksOf, type Mark} from '../../word-marks.ts'
import type {Term} from '../../query.ts'
import {toExcerpt, weigh, weightOf, type Weights} from './excerpt.ts'

/** What is looked for: terms, and the further words that each finds. */
export type Asked = {terms: readonly Term[]; forms: readonly (readonly string[])[]}

/** How many places of a document are shown. */
const shown = 3

/** A place, and how much of what was asked for it holds. */
type Weighed = Place & {weight: number}

/** The places that hold most, in the order of the document, and how many others there are. The heading is none. */
export function toPlaces(
  {blocks, pages}: {blocks: readonly SearchBlock[]; pages: readonly PrintedPage[]},
  {terms, forms}: Asked
): {places: Place[]; more: number} {
  const marks = blocks.map(({field, text}) => (field === 'heading' ? [] : marksOf(text, terms, forms)))
  const weights = weigh(marks.flat())
  const places = new Map<string, Weighed>()
  blocks.forEach((block, index) => {
    const place = toPlace(block, marks[index] ?? [], weights, (at) => pageAt({blocks, index, at}, pages))
    const other = places.get(block.anchor)
    // a list or a table is several blocks at one address
    if (place && (!other || place.weight > other.weight)) places.set(block.anchor, place)
  })
  const all = [...places.values()]
  const best = new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, shown))
  return {
    places: all
      .filter((place) => best.has(place))
      .map(({anchor, scope, name, excerpt}) => ({anchor, scope, name, excerpt})),
    more: all.length - best.size
  }
}

function toPlace(
  {anchor, field, text}: SearchBlock,
  marks: readonly Mark[],
  weights: Weights,
  page: (at: number) => string | null
): Weighed | null {
  if (marks.length === 0) return null
  const {pieces, first} = toExcerpt(text, marks, weights)
  return {
    anchor,
    scope: field,
    name: noteName(anchor, field) ?? page(first) ?? paragraphName(anchor),
    excerpt: pieces,
    weight: weightOf(marks, weights)
  }
}

/** > note 2   source note   note: its label is lost */
function noteName(anchor: string, field: SearchBlock['field']): string | null {
  if (field === 'source') return 'source note'
  if (!anchor.startsWith('fn')) return null
  const label = noteLabel(anchor.slice(2))
  return label === null ? 'note' : 'note ' + label
}

function paragraphName(anchor: string): string {
  return anchor.startsWith('p') ? 'paragraph ' + anchor.slice(1) : 'text'
}

/** The printed page of a letter of a block: `p. 207`; `p. 208 or 209` where the mark of 209 is lost behind that of 208. */
function pageAt(
  {blocks, index, at}: {blocks: readonly SearchBlock[]; index: number; at: number},
  pages: readonly PrintedPage[]
): string | null {
  const marks = blocks
    .slice(0, index + 1)
    .flatMap((block, number) => block.pages.filter((page) => number < index || page.at <= at))
  const mark = marks.at(-1)?.page
  const first = mark === undefined ? 0 : pages.findIndex(({page}) => page === mark)
  if (first === -1) return mark === undefined ? null : 'p. ' + mark
  const names = pages.slice(first, first + 1).map(({page}) => page)
  for (const {page, basis} of pages.slice(first + 1)) {
    if (basis !== 'lost') break
    names.push(page)
  }
  if (names.length === 0) return null
  return 'p. ' + new Intl.ListFormat('en-US', {type: 'disjunction'}).format(names)
}
