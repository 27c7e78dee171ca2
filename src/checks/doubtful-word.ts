import {pageMarks} from '../edition/pagination.ts'
import {top, type DocumentRule} from './rule.ts'

/** A page mark between two halves that may be one word: “suc [Page 669] cumbed”. They are published as they stand. */
export const doubtfulWord: DocumentRule = (document, file) => {
  for (const {page, word, position} of pageMarks(document)) {
    if (word !== 'doubtful') continue
    file.message(
      'Unexpected words on either side of `[Page ' +
        page +
        ']`, expected two or the halves of one; published as two',
      {ruleId: 'doubtful-word', source: 'frus', place: position ?? top}
    )
  }
}
