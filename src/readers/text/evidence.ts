import type {Context} from './candidates.ts'
import type {Costs} from './alignment.ts'

/** Hand-set until they are learnt. */
const left: Record<string, number> = {
  a: 5,
  A: 2,
  '.': 5,
  ',': 4,
  ')': 5,
  ';': 5,
  ':': 4,
  '”': 6,
  '’': 4,
  ']': 4,
  '?': 6,
  '!': 6,
  '…': 5,
  'rest:year': 4,
  'rest:day': 2,
  'rest:number1': -1,
  'rest:number2': -1,
  'rest:number3': -1,
  'rest:number4': 0,
  'rest:number5': -1,
  start: -4
}

export function evidenceOf({left: before, right}: Context): number {
  const base = left[before] ?? (before.startsWith('space') ? -4 : -3)
  return base + (right === 'space' || right === 'end' ? 1 : right === ')' ? -1 : -3)
}

export const costs: Costs = {
  lost: (note) => (note === 1 ? 3 : 5),
  change: 6,
  start: 3
}
