/** Elements that stand between others → blocks of the record. */
import type {Block, Inline, Paragraph} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {newAttachment, toType} from '../text/attachments.ts'
import {rubricOf} from '../text/head-forms.ts'
import {blank, elementsOf, findElement, lineOf, type XmlElement, type XmlNode} from './element.ts'
import {isInline, toInlines, toPageBreak, wordsInMark} from './inlines.ts'
import {list} from './lists.ts'
import {isBlankPage} from './divisions.ts'
import {table} from './tables.ts'
import {complain, type TeiState} from './tei-state.ts'
import {tidyWords} from './tidy-words.ts'

type Handler = (element: XmlElement, state: TeiState) => Block[]

/** A block of words: what a run of words becomes. */
type Words = 'paragraph' | 'heading' | 'dateline' | 'signature'

/** How each element is read that stands between others. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['p', paragraph],
  ['ab', paragraph],
  ['head', words('heading')],
  ['dateline', words('dateline')],
  ['signed', signed],
  ['salute', words('paragraph')],
  ['opener', lines],
  ['closer', lines],
  ['list', (element, state) => list(element, state)],
  ['table', (element, state) => table(element, state)],
  ['quote', ({children}, state) => [{type: 'quotation', children: toBlocks(children, state)}]],
  ['frus:attachment', attachment],
  ['floatingText', attachment],
  ['pb', pageBreak],
  ['gap', gap],
  ['figure', figure],
  ...[
    'trailer',
    'byline',
    'docImprint',
    'docAuthor',
    'titlePart',
    'l',
    'speaker',
    'argument',
    'epigraph',
    'bibl',
    'docEdition',
    'imprimatur',
    'caption'
  ].map((name): [string, Handler] => [name, words('paragraph')]),
  ...[
    ...['postscript', 'div', 'docTitle', 'titlePage', 'body', 'lg', 'sp', 'item', 'row', 'cell'],
    ...['cit', 'spGrp', 'front', 'back', 'group', 'text', 'listBibl']
  ].map((name): [string, Handler] => [name, ({children}, state) => toBlocks(children, state)])
])

/** Blocks, and words between them as paragraphs. */
export function toBlocks(nodes: readonly XmlNode[], state: TeiState, type: Words = 'paragraph'): Block[] {
  const blocks: Block[] = []
  let run: XmlNode[] = []
  const isMixed = nodes.some((node) => node.type === 'text' && !blank.test(node.value))
  const flush = (): void => {
    blocks.push(...toWords(run, state, type))
    run = []
  }
  for (const node of nodes) {
    const isWord = node.type === 'element' && (isAmongWords(node, run) || (isMixed && sources.has(node.name)))
    const handle = node.type === 'element' && !isWord ? handlerOf(node) : undefined
    if (node.type === 'text' || handle === undefined) run.push(node)
    else {
      flush()
      blocks.push(...handle(node, state))
    }
  }
  flush()
  return blocks
}

/** What is cited: a line of its own, and among words a part of them. */
const sources = new Set(['bibl', 'cit'])

/** How an element is read that is a block, or has blocks in it; `undefined` for words. */
function handlerOf(element: XmlElement): Handler | undefined {
  const own = handlers.get(element.name)
  return own ?? (element.name !== 'note' && holdsBlocks(element) ? unwrapped : undefined)
}

function holdsBlocks({children}: XmlElement): boolean {
  return elementsOf(children).some((child) => isBlock(child) || holdsBlocks(child))
}

/** Whether an element is a block wherever it stands. */
function isBlock({name}: XmlElement): boolean {
  return handlers.has(name) && !isInline({name})
}

/** An element around blocks that is no block: a face, a name. */
function unwrapped(element: XmlElement, state: TeiState): Block[] {
  const reason = `element \`${element.name}\` around blocks, expected one of them; its words are kept`
  complain(state, 'unknown-element', reason, element.start)
  return toBlocks(element.children, state)
}

/** Whether an element that can be a block is part of the words around it. */
function isAmongWords(element: XmlElement, run: readonly XmlNode[]): boolean {
  const {name, attributes, children} = element
  // a page that begins before, behind or between paragraphs
  if (name === 'pb') return run.some((node) => node.type === 'element' || !blank.test(node.value))
  if (name !== 'quote' || attributes.rend === 'blockquote') return false
  return !children.some((child) => child.type === 'element' && !isInline(child))
}

