/** A document of a volume in TEI → the record. */
import type {Document, Note, Rubric} from '../../edition/document.ts'
import type {Block, Inline, Paragraph} from '../../edition/tree.ts'
import type {SourceNote} from '../../edition/source-note.ts'
import {toText, visit} from '../../edition/visit.ts'
import {readHeading, readHeadingSource} from '../heading.ts'
import {referenceFinder} from '../reference.ts'
import {genreByLine} from '../kind-line.ts'
import {readSerial} from '../serial.ts'
import {readSourceNote} from '../source-note.ts'
import {readAbsences} from '../text/read-absences.ts'
import {assignRoles} from '../text/roles.ts'
import {gatherAttachments, nameAttachments} from '../text/attachments.ts'
import {rubricOf} from '../text/head-forms.ts'
import {formsOf, readSourceLine} from '../text/source-line.ts'
import {toBlocks} from './blocks.ts'
import {readDatelines} from './dateline.ts'
import {blank, lineOf, type XmlElement, type XmlNode} from './element.ts'
import {toInlines} from './inlines.ts'
import {joinCalls, loneCalls} from './lone-calls.ts'
import {mapWords} from './map-words.ts'
import {cut, markWords} from './mark-words.ts'
import {addInlineNote} from './notes.ts'
import type {OwnFacts} from './own-tei.ts'
import {readPages} from './pages.ts'
import type {TeiState} from './tei-state.ts'
import {tidyWords} from './tidy-words.ts'

/** What is known of a document from around it. */
export type DocumentContext = {
  volume: string
  /** The page that it begins on, whose mark stands before it. */
  page: string | null
  /** What the header of a file of this edition says of it; `null` in others. */
  own: OwnFacts | null
}

/** Reads a document; its state has its id, and gathers its notes. */
export function readTeiDocument(
  element: XmlElement,
  state: TeiState,
  {volume, page, own}: DocumentContext
): Document {
  const head = readHead(element, state)
  const joined = joinCalls(head.title, toBlocks(head.rest, state))
  const {numbering, title} = takeNumber(joined.title)
  const inline = state.notes.find(({placement}) => placement === 'inline') ?? null
  const hint = formsOf([...(inline?.body ?? []), ...head.above].map((block) => toText([block])))
  const facts = readHeading(toText(head.title), {hint})
  const body = toAttachments(joined.body)

  const context = {volume, document: state.document}
  const inText = referenceFinder({...context, role: facts.genre.kind === 'editorial note' ? 'note' : 'text'})
  const inNotes = referenceFinder({...context, role: 'note'})
  const marked = {
    title: markWords(title, inText),
    body: mapWords([...head.before, ...body], (words) => markWords(words, inText)),
    notes: state.notes.map((note): Note => {
      const find = note.placement === 'inline' ? () => [] : inNotes
      return {...note, body: mapWords(note.body, (words) => markWords(words, find))}
    })
  }
  const roles = assignRoles(marked.body, facts)
  const parts = {...marked, body: roles.blocks}
  const dateline = readDatelines(element, state)
  const rubrics = head.above.map(({children, position}): Rubric => ({
    children: markWords(children, inText),
    above: numbering === null ? 'heading' : 'number',
    ...(position ? {position} : {})
  }))
  return {
    volume,
    id: state.document,
    number: facts.number,
    numbering,
    rubrics,
    title: parts.title,
    genre: genreByLine(facts.genre, parts.body),
    serial: facts.serial ?? readSerial({kind: facts.genre.kind, rubrics, body: parts.body}),
    meeting: facts.meeting,
    from: roles.from,
    to: roles.to,
    ...(own ?? {date: dateline.date ?? facts.date, place: dateline.place ?? facts.place}),
    subject: roles.subject,
    participants: roles.participants,
    body: parts.body,
    notes: parts.notes,
    source: sourceOf(parts) ?? readHeadingSource(toText(title)),
    absences: readAbsences({
      ...parts,
      genre: facts.genre,
      notes: parts.notes.filter(({placement}) => placement === 'foot')
    }),
    ...readPages(parts, page),
    provenance: {
      file: state.file.basename ?? '',
      sha256: state.text.hashOf(element),
      reader: 'tei',
      supplied: []
    }
  }
}

type Head = {
  title: Inline[]
  /** Lines printed above the heading: `[Annex]`. */
  above: Paragraph[]
  /** Blocks above the heading that are neither such lines nor the source. */
  before: Block[]
  rest: XmlNode[]
}

