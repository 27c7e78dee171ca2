/** All rules, a row for each: how loud its messages are, which is set here and nowhere else, and what it is run on. */
import type {VFile} from 'vfile'
import type {Catalogue} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {callWithoutNote} from './call-without-note.ts'
import {dateDiffers} from './date-differs.ts'
import {dateOutOfVolume} from './date-out-of-volume.ts'
import {divisionOverlap} from './division-overlap.ts'
import {documentOutsideDivisions} from './document-outside-divisions.ts'
import {documentWithoutDate} from './document-without-date.ts'
import {doubtfulWord} from './doubtful-word.ts'
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
import type {
  CatalogueRule,
  Described,
  DocumentRule,
  DocumentsRule,
  FileOf,
  ReadDocument,
  SuppliedRule,
  VolumeRule
} from './rule.ts'
import {unknownCaption} from './unknown-caption.ts'
import {unknownDocument} from './unknown-document.ts'
import {unknownGenre} from './unknown-genre.ts'
import {unknownName} from './unknown-name.ts'
import {unreadSourceNote} from './unread-source-note.ts'

/**
 * How loud a message is. An error: words are not published, or may be wrong. A warning: an editor should look.
 * Information: a loss of the source that the page shows.
 */
export type Severity = 'error' | 'warning' | 'information'

/** What a rule is run on, and of which type it is then. */
type Runs = {
  /** The facts of a volume, against themselves and the files of its folder. */
  volume: VolumeRule
  /** A document by itself. */
  document: DocumentRule
  /** The documents of a volume in their order. */
  documents: DocumentsRule
  /** What `volume.yaml` says of documents, against those that were read. */
  supplied: SuppliedRule
  /** What the documents of an edition say about each other. */
  catalogue: CatalogueRule
}

/** A rule. Those that readers and the ledger of addresses speak of themselves have no function. */
type Rule = {severity: Severity} & Partial<Runs>

