import {startOf, type DocumentRule} from './rule.ts'

/** How many years before or after those of its subseries a document may be of. */
const leeway = 1

/** A date outside the years of the volume: often a misread year, sometimes a paper printed for what came of it. */
export const dateOutOfVolume: DocumentRule = (document, file, volume) => {
  const years = Array.from((volume.subseries ?? '').matchAll(/\d{4}/gu), ([year]) => Number(year))
  const [first, last] = [years.at(0), years.at(-1)]
  if (document.date?.certainty === 'doubtful') {
    const reason =
      'Unexpected date `' +
      document.date.iso +
      '`, far from those of the documents before and after, expected one within ' +
      (volume.subseries ?? 'the years of its volume')
    file.message(reason, {ruleId: 'date-out-of-volume', source: 'frus', place: startOf(document)})
    return
  }
  if (!document.date || first === undefined || last === undefined) return
  const year = Number(document.date.iso.slice(0, 4))
  if (first - leeway <= year && year <= last + leeway) return
  const reason =
    'Unexpected date `' + document.date.iso + '`, expected one within ' + String(volume.subseries)
  file.message(reason, {ruleId: 'date-out-of-volume', source: 'frus', place: startOf(document)})
}
