/** A whole volume in TEI → its documents, and what stands around them. */
import type {VFile} from 'vfile'
import {DocumentId, type Document} from '../../edition/document.ts'
import {toPrintable} from '../../edition/characters.ts'
import {toWord} from '../../edition/folder-name.ts'
import {noLists, type VolumeLists} from '../../edition/lists.ts'
import type {Matter} from '../../edition/matter.ts'
import {readHeading} from '../heading.ts'
import {decode} from '../text/decode.ts'
import {pointAt, toSource} from '../text/lines.ts'
import {reportBytes} from '../text/messages.ts'
import {findElement, lineOf, type XmlElement} from './element.ts'
import {checkMentions} from './check-mentions.ts'
import {pagesApart} from './pages-apart.ts'
import {readParts, type XmlFault} from './parts.ts'
import {readTeiDocument} from './read-document.ts'
import {fromOwn, readOwnHeader, type OwnFacts} from './own-tei.ts'
import {createLists} from './read-lists.ts'
import {openMatter, readMatter, toXmlMatter, type XmlMatter} from './read-matter.ts'
import {retarget, type NotePlace} from './retarget.ts'
import {complain, createTeiState, type Mentioned, type TeiState} from './tei-state.ts'

/** Where messages go, and where in the file things stand. */
type Where = Pick<TeiState, 'file' | 'source'>

/** A volume that was read: its documents, and its other parts, each in their order; and what its lists say. */
export type TeiVolume = {documents: Document[]; matter: Matter[]; lists: VolumeLists}

/**
 * Reads a volume; what is odd in it becomes messages on `file`. A file that is not well-formed is read as far as it can be
 * told what is meant.
 */
export function readTei(file: VFile, volume: string): TeiVolume {
  const decoded = decode(file.value)
  const source = toSource(decoded.text)
  reportBytes(file, source, decoded)
  const other = otherFormat(source.text)
  if (other !== null) {
    const expected =
      'expected `<TEI xmlns="http://www.tei-c.org/ns/1.0">` at its start; nothing of it is read'
    complain(
      {file, source},
      'no-tei',
      `file of another format, which begins with \`${other}\`, ${expected}`,
      0
    )
    return {documents: [], matter: [], lists: noLists}
  }
  const documents: Document[] = []
  const matter: {start: number; record: Matter}[] = []
  const taken = new Set<string>()
  const parts = new Set<string>()
  const starts: {start: number; id: string}[] = []
  const notes = new Map<string, NotePlace>()
  const mentioned: Mentioned[] = []
  const {add, lists} = createLists({file, source})
  const read = (part: XmlMatter): void => {
    const state = openMatter(part, {file, source}, parts)
    const after = starts.findLast(({start}) => start < part.start)?.id ?? null
    matter.push({start: part.start, record: readMatter(part, state, {volume, after})})
    remember(state, notes)
    mentioned.push(...state.mentioned)
  }
  let own: OwnFacts | null = null
  for (const part of readParts(source.text, faultReporter({file, source}))) {
    if (part.type === 'loose' && part.element.name === 'teiHeader') own = readOwnHeader(part.element)
    if (part.type !== 'document') {
      if (part.type === 'division') add(part.division)
      const found = toXmlMatter(part)
      if (found) read(found)
      continue
    }
    const {element, page} = own ? fromOwn(part.element, volume) : part
    const id = idOf(element, {file, source}, taken)
    taken.add(fold(id))
    starts.push({start: element.start, id})
    const state = createTeiState(file, source, id, mentioned)
    documents.push(readTeiDocument(element, state, {volume, page, own}))
    remember(state, notes)
  }
  if (documents.length === 0)
    complain(
      {file, source},
      'no-document-in-file',
      'file without documents, expected `<div type="document" xml:id="d1">` in the body of a TEI file',
      0
    )
  // the lists that a document of ours leads to are in another file
  if (!own) checkMentions(mentioned, lists, {file, source})
  // a division is read when it ends, after those in it
  const inOrder = matter.sort((a, b) => a.start - b.start).map(({record}) => record)
  return {
    lists,
    documents: documents.map((document) => retarget(document, notes)),
    matter: pagesApart(inOrder, documents, {file, source}).map((part) => retarget(part, notes))
  }
}

