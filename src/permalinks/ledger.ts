/** The ledger of a volume: every address that it has published. */
import type {Address} from '../edition/address.ts'
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import {formatRanges} from './ranges.ts'

/** The places in a document that have an address. */
export type Anchors = {
  /** Notes, as `noteAnchors` has them: `2`, `2-2`, `asterisk`. */
  notes: readonly string[]
  /** Printed pages. */
  pages: readonly string[]
  /** How many paragraphs, from `#p1` on. */
  paragraphs: number
}

/** What a volume publishes, or has ever published. Its printed pages are those of its documents. */
export type Ledger = {
  divisions: readonly string[]
  documents: ReadonlyMap<string, Anchors>
}

/** The ledger of a volume that published nothing. */
export const emptyLedger: Ledger = {divisions: [], documents: new Map()}

/** Ledgers by volume. */
export type Ledgers = ReadonlyMap<string, Ledger>

/** The columns of the file, which any spreadsheet opens. A row is a division or a document. */
export const columns = ['address', 'notes', 'pages', 'paragraphs'] as const

/** The addresses that a volume publishes now. */
export function toLedger({volume, documents}: VolumeEntry): Ledger {
  return {
    divisions: idsOf(volume.divisions),
    documents: new Map(
      [...documents.values()].map(({id, anchors, pages, paragraphs}) => [
        id,
        {notes: anchors, pages: pages.map(({page}) => page), paragraphs}
      ])
    )
  }
}

/** A ledger as a file: tab-separated, a line for each document, so that a change of one is a change of a line. */
export function formatLedger({divisions, documents}: Ledger): string {
  const rows = [
    columns,
    ...divisions.map((id) => [id, '', '', '0']),
    ...[...documents].map(([id, {notes, pages, paragraphs}]) => [
      id,
      formatRanges(notes),
      formatRanges(pages),
      String(paragraphs)
    ])
  ]
  return rows.map((row) => row.join('\t') + '\n').join('')
}

/** Whether an address of the volume stands in its ledger. */
export function holds(ledger: Ledger, {part, anchor}: Address): boolean {
  if (part === undefined) return anchor === undefined
  const document = ledger.documents.get(part)
  if (document) return anchor === undefined || hasAnchor(document, anchor)
  if (anchor !== undefined) return false
  return part.startsWith('pg_') ? pagesOf(ledger).has(part.slice(3)) : ledger.divisions.includes(part)
}

/** The printed pages of a volume, each with the documents on it. */
export function pagesOf(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const known = pagesByLedger.get(ledger)
  if (known) return known
  const pages = new Map<string, string[]>()
  for (const [id, document] of ledger.documents)
    for (const page of document.pages) {
      const on = pages.get(page)
      if (on) on.push(id)
      else pages.set(page, [id])
    }
  pagesByLedger.set(ledger, pages)
  return pages
}

/** Asked for once a page, of ledgers that never change. */
const pagesByLedger = new WeakMap<Ledger, ReadonlyMap<string, readonly string[]>>()

/** The anchors of a document, in full: `fn2`, `pg_207`, `p4`. */
export function listAnchors({notes, pages, paragraphs}: Anchors): string[] {
  return [
    ...notes.map((note) => 'fn' + note),
    ...pages.map((page) => 'pg_' + page),
    ...Array.from({length: paragraphs}, (_, index) => 'p' + (index + 1))
  ]
}

/** > p4 */
const paragraph = /^p(?<number>[1-9]\d*)$/u

function hasAnchor({notes, pages, paragraphs}: Anchors, anchor: string): boolean {
  // the card of the source is on every document
  if (anchor === 'source') return true
  if (anchor.startsWith('fn')) return notes.includes(anchor.slice(2))
  if (anchor.startsWith('pg_')) return pages.includes(anchor.slice(3))
  const number = paragraph.exec(anchor)?.groups?.number
  return number !== undefined && Number(number) <= paragraphs
}

function idsOf(divisions: readonly Division[]): string[] {
  return divisions.flatMap(({id, divisions}) => [id, ...idsOf(divisions ?? [])])
}
