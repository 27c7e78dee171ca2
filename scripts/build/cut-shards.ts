/** Which part of an edition each of several machines builds. */
import {cutBands, type Extent} from '../../src/search/index/cut-bands.ts'

/** One of so many parts, from 1 on. */
export type Shard = {index: number; of: number}

/** > 2 of 8 */
export function formatShard({index, of}: Shard): string {
  return `${index} of ${of}`
}

/** How far from the place where all parts are equal a part may end with a band of the search index, as a share of its size. */
const near = 0.15

/**
 * Volumes in so many parts of about equal size, in the order of the series; of more parts than volumes, some are empty.
 *
 * A part ends where a band of the search index ends, if one does so nearby: a band that is cut is made by nobody but the merge.
 */
export function cutShards<Volume extends Extent>(volumes: readonly Volume[], parts: number): Volume[][] {
  const ends = [0]
  for (const {size} of volumes) ends.push((ends.at(-1) ?? 0) + size)
  const total = ends.at(-1) ?? 0
  const bands = [0]
  for (const band of cutBands(volumes)) bands.push((bands.at(-1) ?? 0) + band.length)
  const part = total / parts

  const borders = Array.from({length: parts + 1}, (_, index) => {
    if (index === parts) return volumes.length
    if (index === 0) return 0
    const wanted = index * part
    const away = (border: number) => Math.abs((ends[border] ?? 0) - wanted)
    const nearest = (some: readonly number[]) =>
      some.reduce((best, border) => (away(border) < away(best) ? border : best), 0)
    const band = nearest(bands)
    return away(band) <= near * part ? band : nearest(ends.map((_, border) => border))
  })
  return borders.slice(1).map((end, index) => volumes.slice(borders[index], end))
}