/** A run of words as a block; page marks alone stay by themselves, and white space is nothing. */
function toWords(run: readonly XmlNode[], state: TeiState, type: Words): Block[] {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return []
  const inlines = tidyWords(toInlines(run, state), state.indents)
  const children = inlines.filter((node, index) => node.type !== 'lineBreak' || isBetween(inlines, index))
  const pages = children.filter((node) => node.type === 'pageBreak')
  if (pages.length === children.length) return pages
  const end = last.type === 'text' ? last.start + last.value.length : last.end
  return [{type, children, position: state.placeOf({start: first.start, end})}]
}

/** Whether a line break has words or marks on both sides. */
function isBetween(nodes: readonly Inline[], index: number): boolean {
  const isWord = (node: Inline): boolean => node.type !== 'lineBreak' && node.type !== 'pageBreak'
  return nodes.slice(0, index).some(isWord) && nodes.slice(index + 1).some(isWord)
}

/** Elements of words, with other blocks in them if need be. */
function words(type: Words): Handler {
  return ({children}, state) => toBlocks(children, state, type)
}

/**
 * A signature; who signed is named by it, where no name stands in it.
 *
 * > <signed corresp="#p_FGR_1">Gerald R. Ford</signed>
 */
function signed(element: XmlElement, state: TeiState): Block[] {
  const {attributes, children} = element
  const isName =
    attributes.corresp !== undefined && findElement(children, 'persName') === null && !holdsBlocks(element)
  return toBlocks(isName ? [{...element, name: 'persName'}] : children, state, 'signature')
}

/**
 * The lines at the beginning and the end of a paper: each `seg` is one.
 *
 * > <opener><dateline>…</dateline><seg rendition="#left">top secret</seg></opener>
 */
function lines({name, children}: XmlElement, state: TeiState): Block[] {
  if (name === 'closer') return toBlocks(children, state)
  const groups: XmlNode[][] = []
  for (const child of children) {
    const isLine = child.type === 'element' && child.name === 'seg'
    if (isLine || groups.length === 0) groups.push([child])
    else groups.at(-1)?.push(child)
  }
  return groups.flatMap((group) => toBlocks(group, state))
}

/** How the files mark a line that stands centred or apart, as captions do. */
const captionFaces = new Set(['center', 'sectiontitleital', 'sectiontitle', 'sourceheadcenterboldbig'])
/** How they mark where the lines of a paragraph stand. */
const sides: ReadonlyMap<string, Paragraph['align']> = new Map([
  ['center', 'center'],
  ['sourceheadcenterboldbig', 'center'],
  ['right', 'right']
])
/** A longer line is no caption. */
const longestCaption = 120
const sentenceEnd = /[.:;,?!…—–-]["”’)\]]*$/u

function paragraph(element: XmlElement, state: TeiState): Block[] {
  const {attributes, children} = element
  const rend = attributes.rend ?? ''
  const blocks = toBlocks(children, state)
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph') return blocks
  const text = toText(only.children)
  const isHeading =
    !state.inNote &&
    captionFaces.has(rend) &&
    text.length <= longestCaption &&
    /\p{L}/u.test(text) &&
    !/^\[/u.test(text) &&
    !sentenceEnd.test(text)
  if (isHeading) return [toType('heading', only)]
  const align = sides.get(rend)
  return [align === undefined ? only : {...only, align}]
}

function attachment(element: XmlElement, state: TeiState): Block[] {
  const children = toBlocks(element.children, state).map((block, index): Block => {
    // > [Enclosure]
    const isAbove =
      index === 0 && block.type === 'paragraph' && rubricOf(toText(block.children)) === 'certain'
    return isAbove ? toType('heading', block) : block
  })
  return children.length === 0 ? [] : [{...newAttachment(children), position: state.placeOf(element)}]
}

function pageBreak(element: XmlElement, state: TeiState): Block[] {
  const node = toPageBreak(element, state)
  const children = wordsInMark(element, state)
  return [...(node ? [node] : []), ...(children.length > 0 ? [{type: 'paragraph' as const, children}] : [])]
}

/** What was left out, and what is said of it: > <gap reason="illegible"><desc>A line</desc></gap> */
function gap(element: XmlElement, state: TeiState): Block[] {
  const said = toBlocks(element.children, state)
  return isBlankPage(element) ? said : [{type: 'lacuna', of: 'unknown'}, ...said]
}

/** A picture is not shown; what is said of it is. */
function figure(element: XmlElement, state: TeiState): Block[] {
  const graphic = elementsOf(element.children).find(({name}) => name === 'graphic' || name === 'media')
  const named = graphic?.attributes.url ?? (lineOf(element).slice(0, 40) || 'figure')
  complain(state, 'figure-left-out', `picture \`${named}\`, expected words; it is not shown`, element.start)
  return toBlocks(
    element.children.filter((child) => child !== graphic),
    state
  )
}
