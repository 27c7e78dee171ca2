/** The ledger of a volume: every address that it has published. */
import type {Address} from '../edition/address.ts'
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import {formatRanges} from './ranges.ts'
import type {Places} from './words-under-addresses.ts'

/** The places in a document that have an address. */
export type Anchors = {
  /** Notes, as `noteAnchors` has them: `2`, `2-2`, `asterisk`. */
  notes: readonly string[]
  /** Printed pages. */
  pages: readonly string[]
  /** How many paragraphs, from `#p1` on. */
  paragraphs: number
  /** The words of each, as hashes; left out where a ledger was written before words were kept. */
  words?: Words
}

/** For each note and each paragraph, every hash that its address was published with; see `words-under-addresses.ts`. */
export type Words = {notes: readonly (readonly string[])[]; paragraphs: readonly (readonly string[])[]}

/**
 * What a volume publishes, or has ever published. Its printed pages are those of its documents, among which stand its other
 * parts: a preface, a chapter with words of its own.
 */
export type Ledger = {
  /** Those in which no place has an address of its own, and other such parts. */
  divisions: readonly string[]
  documents: ReadonlyMap<string, Anchors>
}

/** The ledger of a volume that published nothing. */
export const emptyLedger: Ledger = {divisions: [], documents: new Map()}

/** Ledgers by volume. */
export type Ledgers = ReadonlyMap<string, Ledger>

/** The columns of the file, which any spreadsheet opens. A row is a division or a document. */
export const columns = [
  'address',
  'notes',
  'pages',
  'paragraphs',
  'words of notes',
  'words of paragraphs'
] as const

/** The columns of ledgers that were written before words were kept. */
export const oldColumns = columns.slice(0, 4)

/** The addresses that a volume publishes now. */
export function toLedger({volume, documents, matter}: VolumeEntry): Ledger {
  const parts = [...matter.values()].filter(({anchors, pages, paragraphs}) =>
    hasPlaces({notes: anchors, pages, paragraphs})
  )
  const worded = new Set(parts.map(({id}) => id))
  return {
    divisions: [...new Set([...idsOf(volume.divisions), ...matter.keys()])].filter((id) => !worded.has(id)),
    documents: new Map(
      [...documents.values(), ...parts].map(({id, anchors, pages, paragraphs, words}) => [
        id,
        {
          notes: anchors,
          pages: pages.map(({page}) => page),
          paragraphs,
          words: {
            notes: words.notes.map((hash) => [hash]),
            paragraphs: words.paragraphs.map((hash) => [hash])
          }
        }
      ])
    )
  }
}

/** Whether something has places with addresses of their own; a part without any is like a division that is a heading. */
export function hasPlaces({
  notes,
  pages,
  paragraphs
}: {
  notes: readonly unknown[]
  pages: readonly unknown[]
  paragraphs: number
}): boolean {
  return notes.length + pages.length + paragraphs > 0
}

/** A ledger as a file: tab-separated, a line for each document, so that a change of one is a change of a line. */
export function formatLedger({divisions, documents}: Ledger): string {
  const hasWords = [...documents.values()].some(({words}) => words !== undefined)
  const head = hasWords ? columns : oldColumns
  const rows = [
    head,
    ...divisions.map((id) => [id, '', '', '0', '', ''].slice(0, head.length)),
    ...[...documents].map(([id, {notes, pages, paragraphs, words}]) =>
      [
        id,
        formatRanges(notes),
        formatRanges(pages),
        String(paragraphs),
        formatWords(words?.notes ?? []),
        formatWords(words?.paragraphs ?? [])
      ].slice(0, head.length)
    )
  ]
  return rows.map((row) => row.join('\t') + '\n').join('')
}

/** > 3f2a10 b1c2d3+9e8f7a */
function formatWords(words: Words['notes']): string {
  return words.map((hashes) => hashes.join('+')).join(' ')
}

/** The notes of a document with their words, by anchor; `null` where the words are not known. */
export function noteWords({notes, words}: Anchors): Places | null {
  return words ? {keys: notes.map((note) => 'fn' + note), words: words.notes} : null
}

/** The paragraphs of a document with their words, by anchor; `null` where the words are not known. */
export function paragraphWords({words}: Anchors): Places | null {
  return words ? {keys: words.paragraphs.map((_, index) => 'p' + (index + 1)), words: words.paragraphs} : null
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
