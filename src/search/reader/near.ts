/** Words of the edition that are spelt almost like one that is in no document. */
import type {Part} from './open-index.ts'

/** How many are named. */
const most = 3

/** How many letters may differ; in a word of up to so many letters only one. */
const differing = 2
const short = 5

/** Words around the place where a word would stand, nearest and commonest first. None is searched for by itself. */
export async function findNear(word: string, parts: readonly Part[]): Promise<string[]> {
  const counts = new Map<string, number>()
  for (const neighbours of await Promise.all(parts.map(({band}) => band.neighbours(word))))
    for (const {name, count} of neighbours) counts.set(name, (counts.get(name) ?? 0) + count)
  const allowed = word.length <= short ? 1 : differing
  const near = [...counts].flatMap(([name, count]) => {
    const distance = distanceOf(word, name)
    return distance > 0 && distance <= allowed ? [{name, count, distance}] : []
  })
  near.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.name < b.name ? -1 : 1))
  return near.slice(0, most).map(({name}) => name)
}

/** How many letters one must put in, leave out, exchange, or swap with the next, to make one word of the other. */
export function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > differing) return Infinity
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[column - 2] ?? 0) + 1 : Infinity
        )
      )
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
