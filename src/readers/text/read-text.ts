/** Raw FRUS text, read into the record. */
import {hash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Document, Note, Rubric} from '../../edition/document.ts'
import type {SourceNote} from '../../edition/source-note.ts'
import type {Block, Inline} from '../../edition/tree.ts'
import type {SuppliedFacts} from '../../edition/volume.ts'
import {toText} from '../../edition/visit.ts'
import {readHeading, readHeadingSource} from '../heading.ts'
import {genreByLine} from '../kind-line.ts'
import {readSerial} from '../serial.ts'
import {readSourceNote} from '../source-note.ts'
import {supply} from '../volume/supply.ts'
import {readAbsences} from './read-absences.ts'
import {gatherAttachments} from './attachments.ts'
import {toBlocks} from './blocks.ts'
import {readDateLine} from './date-lines.ts'
import {labelsMayRun, type Expected} from './expected.ts'
import type {RubricLine} from './heading-lines.ts'
import {positionOf, slice, type Source, type Span} from './lines.ts'
import {findMarks, inOrder, toCallMarks} from './find-marks.ts'
import {toInlines} from './inline-marks.ts'
import {reportBytes, reportCalls, reportControls, reportHead, reportNoteList} from './messages.ts'
import {reportNextHeading} from './next-heading.ts'
import {findCalls, inDoubt} from './note-calls.ts'
import {openText} from './open-text.ts'
import {noteId, toInlineNote, toNotes} from './to-notes.ts'
import {findPageMarks, toPrintedPages} from './page-marks.ts'
import {assignRoles} from './roles.ts'
import {formsOf, readSourceLine} from './source-line.ts'
import {reportWrappedLines} from './wrapped-lines.ts'

/** What is known of a raw file from outside: its volume, and what `volume.yaml` says of it. */
export type TextContext = {
  volume: string
  id: string | null
  supplied: SuppliedFacts | undefined
  /** The id of the document where neither `id` nor the heading says one. */
  fallback?: string
  /**
   * Which label the documents around it let its notes begin with: `null` where that is not known yet, or where labels begin
   * again with each document; `undefined` where it is read alone.
   */
  expected?: Expected | null | undefined
}

/**
 * Reads one raw file; what is odd in it becomes messages on `file`.
 *
 * `null` when there is no document in it: an empty file, or neither a number nor an id nor one to fall back on.
 */
export function readText(
  file: VFile,
  {volume, id, supplied, fallback, expected}: TextContext
): Document | null {
  const {source, decoded, controls, list, head, title, spans, end, search} = openText(file)
  reportBytes(file, source, decoded)
  reportControls(file, source, controls)
  const found = findCalls(search, expected ?? null)
  const calls =
    expected === undefined && labelsMayRun(volume) ? found.map((call) => inDoubt(call, 'alone')) : found
  const numbering = head.numbering && slice(source, head.numbering)
  const callMarks = (document: string) => toCallMarks(calls, (note) => noteId(document, note))
  const words = toText(toInlines(source, title, callMarks('')))
  const hint = formsOf([...head.sourceLines, ...head.rubrics].map((line) => slice(source, line)))
  const facts = readHeading(((numbering ?? '').replace(callInNumber, '') + ' ' + words).trim(), {hint})
  const numbered = id ?? (facts.number === null ? null : 'd' + facts.number)
  const document = numbered ?? fallback
  if (!reportHead(file, source, head, {numbered, document}) || document === undefined) return null

  reportNextHeading(file, source, {number: facts.number, document})
  reportWrappedLines(file, source)
  const context = {volume, document}
  const pageMarks = findPageMarks(source, {start: 0, end: source.text.length})
  const labels = new Map(calls.map(({note, label}) => [note, label]))
  const noteLines = list.notes.flatMap(({lines}) => lines)
  const noteMarks = findMarks(source, noteLines, {...context, role: 'note'})
  const notes = toNotes(
    source,
    list.notes,
    {document, labels},
    inOrder([...noteMarks, ...pageMarks.map(toPageMark)])
  )
  const inline = toInlineNote(source, document, head.sourceLines, pageMarks.map(toPageMark))
  const marks = inOrder([
    ...callMarks(document),
    ...pageMarks.map(toPageMark),
    ...findMarks(source, spans, {...context, role: facts.genre.kind === 'editorial note' ? 'note' : 'text'})
  ])
  const gathered = gatherAttachments(toBlocks(source, head.rest, marks, 'text'))
  const {body, ...line} = facts.date ? {body: gathered, date: null, place: null} : readDateLine(gathered)
  const {subject, participants, from, to, blocks} = assignRoles(body, facts)
  reportNoteList(file, list.notes, notes)
  reportCalls(file, source, calls, notes)

  const titleInlines = titleOf(source, title, marks)
  const rubrics = head.rubrics.map((line) => toRubric(source, line, marks))

  const record: Document = {
    volume,
    id: document,
    number: facts.number,
    numbering,
    rubrics,
    title: titleInlines,
    genre: genreByLine(facts.genre, body),
    serial: facts.serial ?? readSerial({kind: facts.genre.kind, rubrics, body}),
    meeting: facts.meeting,
    from,
    to,
    date: facts.date ?? line.date,
    place: facts.place ?? line.place,
    subject,
    participants,
    body: blocks,
    notes: [...(inline ? [inline] : []), ...notes],
    source: sourceOf(inline, notes, body) ?? readHeadingSource(words),
    absences: readAbsences({title: titleInlines, body: blocks, notes, genre: facts.genre}),
    pages: toPrintedPages(
      pageMarks.filter(({start}) => start < end),
      pageMarks.filter(({start}) => start >= end)
    ),
    // what stands before and after it says so
    begins: {status: 'unknown'},
    ends: {status: 'unknown'},
    provenance: {file: file.basename ?? '', sha256: sha256(file.value), reader: 'text', supplied: []}
  }
  return supply(record, supplied ?? {})
}

/** > *No. 32. [35] */
const callInNumber = / ?\[\d+\]$/u

/** > The Ambassador in France ( Caffery ) to the Secretary of State */
const roomInBrackets = /(?<=[([]) | (?=[)\]])/gu

function titleOf(source: Source, title: Span, marks: Parameters<typeof toInlines>[2]): Inline[] {
  if (title.start >= title.end) return []
  return toInlines(source, title, marks).map((node) =>
    node.type === 'text' ? {...node, value: node.value.replace(roomInBrackets, '')} : node
  )
}

function toRubric(source: Source, line: RubricLine, marks: Parameters<typeof toInlines>[2]): Rubric {
  const {start, end, above} = line
  return {children: toInlines(source, {start, end}, marks), above, position: positionOf(source, line)}
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

function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes)
}
