/** A table as CSV (RFC 4180) for spreadsheets and programs. */
import {toLine} from '../edition/characters.ts'

/** Rows as CSV, the first of them the names of the columns; the mark at the beginning tells spreadsheets that it is UTF-8. */
export function toCsvFile(rows: readonly (readonly string[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(toCell).join(',') + '\r\n').join('')
}

/** A spreadsheet takes what begins so for a formula; an apostrophe before it makes it text. */
const formula = /^[\s\p{Cf}]*[=+@＝＋－＠-]/u

function toCell(words: string): string {
  const line = toLine(words)
  const safe = formula.test(line) ? "'" + line : line
  return /[",;]/u.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe
}
