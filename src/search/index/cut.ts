/** Where one band of the index ends and the next begins. */

/** What is in a band so far, or comes next: so many documents, the last or first of them of a subseries. */
export type Extent = {documents: number; subseries: string}

/** How many documents a band has at most. Built it takes 0.45 GB of memory and about 15 seconds. */
const most = 8_000

/** From how many on it ends with its subseries. */
const enough = 6_000

/**
 * Whether a volume begins a new band: bands are whole volumes in the order of the series.
 *
 * A band that is three quarters full ends with its subseries, so that a volume that is added moves the borders after it no further
 * than to the next such end: all other bands stay as they are, are not built again and need not be loaded again.
 */
export function beginsBand(band: Extent, volume: Extent): boolean {
  if (band.documents === 0) return false
  const isFull = band.documents + volume.documents > most
  return isFull || (band.documents >= enough && volume.subseries !== band.subseries)
}
