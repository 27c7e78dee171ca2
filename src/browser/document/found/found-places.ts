/** Where on the page of a document stands what was searched for, by the rules of the index. */
import {formsOf} from '../../../search/forms.ts'
import {marksOf} from '../../../search/word-marks.ts'
import {alternativesOf, type Term} from '../../../search/query.ts'
import type {Scope} from '../../../search/engine/engine.ts'

/** What stands in the page, but is no word of the document: calls, marks, what the edition says, ways back. */
const foreign = '.call, .page, .running, .editorial, .lacuna, .memo-head, .return, .paragraph, .beside'

/** Nothing that was asked for in a row goes from one of these into another. */
const blocks = 'p, h1, h2, tr, .label, .beside .words > span'

/** The parts of the page, and whose words they have. */
const parts = [
  {whose: 'text', selector: 'h1'},
  {whose: 'source', selector: '.printed .words'},
  {whose: 'text', selector: '.text'},
  {whose: 'notes', selector: '.notes .words'}
] as const

/** How a search was made. */
export type How = {within: Scope; forms: boolean}

/**
 * A place: where it begins and ends, and the runs of its own words. A phrase that goes on over the call of a note has two:
 * between them stands the call, and beside the line the note itself.
 */
export type FoundPlace = {range: Range; runs: Range[]}

/** The places where terms stand, in the order of the page. */
export function findPlaces(article: Element, terms: readonly Term[], how: How): FoundPlace[] {
  // the body of an editorial note is the editors’, and so is what is no document
  const isEditors = article.matches('[data-kind="editorial note"], [data-matter]')
  return parts.flatMap(({whose, selector}) => {
    const field = selector === '.text' && isEditors ? 'notes' : whose
    if (how.within !== 'all' && how.within !== field) return []
    return placesIn(article.querySelectorAll(selector), terms, how)
  })
}

/** The same places in the copies of notes beside the line, which are for the eye. */
export function findBeside(article: Element, terms: readonly Term[], how: How): FoundPlace[] {
  if (how.within !== 'all' && how.within !== 'notes') return []
  return placesIn(article.querySelectorAll('.beside .words'), terms, how)
}

function placesIn(roots: Iterable<Element>, terms: readonly Term[], {forms}: How): FoundPlace[] {
  const others = terms.map((term) =>
    alternativesOf(term).flatMap(({kind, words, text}) =>
      forms && kind === 'word' ? formsOf(words[0] ?? '', text) : []
    )
  )
  return [...roots].flatMap(linesOf).flatMap((line) => {
    let end = 0
    return marksOf(line.text, terms, others).flatMap((mark) => {
      // one inside another is no further place
      if (mark.start < end) return []
      end = mark.end
      return [toPlace(line, mark)]
    })
  })
}

/**
 * The words of a block, and the nodes that hold them: where in the words each begins, and in which run it is. What is no word
 * of the document ends a run.
 */
type Line = {text: string; nodes: {node: Text; at: number; run: number}[]}

function linesOf(root: Element): Line[] {
  const lines = new Map<Element, Line>()
  let run = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element && node.matches(foreign))) return NodeFilter.FILTER_ACCEPT
    run++
    return NodeFilter.FILTER_REJECT
  })
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? root
    const line = lines.get(block) ?? {text: '', nodes: []}
    lines.set(block, line)
    // lines and cells part words
    if (node instanceof Element) line.text += node.matches('br, td') ? ' ' : ''
    else if (node instanceof Text) {
      line.nodes.push({node, at: line.text.length, run})
      line.text += node.data
    }
  }
  return [...lines.values()]
}

/** The place of a mark in the words of a block. */
function toPlace({text, nodes}: Line, {start, end}: {start: number; end: number}): FoundPlace {
  const runs = new Map<number, {from: number; to: number}>()
  for (const {node, at, run} of nodes) {
    const from = runs.get(run)?.from ?? Math.max(start, at)
    const to = Math.min(end, at + node.length)
    if (to > from) runs.set(run, {from, to})
  }
  return {
    range: toRange(nodes, start, end),
    runs: [...runs.values()].flatMap(({from, to}) => {
      // white space beside what is left out is not marked
      const words = text.slice(from, to)
      const begin = from + words.length - words.trimStart().length
      return words.trim() === '' ? [] : [toRange(nodes, begin, begin + words.trim().length)]
    })
  }
}

function toRange(nodes: Line['nodes'], start: number, end: number): Range {
  const range = document.createRange()
  const first = nodes.findLast(({at}) => at <= start)
  const last = nodes.findLast(({at}) => at < end)
  if (first) range.setStart(first.node, start - first.at)
  if (last) range.setEnd(last.node, end - last.at)
  return range
}
