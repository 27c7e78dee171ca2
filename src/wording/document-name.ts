/** What a document is called: its number, its heading, and both. */
import type {Document} from '../edition/document.ts'
import {addressNumber, hasOtherNumber, saidNumber} from '../edition/document-number.ts'

type Numbered = Pick<Document, 'id' | 'number'>
/** A document with the words of its heading. */
type Named = Numbered & {title: string}

/**
 * The number as printed with its stop; in brackets what is not printed, and only the address has; empty where there is none at
 * all.
 *
 * > 67.   [226]   125. [131]
 */
export function formatNumber(entry: Numbered): string {
  if (hasOtherNumber(entry)) return `${entry.number}. [${addressNumber(entry.id)}]`
  return (saidNumber(entry) ?? '') + (entry.number === null ? '' : '.')
}

/**
 * The number at the head of a document: as it is printed, and in brackets what only the address has; empty what is not there.
 *
 * > 67.   No. 501   No. 125. [131]   [226]
 */
export function headNumber(document: Numbered & Pick<Document, 'numbering'>): {
  printed: string
  supplied: string
} {
  const {id, numbering} = document
  if (numbering === null) return {printed: '', supplied: formatNumber(document)}
  return {printed: numbering, supplied: hasOtherNumber(document) ? `[${addressNumber(id)}]` : ''}
}

/** A document in a line: “67. Memorandum From …”. */
export function formatHeading(entry: Named): string {
  return [formatNumber(entry), entry.title].filter(Boolean).join(' ')
}

/** “Document 67”, “Document [226]”, “No. 125 [131]”; its heading where it has no number. */
export function nameDocument(entry: Named): string {
  if (hasOtherNumber(entry)) return `No. ${entry.number} [${addressNumber(entry.id)}]`
  const number = saidNumber(entry)
  return number === null ? `“${entry.title}”` : 'Document ' + number
}

/**
 * A heading where more follows it. Volumes until 1913 print headings with a stop; that of an abbreviation stays.
 *
 * > Mr. Adams to Mr. Seward   Mr. Adams to Messrs. Hale & Co.
 */
export function withoutStop(title: string): string {
  return title.endsWith('.') && !abbreviationAtEnd.test(title) ? title.slice(0, -1) : title
}

/** > Paul B.   4 p.m.   U. S. N.   Paul Hale, jr. */
const abbreviationAtEnd =
  /(?:[.…]|(?<!\p{L})(?:\p{L}|\p{L}\.\s?\p{L}|jr|sr|esq|bart|co|bros|inc|ltd|no|nos|etc|&c|inst|ult|prox|al))\.$/iu
