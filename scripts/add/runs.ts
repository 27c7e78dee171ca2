/** The first and the last of numbers that follow one another. */
export type Run = [first: number, last: number]

/** Numbers in order as runs. */
export function toRuns(numbers: readonly number[]): Run[] {
  const runs: Run[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}

/** “9, 12–14, 20” */
export function formatRuns(runs: readonly Run[]): string {
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
