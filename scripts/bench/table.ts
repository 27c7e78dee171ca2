/** Figures in lines: each beside its bound and that of the default search. */
import type {Load} from './measure.ts'

/** A name and figures, in columns. */
export function row(name: string, figures: readonly string[]): string {
  return name.padEnd(50) + figures.map((figure) => figure.padStart(9)).join('')
}

/** The columns of `compared`. */
export const comparedHead = row('', ['ours', 'at most', 'default', 'ratio'])

/** A figure of ours, the most that it may be, that of the default search, and how they compare. */
export function compared(
  name: string,
  ours: number | null,
  format: (figure: number) => string,
  {most, theirs}: {most?: number | undefined; theirs?: number | null | undefined} = {}
): string {
  const say = (figure: number | null | undefined): string => (figure == null ? '–' : format(figure))
  const figures = [say(ours), most === undefined ? '' : format(most), say(theirs), sayRatio(ours, theirs)]
  return row(name, figures) + sayOver(ours, most)
}

/** What is said after a figure that is over its bound. */
function sayOver(figure: number | null, most: number | undefined): string {
  return figure !== null && most !== undefined && figure > most ? '  too much' : ''
}

/** > 0.42 */
export function sayRatio(ours: number | null, theirs: number | null | undefined): string {
  return ours === null || theirs == null || theirs === 0 ? '–' : (ours / theirs).toFixed(2)
}

/** Requests, kilobytes, milliseconds and those of CPU; dashes where there was no answer. */
export function figuresOf(load: Load | null): string[] {
  if (!load) return ['–', '–', '–', '–']
  return [String(load.requests), kilo(load.bytes), load.milliseconds.toFixed(0), (load.cpu * 1000).toFixed(0)]
}

/** Bytes as kilobytes. */
export function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
}

/** The figure at a share of the way from the least to the most; `null` where there is none. */
export function at(figures: readonly number[], share: number): number | null {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
}
