/**
 * The trees of a page → XHTML of a book. What pages show by style sheets and scripts becomes words, and the types that reading
 * systems know: calls, printed pages, notes.
 */
import type {Element, ElementContent} from 'hast'
import type {Element as XmlElement, ElementContent as XmlContent} from 'xast'
import {x} from 'xastscript'

/** What is known while a file is written. */
export type XhtmlState = {
  /** The ids that stand in the file. */
  ids: Set<string>
  /** Whether a page begins in this document; else its number says only on which page the document begins. */
  isBreak: (page: string) => boolean
  /** Pages whose mark is lost, by the page whose mark they come first after; only where that is within a block. */
  behind: ReadonlyMap<string, readonly string[]>
  /** The pages that begin in the file, in order. */
  breaks: string[]
}

/** The state at the beginning of a file. */
export function createXhtmlState(facts: Pick<XhtmlState, 'isBreak' | 'behind'>): XhtmlState {
  return {...facts, ids: new Set(), breaks: []}
}

/** Elements and words of a page as those of a book. */
export function toXhtml(nodes: readonly ElementContent[], state: XhtmlState): XmlContent[] {
  return nodes.flatMap((node, index): XmlContent[] => {
    if (node.type === 'text') return [{type: 'text', value: node.value}]
    if (node.type !== 'element' || isHeadLost(node, nodes[index + 1])) return []
    return toElements(node, state)
  })
}

/** Whether an element is of a class. */
function isOf({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

/** The first element of a class among children. */
export function childOf({children}: Element, name: string): Element | undefined {
  return children.find((child): child is Element => child.type === 'element' && isOf(child, name))
}

/** A value of an element, as text. */
export function valueOf({properties}: Element, name: string): string | undefined {
  const value = properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The id of an element, where no other of the file has it. */
export function takeId(id: string | undefined, {ids}: XhtmlState): string | undefined {
  if (id === undefined || ids.has(id)) return undefined
  ids.add(id)
  return id
}

/** Whether a lost head of a list is said by the one in brackets that follows. */
function isHeadLost(node: Element, next: ElementContent | undefined): boolean {
  return isOf(node, 'list-head') && next?.type === 'element' && isOf(next, 'memo')
}

function toElements(node: Element, state: XhtmlState): XmlContent[] {
  // what stands here for programs without style sheets stands as words in a book
  if (isOf(node, 'unstyled')) return []
  if (isOf(node, 'call')) return call(node, state)
  if (isOf(node, 'page')) return pageMark(node, state)
  if (isOf(node, 'lost')) return lostPages(node, state)
  if (isOf(node, 'memo-head')) return bracketed(node, state)
  return [x(node.tagName, attributesOf(node, state), toXhtml(node.children, state))]
}

/** What XHTML takes of the properties of pages, and how it is called there. */
const taken = {href: 'href', title: 'title', scope: 'scope', ariaLabel: 'aria-label'}

function attributesOf(node: Element, state: XhtmlState): Record<string, string | undefined> {
  const {className} = node.properties
  const names = Array.isArray(className) && className.length > 0 ? className.join(' ') : undefined
  const attributes: Record<string, string | undefined> = {
    class: names,
    id: takeId(valueOf(node, 'id'), state),
    ...(isOf(node, 'return') ? {role: 'doc-backlink'} : {})
  }
  for (const [name, attribute] of Object.entries(taken)) attributes[attribute] = valueOf(node, name)
  return attributes
}

/** A call with its label as words; one in doubt has a question mark, and its note says why. */
function call(node: Element, state: XhtmlState): XmlContent[] {
  const link = node.children.find((child) => child.type === 'element')
  if (!link) return []
  const doubtful = isOf(link, 'doubtful')
  const attributes = {
    'epub:type': 'noteref',
    role: 'doc-noteref',
    class: doubtful ? 'call doubtful' : 'call',
    id: takeId(valueOf(node, 'id'), state),
    href: valueOf(link, 'href'),
    'aria-label': valueOf(link, 'ariaLabel')
  }
  return [x('sup', [x('a', attributes, (valueOf(link, 'dataLabel') ?? '*') + (doubtful ? '?' : ''))])]
}

/** The number of a page where it begins; the style sheet shows it, so that it is in nobody's way who copies or searches. */
function pageMark(node: Element, state: XhtmlState): XmlContent[] {
  const page = (valueOf(node, 'id') ?? '').replace(/^pg_/u, '')
  const link = node.children.find((child): child is Element => isLink(child))
  const name = (link && valueOf(link, 'dataLabel')) ?? page
  const kinds = ['inferred', 'begun', 'doubtful', 'within'].filter((kind) => isOf(node, kind))
  const title = link && valueOf(link, 'title')
  const mark = toBreak(page, state, {class: ['page', ...kinds].join(' '), title, 'data-page': name})
  const lost = (state.behind.get(page) ?? []).map((page) => toBreak(page, state, {class: 'unmarked'}))
  return [mark, ...lost]
}

function isLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a'
}

/** A place where a page begins, or may begin. */
function toBreak(
  page: string,
  state: XhtmlState,
  attributes: Record<string, string | undefined>
): XmlElement {
  const id = takeId('pg_' + page, state)
  if (id === undefined || !state.isBreak(page)) return x('span', {...attributes, id})
  state.breaks.push(page)
  return x('span', {...attributes, id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', 'aria-label': page})
}

/** The sentence on lost pages, with a place for each of them that has none yet. */
function lostPages(node: Element, state: XhtmlState): XmlContent[] {
  const words = node.children.filter(({type}) => type === 'text')
  const places = node.children.flatMap((child): XmlContent[] => {
    const id = child.type === 'element' ? valueOf(child, 'id') : undefined
    if (id === undefined || state.ids.has(id)) return []
    return [toBreak(id.replace(/^pg_/u, ''), state, {class: 'unmarked'})]
  })
  return [x('p', {class: 'editorial lost'}, [...places, ...toXhtml(words, state)])]
}

/** The head of a list, which is inferred: in brackets. */
function bracketed(node: Element, state: XhtmlState): XmlContent[] {
  return [x('p', attributesOf(node, state), ['[', ...toXhtml(node.children, state), ']'])]
}
