import type {Element, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** An XML file with its declaration, and what else stands before the first element. */
export function toXmlFile(element: Element, before: Root['children'] = []): string {
  const end = {type: 'text', value: '\n'} as const
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'} as const
  const children: Root['children'] = [
    declaration,
    end,
    ...before.flatMap((node) => [node, end]),
    element,
    end
  ]
  const xml = toXml({type: 'root', children}, {closeEmptyElements: true, tightClose: true})
  // the end of a CDATA section, which XML forbids in words and the serializer lets pass
  return xml.replaceAll(']]>', ']]&gt;')
}
