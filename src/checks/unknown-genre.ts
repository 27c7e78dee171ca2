import {startOf, type DocumentRule} from './rule.ts'
import {toText} from '../edition/visit.ts'

/** A heading that names no kind of document that the list has; one that has no words is asked for none. */
export const unknownGenre: DocumentRule = (document, file) => {
  if (document.genre.kind !== 'other') return
  const heading = toText(document.title)
  if (untitled.test(heading)) return
  file.message(
    'Unknown kind of document in the heading `' +
      heading +
      '`, expected a word such as `Letter` or `Telegram`',
    {
      ruleId: 'unknown-genre',
      source: 'frus',
      place: startOf(document)
    }
  )
}

/** > [Untitled]   [Untitled][9] */
const untitled = /^(?:\[Untitled\].*)?$/u
