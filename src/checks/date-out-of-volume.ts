import type {Volume} from '../edition/volume.ts'
import type {DocumentsRule, Outline, ReadDocument} from './rule.ts'

/** How many years before or after those of its subseries a document may be of. */
const leeway = 1

/**
 * A date outside the years of the volume: often a misread year, sometimes a paper printed for what came of it. Where the dated
 * document before or after is outside as well, they are old papers that are printed together, as those of an arbitration.
 */
export const dateOutOfVolume: DocumentsRule = (read, volume) => {
  const dated = read.filter(({document}) => document.date !== null)
  const isOut = dated.map(({document}) => isOutside(document, volume))
  for (const [index, each] of dated.entries()) {
    if (each.document.date?.certainty === 'doubtful')
      say(each, volume, ', far from those of the documents before and after')
    else if (isOut[index] === true && isOut[index - 1] !== true && isOut[index + 1] !== true)
      say(each, volume, '')
  }
}

function isOutside({date}: Outline, {subseries = ''}: Volume): boolean {
  const years = Array.from(subseries.matchAll(/\d{4}/gu), ([year]) => Number(year))
  const [first, last] = [years.at(0), years.at(-1)]
  if (date === null || date.certainty === 'doubtful' || first === undefined || last === undefined)
    return false
  const year = Number(date.iso.slice(0, 4))
  return year < first - leeway || last + leeway < year
}

function say({document, file}: ReadDocument, {subseries}: Volume, why: string): void {
  const reason = `Unexpected date \`${document.date?.iso ?? ''}\`${why}, expected one within ${subseries ?? 'the years of its volume'}`
  file.message(reason, {ruleId: 'date-out-of-volume', source: 'frus', place: document.start})
}
