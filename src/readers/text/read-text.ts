/** Raw FRUS text, read into the record. */
import {hash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Document, Note} from '../../edition/document.ts'
import type {SourceNote} from '../../edition/source-note.ts'
import type {Block, Inline} from '../../edition/tree.ts'
import type {SuppliedFacts} from '../../edition/volume.ts'
import {toText} from '../../edition/visit.ts'
import {readHeading, readHeadingSource} from '../heading.ts'
import {readSourceNote} from '../source-note.ts'
import {supply} from '../volume/supply.ts'
import {readAbsences} from './read-absences.ts'
import {gatherAttachments} from './attachments.ts'
import {toBlocks} from './blocks.ts'
import {decode, showControls} from './decode.ts'
import {readHead} from './heading-lines.ts'
import {slice, toGroups, toSource, type Source, type Span} from './lines.ts'
import {findMarks, inOrder, toCallMarks} from './find-marks.ts'
import {toInlines} from './inline-marks.ts'
import {reportBytes, reportCalls, reportControls, reportHead, reportNoteList} from './messages.ts'
import {findCalls} from './note-calls.ts'
import {readNoteList, type ListedNote} from './note-list.ts'
import {noteId, toInlineNote, toNotes} from './to-notes.ts'
import {findPageMarks, toPrintedPages} from './page-marks.ts'
import {assignRoles} from './roles.ts'
import {formOf, readSourceLine} from './source-line.ts'

/** What is known of a raw file from outside: its volume, and what `volume.yaml` says of it. */
export type TextContext = {
  volume: string
  id: string | null
  supplied: SuppliedFacts | undefined
  /** The id of the document where neither `id` nor the heading says one. */
  fallback?: string
}

/**
 * Reads one raw file; what is odd in it becomes messages on `file`.
 *
 * `null` when there is no document in it: an empty file, or neither a number nor an id nor one to fall back on.
 */
export function readText(file: VFile, {volume, id, supplied, fallback}: TextContext): Document | null {
  const bytes: string | Uint8Array = file.value
  const decoded = decode(bytes)
  const {text, controls} = showControls(decoded.text)
  const source = toSource(text)
  reportBytes(file, source, decoded)
  reportControls(file, source, controls)

  const list = readNoteList(source)
  const head = readHead(source, toGroups(source, source.lines.slice(0, list.firstLine)))
  const title = head.heading ?? {start: 0, end: 0}
  const spans = [title, ...head.rest.flatMap((group) => group.lines)]
  const layout = {
    span: {
      start: head.heading?.start ?? head.rest[0]?.lines[0]?.start ?? text.length,
      end: list.notes[0]?.span.start ?? text.length
    },
    headingEnd: title.end
  }
  const calls = findCalls(
    text,
    layout,
    list.notes.map((note) => wordsOf(source, note))
  )
  const numbering = head.numbering && slice(source, head.numbering)
  const callMarks = (document: string) => toCallMarks(calls, (note) => noteId(document, note))
  const words = toText(toInlines(source, title, callMarks('')))
  const hint = head.sourceLines && formOf(slice(source, head.sourceLines))
  const facts = readHeading(((numbering ?? '') + ' ' + words).trim(), {hint})
  const numbered = id ?? (facts.number === null ? null : 'd' + facts.number)
  const document = numbered ?? fallback
  if (!reportHead(file, source, head, {numbered, document}) || document === undefined) return null

  const context = {volume, document}
  const pageMarks = findPageMarks(source, {start: 0, end: text.length})
  const labels = new Map(calls.map(({note, label}) => [note, label]))
  const noteLines = list.notes.flatMap(({lines}) => lines)
  const noteMarks = findMarks(source, noteLines, {...context, role: 'note'})
  const notes = toNotes(
    source,
    list.notes,
    {document, labels},
    inOrder([...noteMarks, ...pageMarks.map(toPageMark)])
  )
  const inline =
    head.sourceLines && toInlineNote(source, document, head.sourceLines, pageMarks.map(toPageMark))
  const marks = inOrder([
    ...callMarks(document),
    ...pageMarks.map(toPageMark),
    ...findMarks(source, spans, {...context, role: facts.genre.kind === 'editorial note' ? 'note' : 'text'})
  ])
  const body = gatherAttachments(toBlocks(source, head.rest, marks, 'text'))
  const {subject, participants, from, to, blocks} = assignRoles(body, facts)
  reportNoteList(file, list.notes, notes)
  reportCalls(file, source, calls, notes)

  const titleInlines = titleOf(source, title, marks)

  const record: Document = {
    volume,
    id: document,
    number: facts.number,
    numbering,
    title: titleInlines,
    genre: facts.genre,
    serial: facts.serial,
    meeting: facts.meeting,
    from,
    to,
    date: facts.date,
    place: facts.place,
    subject,
    participants,
    body: blocks,
    notes: [...(inline ? [inline] : []), ...notes],
    source: sourceOf(inline, notes, body) ?? readHeadingSource(words),
    absences: readAbsences({title: titleInlines, body: blocks, notes, genre: facts.genre}),
    pages: toPrintedPages(
      pageMarks.filter(({start}) => start < layout.span.end),
      pageMarks.filter(({start}) => start >= layout.span.end)
    ),
    // what stands before and after it says so
    begins: {status: 'unknown'},
    ends: {status: 'unknown'},
    provenance: {file: file.basename ?? '', sha256: sha256(bytes), reader: 'text', supplied: []}
  }
  return supply(record, supplied ?? {})
}

/** > The Ambassador in France ( Caffery ) to the Secretary of State */
const roomInBrackets = /(?<=[([]) | (?=[)\]])/gu

function titleOf(source: Source, title: Span, marks: Parameters<typeof toInlines>[2]): Inline[] {
  if (title.start >= title.end) return []
  return toInlines(source, title, marks).map((node) =>
    node.type === 'text' ? {...node, value: node.value.replace(roomInBrackets, '')} : node
  )
}

function toPageMark(mark: Span & {page: string}): Span & {type: 'pageBreak'; page: string} {
  return {type: 'pageBreak', ...mark}
}

function sourceOf(inline: Note | null, notes: readonly Note[], body: readonly Block[]): SourceNote | null {
  const note = notes.find(({kind}) => kind === 'source')
  if (note) return readSourceNote(note.id, paragraphsOf(note.body), {inline: false})
  return inline && readSourceLine(inline, body)
}

function paragraphsOf(body: readonly Block[]): string {
  return body.map((block) => toText([block])).join('\n')
}

function wordsOf(source: Source, {lines}: ListedNote): string {
  return lines
    .map((line) => slice(source, line))
    .join(' ')
    .trim()
}

function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes)
}
