/** The table of facts of a band, as columns. */
import {createReader, unzigzag, type Reader} from '../../codec.ts'
import {formatDay, lastDay, yearOfDay} from '../../days.ts'
import type {FacetName} from '../engine.ts'
import {
  columns as columnNames,
  language,
  type FactsHead,
  type PartiesHead,
  type IndexedVolume
} from '../../format.ts'
import {periodsOf} from './periods.ts'
import {parseJson} from './load-files.ts'

/** The values of a facet, and which of them a row has. */
export type Column = {values: readonly string[]; of: (row: number) => readonly number[]}

/** What the documents of a band are found by besides words; a row a document. */
export type Table = {
  rows: number
  /** The first day of each document; 0: undated. */
  date: Uint32Array
  /** The last day of a document’s date, as far as it is known: of all of a month or year that is its date. */
  lastDay: (row: number) => number
  /** The last day that is told of a document; its first where only that is. */
  endOf: (row: number) => number
  /** How many letters of its date are known: of 1968-07-20. */
  precisionOf: (row: number) => number
  /** The year of each document; 0: undated. */
  year: Uint16Array
  /** Whether the date of a document is in doubt. */
  isDoubtful: (row: number) => boolean
  /** How many places its heading has; the text begins behind them. */
  heading: Uint16Array
  /** The name of the page that Pagefind knows a document by, and back. */
  pageOf: (row: number) => string
  rowOfPage: ReadonlyMap<string, number>
  columns: Partial<Record<FacetName, Column>>
  volumes: readonly IndexedVolume[]
  /** What Pagefind says of its pages. */
  meta: Uint8Array
  volumeOf: (row: number) => string
  idOf: (row: number) => string
}

/** The facts of a band; sender and addressee are not among them. */
export function readFacts(bytes: Uint8Array): Table {
  const {head: parsed, columns} = unpack(bytes)
  const head = parsed as FactsHead
  const {rows, volumes} = head
  const column = (name: (typeof columnNames)[number]): Reader =>
    createReader(columns[columnNames.indexOf(name)] ?? new Uint8Array())
  const volume = readRuns(column('volume'), rows, volumes.length)
  const ids = readIds(column('id'), volume)
  const date = readDates(column('date'), rows)
  const precision = readNumbers(column('precision'), rows)
  const page = column('page')
  const pages = Array.from({length: rows}, (_, row) => {
    const digits = page.number().toString(16).padStart(7, '0')
    return head.longPages[row] ?? language + '_' + digits
  })
  const byVolume = (valuesOf: (volume: IndexedVolume) => string[]): Column => {
    const lists = volumes.map(valuesOf)
    const values = [...new Set(lists.flat())]
    const numbers = lists.map((list) => list.map((value) => values.indexOf(value)))
    return {values, of: (row) => numbers[volume[row] ?? 0] ?? []}
  }
  return {
    rows,
    date,
    year: Uint16Array.from(date, (day) => (day === 0 ? 0 : yearOfDay(day))),
    isDoubtful: (row) => head.doubtful?.includes(row) === true,
    lastDay(row) {
      const days = head.ends[row] ?? 0
      return days > 0 || precision[row] === 10
        ? (date[row] ?? 0) + days
        : lastDay(formatDay(date[row] ?? 0, precision[row] ?? 0))
    },
    endOf: (row) => (date[row] ?? 0) + (head.ends[row] ?? 0),
    precisionOf: (row) => precision[row] ?? 0,
    heading: readNumbers(column('heading'), rows),
    pageOf: (row) => pages[row] ?? '',
    rowOfPage: new Map(pages.map((page, row) => [page, row])),
    columns: {
      period: byVolume(({years}) => periodsOf(years).map(({value}) => value)),
      subseries: byVolume(({years}) => (years === '' ? [] : [years.replaceAll('–', '-')])),
      volume: byVolume(({id}) => [id]),
      kind: single(head.kind, readNumbers(column('kind'), rows)),
      classification: readLists(head.classification, column('classification'), rows),
      handling: readLists(head.handling, column('handling'), rows),
      archive: readLists(head.archive, column('archive'), rows)
    },
    volumes,
    meta: columns[columnNames.length] ?? new Uint8Array(),
    volumeOf: (row) => volumes[volume[row] ?? 0]?.id ?? '',
    idOf: (row) => head.parts?.[row] ?? 'd' + ids[row] + (head.suffixes[row] ?? '')
  }
}

/** Sender and addressee. */
export function readParties(bytes: Uint8Array, rows: number): {from: Column; to: Column} {
  const {head, columns} = unpack(bytes)
  const {parties} = head as PartiesHead
  const read = (column: Uint8Array | undefined): Column =>
    readLists(parties, createReader(column ?? new Uint8Array()), rows)
  return {from: read(columns[0]), to: read(columns[1])}
}

/** A head, and the columns that follow it. */
export function unpack(bytes: Uint8Array): {head: unknown; columns: Uint8Array[]} {
  const from = createReader(bytes)
  const head = parseJson(from.bytes(from.number()))
  const columns: Uint8Array[] = []
  while (!from.ended) columns.push(from.bytes(from.number()))
  return {head, columns}
}

function readNumbers(from: Reader, rows: number): Uint16Array {
  return Uint16Array.from({length: rows}, () => from.number())
}

function readRuns(from: Reader, rows: number, many: number): Uint16Array {
  const numbers = new Uint16Array(rows)
  let row = 0
  for (let number = 0; number < many; number++) {
    const end = row + from.number()
    numbers.fill(number, row, end)
    row = end
  }
  return numbers
}

function readIds(from: Reader, volume: Uint16Array): Uint32Array {
  let id = 0
  return Uint32Array.from(volume, (number, row) => {
    const isFirst = volume[row - 1] !== number
    return (id = unzigzag(from.number()) + (isFirst ? 0 : id))
  })
}

function readDates(from: Reader, rows: number): Uint32Array {
  let day = 0
  return Uint32Array.from({length: rows}, () => {
    const value = from.number()
    return value === 0 ? 0 : (day += unzigzag(value - 1))
  })
}

function single(values: readonly string[], numbers: Uint16Array): Column {
  const lists = values.map((_, number) => [number])
  return {values, of: (row) => lists[numbers[row] ?? 0] ?? []}
}

function readLists(values: readonly string[], from: Reader, rows: number): Column {
  const lists = Array.from({length: rows}, () => Array.from({length: from.number()}, () => from.number()))
  return {values, of: (row) => lists[row] ?? []}
}
