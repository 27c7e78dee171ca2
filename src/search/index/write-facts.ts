/** What documents are narrowed, counted and ordered by: a column each, a row a document. */
import {isDocument} from '../../edition/address.ts'
import {createWriter, zigzag, type Writer} from '../codec.ts'
import {firstDay, lastDay} from '../days.ts'
import {columns, language, type CommonHead, type FactsHead, type PartiesHead} from '../format.ts'
import type {Searched} from './searched.ts'

/**
 * The facts of documents; `pages` are the names that Pagefind gave them, `meta` what it says of all of them, `headings` how many
 * places each heading has.
 */
export function writeFacts(
  documents: readonly Omit<Searched, 'blocks'>[],
  {pages, headings, meta}: {pages: readonly string[]; headings: readonly number[]; meta: Uint8Array}
): Uint8Array {
  const table = Object.fromEntries(columns.map((name) => [name, createWriter()])) as Record<
    (typeof columns)[number],
    Writer
  >
  const names = {
    kind: createNames(),
    classification: createNames(),
    handling: createNames(),
    archive: createNames()
  }
  const head: Pick<FactsHead, 'suffixes' | 'ends' | 'longPages' | 'volumes'> = {
    suffixes: {},
    ends: {},
    longPages: {},
    volumes: []
  }
  const doubtful: number[] = []
  const parts: Partial<Record<number, string>> = {}
  const runs: number[] = []
  let id = 0
  let day = 0
  documents.forEach((document, row) => {
    if (head.volumes.at(-1)?.id !== document.volume.id) {
      head.volumes.push(document.volume)
      runs.push(0)
      id = 0
    }
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    const isNumbered = isDocument(document.id)
    if (!isNumbered) parts[row] = document.id
    const number = isNumbered ? Number.parseInt(document.id.slice(1), 10) : id
    const suffix = isNumbered ? document.id.slice(1).replace(/^\d+/u, '') : ''
    table.id.number(zigzag(number - id))
    if (suffix !== '') head.suffixes[row] = suffix
    id = number
    if (document.date) {
      const {iso, end} = document.date
      const first = firstDay(iso)
      table.date.number(zigzag(first - day) + 1)
      if (end !== null && lastDay(end) > lastDay(iso)) head.ends[row] = lastDay(end) - first
      day = first
      if (document.date.isDoubtful) doubtful.push(row)
    } else table.date.number(0)
    table.precision.number(Math.min(10, document.date?.iso.length ?? 0))
    table.kind.number(names.kind.toNumber(document.kind))
    writeList(table.classification, [document.classification ?? []].flat(), names.classification)
    writeList(table.handling, document.handling, names.handling)
    writeList(table.archive, document.archive, names.archive)
    table.page.number(toPageNumber(pages[row] ?? ''))
    if ((pages[row] ?? '').length > usualPage.length) head.longPages[row] = pages[row]
    table.heading.number(headings[row] ?? 0)
  })
  for (const run of runs) table.volume.number(run)
  const {kind, classification, handling, archive} = names
  return pack(
    {
      rows: documents.length,
      ...head,
      ...(doubtful.length > 0 && {doubtful}),
      ...(Object.keys(parts).length > 0 && {parts}),
      kind: kind.values,
      classification: classification.values,
      handling: handling.values,
      archive: archive.values
    },
    [...columns.map((name) => table[name].done()), meta]
  )
}

/** Senders and addressees of documents. */
export function writeParties(documents: readonly Omit<Searched, 'blocks'>[]): Uint8Array {
  const names = createNames()
  const [from, to] = [createWriter(), createWriter()]
  for (const document of documents) {
    writeList(from, document.from, names)
    writeList(to, document.to, names)
  }
  return pack({parties: names.values}, [from.done(), to.done()])
}

/** Where the text of each document ends, in places. */
export function writeExtents(ends: readonly number[]): Uint8Array {
  const column = createWriter()
  for (const end of ends) column.number(end)
  return column.done()
}

/** The rows of a smaller index and the names of its pages. */
export function writePages(pages: ReadonlyMap<number, string>): Uint8Array {
  const column = createWriter()
  let last = 0
  for (const [row, page] of [...pages].sort(([a], [b]) => a - b)) {
    column.number(row - last)
    last = row
    const bytes = new TextEncoder().encode(page)
    column.number(bytes.length)
    column.bytes(bytes)
  }
  return column.done()
}

/** Words that most documents hold, each with the rows that lack it. */
export function writeCommon(lacking: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const head: CommonHead = {words: [...lacking.keys()]}
  return pack(
    head,
    Array.from(lacking.values(), (rows) => {
      const column = createWriter()
      rows.forEach((row, index) => {
        column.number(row - (rows[index - 1] ?? 0))
      })
      return column.done()
    })
  )
}

/** > zxx_b581b56 */
const usualPage = language + '_0123456'

/** The first seven digits of the name of a page: 28 bits. */
function toPageNumber(page: string): number {
  return Number.parseInt(page.slice(language.length + 1, usualPage.length), 16) || 0
}

function pack(head: FactsHead | PartiesHead | CommonHead, columns: readonly Uint8Array[]): Uint8Array {
  const file = createWriter()
  const json = new TextEncoder().encode(JSON.stringify(head))
  file.number(json.length)
  file.bytes(json)
  for (const column of columns) {
    file.number(column.length)
    file.bytes(column)
  }
  return file.done()
}

function writeList(column: Writer, values: readonly string[], names: Names): void {
  column.number(values.length)
  for (const value of values) column.number(names.toNumber(value))
}

type Names = {values: string[]; toNumber: (name: string) => number}

/** Names by number, in the order in which they were first met. */
function createNames(): Names {
  const values: string[] = []
  const numbers = new Map<string, number>()
  return {
    values,
    toNumber(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, values.length)
      return values.push(name) - 1
    }
  }
}
