/** Lists, with their heads and labels. */
import type {Block, Inline, List, ListItem} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {nameOfItem, otherNamesOfItem} from './anchors.ts'
import {toBlocks} from './blocks.ts'
import {blank, type XmlElement, type XmlNode} from './element.ts'
import {toInlines} from './inlines.ts'
import type {TeiState} from './tei-state.ts'
import {tidyWords} from './tidy-words.ts'

/** What the files call the lists at the head of a document. */
const roles: ReadonlyMap<string, NonNullable<List['role']>> = new Map([
  ['to', 'to'],
  ['from', 'from'],
  ['subject', 'subject'],
  ['participants', 'participants']
] as const)

/**
 * A list. A label stands before its item; a page that begins between two items begins the second.
 *
 * > <list><label>1.</label><item>The problem which Mr. Dulles wishes to discuss …</item></list>
 */
export function list(element: XmlElement, state: TeiState): Block[] {
  const role = roles.get(element.attributes.type?.toLowerCase() ?? '')
  const items: ListItem[] = []
  let head: Inline[] = []
  let label: Inline[] = []
  let labelled: XmlElement | null = null
  let before: Block[] = []
  for (const child of element.children) {
    if (child.type === 'text' && blank.test(child.value)) continue
    if (child.type === 'element' && child.name === 'head' && items.length === 0) {
      const pages = before.filter((block) => block.type === 'pageBreak')
      const lines = head.length > 0 ? [...head, {type: 'lineBreak' as const}] : head
      head = [...lines, ...pages, ...lineOf(child.children, state)]
      before = []
    } else if (child.type === 'element' && child.name === 'label') {
      label = lineOf(child.children, state)
      labelled = child
    } else if (child.type === 'element' && (child.name === 'pb' || child.name === 'lb'))
      before = [...before, ...toBlocks([child], state)]
    else {
      const content = child.type === 'element' && child.name === 'item' ? child.children : [child]
      const item = toItem([...before, ...toBlocks(content, state)], label)
      const end = child.type === 'element' ? child.end : child.start + child.value.length
      const id = child.type === 'element' ? nameOfItem(child, labelled) : undefined
      const names = child.type === 'element' ? otherNamesOfItem(child, labelled) : []
      if (item)
        items.push({
          ...item,
          ...(id === undefined ? {} : {id}),
          ...(id === undefined || names.length === 0 ? {} : {names}),
          position: state.placeOf({start: child.start, end})
        })
      label = []
      labelled = null
      before = []
    }
  }
  const rest = toItem(before, label)
  if (rest) items.push(rest)
  if (items.length === 0 && head.length === 0) return []
  const style = items.some((item) => item.label !== undefined) ? 'labelled' : 'bulleted'
  const facts = {...(role === undefined ? {} : {role}), ...(head.length > 0 ? {head} : {})}
  return [{type: 'list', style, ...facts, children: items, position: state.placeOf(element)}]
}

/** An item; marks that stand in its label stand before its words. `null` where there is nothing in it. */
function toItem(blocks: readonly Block[], label: readonly Inline[]): ListItem | null {
  const printed = toText(label)
  const marks = marksIn(label)
  const [first, ...rest] = blocks
  const children: Block[] =
    marks.length === 0
      ? [...blocks]
      : first?.type === 'paragraph'
        ? [{...first, children: [...marks, ...first.children]}, ...rest]
        : [{type: 'paragraph', children: marks}, ...blocks]
  if (children.length === 0 && printed === '') return null
  return {type: 'listItem', ...(printed === '' ? {} : {label: printed}), children}
}

/** The calls and pages among words, and in names and faces. */
function marksIn(words: readonly Inline[]): Inline[] {
  return words.flatMap((node) => {
    if (node.type === 'noteCall' || node.type === 'pageBreak') return [node]
    return 'children' in node ? marksIn(node.children) : []
  })
}

function lineOf(nodes: readonly XmlNode[], state: TeiState): Inline[] {
  return tidyWords(toInlines(nodes, state), state.indents)
}
