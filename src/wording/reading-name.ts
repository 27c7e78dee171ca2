/** What a page of a volume is called where one turns to it: a document, or another part. */
import {isMatter, type Reading} from '../edition/matter-entry.ts'
import {formatHeading, formatNumber} from './document-name.ts'

/** In a line: “67. Memorandum From …”, “Preface”. */
export function formatReading(entry: Reading): string {
  return isMatter(entry) ? entry.title : formatHeading(entry)
}

/** As short as can be: “67”, “Preface”; a long heading is cut. */
export function formatShortReading(entry: Reading): string {
  if (!isMatter(entry)) return formatNumber(entry).replace('.', '')
  const {title} = entry
  return title.length > longest ? title.slice(0, title.lastIndexOf(' ', longest)) + ' …' : title
}

const longest = 18
