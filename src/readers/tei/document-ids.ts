/** The ids of the documents of a volume. */
import {DocumentId} from '../../edition/document.ts'
import {toWord} from '../../edition/folder-name.ts'
import {readHeading} from '../heading.ts'
import {findElement, lineOf, type XmlElement} from './element.ts'
import {complain, type Where} from './tei-state.ts'

/**
 * The id of a document: that of the file; else the one that its heading numbers; else words of the heading. A second document
 * of an id has another. It is taken from then on.
 */
export function takeDocumentId(element: XmlElement, where: Where, taken: Set<string>): string {
  const given = element.attributes['xml:id']
  const named = DocumentId.safeParse(given).success ? given : undefined
  const wanted = named ?? idByHeading(element)
  const copies = wanted.includes('-') ? wanted : wanted + '-copy'
  let id = taken.has(fold(wanted)) ? copies : wanted
  for (let copy = 2; taken.has(fold(id)); copy++) id = copies + '-' + String(copy)
  if (named === undefined) {
    const what = given === undefined ? 'document without `xml:id`' : `id \`${given}\` of a document`
    complain(
      where,
      'missing-id',
      `${what}, expected one such as \`d67\`; published as \`${id}\``,
      element.start
    )
  } else if (id !== wanted)
    complain(
      where,
      'duplicate-document',
      `second document \`${wanted}\`, expected one: this one is published as \`${id}\``,
      element.start
    )
  taken.add(fold(id))
  return id
}

function idByHeading(element: XmlElement): string {
  const head = findElement(element.children, 'head')
  const heading = head ? lineOf(head) : ''
  const {number} = readHeading(heading)
  return number === null ? 'd0-' + toWord(heading.slice(0, 40) || 'document', 'file') : 'd' + number
}

/** Ids that differ in capitals only are one folder on Windows and macOS. */
function fold(id: string): string {
  return id.toLowerCase()
}
