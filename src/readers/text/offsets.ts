/** Offsets: the difference between the number of a label and the place of its note, while labels count on. */
import type {Candidate} from './candidates.ts'
import type {Weighed} from './scoring.ts'

/** Lists begin with label 1, and in some volumes with 0. */
const usual = [0, 1]
/** A note whose label is smaller than its place by more than this is not looked for. */
const mostBefore = 20
/** How many offsets besides the usual ones are tried: at first, and where that leaves doubt. */
const mostAtFirst = 2
const mostLater = 6

/** The offsets to try first: 0 and 1, and others where neither finds a label in the text for every note. */
export function usualOffsets(candidates: readonly Candidate[], notes: number): number[] {
  const support = supportOf(candidates, notes)
  return usual.some((offset) => support.of(offset) === notes) ? usual : best(support, notes, mostAtFirst)
}

/** The offsets worth trying: those under which most notes find their label in the text. */
export function chooseOffsets(candidates: readonly Candidate[], notes: number): number[] {
  return best(supportOf(candidates, notes), notes, mostLater)
}

/** How many offsets are tried where labels may begin anywhere, and what makes a label worth a look. */
const mostAnywhere = 12
const worthALook = -6

/**
 * The offsets from 1 on under which the labels of the notes stand in the text where calls may be: each label counts by the
 * best of its places, the first twice, since a document may call one label several times.
 */
export function promisingOffsets(weighed: readonly Weighed[], notes: number): number[] {
  const bests = new Map<number, number>()
  for (const {candidate, base} of weighed) {
    const {value, late} = candidate
    if (value === null || late || base < worthALook) continue
    bests.set(value, Math.max(bests.get(value) ?? 0, base - worthALook))
  }
  const worthOf = (first: number): number => {
    let worth = bests.get(first) ?? 0
    for (let label = first; label < first + Math.min(notes, mostBefore); label++)
      worth += bests.get(label) ?? 0
    return worth
  }
  const firsts = [...bests.keys()].filter((first) => first > 1)
  const found = firsts.map((first) => ({first, worth: worthOf(first)}))
  found.sort((a, b) => b.worth - a.worth || a.first - b.first)
  return [...usual, ...found.slice(0, mostAnywhere).map(({first}) => first)]
}

type Support = {greatest: number; of: (offset: number) => number}

function best(support: Support, notes: number, most: number): number[] {
  const found: {offset: number; support: number}[] = []
  for (let offset = -Math.min(notes, mostBefore); offset <= support.greatest; offset++) {
    const supported = support.of(offset)
    if (supported > 0 && !usual.includes(offset)) found.push({offset, support: supported})
  }
  found.sort((a, b) => b.support - a.support || Math.abs(a.offset) - Math.abs(b.offset))
  return [...usual, ...found.slice(0, most).map(({offset}) => offset)]
}

/**
 * For how many notes there is a label in the text under an offset.
 *
 * The work is the number of candidates and the greatest label, whatever the number of notes.
 */
function supportOf(candidates: readonly Candidate[], notes: number): Support {
  let greatest = 0
  for (const {value, labels, late} of candidates)
    if (!late) greatest = Math.max(greatest, (value ?? 0) + labels.length)
  const below = new Uint32Array(greatest + 2)
  for (const {value, labels, late} of candidates) {
    if (value !== null && !late) for (let index = 0; index < labels.length; index++) below[value + index] = 1
  }
  let total = 0
  for (let label = 0; label < below.length; label++) {
    const here = below[label] ?? 0
    below[label] = total
    total += here
  }
  const upTo = (label: number): number => below[Math.min(Math.max(label, 0), greatest + 1)] ?? 0
  return {greatest, of: (offset) => upTo(offset + notes) - upTo(offset)}
}
