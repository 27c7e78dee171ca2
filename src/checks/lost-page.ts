import {top, type DocumentRule} from './rule.ts'

/** A printed page whose mark the source lost: raw text drops marks between paragraphs. */
export const lostPage: DocumentRule = (document, file) => {
  for (const {page, basis, after, before} of document.pages) {
    if (basis !== 'lost') continue
    const gap = [after, before].flatMap((mark) => (mark === undefined ? [] : ['`[Page ' + mark + ']`']))
    file.message(
      'Unexpected gap without page `' + page + '`, expected its mark between ' + gap.join(' and '),
      {
        ruleId: 'lost-page',
        source: 'frus',
        place: top
      }
    )
  }
}
