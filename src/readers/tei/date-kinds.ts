/** Dates of several kinds in one line. */
import type {XmlElement} from './element.ts'

/** What the files call dates of several kinds in one line; the first that is there is that of the paper. */
const kinds = [
  'conversation-or-meeting-date',
  'created-date',
  undefined,
  'presentation-date',
  'sent-date',
  'received-date'
]

/**
 * The dates of a line, those of one kind.
 *
 * > <date type="created-date" …>January 7</date>, received <date type="received-date" …>January 8</date>
 */
export function datesIn(elements: readonly XmlElement[]): XmlElement[] {
  const dates = elements.filter(({name}) => name === 'date')
  const rank = ({attributes: {type}}: XmlElement): number => {
    const at = kinds.indexOf(type)
    return at === -1 ? kinds.indexOf(undefined) : at
  }
  const first = Math.min(...dates.map(rank))
  return dates.filter((date) => rank(date) === first)
}
