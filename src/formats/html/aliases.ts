import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * What a page keeps for those who come by an old address: at which anchor, and what it says there. Without `id` the old
 * address is that of other words now: it says at these where its own words went, and `href` leads there.
 */
export type Alias = {at: string; id: string | null; says: string; href?: string}

/**
 * Puts old anchors where the new ones stand, at the head of their words.
 *
 * Who comes by one reads what the place was called; others do not see it.
 */
export function withAliases(nodes: ElementContent[], aliases: readonly Alias[]): ElementContent[] {
  if (aliases.length === 0) return nodes
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    const here = aliases.filter(({at}) => at === node.properties.id)
    const children = withAliases(node.children, aliases)
    if (here.length === 0) return {...node, children}
    return withFirst({...node, children}, here.map(toElement))
  })
}

function toElement({at, id, says, href}: Alias): Element {
  if (id === null) return h('span.former', ['[', href === undefined ? says : h('a', {href}, says), '] '])
  const words = says === '' ? [] : `[${says}] `
  return h('span', {class: 'alias', id, dataNow: at}, words)
}

/** Puts elements before the words of another: in a note, before those of its first paragraph, not before its label. */
function withFirst(element: Element, first: Element[]): Element {
  const {children} = element
  const at = children.findIndex(
    (child) => child.type === 'element' && (isWords(child) || (isWords(element) && child.tagName === 'p'))
  )
  const inner = children[at]
  if (inner?.type !== 'element') return {...element, children: [...first, ...children]}
  return {...element, children: children.with(at, withFirst(inner, first))}
}

function isWords({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.includes('words')
}
