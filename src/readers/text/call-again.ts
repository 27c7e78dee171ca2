/** Notes that are called twice: the same label stands again before that of the next note. */
import type {Candidate} from './candidates.ts'
import type {Call} from './note-calls.ts'
import type {Weighed} from './scoring.ts'

/** What must speak for a label that stands again, by region: it would be a call by itself. */
const least = {text: 4, short: 2, row: Infinity, heading: Infinity}
const stop = /[.,;:?!”)]/u
/** A label that stands more often than this counts something else. */
const mostAgain = 2
/** Neither of the two is certain, for one of them may be a number of the text. */
const even = 0.5

/** The candidates that may call a note again: glued to a word or stop, with the one label of a call. */
export function mayCallAgain(
  text: string,
  calls: readonly Call[],
  candidates: readonly Candidate[]
): Candidate[] {
  const called = new Set(calls.map(({label}) => label))
  return candidates.filter(
    ({labels, value, start, run}) =>
      value !== null &&
      labels.length === 1 &&
      called.has(labels[0] ?? '') &&
      start === run &&
      !space.test(text.charAt(start - 1))
  )
}

const space = /\s/u

/**
 * The calls, in the order of their notes, with those of labels that stand again between the calls before and after;
 * `weighed`: the candidates that may, see `mayCallAgain`.
 *
 * > The first matter.2 The second matter.2 The third.3
 */
export function callAgain(text: string, calls: readonly Call[], weighed: readonly Weighed[]): Call[] {
  const strong = weighed.filter(
    ({candidate: {start}, region, base}) =>
      base >= least[region] && (region === 'text' || stop.test(text.charAt(start - 1)))
  )
  const byLabel = Map.groupBy(strong, ({candidate}) => candidate.labels[0])
  const inText = calls.toSorted((a, b) => a.start - b.start)
  let last = 0
  const again = inText.flatMap((call, index): Call[] => {
    const from = Math.max(last, inText[index - 1]?.end ?? call.start)
    const to = inText[index + 1]?.start ?? Infinity
    const found = (byLabel.get(call.label) ?? []).filter(
      ({candidate: {start}}) => start > from && start < to && start !== call.start
    )
    if (found.length > mostAgain) return []
    last = Math.max(last, ...found.map(({candidate}) => candidate.end))
    return found.map(({candidate: {start, end}}) => ({
      ...call,
      start,
      end,
      probability: even,
      doubt: 'again' as const
    }))
  })
  const twice = new Set(again.map(({note}) => note))
  return calls
    .map((call) => (twice.has(call.note) ? {...call, probability: even, doubt: 'again' as const} : call))
    .concat(again)
    .sort((a, b) => a.note - b.note || a.start - b.start)
}
