/** Learns the table of evidence: logistic regression over the features of candidates. */
import type {Candidate} from '../candidates.ts'
import {featuresOf} from '../context.ts'
import {toKnown} from '../known.ts'
import {beforeOf, pairFeaturesOf} from '../mentions.ts'
import {regionOf} from '../regions.ts'
import type {Example} from './example.ts'

type Row = {features: number[]; isCall: boolean}
type Names = Map<string, {index: number; count: number}>

/** A feature must be seen this often, and weigh this much, to stand in the table. */
const leastCount = 5
const leastWeight = 0.3
const rounds = 12
const step = 0.3
const decay = 4e-5

/** The table learnt from examples: first from all features, then again from those that matter. */
export function train(examples: readonly Example[]): Map<string, number> {
  const names: Names = new Map()
  const rows = examples.flatMap((example) => toRows(example, names))
  const seen = new Set([...names].filter(([, {count}]) => count >= leastCount).map(([name]) => name))
  const first = regress(rows, names, seen)
  const matter = new Set(
    [...first].filter(([, weight]) => Math.abs(weight) >= leastWeight).map(([name]) => name)
  )
  return regress(rows, names, matter)
}

/** The candidates whose labels the document could have, each with the note that its label would call. */
function toRows({text, layout, candidates, clues, calls}: Example, names: Names): Row[] {
  const offsets = [...calls].flatMap(([{value}, note]) => (value === null ? [] : [value - note]))
  const base = offsets.length > 0 ? Math.min(...offsets) : 1
  const original = Math.max(
    0,
    clues.findIndex(({topic}) => topic === 'original')
  )
  const known = toKnown(text)
  return candidates.flatMap((candidate): Row[] => {
    const {value} = candidate
    if (value !== null && (value < base || value > base + clues.length)) return []
    const meant = calls.get(candidate) ?? (value === null ? original : value - base)
    const clue = clues[Math.max(0, Math.min(meant, clues.length - 1))]
    if (!clue) return []
    const region = regionOf(text, candidate, layout)
    const words = [
      ...featuresOf(text, candidate, region, known),
      ...pairFeaturesOf(text, candidate, region, beforeOf(text, candidate), clue)
    ]
    return [{features: words.map((word) => indexOf(names, word)), isCall: isCall(calls, candidate)}]
  })
}

function isCall(calls: ReadonlyMap<Candidate, number>, candidate: Candidate): boolean {
  return calls.has(candidate)
}

function indexOf(names: Names, name: string): number {
  const known = names.get(name)
  if (known) {
    known.count += 1
    return known.index
  }
  names.set(name, {index: names.size, count: 1})
  return names.size - 1
}

/** Stochastic gradient descent with a step of its own for each feature (AdaGrad); the order is the same each time. */
function regress(rows: readonly Row[], names: Names, kept: ReadonlySet<string>): Map<string, number> {
  const list = [...names]
  const bias = list.length
  const weights = new Float64Array(bias + 1)
  const squares = new Float64Array(bias + 1).fill(1e-2)
  const counts = Float64Array.from(list, ([, {count}]) => count)
  const keeps = Uint8Array.from(list, ([name]) => (kept.has(name) ? 1 : 0))
  const order = shuffled(rows)
  for (let round = 0; round < rounds; round++) {
    for (const {features, isCall} of order[round] ?? []) {
      let score = weights[bias] ?? 0
      for (const feature of features) if (keeps[feature]) score += weights[feature] ?? 0
      const error = 1 / (1 + Math.exp(-score)) - (isCall ? 1 : 0)
      descend(bias, error)
      for (const feature of features) {
        const shrink = (decay * rows.length * (weights[feature] ?? 0)) / Math.max(1, counts[feature] ?? 0)
        if (keeps[feature]) descend(feature, error + shrink)
      }
    }
  }
  const table = new Map([['bias', weights[bias] ?? 0]])
  for (const [name, {index}] of list) if (keeps[index]) table.set(name, weights[index] ?? 0)
  return table

  function descend(feature: number, gradient: number): void {
    squares[feature] = (squares[feature] ?? 0) + gradient * gradient
    weights[feature] = (weights[feature] ?? 0) - (step * gradient) / Math.sqrt(squares[feature])
  }
}

/** For each round the rows in another order, by a generator of random numbers that always begins the same. */
function shuffled(rows: readonly Row[]): Row[][] {
  let state = 7
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  return Array.from({length: rounds}, () => {
    const order = rows.map((row) => ({row, at: random()}))
    return order.sort((a, b) => a.at - b.at).map(({row}) => row)
  })
}
