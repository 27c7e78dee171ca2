/** Documents of a volume that are read one at a time. */
import type {VFile} from 'vfile'
import type {Document, DocumentDate} from '../../edition/document.ts'
import type {ReadDocument} from './read-documents.ts'

/** What is known of a document without its record, and the record, which is to be read once. */
export type PassingDocument = {
  id: string
  date: DocumentDate | null
  /** The date that its text has, whatever an editor supplied. */
  printedDate: DocumentDate | null
  file: VFile
  read: () => Document
}

/** A document whose record is in memory. */
export function toPassing({document, file, printedDate}: ReadDocument): PassingDocument {
  return {id: document.id, date: document.date, printedDate, file, read: () => document}
}
