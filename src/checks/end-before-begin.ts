import type {VFile} from 'vfile'
import {top, type DocumentRule} from './rule.ts'

/** A date whose end is before its begin: a misprint, or a meeting that went on past midnight. */
export const endBeforeBegin: DocumentRule = ({date}, file) => {
  if (date?.end === undefined) {
    if (date?.text !== undefined && days.test(date.text)) sayBackwards(date.text, date.iso, file)
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
    {ruleId: 'end-before-begin', source: 'frus', place: top}
  )
}

/** Days from one to another, of which the reader could tell the first alone: `July 30–2, 1956` */
const days =
  /\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?(?: ?[–—-] ?|,? and | to )(?:\p{Lu}\p{Ll}+\.? )?\d{1,2},? \d{4}/u

function sayBackwards(text: string, iso: string, file: VFile): void {
  file.message(
    'Unexpected range of days `' + text + '`, expected an end after its beginning, `' + iso + '`',
    {
      ruleId: 'end-before-begin',
      source: 'frus',
      place: top
    }
  )
}
