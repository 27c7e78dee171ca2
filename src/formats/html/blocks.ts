/** Handlers for blocks. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {
  Attachment,
  Dateline,
  Heading,
  Lacuna,
  List,
  ListItem,
  Node,
  Paragraph,
  Quotation,
  Signature
} from '../../edition/tree.ts'
import {anchorsOfItem} from '../../edition/matter-entry.ts'
import {toHast} from './to-hast.ts'
import {toText} from '../../edition/visit.ts'
import {sayLacuna} from '../say-lacuna.ts'
import {sayLost} from '../lost-pages.ts'
import {marksHere} from './calls-and-breaks.ts'
import {linkName} from './listed-name.ts'
import type {HtmlState} from './html-state.ts'

/** A paragraph; in the text it has an address. */
export function paragraph(node: Paragraph, state: HtmlState): ElementContent[] {
  const {align} = node
  if (!state.inText) return [h('p', {class: align}, toHast(node.children, state))]
  if (state.inEntries) return [h('p', {class: align}, [...marksHere(state), ...toHast(node.children, state)])]
  state.paragraph++
  const id = 'p' + state.paragraph
  return [h('p', {id, class: align}, [...marksHere(state), ...toHast(node.children, state)])]
}

/** A heading inside the text. */
export function heading(node: Heading, state: HtmlState): ElementContent[] {
  return [h('h2', [...marksHere(state), ...toHast(node.children, {...state, explain: null})])]
}

/** A list. Where the source lost its head or its labels, an editorial line says so. */
export function list(node: List, state: HtmlState): ElementContent[] {
  const head = node.head ? [...marksHere(state), ...toHast(node.head, state)] : []
  const items = toHast(node.children, state)
  if (node.role && !isLong(node.head)) {
    const said = node.head
      ? h('p.own-head', head)
      : h('p.memo-head', {title: 'Inferred: the source lost the head of this list'}, heads[node.role])
    return [h('div', {class: ['memo', node.role]}, [said, h('ul', {role: 'list'}, items)])]
  }
  return [...(head.length > 0 ? [h('p', head)] : []), ...withoutHead(node, items, state)]
}

/** Whether the printed head of a list needs a line of its own. */
function isLong(head: List['head']): boolean {
  return head !== undefined && toText(head).length > longestHead
}

/** > PARTICIPANTS: */
const longestHead = 13

function withoutHead(node: List, items: ElementContent[], state: HtmlState): ElementContent[] {
  if (state.inEntries) return [h('ul.entries', {role: 'list'}, items)]
  const isLabelled = node.style === 'labelled' || hasOwnLabels(node)
  if (node.style === 'bulleted' && !isLabelled) return [h('ul', items)]
  const labelled = h('ol', {class: isLabelled ? 'labelled' : node.style, role: 'list'}, items)
  if (isLabelled) return [labelled]
  return [
    h(
      'p.editorial.labels',
      'The letters or numbers of these items, if print has them, are lost in the source.'
    ),
    labelled
  ]
}

/** Whether the words of each item begin with its number or letter: a bullet, which is not of the printed page, says no more. */
function hasOwnLabels({children}: List): boolean {
  return children.every(({label, children}) => label === undefined && ownLabel.test(toText(children)))
}

/** > 1. Presidential leadership   (a) the text of the agreement   IV. Trade   —coal */
const ownLabel = /^\s*(?:[([]?(?:\d{1,3}|\p{L}|[ivxl]{1,5}|[IVXL]{1,5})[.)\]](?!\p{L}\.)\s|[—–-])/u

/** What print has over a list, as near as it can be told. */
const heads = {to: 'To', from: 'From', subject: 'Subject', participants: 'Participants'} satisfies Record<
  NonNullable<List['role']>,
  string
>

/** An item of a list, with its label where the source kept it, in the first line of its words. */
export function listItem(node: ListItem, state: HtmlState): ElementContent[] {
  const marks = node.label !== undefined && state.inText ? marksHere(state) : []
  const children = toHast(node.children, state)
  const [id, ...names] = state.inEntries ? anchorsOfItem(node) : []
  const named = (words: readonly ElementContent[]) => withName(words, node, state)
  const label: ElementContent[] =
    node.label === undefined ? [] : [...marks, h('span.label', node.label), {type: 'text', value: ' '}]
  const anchors = names.map((name) => h('span', {id: name}))
  const [first, ...rest] = children
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [h('li', {id}, [...anchors, ...named([...label, ...children])])]
  return [
    h('li', {id}, [{...first, children: [...anchors, ...named([...label, ...first.children])]}, ...rest])
  ]
}

/** The words of an entry; the name of a person leads to their page. */
function withName(
  words: readonly ElementContent[],
  {id}: ListItem,
  {listed, href, inEntries}: HtmlState
): readonly ElementContent[] {
  const person = inEntries && id !== undefined ? listed?.(id) : null
  return person ? linkName(words, person.name, href(person.path)) : words
}

/** A block quotation. */
export function quotation(node: Quotation, state: HtmlState): ElementContent[] {
  return [h('blockquote', toHast(node.children, state))]
}

/** The name under a letter. */
export function signature(node: Signature, state: HtmlState): ElementContent[] {
  return [h('p.signature', [...marksHere(state), ...toHast(node.children, state)])]
}

/** Place and date of an attached paper. */
export function dateline(node: Dateline, state: HtmlState): ElementContent[] {
  return [h('p.dated', [...marksHere(state), ...toHast(node.children, state)])]
}

/** A paper printed under the document that it was attached to. */
export function attachment(node: Attachment, state: HtmlState): ElementContent[] {
  return [h('section.attachment', {id: node.id}, toHast(node.children, state))]
}

/** A place where the source lost something, said as lost pages are; the head of a list is said by the one in brackets. */
export function lacuna({of}: Lacuna): ElementContent[] {
  return [h('p.editorial', {class: ['lacuna', of]}, sayLacuna(of))]
}

/** After a block (before the first: `null`), the pages whose marks the source lost there. */
export function lost(node: Node | null, state: HtmlState): ElementContent[] {
  const gaps = state.lost.get(node) ?? []
  return gaps.map((gap) =>
    h('p.editorial.lost', {dataPages: gap.between}, [
      ...gap.pages.map((page) => h('span', {id: 'pg_' + page})),
      {type: 'text', value: sayLost(gap)}
    ])
  )
}
