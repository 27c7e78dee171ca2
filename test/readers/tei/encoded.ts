/** The words of a part of a volume in its file, and the words of its record, both in the order of the file and without white space. */
import assert from 'node:assert/strict'
import {VFile} from 'vfile'
import {Document} from '../../../src/edition/document.ts'
import type {Node} from '../../../src/edition/tree.ts'
import type {XmlNode} from '../../../src/readers/tei/element.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'

/** Every character of text as its file has it; a page is its number, in brackets or not, and one without number is nothing. */
export function wordsOfFile(nodes: readonly XmlNode[]): string {
  return bare(wordsOf(nodes))
}

function wordsOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      const page = node.name === 'pb' ? (node.attributes.n ?? '').replace(/[[\]]/gu, '') : ''
      return (page === '' ? '' : `⟦${page}⟧`) + wordsOf(node.children)
    })
    .join('')
}

/** What a record has words in. */
type Worded = Pick<Document, 'title' | 'body' | 'notes'> & Partial<Pick<Document, 'numbering' | 'rubrics'>>

/** The same of a record: each note where it is called first. */
export function wordsOfRecord({numbering, rubrics = [], title, body, notes}: Worded): string {
  const byId = new Map(notes.map((note) => [note.id, note.body]))
  const inline = notes.filter(({placement}) => placement === 'inline').flatMap((note) => note.body)
  const lines = (place: string): string =>
    rubrics.map(({children, above}) => (above === place ? write(children) : '')).join('')
  return bare(
    write(inline) + lines('number') + (numbering ?? '') + lines('heading') + write(title) + write(body)
  )

  function write(nodes: readonly Node[]): string {
    return nodes.map((node) => one(node)).join('')
  }

  function one(node: Node): string {
    if (node.type === 'pageBreak') return (node.hyphen ?? '') + `⟦${node.page}⟧`
    if (node.type === 'noteCall') {
      const note = byId.get(node.note) ?? []
      byId.delete(node.note)
      return write(note)
    }
    if (node.type === 'listItem') return writeItem(node)
    if ('value' in node) return node.value
    const head = 'head' in node && node.head ? write(node.head) : ''
    return head + ('children' in node ? write(node.children) : '')
  }

  /** A page that begins before an item stands before its label in the file; a note of the label behind it. */
  function writeItem({label = '', children}: Extract<Node, {type: 'listItem'}>): string {
    const first = children.findIndex(({type}) => type !== 'pageBreak')
    const pages = first === -1 ? children : children.slice(0, first)
    return write(pages) + label + write(children.slice(pages.length))
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u00a0]/gu, '')
}

/** The record of a document in TEI, from the content of its division and further attributes of that. */
export function readOne(content: string, attributes = ''): Document {
  const {document, messages} = readWithMessages(content, attributes)
  assert.deepEqual(messages, [])
  return document
}

/** The same with what there is to say of it. */
export function readWithMessages(content: string, attributes = ''): {document: Document; messages: string[]} {
  const namespaces = 'xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"'
  const value =
    `<TEI ${namespaces}><text><body><div type="chapter" xml:id="ch1"><head>Papers</head>` +
    `<div type="document" xml:id="d1" n="1" ${attributes}>${content}</div></div></body></text></TEI>`
  const file = new VFile({path: 'frus1977-80v99.xml', value})
  const [document] = readTei(file, 'frus1977-80v99').documents
  assert.ok(document)
  return {document: Document.parse(document), messages: file.messages.map(({reason}) => reason)}
}

/** Nodes in one line: words in quotes, `|13|` for a page, `^d1fn2` for the call of a note, and each block by its type. */
export function outline(nodes: readonly Node[]): string {
  return nodes.map(outlineOf).join(' ')
}

function outlineOf(node: Node): string {
  if (node.type === 'text') return `“${node.value}”`
  if (node.type === 'pageBreak') return `|${node.page}|`
  if (node.type === 'noteCall') return '^' + node.note
  const head = 'head' in node && node.head ? `(head ${outline(node.head)})` : ''
  const below = [head, 'children' in node ? outline(node.children) : '']
    .filter((line) => line !== '')
    .join(' ')
  return below === '' ? node.type : `${node.type}(${below})`
}
