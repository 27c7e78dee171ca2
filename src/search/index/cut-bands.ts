/** Where one band of the index ends and the next begins. */
import type {Searched} from './searched.ts'

/** How much is in a band so far, or comes next, in letters; and of which subseries its last or first volume is. */
export type Extent = {size: number; subseries: string}

/** How many letters a band has at most: the 22 volumes that were measured have 39 million. Pagefind takes 52 bytes of memory for each. */
const most = 48_000_000

/** From how many on it ends with its subseries. */
const enough = 42_000_000

/**
 * Whether a volume begins a new band: bands are whole volumes in the order of the series.
 *
 * A band that is three quarters full ends with its subseries, so that a volume that is added moves the borders after it no further
 * than to the next such end: all other bands stay as they are, are not built again and need not be loaded again.
 */
export function beginsBand(band: Extent, volume: Extent): boolean {
  if (band.size === 0) return false
  const isFull = band.size + volume.size > most
  return isFull || (band.size >= enough && volume.subseries !== band.subseries)
}

/** How many letters documents have. */
export function sizeOf(documents: readonly Searched[]): number {
  return documents.reduce(
    (sum, {blocks}) => sum + blocks.reduce((letters, {text}) => letters + text.length, 0),
    0
  )
}
