import type {VFile} from 'vfile'
import {DocumentId} from '../edition/document.ts'
import type {Position} from '../edition/tree.ts'
import {columns, hasPlaces, oldColumns, type Anchors, type Ledger, type Words} from './ledger.ts'
import {parseRanges} from './ranges.ts'

/** A ledger as its file has it. */
export type RecordedLedger = Ledger & {
  file: VFile
  /** Where a cell stands: of a document or division, under the heading of a column. */
  where(id: string, column: (typeof columns)[number]): Position
}

/** Where a message stands that is about a file as a whole. */
export const top: Position = {
  start: {line: 1, column: 1, offset: 0},
  end: {line: 1, column: 1, offset: 0}
}

/** Reads the ledger of a volume. A line that is none is left out, with a message. */
export function readLedger(file: VFile): RecordedLedger {
  const divisions: string[] = []
  const documents = new Map<string, Anchors>()
  const places = new Map<string, Row>()
  let offset = 0
  let width = 0
  for (const [index, line] of String(file).split('\n').entries()) {
    const row = {line: index + 1, offset, cells: line.replace(/\r$/u, '').split('\t')}
    offset += line.length + 1
    const [id = ''] = row.cells
    if (index === 0 && [columns, oldColumns].some((names) => row.cells.join() === names.join())) {
      width = row.cells.length
      continue
    }
    if (line.trim() === '' && index > 0) continue
    const anchors = index === 0 ? null : readAnchors(row.cells, width)
    if (!anchors || places.has(id)) {
      const reason = !anchors
        ? index === 0
          ? 'the columns ' + oldColumns.map((name) => '`' + name + '`').join(', ')
          : 'the id of a document or division, its notes, pages and number of paragraphs, parted by tabs'
        : 'one line for `' + id + '`'
      file.message('Unexpected line in the ledger, expected ' + reason, {
        ruleId: 'invalid-ledger',
        source: 'frus',
        place: place(row, 0)
      })
      continue
    }
    places.set(id, row)
    if (DocumentId.safeParse(id).success || hasPlaces(anchors)) documents.set(id, anchors)
    else divisions.push(id)
  }
  return {
    divisions,
    documents,
    file,
    where(id, column) {
      const row = places.get(id)
      return row ? place(row, columns.indexOf(column)) : top
    }
  }
}

/** A line of the file: its number, where it begins, and what stands between its tabs. */
type Row = {line: number; offset: number; cells: string[]}

/** > ch3   d67   d72A */
const id = /^[a-z][\w-]*$/iu

function readAnchors(cells: readonly string[], width: number): Anchors | null {
  const [name = '', notes = '', pages = '', paragraphs = '', ofNotes = '', ofParagraphs = ''] = cells
  const read = {notes: parseRanges(notes), pages: parseRanges(pages), paragraphs: Number(paragraphs)}
  if (cells.length !== (width || oldColumns.length) || !id.test(name) || !/^\d{1,6}$/u.test(paragraphs))
    return null
  if (!read.notes || !read.pages) return null
  const anchors = {...read, notes: read.notes, pages: read.pages}
  if (ofNotes + ofParagraphs === '') {
    const isBare = width === columns.length && anchors.notes.length + anchors.paragraphs === 0
    return isBare ? {...anchors, words: {notes: [], paragraphs: []}} : anchors
  }
  const words = {notes: parseWords(ofNotes), paragraphs: parseWords(ofParagraphs)}
  if (words.notes?.length !== anchors.notes.length || words.paragraphs?.length !== anchors.paragraphs)
    return null
  return {...anchors, words: {notes: words.notes, paragraphs: words.paragraphs}}
}

/** > 3f2a10   b1c2d3+9e8f7a   b1c2d3+-   - */
const meanings = /^(?:[\da-f]{6}(?:\+[\da-f]{6})*(?:\+-)?|-)$/u

function parseWords(text: string): Words['notes'] | null {
  if (text === '') return []
  const places = text.split(' ')
  return places.every((place) => meanings.test(place)) ? places.map((place) => place.split('+')) : null
}

function place({line, offset, cells}: Row, at: number): Position {
  const before = cells.slice(0, at).reduce((length, cell) => length + cell.length + 1, 0)
  const length = cells[at]?.length ?? 0
  const point = (within: number) => ({line, column: within + 1, offset: offset + within})
  return {start: point(before), end: point(before + length)}
}
