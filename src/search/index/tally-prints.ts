/** Words as they are printed, the commonest first; of those that are as common, the first. */
export function tallyPrints(prints: readonly string[]): string[] {
  const times = [...Map.groupBy(prints, (print) => print)].map(([print, same]) => ({
    print,
    times: same.length
  }))
  return byOften(times, ({times}) => times).map(({print}) => print)
}

/** What is counted, the greatest number first; what has the same number stays in its order. */
export function byOften<Counted>(all: readonly Counted[], count: (one: Counted) => number): Counted[] {
  return all.toSorted((a, b) => count(b) - count(a))
}
