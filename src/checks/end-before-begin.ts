import {top, type DocumentRule} from './rule.ts'

/** A date whose end is before its begin: a misprint, or a meeting that went on past midnight. */
export const endBeforeBegin: DocumentRule = ({date}, file) => {
  if (date?.end === undefined) return
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
