import assert from 'node:assert/strict'
import test from 'node:test'
import {isInDisorder} from '../../../src/readers/volume/running-labels.ts'

test('a document among documents whose labels do not go on should be in disorder, though its own fit', () => {
  const jumps = [null, 0, 0, 0, 0, 0, 8, 8, 8, 0, 8, 8, 8, 0, 0, 0, 0]
  assert.equal(isInDisorder(jumps, 9), true)
  assert.equal(isInDisorder(jumps, 2), false)
  assert.equal(isInDisorder(jumps, 16), false)
})

test('labels that begin again at each document should be in disorder, and not where documents are missing', () => {
  assert.equal(isInDisorder([0, 3.2, 3.2, 4.2, 0, 3.2, 8, 3.2, 3.2], 4), true)
  assert.equal(isInDisorder([0, 3, 3, 3, 0, 3, 3, 3, 3], 4), false)
})
