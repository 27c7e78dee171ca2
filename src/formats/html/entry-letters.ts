/** The letters of a long list of entries: where the entries of each begin. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/** A letter, and the id of its first entry. */
export type EntryLetter = {letter: string; id: string}

/** From how many entries on a list has letters. */
const long = 60

/**
 * The letters of the entries, in their order, and the words of the list, where the first entry of each letter has an id. A letter
 * begins with the longest run of its entries: one that stands elsewhere, as `de Gaulle` among those with G, moves nothing.
 */
export function findLetters(text: readonly ElementContent[]): {
  letters: EntryLetter[]
  text: readonly ElementContent[]
} {
  const entries = text.filter(isEntries).flatMap(({children}) => children.filter(isElement))
  if (entries.length < long) return {letters: [], text}
  const runs: {letter: string; first: Element; length: number}[] = []
  for (const entry of entries) {
    const letter = letterOf(entry)
    const last = runs.at(-1)
    if (letter === null) continue
    if (last?.letter === letter) last.length++
    else runs.push({letter, first: entry, length: 1})
  }
  const begins = new Map<Element, EntryLetter>()
  for (const run of runs) {
    const {letter, first, length} = run
    if (runs.some((other) => other.letter === letter && other !== run && other.length >= length)) continue
    const {id} = first.properties
    begins.set(first, {letter, id: typeof id === 'string' ? id : 'letter-' + letter.toLowerCase()})
  }
  if (begins.size < 2) return {letters: [], text}
  const named = (node: ElementContent): ElementContent => {
    const begun = node.type === 'element' ? begins.get(node) : undefined
    return node.type === 'element' && begun ? {...node, properties: {...node.properties, id: begun.id}} : node
  }
  return {
    letters: [...begins.values()],
    text: text.map((node) => (isEntries(node) ? {...node, children: node.children.map(named)} : node))
  }
}

/** The letters as links. */
export function letterLinks(letters: readonly EntryLetter[]): Element[] {
  return letters.map(({letter, id}) => h('li', h('a', {href: '#' + id}, letter)))
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function isEntries(node: ElementContent): node is Element {
  return isElement(node) && node.tagName === 'ul' && hasClass(node, 'entries')
}

/** > “Ácheson → A; the mark of a page is none of the words */
function letterOf(entry: Element): string | null {
  const letter = /\p{L}/u.exec(wordsOf(entry))?.[0]
  return letter?.normalize('NFD').charAt(0).toUpperCase() ?? null
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type !== 'element' || hasClass(node, 'page') ? '' : node.children.map(wordsOf).join('')
}

function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
