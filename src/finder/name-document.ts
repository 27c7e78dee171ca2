/** What answers call a document. */
import {addressNumber, hasOtherNumber, saidNumber} from '../edition/document-number.ts'
import type {DocumentFacts} from './finder-facts.ts'

/** “67. Memorandum From …”, “125. [131] Mr. Everett to …”; in brackets the number that is not printed, none where there is none. */
export function titleOf(document: DocumentFacts): string {
  const number = saidNumber(document)
  if (number === null) return document.title
  if (document.number === null) return number + ' ' + document.title
  return number + (hasOtherNumber(document) ? `. [${addressNumber(document.id)}] ` : '. ') + document.title
}

/** “Document 67”; in brackets where the number is not printed, its heading where it has none. */
export function nameOf(document: DocumentFacts): string {
  const number = saidNumber(document)
  if (number === null) return `“${document.title}”`
  return hasOtherNumber(document) ? `No. ${number} [${addressNumber(document.id)}]` : 'Document ' + number
}
