/** Phrases that are not chosen: runs of words out of documents. */
import {plainQuery, type Query} from './queries.ts'
import type {Scanned} from './scan.ts'

const scopes = ['all', 'all', 'text', 'notes', 'source'] as const

/**
 * Runs of one to seven words, in any scope, always the same ones. Of every four, one goes over the border of two blocks, where
 * nothing is to be found in a row, and one has a word exchanged.
 */
export function drawRuns(documents: readonly Scanned[], many: number): Query[] {
  let state = 7
  const draw = <Thing>(things: readonly Thing[]): Thing | undefined => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return things[Math.floor((state / 2 ** 32) * things.length)]
  }
  const drawBlocks = (): string[][] => {
    const blocks = draw(documents)?.blocks ?? []
    const at = draw([...blocks.keys()]) ?? 0
    return blocks.slice(at, at + 2).map(({words}) => words.trim().split(' '))
  }
  return Array.from({length: many}, (_, number) => {
    const [words = [], next = []] = drawBlocks()
    const length = draw([1, 2, 3, 4, 5, 6, 7]) ?? 1
    const from = draw([...words.keys()]) ?? 0
    const run =
      number % 4 === 1 ? [...words.slice(-length), ...next.slice(0, 1)] : words.slice(from, from + length)
    if (number % 4 === 3) run[draw([...run.keys()]) ?? 0] = draw(drawBlocks().flat()) ?? ''
    return plainQuery('"' + run.join(' ') + '"', {scope: draw(scopes) ?? 'all'})
  }).filter(({q}) => q !== '""')
}
