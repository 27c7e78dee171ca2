import type {DocumentDate} from '../edition/document.ts'
import type {Outline, SuppliedRule} from './rule.ts'

/**
 * A date in `volume.yaml` that is not the one that the document has in print.
 *
 * > d1: {date: "1966-07-09"}   1. Telegram 12 From the Embassy in Ghana …, Accra, July 7, 1966
 */
export const dateDiffers: SuppliedRule = (volume, {file, whereValue}, read) => {
  for (const {document, printedDate} of read) {
    const supplied = volume.documents[document.id]?.date
    if (supplied === undefined || !printedDate || fits(supplied, printedDate)) continue
    if (isOfKeptLine(document, printedDate)) continue
    const printed = printedDate.iso + (printedDate.end === undefined ? '' : '/' + printedDate.end)
    file.message(
      'Unexpected date `' +
        supplied +
        '` of document `' +
        document.id +
        '`, expected `' +
        printed +
        '`, which its text has; the page shows both',
      {ruleId: 'date-differs', source: 'frus', place: whereValue(['documents', document.id, 'date'])}
    )
  }
}

/** Whether a date is of a line that raw text has kept, which may be that of a paper within or of an endorsement. */
function isOfKeptLine({reader}: Outline, {basis}: DocumentDate): boolean {
  return reader === 'text' && basis === 'dateline'
}

/** Whether a date is a printed one or within it; as far as both say, and by the day: clocks differ from place to place. */
function fits(supplied: string, {iso, end = iso}: DocumentDate): boolean {
  const length = (text: string) => Math.min(10, supplied.length, text.length)
  const cut = (text: string) => text.slice(0, length(text))
  return cut(iso) <= supplied.slice(0, length(iso)) && supplied.slice(0, length(end)) <= cut(end)
}
