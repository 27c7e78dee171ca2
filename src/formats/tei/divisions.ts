/**
 * Blocks → the content of a TEI division.
 *
 * TEI has heads only at the beginning of a division, datelines at its ends, signatures only at its end, and nothing after the
 * divisions in it. So a heading begins a division, a signature ends one, and an attached paper is one.
 */
import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Block} from '../../edition/tree.ts'
import {block, lost} from './blocks.ts'
import {takeId, type TeiState} from './tei-state.ts'
import {words} from './tei-words.ts'

/** The content of a division. The first of its parts needs no division of its own, unless it ends with a signature. */
export function divisions(nodes: readonly Block[], state: TeiState): ElementContent[] {
  const parts = split(nodes)
  return parts.flatMap((part, index) => {
    const [first] = part
    if (first?.type === 'attachment') {
      const id = takeId(first.id, state)
      return [
        x('div', {type: 'attachment', 'xml:id': id}, divisions(first.children, state)),
        ...lost(first, state)
      ]
    }
    const content = division(part, state, index === parts.length - 1)
    const isFlat = index === 0 && (parts.length === 1 || !part.some(({type}) => type === 'signature'))
    return isFlat ? content : [x('div', {type: 'part'}, content)]
  })
}

/** Parts that begin with headings, end with signatures, or are attachments. */
function split(nodes: readonly Block[]): Block[][] {
  const parts: Block[][] = []
  let part: Block[] = []
  for (const node of nodes) {
    const isNew =
      node.type === 'attachment' ||
      part[0]?.type === 'attachment' ||
      (node.type === 'heading' && part.some(isText)) ||
      (isText(node) && part.some(({type}) => type === 'signature'))
    if (isNew && part.length > 0) {
      parts.push(part)
      part = []
    }
    part.push(node)
  }
  return part.length === 0 ? parts : [...parts, part]
}

/** Headings and datelines, text, signatures; a dateline ends the last division, or one that is signed. */
function division(nodes: readonly Block[], state: TeiState, isLast: boolean): ElementContent[] {
  const isPlain = !nodes.some(isText)
  let inHead = true
  const canClose = isLast || nodes.some(({type}) => type === 'signature')
  const afterText = canClose ? nodes.findLastIndex(isText) + 1 : nodes.length
  return nodes.flatMap((node, index) => {
    inHead &&= !isText(node) && node.type !== 'signature'
    return [end(node, index), ...lost(node, state)]
  })

  function end(node: Block, index: number): ElementContent {
    if (node.type === 'heading' && inHead) return x('head', words(node.children, state))
    if (node.type === 'dateline' && inHead) return x('dateline', words(node.children, state))
    if (node.type === 'dateline' && !isPlain && index >= afterText)
      return x('closer', [x('dateline', words(node.children, state))])
    if (node.type === 'signature' && !isPlain) return x('closer', [x('signed', words(node.children, state))])
    return block(node, state)
  }
}

/** What stands between the ends of a division. */
function isText({type}: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quotation' || type === 'table'
}
