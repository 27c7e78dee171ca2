/** The divisions of a volume in TEI: what they hold, and what they say besides. */
import {blank, wordsIn, type XmlElement, type XmlNode} from './element.ts'

/** Where in a volume something stands. */
export type Region = 'front' | 'body' | 'back'

/** A division, with what stands in it besides documents and other divisions. */
export type XmlDivision = {
  id: string | null
  /** As the file calls it: compilation, chapter, section. */
  kind: string | null
  attributes: XmlElement['attributes']
  region: Region
  start: number
  end: number
  /** In order; a mark that only stands between its documents is none of it. */
  content: XmlNode[]
  /** The page that it begins on, whose mark stands before it. */
  page: string | null
  /** The documents and divisions in it, in order. */
  held: ({type: 'document'; id: string | undefined} | {type: 'division'; division: XmlDivision})[]
  /** Whether another division holds it. */
  isInner: boolean
}

/** A division that begins, in its place in the one above it, where there is one. */
export function openDivision(
  {attributes, start}: XmlElement,
  {above, region, page}: {above: XmlDivision | null; region: Region; page: string | null}
): XmlDivision {
  const division: XmlDivision = {
    id: attributes['xml:id'] ?? null,
    kind: attributes.type ?? null,
    attributes,
    region,
    start,
    end: start,
    content: [],
    page,
    held: [],
    isInner: above !== null
  }
  if (above) hold(above, {type: 'division', division})
  return division
}

/** A document or division takes its place in another; marks before it are those of its own pages. */
export function hold(division: XmlDivision, part: XmlDivision['held'][number]): void {
  dropMarks(division)
  division.held.push(part)
}

/** Drops the marks of pages at the end of what a division has said so far. */
export function dropMarks({content}: XmlDivision): void {
  const last = content.findLastIndex((node) => !isMark(node))
  content.length = last + 1
}

/** Whether a node is white space, the beginning of a page, or a page that was left out because it is blank. */
function isMark(node: XmlNode): boolean {
  if (node.type === 'text') return blank.test(node.value)
  return (node.name === 'pb' || isBlankPage(node)) && isBare(node)
}

/** Whether no words stand in an element. */
export function isBare({children}: XmlElement): boolean {
  return blank.test(wordsIn(children))
}

/** > <gap quantity="1" unit="pages" reason="convenience"/> */
export function isBlankPage({name, attributes}: XmlElement): boolean {
  return name === 'gap' && attributes.unit === 'pages'
}

/** Whether an element is a division that holds documents, or stands around them. */
export function isDivision({name, attributes}: XmlElement): boolean {
  return /^div\d?$/u.test(name) && attributes.type !== 'document'
}

/** Whether an element is a document. */
export function isDocument({name, attributes}: XmlElement): boolean {
  return /^div\d?$/u.test(name) && attributes.type === 'document'
}
