import {genres} from '../edition/genre.ts'
import {startOf, type DocumentRule} from './rule.ts'

/** A paper from an archive without the note that says where it lies. */
export const noSourceNote: DocumentRule = (document, file) => {
  if (document.source || !genres[document.genre.kind].archival) return
  const reason =
    'Unexpected ' + document.genre.kind + ' without source note, expected where the document lies'
  file.message(reason, {ruleId: 'no-source-note', source: 'frus', place: startOf(document)})
}
