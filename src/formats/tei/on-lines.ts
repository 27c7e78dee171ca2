import type {Element, ElementContent, Text} from 'xast'

/** Elements that hold elements only: white space in them is no words. */
const structural = new Set([
  ...['TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'publicationStmt', 'sourceDesc', 'encodingDesc'],
  ...['editorialDecl', 'listPrefixDef', 'profileDesc', 'text', 'body', 'div', 'list', 'table']
])

/** A tree with the children of structural elements on lines of their own, for whoever reads the file. */
export function onLines(element: Element): Element {
  if (!structural.has(element.name)) return element
  const line: Text = {type: 'text', value: '\n'}
  const children = element.children.flatMap((child): ElementContent[] => [
    line,
    child.type === 'element' ? onLines(child) : child
  ])
  return {...element, children: [...children, line]}
}
