import type {Document} from './document.ts'
import type {Node} from './tree.ts'

/**
 * What the raw file of a document prints, white space left out, made again from the record.
 *
 * Conservation is that this equals the raw file: words to the letter, marks in their printed form (`[Page 207]`, the
 * label of a called note, a bullet, the number of a note in the list), all once and in order.
 */
export function toPrinted(document: Document): string {
  const labels = new Map(document.notes.map((note) => [note.id, note.label ?? '']))
  const inline = document.notes.filter((note) => note.placement === 'inline')
  const foot = document.notes.filter((note) => note.placement === 'foot')
  return [
    ...inline.map((note) => printed(note.body, labels)),
    ...document.rubrics.flatMap((rubric) =>
      rubric.above === 'number' ? printed(rubric.children, labels) : []
    ),
    document.numbering ?? '',
    ...document.rubrics.flatMap((rubric) =>
      rubric.above === 'heading' ? printed(rubric.children, labels) : []
    ),
    printed(document.title, labels),
    printed(document.body, labels),
    ...foot.map((note, index) => (note.ordinal ?? String(index + 1)) + '.' + printed(note.body, labels))
  ]
    .join('')
    .replace(/\s/gu, '')
}

function printed(nodes: readonly Node[], labels: ReadonlyMap<string, string>, bullet = ''): string {
  let text = ''
  for (const node of nodes) {
    if ('value' in node) text += node.value
    else if (node.type === 'noteCall') text += labels.get(node.note) ?? ''
    else if (node.type === 'pageBreak') text += (node.hyphen ?? '') + '[Page ' + node.page + ']'
    else if (node.type === 'list')
      text += printed(node.children, labels, node.style === 'bulleted' ? '•' : '')
    else if (node.type === 'listItem') text += bullet + (node.label ?? '') + printed(node.children, labels)
    else if ('children' in node) text += printed(node.children, labels)
  }
  return text
}
