/** What answers call a document. */
import {addressNumber, hasOtherNumber} from '../edition/document-number.ts'
import type {DocumentFacts} from './finder-facts.ts'

/** “67. Memorandum From …”, “125. [131] Mr. Everett to …”; in brackets the number that is not printed, none where there is none. */
export function titleOf({id, number, title}: DocumentFacts): string {
  if (number !== null)
    return number + (hasOtherNumber({id, number}) ? `. [${addressNumber(id)}] ` : '. ') + title
  return isNumberless(id) ? title : `[${id.slice(1)}] ${title}`
}

/** “Document 67”; in brackets where the number is not printed, its heading where it has none. */
export function nameOf({id, number, title}: DocumentFacts): string {
  if (number === null && isNumberless(id)) return `“${title}”`
  if (number !== null && hasOtherNumber({id, number})) return `No. ${number} [${addressNumber(id)}]`
  return 'Document ' + (number ?? `[${id.slice(1)}]`)
}

/** > d0-letter-to-rusk */
function isNumberless(id: string): boolean {
  return id.startsWith('d0-')
}
