/** Where on the page of a document stands what was searched for, by the rules of the index. */
import {formsOf} from '../../search/forms.ts'
import {marksOf} from '../../search/marks.ts'
import type {Term} from '../../search/query.ts'
import type {Scope} from '../../search/engine.ts'

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

/** The places where terms stand, in the order of the page. */
export function findPlaces(article: Element, terms: readonly Term[], how: How): Range[] {
  // the body of an editorial note is the editors’
  const isEditors = article.getAttribute('data-kind') === 'editorial note'
  return parts.flatMap(({whose, selector}) => {
    const field = selector === '.text' && isEditors ? 'notes' : whose
    if (how.within !== 'all' && how.within !== field) return []
    return placesIn(article.querySelectorAll(selector), terms, how)
  })
}

/** The same places in the copies of notes beside the line, which are for the eye. */
export function findBeside(article: Element, terms: readonly Term[], how: How): Range[] {
  if (how.within !== 'all' && how.within !== 'notes') return []
  return placesIn(article.querySelectorAll('.beside .words'), terms, how)
}

function placesIn(roots: Iterable<Element>, terms: readonly Term[], {forms}: How): Range[] {
  const others = terms.map(({kind, words}) => (forms && kind === 'word' ? formsOf(words[0] ?? '') : []))
  return [...roots].flatMap(linesOf).flatMap(({text, nodes}) => {
    let end = 0
    return marksOf(text, terms, others).flatMap((mark) => {
      // one inside another is no further place
      if (mark.start < end) return []
      end = mark.end
      return [toRange(nodes, mark.start, mark.end)]
    })
  })
}

/** The words of a block, and the nodes that hold them, each with where in the words it begins. */
type Line = {text: string; nodes: {node: Text; at: number}[]}

function linesOf(root: Element): Line[] {
  const lines = new Map<Element, Line>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(foreign) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? root
    const line = lines.get(block) ?? {text: '', nodes: []}
    lines.set(block, line)
    // lines and cells part words
    if (node instanceof Element) line.text += node.matches('br, td') ? ' ' : ''
    else if (node instanceof Text) {
      line.nodes.push({node, at: line.text.length})
      line.text += node.data
    }
  }
  return [...lines.values()]
}

function toRange(nodes: Line['nodes'], start: number, end: number): Range {
  const range = document.createRange()
  const first = nodes.findLast(({at}) => at <= start)
  const last = nodes.findLast(({at}) => at < end)
  if (first) range.setStart(first.node, start - first.at)
  if (last) range.setEnd(last.node, end - last.at)
  return range
}
