/** The tree of a stretch of XML: as much of a volume as is read at one time, a document or a section. */

/** White space and words, with the place of their first character in the file. */
export type XmlText = {type: 'text'; value: string; start: number}

/**
 * An element. Those of the TEI go by their name (`p`), those of the namespace of FRUS by `frus:attachment`, any other by its
 * namespace in braces: `{http://www.w3.org/1999/xhtml}p`.
 */
export type XmlElement = {
  type: 'element'
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  /** Where it begins and ends in the file, in UTF-16 code units. */
  start: number
  end: number
}

/** What an element holds. */
export type XmlNode = XmlElement | XmlText

/** White space as XML has it. A space that does not break is a word’s own. */
export const blank = /^[ \t\r\n]*$/u

/** The words below, as they stand in the file. */
export function wordsIn(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : wordsIn(node.children))).join('')
}

/** The words below in one line. */
export function lineOf(element: XmlElement): string {
  return wordsIn(element.children)
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim()
}

/** The first element of a name below, in reading order. */
export function findElement(nodes: readonly XmlNode[], name: string): XmlElement | null {
  for (const node of nodes) {
    if (node.type === 'text') continue
    const found = node.name === name ? node : findElement(node.children, name)
    if (found) return found
  }
  return null
}

/** All elements below, parents before children; what `skip` says true of is not looked into. */
export function* elementsIn(
  nodes: readonly XmlNode[],
  skip: (element: XmlElement) => boolean = () => false
): Generator<XmlElement> {
  for (const node of nodes) {
    if (node.type === 'text') continue
    yield node
    if (!skip(node)) yield* elementsIn(node.children, skip)
  }
}

/** The elements among nodes, not those below them. */
export function elementsOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node) => node.type === 'element')
}
