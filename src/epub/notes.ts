/** Notes as a book has them. */
import type {Element, ElementContent} from 'hast'
import type {Element as XmlElement} from 'xast'
import {x} from 'xastscript'
import {childOf, takeId, toXhtml, valueOf, type XhtmlState} from './to-xhtml.ts'

/**
 * A note, of an item of the list of a page or of its source note: its label, then its words.
 *
 * Reading systems show what is typed as a footnote where it is called, and some show it nowhere else: a note whose call is lost
 * has no type, so that it can be read.
 */
export function toAside(node: ElementContent, state: XhtmlState): XmlElement[] {
  if (node.type !== 'element') return []
  const label = childOf(node, 'label')
  const words = childOf(node, 'words')
  const printed = label && (valueOf(label, 'dataLabel') ?? toWords(label))
  const isCalled = words !== undefined && holdsReturn(words)
  const types = isCalled ? {'epub:type': 'footnote', role: 'doc-footnote'} : {}
  return [
    x('aside', {class: 'note', id: takeId(valueOf(node, 'id'), state), ...types}, [
      ...(printed ? [x('p', {class: 'label'}, printed)] : []),
      x('div', {class: 'words'}, toXhtml(words?.children ?? [], state))
    ])
  ]
}

function toWords({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Whether a way leads back from a note to its call. */
function holdsReturn({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (valueOf(child, 'role') === 'doc-backlink' || holdsReturn(child))
  )
}
