/**
 * How much is tried and from which seed.
 *
 * > FUZZ_CASES=1000000 FUZZ_SEED=7 npm test -- test/readers/fuzz/text.test.ts
 */
import type {TestContext} from 'node:test'
import fc from 'fast-check'

/** Documents tried without being asked for more. */
const usualCases = 20_000
/** Fixed, so that a case that fails fails again. */
const usualSeed = 67

/** Tries a property on its share of the cases and says from which seed. */
export function tryOut<Case>(context: TestContext, share: number, property: fc.IProperty<Case>): void {
  const numRuns = Math.ceil(share * wholeNumber('FUZZ_CASES', usualCases))
  const seed = wholeNumber('FUZZ_SEED', usualSeed)
  context.diagnostic(`${numRuns} cases, FUZZ_SEED=${seed}`)
  fc.assert(property, {numRuns, seed})
}

function wholeNumber(name: string, usual: number): number {
  const value = process.env[name]
  if (value === undefined || value === '') return usual
  if (!/^\d+$/u.test(value)) throw new Error(`Unexpected \`${name}=${value}\`, expected a whole number`)
  return Number(value)
}
