/** What stands before each place in a record as a line of JSON: no text can be taken for it, its quotation marks are escaped. */
const before = ',"position":{"start":{'

/**
 * The line of a record without the places in the source file, which are a quarter of its bytes: as it is published beside its
 * page, and all that pages need.
 */
export function toPlainLine(line: string): string {
  let plain = ''
  let from = 0
  for (let at = line.indexOf(before); at !== -1; at = line.indexOf(before, from)) {
    plain += line.slice(from, at)
    from = line.indexOf('}}', at) + 2
  }
  return plain + line.slice(from)
}
