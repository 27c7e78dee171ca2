/** Phrases that are not chosen: runs of words out of documents. */
import {plainQuery, type Query} from './queries.ts'
import type {Scanned} from './scan.ts'

const scopes = ['all', 'all', 'text', 'notes', 'source'] as const

/** Runs of one to seven words in any scope, always the same ones; in every fourth a word is exchanged. */
export function drawRuns(documents: readonly Scanned[], many: number): Query[] {
  let state = 7
  const draw = <Thing>(things: readonly Thing[]): Thing | undefined => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return things[Math.floor((state / 2 ** 32) * things.length)]
  }
  const drawWords = (): string[] => (draw(draw(documents)?.blocks ?? [])?.words ?? '').trim().split(' ')
  return Array.from({length: many}, (_, number) => {
    const words = drawWords()
    const from = draw([...words.keys()]) ?? 0
    const run = words.slice(from, from + (draw([1, 2, 3, 4, 5, 6, 7]) ?? 1))
    if (number % 4 === 3) run[draw([...run.keys()]) ?? 0] = draw(drawWords()) ?? ''
    return plainQuery('"' + run.join(' ') + '"', {scope: draw(scopes) ?? 'all'})
  }).filter(({q}) => q !== '""')
}
