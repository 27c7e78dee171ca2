/** What notes say is not there, in words. */
import type {AbsenceStatus} from '../edition/absence.ts'
import type {AbsenceEntry, DocumentEntry} from '../edition/catalogue.ts'
import {nameDocument} from '../wording/document-name.ts'

/** The heading of such statements, and what they mean. */
export function sayAbsence(status: AbsenceStatus): {name: string; sense: string} {
  switch (status) {
    case 'not printed':
      return {name: 'Not printed', sense: 'Papers that exist, and that the volume leaves out.'}
    case 'not attached':
      return {
        name: 'Not attached',
        sense: 'Enclosures and tabs that are not with the paper that was printed.'
      }
    case 'not found':
      return {name: 'Not found', sense: 'Papers and records that the editors looked for.'}
    case 'not identified':
      return {name: 'Not identified', sense: 'Papers, persons and events that the editors could not tell.'}
  }
}

/** The anchor of such statements in the list. */
export function toAnchor(status: AbsenceStatus): string {
  return status.replaceAll(' ', '-')
}

/** “Document 67, note 4”, “Document 17, paragraph 2” */
export function sayPlaceOf(entry: DocumentEntry, {anchor, label}: AbsenceEntry): string {
  const document = nameDocument(entry)
  if (anchor === 'source') return document + ', source note'
  if (anchor.startsWith('fn')) return document + (label === null ? ', a note' : ', note ' + label)
  return document + ', paragraph ' + anchor.slice(1)
}
