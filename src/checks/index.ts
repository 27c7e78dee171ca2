/** All rules, and how loud each message is: severity is set here and nowhere else. */
import type {VFile} from 'vfile'
import type {Catalogue} from '../edition/catalogue.ts'
import type {Volume} from '../edition/volume.ts'
import {callWithoutNote} from './call-without-note.ts'
import {dateDiffers} from './date-differs.ts'
import {dateOutOfVolume} from './date-out-of-volume.ts'
import {divisionOverlap} from './division-overlap.ts'
import {documentOutsideDivisions} from './document-outside-divisions.ts'
import {documentWithoutDate} from './document-without-date.ts'
import {duplicateLabel} from './duplicate-label.ts'
import {editorIsOffice} from './editor-is-office.ts'
import {endBeforeBegin} from './end-before-begin.ts'
import {lostPage} from './lost-page.ts'
import {missingFile} from './missing-file.ts'
import {noSourceNote} from './no-source-note.ts'
import {noteWithoutCall} from './note-without-call.ts'
import {numberDiffers} from './number-differs.ts'
import {pageCapitals} from './page-capitals.ts'
import {pageOrder} from './page-order.ts'
import {referenceMissing} from './reference-missing.ts'
import type {Described, DocumentRule, FileOf, ReadDocument} from './rule.ts'
import {unknownCaption} from './unknown-caption.ts'
import {unknownDocument} from './unknown-document.ts'
import {unknownGenre} from './unknown-genre.ts'
import {unreadSourceNote} from './unread-source-note.ts'

/**
 * How loud a message is. An error: words are not published, or may be wrong. A warning: an editor should look.
 * Information: a loss of the source that the page shows.
 */
export type Severity = 'error' | 'warning' | 'information'

/** The severity of every rule, those of the readers among them. */
export const severities: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  // the content folder
  ['document-capitals', 'error'],
  ['duplicate-content', 'warning'],
  ['duplicate-document', 'warning'],
  ['duplicate-volume', 'error'],
  ['file-outside-volume', 'warning'],
  ['invalid-page', 'warning'],
  ['missing-volume-yaml', 'warning'],
  ['no-document', 'error'],
  ['unknown-file', 'warning'],
  ['unread-file', 'information'],
  ['unreadable-file', 'error'],
  // volume.yaml
  ['date-differs', 'warning'],
  ['division-overlap', 'warning'],
  ['duplicate-division', 'warning'],
  ['duplicate-file', 'warning'],
  ['duplicate-key', 'warning'],
  ['editor-is-office', 'warning'],
  ['folder-differs', 'warning'],
  ['invalid-date', 'warning'],
  ['invalid-id', 'error'],
  ['invalid-value', 'warning'],
  ['invalid-yaml', 'error'],
  ['missing-file', 'warning'],
  ['missing-value', 'warning'],
  ['not-one-line', 'warning'],
  ['reserved-id', 'error'],
  ['unknown-document', 'warning'],
  ['unknown-key', 'warning'],
  // addresses
  ['address-vanished', 'error'],
  ['duplicate-redirect', 'warning'],
  ['invalid-ledger', 'error'],
  ['invalid-redirect', 'error'],
  ['ledger-above', 'error'],
  ['ledger-altered', 'error'],
  ['ledger-behind', 'information'],
  ['redirect-dead-end', 'error'],
  ['redirect-loop', 'error'],
  ['redirect-unpublished', 'warning'],
  ['redirect-without-effect', 'warning'],
  ['words-changed', 'warning'],
  ['words-moved', 'error'],
  // spellings.yaml
  ['duplicate-spelling', 'warning'],
  ['invalid-spelling', 'warning'],
  // raw text
  ['byte-order-mark', 'information'],
  ['control-character', 'warning'],
  ['doubtful-note-call', 'warning'],
  ['empty-file', 'warning'],
  ['invalid-utf8', 'warning'],
  ['missing-number', 'warning'],
  ['note-list-order', 'warning'],
  ['note-number-skipped', 'warning'],
  ['number-too-long', 'error'],
  // documents
  ['call-without-note', 'warning'],
  ['date-out-of-volume', 'warning'],
  ['document-outside-divisions', 'warning'],
  ['document-without-date', 'warning'],
  ['duplicate-label', 'information'],
  ['end-before-begin', 'warning'],
  ['lost-page', 'information'],
  ['no-source-note', 'information'],
  ['note-without-call', 'warning'],
  ['number-differs', 'warning'],
  ['page-capitals', 'error'],
  ['page-order', 'warning'],
  ['reference-malformed', 'warning'],
  ['reference-missing', 'warning'],
  ['unknown-caption', 'information'],
  ['unknown-genre', 'information'],
  ['unfit-record', 'error'],
  ['unread-source-note', 'information']
])

const documentRules: readonly DocumentRule[] = [
  callWithoutNote,
  dateOutOfVolume,
  documentOutsideDivisions,
  documentWithoutDate,
  duplicateLabel,
  endBeforeBegin,
  lostPage,
  noSourceNote,
  noteWithoutCall,
  numberDiffers,
  unknownCaption,
  unknownGenre,
  unreadSourceNote
]

/** Checks the facts of a volume against themselves and the files of its folder. */
export function checkVolume(volume: Volume, names: readonly string[], described: Described): void {
  divisionOverlap(volume, described)
  editorIsOffice(volume, described)
  missingFile(volume, names, described)
}

/** Checks the documents of a volume: each by itself, in their order, and against what `volume.yaml` says of them. */
export function checkDocuments(
  read: readonly ReadDocument[],
  volume: Volume,
  described: Described | null
): void {
  for (const {document, file} of read) for (const rule of documentRules) rule(document, file, volume)
  pageOrder(read, volume)
  pageCapitals(read, volume)
  if (!described) return
  dateDiffers(volume, described, read)
  unknownDocument(volume, described, read)
}

/** Checks what the documents of an edition say about each other. */
export function checkCatalogue(catalogue: Catalogue, fileOf: FileOf): void {
  referenceMissing(catalogue, fileOf)
}

/** Sets how loud each message of a file is: `fatal` is true for an error, false for a warning. */
export function setSeverity(file: VFile): void {
  for (const message of file.messages) {
    const severity = severities.get(message.ruleId ?? '')
    message.fatal = severity === 'error' ? true : severity === 'information' ? undefined : false
  }
}