/** Parts the heading, and what stands above it, from the rest. */
function readHead({children}: XmlElement, state: TeiState): Head {
  const at = children.findIndex((child) => child.type === 'element' && child.name === 'head')
  const head = children[at]
  const elements = linesOf(at === -1 ? [] : children.slice(0, at)).flatMap((child) =>
    child.name === 'opener' ? openerLines(child) : [{element: child, isSource: isInlineSource(child)}]
  )
  const sources = elements.filter(({isSource}) => isSource).map(({element}) => element)
  const others = elements.filter(({isSource}) => !isSource).map(({element}) => element)
  addInlineNote(sources, state)
  const title = head?.type === 'element' ? tidyWords(toInlines(head.children, state), state.indents) : []
  const blocks = others.flatMap((other) =>
    toBlocks(other.attributes.rend === 'inline' ? other.children : [other], state)
  )
  const pages = blocks.filter(({type}) => type === 'pageBreak')
  const lines = blocks.filter((block) => block.type !== 'pageBreak' && loneCalls(block) === null)
  const above = lines.filter((block) => block.type === 'paragraph')
  const areLines =
    above.length === lines.length && above.every((line) => toText([line]).length <= longestLine)
  return {
    // a note above the heading, which is no line
    title: [...blocks.flatMap((block) => loneCalls(block) ?? []), ...title],
    above: areLines ? above : [],
    before: areLines ? pages : blocks.filter((block) => loneCalls(block) === null),
    rest: children.slice(at + 1)
  }
}

/** What is longer is a text of its own. */
const longestLine = 160

/** The attached papers: as they are encoded; where none is, as their rubrics part them. */
function toAttachments(blocks: readonly Block[]): Block[] {
  return blocks.some(({type}) => type === 'attachment') ? nameAttachments(blocks) : gatherAttachments(blocks)
}

/** > <note rend="inline" type="source">501.BD–Human Rights/3–2448</note> */
function isInlineSource(element: XmlElement): boolean {
  return element.attributes.rend === 'inline' && rubricOf(lineOf(element)) !== 'certain'
}

/**
 * The lines of an opener above the heading: where a note stands in it, it is of the source.
 *
 * > <seg rend="inline">Policy Planning Staff Files</seg><note n="1" type="source">Lot 64D563</note>
 */
function openerLines({children}: XmlElement): {element: XmlElement; isSource: boolean}[] {
  const lines = linesOf(children)
  const hasNote = lines.some(({name}) => name === 'note')
  return lines.map((element) => ({element, isSource: hasNote || isInlineSource(element)}))
}

/** Elements, and words between them as lines of their own. */
function linesOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.flatMap((node): XmlElement[] => {
    if (node.type === 'element') return [node]
    if (blank.test(node.value)) return []
    const {start, value} = node
    return [{type: 'element', name: 'p', attributes: {}, children: [node], start, end: start + value.length}]
  })
}

/** Takes the number off a heading: “67. ”, “No. 501⏎”. */
function takeNumber(title: readonly Inline[]): {numbering: string | null; title: Inline[]} {
  const {numbering} = readHeading(toText(title))
  if (numbering === null) return {numbering, title: [...title]}
  const [before, inside, rest] = cut(title, 0, numbering.length)
  // a page or a note that begins before the number stands behind it
  const marks = [...before, ...inside].filter(({type}) => type === 'pageBreak' || type === 'noteCall')
  const first = rest.findIndex(
    (node) => node.type !== 'lineBreak' && !(node.type === 'text' && node.value.trim() === '')
  )
  const words = rest
    .slice(Math.max(0, first))
    .map((node, index): Inline =>
      index === 0 && node.type === 'text' ? {...node, value: node.value.trimStart()} : node
    )
  return {numbering, title: [...marks, ...words]}
}

function sourceOf({notes, body}: Pick<Document, 'notes' | 'body'>): SourceNote | null {
  const inline = notes.find(({placement}) => placement === 'inline')
  const note = notes.find(({kind, placement}) => kind === 'source' && placement === 'foot')
  if (note && !isCalledIn(note, inline))
    return readSourceNote(note.id, note.body.map((block) => toText([block])).join('\n'), {inline: false})
  const lines = body.filter(({type}) => type !== 'dateline')
  return inline ? readSourceLine(inline, lines) : null
}

/** Whether the line above the heading calls a note: then the line says where the paper lies, and the note more of it. */
function isCalledIn({id}: Note, line: Note | undefined): boolean {
  let isCalled = false
  visit(line?.body ?? [], (node) => {
    if (node.type === 'noteCall' && node.note === id) isCalled = true
  })
  return isCalled
}
