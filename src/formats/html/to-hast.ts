/** Record → hast: a handler for each type of node. Words become text nodes and are never read as markup. */
import type {ElementContent} from 'hast'
import type {Node} from '../../edition/tree.ts'
import {
  attachment,
  dateline,
  heading,
  lacuna,
  list,
  listItem,
  lost,
  paragraph,
  quotation,
  signature
} from './blocks.ts'
import {mention} from './explanations.ts'
import {lineBreak, redaction, styled, text} from './inlines.ts'
import {goesToWords, noteCall, pageBreak} from './calls-and-breaks.ts'
import {reference} from './reference.ts'
import {besideTable, table, tableCell, tableRow} from './tables.ts'
import type {HtmlState} from './html-state.ts'

/** The elements of nodes, in order; after a block, the pages whose marks were lost behind it. */
export function toHast(nodes: readonly Node[], state: HtmlState): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'pageBreak' && goesToWords(index, nodes, state)) {
      state.waiting.push(node)
      return []
    }
    return [
      ...one(behindBreak(node, nodes[index - 1], nodes[index - 2]), state).map((element) =>
        besideTable(element, node, nodes[index - 1], nodes[index + 1])
      ),
      ...lost(node, state)
    ]
  })
}

/** Words behind a page mark, without the space that stands before it as well: “our [Page 207] interests”. */
function behindBreak(node: Node, mark?: Node, before?: Node): Node {
  if (node.type !== 'text' || mark?.type !== 'pageBreak') return node
  const isParted = before === undefined || (before.type === 'text' && before.value.endsWith(' '))
  return isParted ? {...node, value: node.value.replace(/^ /u, '')} : node
}

function one(node: Node, state: HtmlState): ElementContent[] {
  switch (node.type) {
    case 'attachment':
      return attachment(node, state)
    case 'dateline':
      return dateline(node, state)
    case 'heading':
      return heading(node, state)
    case 'lacuna':
      return lacuna(node)
    case 'lineBreak':
      return lineBreak()
    case 'list':
      return list(node, state)
    case 'listItem':
      return listItem(node, state)
    case 'mention':
      return mention(node, state)
    case 'noteCall':
      return noteCall(node, state)
    case 'pageBreak':
      return pageBreak(node)
    case 'paragraph':
      return paragraph(node, state)
    case 'quotation':
      return quotation(node, state)
    case 'redaction':
      return redaction(node)
    case 'reference':
      return reference(node, state)
    case 'signature':
      return signature(node, state)
    case 'styled':
      return styled(node, state)
    case 'table':
      return table(node, state)
    case 'tableCell':
      return tableCell(node, state)
    case 'tableRow':
      return tableRow(node, state)
    case 'text':
      return text(node)
  }
}
