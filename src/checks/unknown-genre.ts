import {startOf, type DocumentRule} from './rule.ts'
import {toText} from '../edition/visit.ts'

/** A heading that names no kind of document that the list has. */
export const unknownGenre: DocumentRule = (document, file) => {
  if (document.genre.kind !== 'other') return
  file.message(
    'Unknown kind of document in the heading `' +
      toText(document.title) +
      '`, expected a word such as `Letter` or `Telegram`',
    {
      ruleId: 'unknown-genre',
      source: 'frus',
      place: startOf(document)
    }
  )
}
