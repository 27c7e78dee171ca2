import type {VFile} from 'vfile'
import type {Document} from '../edition/document.ts'
import {startOf, type DocumentRule} from './rule.ts'

/** A date whose end is before its begin: a misprint, or a meeting that went on past midnight. */
export const endBeforeBegin: DocumentRule = (document, file) => {
  const {date} = document
  if (date?.end === undefined) {
    if (date?.text !== undefined && days.test(date.text)) sayBackwards(date.text, document, file)
    return
  }
  const length = Math.min(date.iso.length, date.end.length)
  if (date.iso.slice(0, length) <= date.end.slice(0, length)) return
  const words = date.text === undefined ? '' : ' (“' + date.text + '”)'
  file.message(
    'Unexpected end `' +
      date.end +
      '` of the date' +
      words +
      ', expected one after its beginning, `' +
      date.iso +
      '`',
    {ruleId: 'end-before-begin', source: 'frus', place: startOf(document)}
  )
}

/** Days from one to another, of which the reader could tell the first alone: `July 30–2, 1956` */
const days =
  /\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?(?: ?[–—-] ?|,? and | to )(?:\p{Lu}\p{Ll}+\.? )?\d{1,2},? \d{4}/u

function sayBackwards(text: string, document: Document, file: VFile): void {
  file.message(
    'Unexpected range of days `' +
      text +
      '`, expected an end after its beginning, `' +
      (document.date?.iso ?? '') +
      '`',
    {
      ruleId: 'end-before-begin',
      source: 'frus',
      place: startOf(document)
    }
  )
}
