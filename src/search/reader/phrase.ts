/** Words in a row: which terms to load for them, and in which units they stand so. */
import type {Positions, Postings} from './postings.ts'

/** A term of a phrase, and the number of the word that it begins with. */
export type Step = {name: string; offset: number}

/**
 * The words and pairs that cover a phrase and cost least to load. A common word is never loaded alone.
 *
 * > President of the United States: president of · of the · united states
 */
export function coverOf(
  words: readonly string[],
  common: ReadonlySet<string>,
  cost: (name: string) => number
): Step[] {
  type Way = {cost: number; steps: Step[]}
  /** By how many of the first words are covered. */
  const best: Way[] = [{cost: 0, steps: []}]
  words.forEach((word, index) => {
    const previous = words[index - 1]
    const ways: Way[] = []
    const consider = (from: Way | undefined, name: string, offset: number): void => {
      if (from) ways.push({cost: from.cost + cost(name), steps: [...from.steps, {name, offset}]})
    }
    if (!common.has(word) || words.length === 1) consider(best[index], word, index)
    if (previous !== undefined && (common.has(word) || common.has(previous))) {
      consider(best[index - 1], previous + ' ' + word, index - 1)
      consider(best[index], previous + ' ' + word, index - 1)
    }
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a), {cost: Infinity, steps: []}))
  })
  return best.at(-1)?.steps ?? []
}

/** The units of `shared` in which terms stand at their offsets from each other, and how often. */
export function matchRow(
  terms: readonly {positions: Positions; offset: number}[],
  shared: readonly number[]
): Postings {
  const cursors = terms.map(() => 0)
  const units: number[] = []
  const times: number[] = []
  for (const unit of shared) {
    let starts: Set<number> | null = null
    terms.forEach(({positions, offset}, which) => {
      let cursor = cursors[which] ?? 0
      while (cursor < positions.units.length && (positions.units[cursor] ?? 0) < unit) cursor++
      cursors[which] = cursor
      const here = Array.from(positions.at(cursor), (place) => place - offset)
      const before: Set<number> | null = starts
      starts = new Set(before === null ? here : here.filter((start) => before.has(start)))
    })
    const count = sizeOf(starts)
    if (count === 0) continue
    units.push(unit)
    times.push(count)
  }
  return {units: Uint32Array.from(units), times: Uint32Array.from(times)}
}

function sizeOf(starts: Set<number> | null): number {
  return starts?.size ?? 0
}