/** Every rule by its id, those of the readers among them. Rules of one kind run in the order in which they stand here. */
const rules = {
  // the content folder
  'document-capitals': {severity: 'error'},
  'duplicate-content': {severity: 'warning'},
  'duplicate-document': {severity: 'warning'},
  'duplicate-volume': {severity: 'error'},
  'file-outside-volume': {severity: 'warning'},
  'invalid-page': {severity: 'warning'},
  'missing-volume-yaml': {severity: 'warning'},
  'no-document': {severity: 'error'},
  'unknown-file': {severity: 'warning'},
  'unread-file': {severity: 'information'},
  'unreadable-file': {severity: 'error'},
  'volume-renamed': {severity: 'warning'},
  // volume.yaml
  'bare-title-page': {severity: 'information'},
  'date-differs': {severity: 'warning', supplied: dateDiffers},
  'division-overlap': {severity: 'warning', volume: divisionOverlap},
  'duplicate-division': {severity: 'warning'},
  'duplicate-file': {severity: 'warning'},
  'duplicate-key': {severity: 'warning'},
  'editor-is-office': {severity: 'warning', volume: editorIsOffice},
  'folder-differs': {severity: 'warning'},
  'invalid-date': {severity: 'warning'},
  'invalid-id': {severity: 'error'},
  'invalid-value': {severity: 'warning'},
  'invalid-yaml': {severity: 'error'},
  'missing-file': {severity: 'warning', volume: missingFile},
  'missing-value': {severity: 'warning'},
  'not-one-line': {severity: 'warning'},
  'reserved-id': {severity: 'error'},
  'unknown-document': {severity: 'warning', supplied: unknownDocument},
  'unknown-key': {severity: 'warning'},
  // addresses
  'address-vanished': {severity: 'error'},
  'duplicate-redirect': {severity: 'warning'},
  'invalid-ledger': {severity: 'error'},
  'invalid-redirect': {severity: 'error'},
  'ledger-above': {severity: 'error'},
  'ledger-altered': {severity: 'error'},
  'ledger-behind': {severity: 'information'},
  'redirect-dead-end': {severity: 'error'},
  'redirect-loop': {severity: 'error'},
  'redirect-unpublished': {severity: 'warning'},
  'redirect-without-effect': {severity: 'warning'},
  'words-changed': {severity: 'warning'},
  'words-moved': {severity: 'error'},
  // spellings.yaml
  'duplicate-spelling': {severity: 'warning'},
  'invalid-spelling': {severity: 'warning'},
  // raw text
  'byte-order-mark': {severity: 'information'},
  'control-character': {severity: 'warning'},
  'doubtful-note-call': {severity: 'warning'},
  'empty-file': {severity: 'warning'},
  'invalid-utf8': {severity: 'warning'},
  'missing-number': {severity: 'warning'},
  'note-list-order': {severity: 'warning'},
  'note-number-skipped': {severity: 'warning'},
  'number-too-long': {severity: 'error'},
  'second-heading': {severity: 'warning'},
  'wrapped-lines': {severity: 'warning'},
  // TEI
  'document-type': {severity: 'warning'},
  'duplicate-entry': {severity: 'warning'},
  'duplicate-part': {severity: 'warning'},
  'empty-reference': {severity: 'information'},
  'figure-left-out': {severity: 'information'},
  'file-breaks-off': {severity: 'error'},
  'forms-differ': {severity: 'information'},
  'invalid-page-mark': {severity: 'warning'},
  'invalid-xml': {severity: 'warning'},
  'missing-id': {severity: 'warning'},
  'nested-too-deep': {severity: 'warning'},
  'no-document-in-file': {severity: 'warning'},
  'no-tei': {severity: 'error'},
  'other-namespace': {severity: 'warning'},
  'page-in-cell': {severity: 'information'},
  'page-without-address': {severity: 'information'},
  'unknown-element': {severity: 'warning'},
  'unknown-note': {severity: 'warning'},
  'unknown-person': {severity: 'warning'},
  'unknown-term': {severity: 'warning'},
  'unread-entry': {severity: 'warning'},
  'volume-left-out': {severity: 'error'},
  'words-outside': {severity: 'warning'},
  // documents
  'call-without-note': {severity: 'warning', document: callWithoutNote},
  'date-out-of-volume': {severity: 'warning', documents: dateOutOfVolume},
  'document-outside-divisions': {severity: 'warning', document: documentOutsideDivisions},
  'document-without-date': {severity: 'warning', document: documentWithoutDate},
  'doubtful-word': {severity: 'warning', document: doubtfulWord},
  'duplicate-label': {severity: 'information', document: duplicateLabel},
  'end-before-begin': {severity: 'warning', document: endBeforeBegin},
  'lost-page': {severity: 'information', document: lostPage},
  'no-source-note': {severity: 'information', document: noSourceNote},
  'note-without-call': {severity: 'warning', document: noteWithoutCall},
  'number-differs': {severity: 'warning', document: numberDiffers},
  'page-order': {severity: 'warning', documents: pageOrder},
  'page-capitals': {severity: 'error', documents: pageCapitals},
  'reference-malformed': {severity: 'warning'},
  'reference-missing': {severity: 'warning', catalogue: referenceMissing},
  'unknown-caption': {severity: 'information', document: unknownCaption},
  'unknown-genre': {severity: 'information', document: unknownGenre},
  'unfit-record': {severity: 'error'},
  'unknown-name': {severity: 'information', document: unknownName},
  'unread-source-note': {severity: 'information', document: unreadSourceNote}
} as const satisfies Record<string, Rule>

/** The id of a rule. */
export type RuleId = keyof typeof rules

/** The severity of every rule. */
export const severities: ReadonlyMap<string, Severity> = new Map(
  Object.entries<Rule>(rules).map(([id, {severity}]) => [id, severity])
)

/** Checks the facts of a volume against themselves and the files of its folder. */
export function checkVolume(volume: Volume, names: readonly string[], described: Described): void {
  for (const check of all('volume')) check(volume, described, names)
}

/** Checks a document by itself. */
export function checkDocument(document: Document, file: VFile, volume: Volume): void {
  for (const check of all('document')) check(document, file, volume)
}

/** Checks the documents of a volume in their order, and against what `volume.yaml` says of them. */
export function checkDocuments(
  read: readonly ReadDocument[],
  volume: Volume,
  described: Described | null
): void {
  for (const check of all('documents')) check(read, volume)
  if (described) for (const check of all('supplied')) check(volume, described, read)
}

/** Checks what the documents of an edition say about each other. */
export function checkCatalogue(catalogue: Catalogue, fileOf: FileOf): void {
  for (const check of all('catalogue')) check(catalogue, fileOf)
}

/** Sets how loud each message of a file is: `fatal` is true for an error, false for a warning. */
export function setSeverity(file: VFile): void {
  for (const message of file.messages) {
    const severity = severities.get(message.ruleId ?? '')
    message.fatal = severity === 'error' ? true : severity === 'information' ? undefined : false
  }
}

/** The rules that are run on something. */
function all<On extends keyof Runs>(on: On): Runs[On][] {
  return rows.flatMap((rule) => rule[on] ?? [])
}

const rows: Partial<Runs>[] = Object.values<Rule>(rules)
