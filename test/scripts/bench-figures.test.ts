import assert from 'node:assert/strict'
import test from 'node:test'
import {sayComparison} from '../../scripts/bench/against.ts'
import {sayGrowth, saySize, type Sized} from '../../scripts/bench/scale.ts'
import {leastOf, type SiteCost} from '../../scripts/bench/site-cost.ts'

const cost: SiteCost = {seconds: 10, cpu: 20, largest: 1000, sum: 1500, files: 40, bytes: 2e6}

const half: SiteCost = {seconds: 5, cpu: 10, largest: 500, sum: 750, files: 20, bytes: 1e6}

const words = (line: string): string => line.replace(/ +/gu, ' ').trim()

test('of several rounds the least of each figure should count', () => {
  assert.deepEqual(leastOf([cost, {...half, cpu: 30, sum: null}]), {...half, cpu: 20, sum: 1500})
  assert.equal(leastOf([{...cost, cpu: null}])?.cpu, null)
  assert.equal(leastOf([]), null)
})

test('two revisions should be compared in ratios, with the figures beside them', () => {
  const lines = [...sayComparison('abc', [{name: 'full', ours: half, theirs: {...cost, sum: null}}])].map(
    words
  )
  assert.deepEqual(lines, [
    'this tree ÷ abc',
    'seconds CPU s largest MB all MB files site MB',
    'full build, nothing kept 0.50 0.50 0.50 – 0.50 0.50',
    '',
    'the figures themselves',
    'seconds CPU s largest MB all MB files site MB',
    'full build, nothing kept, this tree 5.0 10.0 500 750 20 1.0',
    'full build, nothing kept, abc 10.0 20.0 1000 – 40 2.0'
  ])
})

test('growth and the total should be said against their bounds', () => {
  const yardsticks = {astro: half, pagefind: {...half, cpu: 1}, hugo: null}
  const small: Sized = {documents: 10, ours: half, yardsticks}
  const large: Sized = {documents: 20, ours: {...cost, seconds: 15}, yardsticks}
  assert.deepEqual([...saySize(large)].map(words).slice(-3), [
    'no `hugo` installed: not measured',
    'ours ÷ (Astro + Pagefind), at most 1.5 1.50 1.82 too much: CPU s',
    ''
  ])
  assert.deepEqual([...sayGrowth(small, large)].map(words).slice(0, 4), [
    '20 documents ÷ 10: 2.00 times the documents',
    'seconds CPU s largest MB all MB files site MB',
    'ours 3.00 2.00 2.00 2.00 2.00 2.00',
    'for each document, at most 1.08 1.50 1.00 1.00 1.00 1.00 1.00 too much: seconds'
  ])
})
