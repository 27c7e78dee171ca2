/** Where one band of the index ends and the next begins. */

/** A volume that is to be indexed: how many bytes its raw files are, which is known before they are read, and its subseries. */
export type Extent = {size: number; subseries: string}

/** Whether a volume begins a new band, by what is in the band so far. */
export type Cut = (band: Extent, volume: Extent) => boolean

/**
 * How many bytes of raw files a band has at most, for an edition of so many in all.
 *
 * Pagefind takes about 60 bytes of memory for each, 2.4 GB for the largest band. A smaller edition has smaller bands, so that a
 * document that is corrected does not cost the whole index; a larger one has larger bands, since each costs a search a request or
 * two more. 22 volumes that were measured have 35 million bytes.
 */
export function largestBand(total: number): number {
  const fits = [...sizes].find(({upTo}) => total <= upTo)
  return fits?.band ?? 40_000_000
}

const sizes = [
  {upTo: 45_000_000, band: 9_500_000},
  {upTo: 112_000_000, band: 22_500_000}
]

/**
 * Cuts an edition of so many bytes into bands of whole volumes in the order of the series.
 *
 * A band that is nearly full ends with its subseries, so that a volume that is added moves the borders after it no further
 * than to the next such end: all other bands stay as they are, are not built again and need not be loaded again.
 */
export function cutFor(total: number): Cut {
  const most = largestBand(total)
  return (band, volume) => {
    if (band.size === 0) return false
    const isFull = band.size + volume.size > most
    return isFull || (band.size >= most * 0.875 && volume.subseries !== band.subseries)
  }
}

/** Volumes in bands. */
export function cutBands<Volume extends Extent>(
  volumes: readonly Volume[],
  cut: Cut = cutFor(volumes.reduce((sum, {size}) => sum + size, 0))
): Volume[][] {
  const bands: Volume[][] = []
  let size = 0
  let subseries = ''
  for (const volume of volumes) {
    const band = bands.at(-1)
    if (!band || cut({size, subseries}, volume)) {
      bands.push([volume])
      size = 0
    } else band.push(volume)
    size += volume.size
    subseries = volume.subseries
  }
  return bands
}
