import {visit} from '../edition/visit.ts'
import {top, type DocumentRule} from './rule.ts'

/**
 * A note that nothing in the text calls. Where a document has lost its dateline, so has the note that was called there.
 *
 * > |   2. Eastern Standard Time.
 */
export const noteWithoutCall: DocumentRule = (document, file) => {
  const called = new Set<string>()
  visit([...document.title, ...document.body, ...document.notes.flatMap((note) => note.body)], (node) => {
    if (node.type === 'noteCall') called.add(node.note)
  })

  for (const note of document.notes) {
    if (called.has(note.id) || note.placement === 'inline') continue
    file.message('Unexpected note `' + note.id + '` without call, expected a call in the text', {
      ruleId: 'note-without-call',
      source: 'frus',
      place: note.position ?? top
    })
  }
}
