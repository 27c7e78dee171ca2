/** Printed pages: their marks in the raw text, those before the first mark, those whose mark is lost. */
import type {PrintedPage} from '../../edition/document.ts'
import {bracketed} from '../matches.ts'
import type {Source, Span} from './lines.ts'

/**
 * A page mark: arabic, roman and prefixed numbers occur. No number ends in a stop, since no folder on Windows does.
 *
 * > involving clashes [Page 27] between United States Military Attachés
 */
const pageMark = /\[Page (?<page>[A-Za-z0-9](?:[A-Za-z0-9.–-]{0,14}[A-Za-z0-9–-])?)\]/uy
const arabic = /^\d{1,6}$/u
/** More missing numbers than this are a change of numbering and not lost marks. */
const widestGap = 40

/** A page mark and its place. */
export type PageMark = Span & {page: string}

/** The page marks of a stretch of text, in order. */
export function findPageMarks(source: Source, span: Span): PageMark[] {
  const marks: PageMark[] = []
  for (const match of bracketed(source.text.slice(span.start, span.end), pageMark)) {
    const start = span.start + match.index
    marks.push({start, end: start + match[0].length, page: match.groups?.['page'] ?? ''})
  }
  return marks
}

/**
 * The printed pages that a document touches: 26 before the first mark, 27, 28; 209 lost between 208 and 210.
 *
 * A page may begin in a note; in raw text its mark then stands after all of the text.
 */
export function toPrintedPages(
  marks: readonly {page: string}[],
  noteMarks: readonly {page: string}[]
): PrintedPage[] {
  const inNotes = new Set(noteMarks.map(({page}) => page))
  const pages: PrintedPage[] = []
  let last: string | null = null
  for (const {page} of marks) {
    if (last === null) pages.push(...beforeFirst(page))
    else pages.push(...lost(last, page))
    pages.push({page, basis: 'marked'})
    last = page
  }
  return pages.map((entry) =>
    entry.basis === 'lost' && inNotes.has(entry.page) ? {page: entry.page, basis: 'marked'} : entry
  )
}

function beforeFirst(page: string): PrintedPage[] {
  return arabic.test(page) && Number(page) > 1
    ? [{page: String(Number(page) - 1), basis: 'before-first', before: page}]
    : []
}

function lost(after: string, before: string): PrintedPage[] {
  if (!arabic.test(after) || !arabic.test(before)) return []
  const first = Number(after) + 1
  const count = Number(before) - first
  if (count < 1 || count > widestGap) return []
  return Array.from({length: count}, (_, index) => ({
    page: String(first + index),
    basis: 'lost',
    after,
    before
  }))
}
