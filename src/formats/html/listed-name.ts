/** The name of a person in the list of a volume, which leads to the page of the person. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/** A person of a list: the name as the list prints it, and the path of the page. */
export type ListedName = {name: string; path: string}

/** The words of an entry, with the name that they begin with as a link; as they are where they do not, or have links in it. */
export function linkName(
  words: readonly ElementContent[],
  name: string,
  href: string
): readonly ElementContent[] {
  const at = words.findIndex((node) => !isMark(node) && sayAll([node]).trim() !== '')
  const first = words[at]
  if (!first) return words
  const linked = linkFirst(first, name, href)
  return linked ? words.toSpliced(at, 1, ...linked) : words
}

/**
 * > Anderson, H. Eugenie, Minister to Bulgaria   → the name parted from what follows
 * > <b>Anderson, H. Eugenie,</b>   → parted inside
 * > <b><i>Anderson</i>, H. Eugenie</b>   → the words as one
 */
function linkFirst(node: ElementContent, name: string, href: string): ElementContent[] | null {
  if (node.type === 'text') {
    const {value} = node
    const from = value.length - value.trimStart().length
    if (!value.startsWith(name, from)) return null
    const to = from + name.length
    const parts: ElementContent[] = [
      {type: 'text', value: value.slice(0, from)},
      h('a.to-person', {href}, name),
      {type: 'text', value: value.slice(to)}
    ]
    return parts.filter((part) => part.type !== 'text' || part.value !== '')
  }
  if (node.type !== 'element' || holdsLink(node)) return null
  const inner = linkName(node.children, name, href)
  if (inner !== node.children) return [{...node, children: [...inner]}]
  if (!sayAll(node.children).trim().startsWith(name)) return null
  return [{...node, children: [h('a.to-person', {href}, node.children)]}]
}

/** Whether a page mark stands there, which is none of the words. */
function isMark(node: ElementContent): boolean {
  const names = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(names) && names.includes('page')
}

function holdsLink({tagName, children}: Element): boolean {
  return tagName === 'a' || children.some((child) => child.type === 'element' && holdsLink(child))
}

function sayAll(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? sayAll(node.children) : ''))
    .join('')
}
