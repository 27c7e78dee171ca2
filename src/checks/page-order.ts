import {isNumbered} from '../edition/catalogue.ts'
import {beginsCount, countsByDocument, pageMarks, toNumber} from '../edition/pagination.ts'
import {top, type DocumentsRule} from './rule.ts'

/**
 * A page mark with a lower number than one before it, in its document or in the ones before. Roman and prefixed numbers
 * are counts of their own; so are the pages of each document of an electronic volume, and of each paper attached to it.
 *
 * > conditions [Page 210] in Europe … political [Page 21] conditions
 */
export const pageOrder: DocumentsRule = (read) => {
  const isByDocument = countsByDocument(read.map(({document}) => document))
  let last: number | null = null
  for (const {document, file} of read) {
    if (isByDocument || !isNumbered(document.id)) last = null
    for (const {page, position} of pageMarks(document)) {
      const number = toNumber(page)
      if (number === null) continue
      if (last !== null && number <= last && !(isByDocument && beginsCount(number)))
        file.message('Unexpected page `' + page + '` after page `' + last + '`, expected a higher number', {
          ruleId: 'page-order',
          source: 'frus',
          place: position ?? top
        })
      last = number
    }
  }
}
