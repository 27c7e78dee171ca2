/** A document as a page of a book: heading, place and date, text, source note, notes, printed pages. */
import type {Element as XmlElement, ElementContent as XmlContent} from 'xast'
import {x} from 'xastscript'
import {formatAddress} from '../edition/address.ts'
import type {Document} from '../edition/document.ts'
import {toText} from '../edition/visit.ts'
import {toTrees} from '../formats/html/to-html.ts'
import type {Resolve} from '../formats/html/html-state.ts'
import {placeLostPages} from '../formats/lost-pages.ts'
import {toDateline} from '../views/dateline.ts'
import {formatHeading, headNumber} from '../wording/document-name.ts'
import {toPageList} from '../views/page-list.ts'
import {toAside} from './notes.ts'
import {createXhtmlState, toXhtml} from './to-xhtml.ts'
import {toPage} from './xhtml-file.ts'

/** What a document or another part must be told besides its record. */
export type PageContext = {
  resolve: Resolve
  /** The address of a path of the site, from the file of the document. */
  href: (path: string) => string
  /** The address of a path of the site as others know it; `null` where the site has none. */
  address: ((path: string) => string) | null
  /** Whether a printed page begins in the document. */
  isBreak: (page: string) => boolean
}

/** A document or another part as a page, the ids in it, and the printed pages that begin in it, in order. */
export type BookPage = {page: XmlElement; ids: ReadonlySet<string>; breaks: readonly string[]}

/** The page of a document. */
export function toDocumentPage(document: Document, context: PageContext): BookPage {
  const {resolve: catalogue, href, isBreak} = context
  const trees = toTrees(document, {catalogue, href})
  const state = createXhtmlState({isBreak, behind: behindMarks(document)})
  const title = toText(document.title)
  const heading = x('h1', [...toNumber(document), ...toXhtml(trees.heading, state)])
  const source = trees.source?.flatMap((node) => toAside(node, state)) ?? []
  // print has the source line of 1948–54 before the text
  const isFirst = document.notes.some(({kind, placement}) => kind === 'source' && placement === 'inline')
  const text = x('div', {class: 'text'}, toXhtml(trees.text, state))
  const notes = trees.notes.flatMap((node) => toAside(node, state))
  const page = toPage({
    title: formatHeading({...document, title}) || document.id,
    type: 'bodymatter',
    depth: 1,
    children: [
      x('article', {class: 'document', id: document.id}, [
        x('header', [...toXhtml(trees.rubrics, state), heading, ...toDated(document)]),
        ...(isFirst ? source : []),
        text,
        ...(isFirst ? [] : toSection('Source', source)),
        ...toSection('Notes', notes),
        ...toFoot(document, context)
      ])
    ]
  })
  return {page, ids: state.ids.add(document.id), breaks: state.breaks}
}

/** The number as print has it; in brackets what it does not print. */
function toNumber(document: Document): XmlContent[] {
  const {printed, supplied} = headNumber(document)
  return [
    [printed, 'number'],
    [supplied, 'number supplied']
  ].flatMap(([words, names]): XmlContent[] =>
    words === '' ? [] : [x('span', {class: names}, words), {type: 'text', value: ' '}]
  )
}

function toDated(document: Document): XmlElement[] {
  const line = toDateline(document, () => null)
  if (!line) return []
  const words = line.pieces.map(({text}) => text).join('')
  const basis = line.basis === null ? [] : [' ', x('span', {class: 'basis'}, `[${line.basis}]`)]
  return [x('p', {class: 'dated head'}, [words, ...basis])]
}

/** Notes under a heading; nothing where there are none. */
export function toSection(name: string, notes: readonly XmlElement[]): XmlElement[] {
  if (notes.length === 0) return []
  return [x('section', {class: 'notes'}, [x('h2', name), ...notes])]
}

/** On which printed pages a document or another part stands, and where the edition has it. */
export function toFoot(
  document: Pick<Document, 'volume' | 'id' | 'pages' | 'begins' | 'ends'>,
  {address}: PageContext
): XmlElement[] {
  const pages = toPageList(document).map(({text}) => text)
  const at = address?.(formatAddress({volume: document.volume, part: document.id}))
  const lines = [
    ...(pages.length === 0 ? [] : [x('p', 'Printed pages: ' + pages.join(''))]),
    ...(at === undefined ? [] : [x('p', ['In the edition: ', x('a', {href: at}, at)])])
  ]
  return lines.length === 0 ? [] : [x('footer', {class: 'editorial'}, lines)]
}

/** Pages without mark that begin between two marks of one block, by the first of these marks. */
export function behindMarks(document: Pick<Document, 'body' | 'pages'>): Map<string, string[]> {
  const behind = new Map<string, string[]>()
  for (const gap of [...placeLostPages(document).values()].flat()) {
    const mark = document.pages.find(({page}) => page === gap.pages[0])?.after
    if (gap.above && mark !== undefined) behind.set(mark, [...(behind.get(mark) ?? []), ...gap.pages])
  }
  return behind
}
