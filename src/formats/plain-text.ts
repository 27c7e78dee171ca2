/** Record → plain text: the words of the document without marks, for whoever counts or reads words. */
import type {Document} from '../edition/document.ts'
import type {Block, Inline, List, Table} from '../edition/tree.ts'

/**
 * The heading and the text, a blank line between blocks; without notes and their calls, without page numbers, and
 * without what this edition supplied.
 */
export function toPlainText({numbering, rubrics, title, body}: Document): string {
  const heading = [...(numbering === null ? [] : [numbering]), words(title)].join(' ').trim()
  return toLines([...rubrics.map(({children}) => words(children)), heading, ...body.map(block)])
}

/** The same of a part of a volume that is no document. */
export function toPlainPart({title, body}: Pick<Document, 'title' | 'body'>): string {
  return toLines([words(title).trim(), ...body.map(block)])
}

function toLines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n') + '\n'
}

function block(node: Block): string {
  switch (node.type) {
    case 'attachment':
    case 'quotation':
      return join(node.children)
    case 'dateline':
    case 'heading':
    case 'paragraph':
    case 'signature':
      return words(node.children).trim()
    case 'lacuna':
    case 'pageBreak':
      return ''
    case 'list':
      return list(node)
    case 'table':
      return [
        ...headOf(node),
        ...node.children.map((row) => row.children.map(({children}) => words(children).trim()).join('\t'))
      ].join('\n')
  }
}

function join(blocks: readonly Block[]): string {
  return blocks
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** An item a line; a bullet or a label before it where the source has them. */
function list(node: List): string {
  const items = node.children.map(({label, children}) => {
    const sign = label ?? (node.style === 'bulleted' ? '•' : '')
    return [sign, join(children)].filter((text) => text !== '').join(' ')
  })
  return [...headOf(node), ...items].join('\n')
}

/** The line over a list or a table, where the source has it. */
function headOf({head}: List | Table): string[] {
  return head ? [words(head).trim()] : []
}

function words(nodes: readonly Inline[]): string {
  let text = ''
  let turned = false
  for (const node of nodes) {
    // “our [Page 207] interests”: there is a space on both sides of the mark
    const word: string = turned && text.endsWith(' ') ? inline(node).replace(/^ /u, '') : inline(node)
    turned = node.type === 'pageBreak' || (turned && word === '')
    text += word
  }
  return text
}

function inline(node: Inline): string {
  if ('value' in node) return node.value
  if (node.type === 'lineBreak') return '\n'
  return 'children' in node ? words(node.children) : ''
}
