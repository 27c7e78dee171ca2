import {pageMarks} from '../edition/pagination.ts'
import {top, type DocumentRule} from './rule.ts'

/** A printed page whose mark the source lost: raw text drops marks between paragraphs. It stands at the mark before. */
export const lostPage: DocumentRule = (document, file) => {
  const marks = new Map(pageMarks(document).map(({page, position}) => [page, position]))
  for (const {page, basis, after, before} of document.pages) {
    if (basis !== 'lost') continue
    const gap = [after, before].flatMap((mark) => (mark === undefined ? [] : ['`[Page ' + mark + ']`']))
    file.message(
      'Unexpected gap without page `' + page + '`, expected its mark between ' + gap.join(' and '),
      {
        ruleId: 'lost-page',
        source: 'frus',
        place: marks.get(after ?? '') ?? top
      }
    )
  }
}
