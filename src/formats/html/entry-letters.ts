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
  const entries = text.filter(isEntries).flatMap(entriesIn)
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
    if (node.type !== 'element') return node
    const begun = begins.get(node)
    if (begun) return {...node, properties: {...node.properties, id: begun.id}}
    return isEntries(node) || isGroup(node) ? {...node, children: node.children.map(named)} : node
  }
  return {letters: [...begins.values()], text: text.map(named)}
}

/** The entries of a list; where it is a list of lists, one for each letter, those of all. */
function entriesIn({children}: Element): Element[] {
  return children
    .filter(isElement)
    .flatMap((entry) => (isGroup(entry) ? entry.children.filter(isEntries).flatMap(entriesIn) : [entry]))
}

/** Whether an item has entries in it and nothing else. */
function isGroup({tagName, children}: Element): boolean {
  return tagName === 'li' && children.length > 0 && children.every(isEntries)
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