/** > <?xml version="1.0"?> <!DOCTYPE … [ … ]> <!-- … --> */
const prolog = /^(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)*/su
const rootTag = /^<(?:[\w.-]+:)?(?<name>[A-Za-z][\w.-]*)(?<attributes>[^>]*)/u

/** The beginning of a file that is no TEI at all: no XML, or a root that is not of TEI, by name or by namespace; else `null`. */
function otherFormat(text: string): string | null {
  const start = text.trimStart()
  if (start === '') return null
  const begins = toPrintable(start.slice(0, 40).split(/[\r\n]/u)[0] ?? '')
  if (!start.startsWith('<')) return begins
  const root = rootTag.exec(start.replace(prolog, ''))?.groups
  if (root?.name === undefined) return null
  const isTei = root.attributes?.includes('http://www.tei-c.org/ns/') || knownRoots.has(root.name)
  return isTei ? null : `<${toPrintable(root.name)}>`
}

/** Roots of TEI, old and new, and of parts of such files. */
const knownRoots = new Set(['TEI', 'TEI.2', 'teiCorpus', 'text', 'group', 'front', 'body', 'back', 'div'])

/** Where the notes of a part are, by their ids in the file. */
function remember({ids, notes: read, document}: TeiState, notes: Map<string, NotePlace>): void {
  for (const [own, note] of ids) {
    const {label} = read.find(({id}) => id === note) ?? {label: null}
    notes.set(own, {document, label})
  }
}

/** How many faults of a kind are said one by one. */
const mostFaults = 20

const ruleOf = {
  syntax: 'invalid-xml',
  end: 'file-breaks-off',
  namespace: 'other-namespace',
  doctype: 'document-type',
  nesting: 'nested-too-deep',
  outside: 'words-outside'
} as const satisfies Record<XmlFault['kind'], string>

/** Says the faults of a file: of many of a kind the first, and that there are more. */
export function faultReporter({file, source}: Where): (fault: XmlFault) => void {
  const counts = new Map<XmlFault['kind'], number>()
  return ({kind, reason, at}) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count > mostFaults + 1) return
    const said =
      count > mostFaults
        ? 'further faults of this kind, expected none; they are not listed'
        : toReason(kind, reason)
    file.message('Unexpected ' + said, {ruleId: ruleOf[kind], source: 'frus', place: pointAt(source, at)})
  }
}

function toReason(kind: XmlFault['kind'], reason: string): string {
  return kind === 'syntax' ? `XML that is not well-formed (${reason}), expected well-formed XML` : reason
}

/**
 * The id of a document: that of the file; else the one that its heading numbers; else words of the heading. A second document
 * of an id has another.
 */
function idOf(element: XmlElement, where: Where, taken: ReadonlySet<string>): string {
  const given = element.attributes['xml:id']
  const named = DocumentId.safeParse(given).success ? given : undefined
  const wanted = named ?? idByHeading(element)
  const copies = wanted.includes('-') ? wanted : wanted + '-copy'
  let id = taken.has(fold(wanted)) ? copies : wanted
  for (let copy = 2; taken.has(fold(id)); copy++) id = copies + '-' + String(copy)
  if (named === undefined) {
    const what = given === undefined ? 'document without `xml:id`' : `id \`${given}\` of a document`
    complain(
      where,
      'missing-id',
      `${what}, expected one such as \`d67\`; published as \`${id}\``,
      element.start
    )
  } else if (id !== wanted)
    complain(
      where,
      'duplicate-document',
      `second document \`${wanted}\`, expected one: this one is published as \`${id}\``,
      element.start
    )
  return id
}

function idByHeading(element: XmlElement): string {
  const head = findElement(element.children, 'head')
  const heading = head ? lineOf(head) : ''
  const {number} = readHeading(heading)
  return number === null ? 'd0-' + toWord(heading.slice(0, 40) || 'document', 'file') : 'd' + number
}

/** Ids that differ in capitals only are one folder on Windows and macOS. */
function fold(id: string): string {
  return id.toLowerCase()
}
