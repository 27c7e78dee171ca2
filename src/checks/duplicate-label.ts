import {top, type DocumentRule} from './rule.ts'

/** A note with the printed label of one before it, so that a reference to “footnote 2” may mean either. */
export const duplicateLabel: DocumentRule = (document, file) => {
  const first = new Map<string, string>()
  for (const {id, label, position} of document.notes) {
    if (label === null) continue
    const other = first.get(label)
    first.set(label, other ?? id)
    if (other === undefined) continue
    const reason =
      'Unexpected label `' +
      label +
      '` of note `' +
      id +
      '`, expected each label once: note `' +
      other +
      '` has it as well'
    file.message(reason, {ruleId: 'duplicate-label', source: 'frus', place: position ?? top})
  }
}
