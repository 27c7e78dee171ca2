import {visit} from '../edition/visit.ts'
import {top, type DocumentRule} from './rule.ts'

/**
 * What looks like a call and calls no note: a sign or a low number right behind a word, but not `A/1841/Add.1`.
 *
 * > I am disturbed by the incident in Poland.3 We should talk.
 *                                            ^
 * Asterisks in a row leave words out, and call nothing: `the friendship of this government.* * *`
 * What the mark can be is said first, so that nobody looks behind every letter of a text.
 */
const looseCall =
  /(?=[\d*†‡§])(?<=\p{Ll}{2}[.,;:!?]?[”’)\]]?)(?<!\b(?:Add|Corr|Rev)\.)(?:\d{1,2}|[*†‡§](?! ?\*))(?=[\s,;:.)”]|$)/gu

const anyMark = /[\d*†‡§]/u

/** A mark in the text that looks like the call of a note which the list at the end lacks. */
export const callWithoutNote: DocumentRule = (document, file) => {
  visit([{type: 'heading', children: document.title}, ...document.body], (node) => {
    if (!('children' in node) || !('position' in node)) return
    for (const child of node.children) {
      if (child.type !== 'text' || !anyMark.test(child.value)) continue
      for (const {0: mark, index} of child.value.matchAll(looseCall)) {
        const words = child.value.slice(Math.max(0, index - 20), index).trimStart()
        file.message(
          'Unexpected call `' +
            mark +
            '` after `' +
            words +
            '`, expected a note with that label at the end of the file',
          {
            ruleId: 'call-without-note',
            source: 'frus',
            place: node.position ?? top
          }
        )
      }
    }
  })
}
