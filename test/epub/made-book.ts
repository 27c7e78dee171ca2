/** Books that a test makes of a few records. */
import assert from 'node:assert/strict'
import type {Document} from '../../src/edition/document.ts'
import {toEpub} from '../../src/epub/to-epub.ts'
import {catalogue, document} from '../stock.ts'
import {checkBook, openBook, type Book} from './book.ts'

export const origin = 'https://example.org'

/** A book that was made here, whole as it must be. */
export function bookOf(
  documents: Document[],
  address: string | null = null,
  away: Parameters<typeof toEpub>[0]['away'] = [],
  facts: Parameters<typeof catalogue>[1] = {}
): {bytes: Uint8Array; book: Book} {
  const entry = catalogue(documents, facts).get('frus1964-68v17') ?? assert.fail()
  const toAddress = address === null ? null : (path: string) => address + path
  const bytes = toEpub({entry, documents, parts: [], away, address: toAddress})
  const book = openBook(bytes)
  checkBook(book)
  return {bytes, book}
}

export function pageOf(facts: Partial<Document>) {
  return bookOf([document(facts)]).book.files.get('documents/d1.xhtml') ?? assert.fail()
}
