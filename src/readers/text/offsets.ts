import type {Candidate} from './candidates.ts'

/** Lists begin with label 1, and in some volumes with 0. */
const usual = [0, 1]
/** A note whose label is smaller than its place by more than this is not looked for. */
const mostBefore = 20

/**
 * The offsets worth trying: those under which most notes find their label in the text.
 *
 * The work is the number of candidates and the greatest label, whatever the number of notes.
 */
export function chooseOffsets(candidates: readonly Candidate[], notes: number, most: number): number[] {
  let greatest = 0
  for (const {value, labels} of candidates) greatest = Math.max(greatest, (value ?? 0) + labels.length)
  const below = countBelow(candidates, greatest)
  const support = (offset: number): number =>
    (below[Math.min(offset + notes, greatest + 1)] ?? 0) -
    (below[Math.min(Math.max(offset, 0), greatest + 1)] ?? 0)

  const offsets: number[] = []
  for (let offset = -Math.min(notes, mostBefore); offset <= greatest; offset++) {
    if (!usual.includes(offset) && support(offset) > 0) offsets.push(offset)
  }
  const found = new Map(offsets.map((offset) => [offset, support(offset)]))
  offsets.sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0) || Math.abs(a) - Math.abs(b))
  return [...usual, ...offsets.slice(0, most)]
}

/** For each label, how many different labels below it stand in the text. */
function countBelow(candidates: readonly Candidate[], greatest: number): Uint32Array {
  const counts = new Uint32Array(greatest + 2)
  for (const {value, labels} of candidates) {
    if (value !== null) for (let index = 0; index < labels.length; index++) counts[value + index] = 1
  }
  let below = 0
  for (const [label, here] of counts.entries()) {
    counts[label] = below
    below += here
  }
  return counts
}
