import type {Candidate} from './candidates.ts'

/** More offsets than these are not tried. */
const mostOffsets = 6
const always = [0, 1]

/**
 * The offsets worth trying: those under which most notes find a label in the text.
 *
 * The work is the number of candidates and the greatest label, whatever the number of notes.
 */
export function chooseOffsets(candidates: readonly Candidate[], notes: number): number[] {
  let greatest = 0
  for (const {value, labels} of candidates) greatest = Math.max(greatest, (value ?? 0) + labels.length)
  const seen = new Uint32Array(greatest + 2)
  for (const {value, labels} of candidates) {
    if (value !== null) for (let index = 0; index < labels.length; index++) seen[value + index] = 1
  }
  // seen[n] becomes the number of labels below n
  let below = 0
  for (let label = 0; label < seen.length; label++) {
    const here = seen[label] ?? 0
    seen[label] = below
    below += here
  }
  const support = (offset: number): number =>
    (seen[Math.min(offset + notes, greatest + 1)] ?? 0) -
    (seen[Math.min(Math.max(offset, 0), greatest + 1)] ?? 0)

  const offsets: number[] = []
  for (let offset = -Math.min(notes, mostBefore); offset <= greatest; offset++) {
    if (!always.includes(offset) && support(offset) > 0) offsets.push(offset)
  }
  offsets.sort((a, b) => support(b) - support(a) || Math.abs(a) - Math.abs(b))
  return [...always, ...offsets].slice(0, mostOffsets)
}

/** A note whose label is smaller than its place: labels repeat. */
const mostBefore = 20
