/**
 * Words under addresses: what was published as `#p4` may be `#p5` now, or corrected, or gone.
 *
 * A place that has an address is known by the hash of its words. The ledger keeps for each address every hash that it was
 * published with; the last is what it means now, `-` where nothing has the address any more.
 */

/** What the places of a document say: their addresses, and the hashes that each was published with. */
export type Places = {keys: readonly string[]; words: readonly (readonly string[])[]}

/** What became of the words of a place: where they are, whether they were corrected; `null` where they are gone. */
export type Fate = {key: string; corrected: boolean} | null

/** Where nothing has an address any more. */
export const nothing = '-'

/** What became of the words that each address had when the ledger was written. */
export function findFates(before: Places, now: Places): Map<string, Fate> {
  const old = before.keys.flatMap((key, index) => {
    const hash = before.words[index]?.at(-1)
    return hash === undefined || hash === nothing ? [] : [{key, hash}]
  })
  const fresh = now.keys.map((key, index) => ({key, hash: now.words[index]?.at(-1) ?? nothing}))
  const pairs = align(
    old.map(({hash}) => hash),
    fresh.map(({hash}) => hash)
  )
  const fates = new Map<string, Fate>()
  const taken = new Set<string>()
  const settle = (from: string, key: string, corrected: boolean) => {
    fates.set(from, {key, corrected})
    taken.add(key)
  }
  for (const [from, to] of pairs) settle(old[from]?.key ?? '', fresh[to]?.key ?? '', false)

  // words that changed places with others
  for (const {key, hash} of old) {
    if (fates.has(key)) continue
    const found = fresh.find((place) => place.hash === hash && !taken.has(place.key))
    if (found) settle(key, found.key, false)
  }
  // as many old words as new ones between two that stayed: the same, corrected
  for (const [index, [fromEnd, toEnd]] of [...pairs, [old.length, fresh.length] as const].entries()) {
    const [fromStart, toStart] = pairs[index - 1] ?? [-1, -1]
    const lost = old.slice(fromStart + 1, fromEnd).filter(({key}) => !fates.has(key))
    const added = fresh.slice(toStart + 1, toEnd).filter(({key}) => !taken.has(key))
    if (lost.length === added.length)
      for (const [at, {key}] of lost.entries()) settle(key, added[at]?.key ?? '', true)
    else
      for (const {key} of lost)
        if (added.some((place) => place.key === key && !taken.has(key))) settle(key, key, true)
  }
  return new Map(old.map(({key}) => [key, fates.get(key) ?? null]))
}

/** The addresses with what they mean now, and what they meant before as far as `keeps` says so. */
export function joinWords(
  keys: readonly string[],
  before: Places,
  now: Places,
  keeps: (key: string) => boolean
): string[][] {
  const fates = findFates(before, now)
  const published = new Map(now.keys.map((key, index) => [key, now.words[index]?.at(-1) ?? nothing]))
  const present = new Set(published.values())
  const corrected = new Map<string, string>()
  before.keys.forEach((key, index) => {
    const fate = fates.get(key)
    const hash = before.words[index]?.at(-1)
    if (fate?.corrected && hash !== undefined && !present.has(hash))
      corrected.set(hash, published.get(fate.key) ?? hash)
  })
  const recorded = new Map(before.keys.map((key, index) => [key, before.words[index] ?? []]))
  return keys.map((key) => {
    const current = published.get(key) ?? nothing
    const earlier = (recorded.get(key) ?? [])
      .map((hash) => corrected.get(hash) ?? hash)
      .filter((hash) => hash !== nothing && hash !== current && (present.has(hash) || keeps(key)))
    return [...new Set(earlier), current]
  })
}

/** The longest run of pairs of equal hashes that keeps the order of both lists, as places in them. */
function align(old: readonly string[], fresh: readonly string[]): [number, number][] {
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (
    end < Math.min(old.length, fresh.length) - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end++
  const [height, width] = [old.length - start - end, fresh.length - start - end]
  const lengths = Array.from({length: height + 1}, () => new Uint32Array(width + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--) {
      const isSame = old[start + row] === fresh[start + column]
      const line = lengths[row]
      if (line)
        line[column] = isSame
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const pairs = Array.from({length: start}, (_, index): [number, number] => [index, index])
  for (let row = 0, column = 0; row < height && column < width;) {
    if (old[start + row] === fresh[start + column]) pairs.push([start + row++, start + column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  for (let index = end; index > 0; index--) pairs.push([old.length - index, fresh.length - index])
  return pairs
}
