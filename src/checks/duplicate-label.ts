import type {Note} from '../edition/document.ts'
import {toText} from '../edition/visit.ts'
import {top, type DocumentRule} from './rule.ts'

/**
 * A note with the printed label of another one before it, so that a reference to “footnote 2” may mean either.
 *
 * It is no fault where print does so by rule: signs begin again on each page, and so do numbers and letters in some years and
 * in attachments, from 1 or a; a label that is called again has the words of its note again.
 *
 * > * † * ‡   1 2 1 2   a b a   51 Not printed. 51 Not printed.
 */
export const duplicateLabel: DocumentRule = (document, file) => {
  let first = new Map<string, Note>()
  for (const note of document.notes) {
    const {id, label, body, position} = note
    if (label === null || !/[\p{L}\d]/u.test(label)) continue
    const other = first.get(label)
    if (other !== undefined && beginsAgain.test(label)) first = new Map()
    if (other === undefined || beginsAgain.test(label)) first.set(label, note)
    else if (toText(other.body) !== toText(body)) {
      const reason = `Unexpected label \`${label}\` of note \`${id}\`, expected each label once: note \`${other.id}\` has it as well`
      file.message(reason, {ruleId: 'duplicate-label', source: 'frus', place: position ?? top})
    }
  }
}

/** The label that a new page or attachment begins with. */
const beginsAgain = /^[1a]$/u
