import type {Element, ElementContent, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** An XML file with its declaration, and what else stands before the first element. */
export function toXmlFile(element: Element, before: Root['children'] = []): string {
  const end = {type: 'text', value: '\n'} as const
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'} as const
  const children: Root['children'] = [
    declaration,
    end,
    ...before.flatMap((node) => [node, end]),
    isLegal(element) ? element : legal(element),
    end
  ]
  const xml = toXml({type: 'root', children}, {closeEmptyElements: true, tightClose: true})
  // the end of a CDATA section, which XML forbids in words and the serializer lets pass
  return xml.replaceAll(']]>', ']]&gt;')
}

/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Whether XML can hold all words of a tree, as it nearly always can: then none of it is made anew. */
function isLegal({attributes, children}: Element): boolean {
  for (const value of Object.values(attributes))
    if (typeof value === 'string' && value.search(illegal) >= 0) return false
  return children.every((child) =>
    child.type === 'element' ? isLegal(child) : child.type !== 'text' || child.value.search(illegal) < 0
  )
}

/** A tree in which the sign for such stands for every character that XML cannot hold. */
function legal(element: Element): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(illegal, '\uFFFD') : value
  ])
  return {
    ...element,
    attributes: Object.fromEntries(attributes) as Element['attributes'],
    children: element.children.map((child): ElementContent =>
      child.type === 'element'
        ? legal(child)
        : child.type === 'text'
          ? {...child, value: child.value.replace(illegal, '\uFFFD')}
          : child
    )
  }
}
