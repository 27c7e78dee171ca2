/** Queries asked one after another: what was asked before must not change what is found. */
import type {Engine} from '../../src/search/engine/engine.ts'
import {compare, type Truth} from './truth.ts'

/**
 * What an engine gets wrong when the same queries are asked of it in other orders, twice in a row, and all at once; a line
 * for each.
 *
 * An engine that keeps what it has loaded may answer from too much of it: a beginning finds other words once more pieces
 * of the index are there.
 */
export async function compareInOrders(engine: Engine, truths: readonly Truth[]): Promise<string[]> {
  const orders: [string, readonly Truth[]][] = [
    ['backwards', truths.toReversed()],
    ['mixed', mix(truths, 1)],
    ['mixed otherwise, each twice', mix(truths, 2).flatMap((truth) => [truth, truth])]
  ]
  const wrong: string[] = []
  for (const [order, ordered] of orders)
    for (const line of await compare(engine, ordered)) wrong.push(order + ': ' + line)
  const atOnce = await Promise.all(truths.map((truth) => compare(engine, [truth])))
  return [...wrong, ...atOnce.flat().map((line) => 'all at once: ' + line)]
}

/** The same things in an order that looks like chance, always the same one for a seed. */
function mix<Thing>(things: readonly Thing[], seed: number): Thing[] {
  let state = seed
  const keyed = things.map((thing) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return {thing, key: state}
  })
  return keyed.sort((a, b) => a.key - b.key).map(({thing}) => thing)
}
