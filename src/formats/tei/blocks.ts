/** Blocks → TEI, where no division can begin: in notes, items, quotations, and between the ends of a division. */
import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Block, Lacuna, List, Node, Table} from '../../edition/tree.ts'
import {sayLacuna} from '../say-lacuna.ts'
import {sayLost} from '../lost-pages.ts'
import {divisions} from './divisions.ts'
import {doubtAbout} from './note-element.ts'
import {takeId, type TeiState} from './tei-state.ts'
import {pageBreak, text, words} from './tei-words.ts'

/** Blocks, and after each the pages whose marks were lost behind it. */
export function blocks(nodes: readonly Block[], state: TeiState): ElementContent[] {
  return nodes.flatMap((node) => [block(node, state), ...lost(node, state)])
}

/** A block; a heading, dateline or signature is what it is only at the ends of a division, else a block of its kind. */
export function block(node: Block, state: TeiState): ElementContent {
  switch (node.type) {
    case 'attachment':
      return x('floatingText', {type: 'attachment', 'xml:id': takeId(node.id, state)}, [
        x('body', divisions(node.children, state))
      ])
    case 'dateline':
    case 'heading':
    case 'signature':
      return x('ab', {type: node.type}, words(node.children, state))
    case 'lacuna':
      return gap(node)
    case 'list':
      return list(node, state)
    case 'pageBreak':
      return pageBreak(node, state)
    case 'paragraph':
      return x('p', {'xml:id': paragraphId(state), rend: node.align}, words(node.children, state))
    case 'quotation':
      return x('quote', blocks(node.children, state))
    case 'table':
      return x('table', [
        ...headOf(node, state),
        ...node.children.map((row) =>
          x(
            'row',
            row.children.map((cell) =>
              x('cell', {cols: cell.columns, rows: cell.rows}, words(cell.children, state))
            )
          )
        )
      ])
  }
}

/** After a block (before the first: `null`), the pages whose marks the source lost there. */
export function lost(node: Node | null, state: TeiState): ElementContent[] {
  return (state.lost.get(node) ?? []).flatMap((pages) =>
    pages.pages.flatMap((page) => {
      const id = takeId('pg_' + page, state)
      const mark = x('milestone', {unit: 'page', n: page, 'xml:id': id, cert: 'low'})
      return id === undefined ? [mark] : [mark, doubtAbout(id, sayLost(pages))]
    })
  )
}

/** The anchor that the paragraph has on its page. */
function paragraphId(state: TeiState): string | undefined {
  if (!state.inText) return undefined
  state.paragraph++
  return takeId('p' + state.paragraph, state)
}

function list(node: List, state: TeiState): ElementContent {
  const {role, style, children} = node
  return x('list', {type: role, rend: style}, [
    ...headOf(node, state),
    ...children.map((item) => {
      const label = item.label === undefined ? [] : [x('label', [text(item.label)])]
      const id = item.id === undefined ? undefined : takeId(item.id, state)
      const names = (item.names ?? []).flatMap((name) => {
        const anchor = takeId(name, state)
        return anchor === undefined ? [] : [x('anchor', {'xml:id': anchor})]
      })
      return x('item', {'xml:id': id}, [...names, ...label, ...blocks(item.children, state)])
    })
  ])
}

/** What is printed over a list or a table, where the source has it. */
function headOf({head}: List | Table, state: TeiState): ElementContent[] {
  return head ? [x('head', words(head, state))] : []
}

function gap({of}: Lacuna): ElementContent {
  return x('gap', {reason: 'lost'}, [x('desc', [text(sayLacuna(of))])])
}
