/** Words with how often they stand, the commonest first. */
export type Tally = {text: string; times: number}[]

/** Words counted, the commonest first; of equally common ones, the first of the alphabet. */
export function tally(words: readonly string[]): Tally {
  return [...Map.groupBy(words, (text) => text)]
    .map(([text, {length}]) => ({text, times: length}))
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
}
