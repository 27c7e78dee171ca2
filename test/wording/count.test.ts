import assert from 'node:assert/strict'
import test from 'node:test'
import {formatCount} from '../../src/wording/count.ts'

test('documents should be counted in words', () => {
  assert.equal(formatCount(1, 'document'), '1 document')
  assert.equal(formatCount(1203, 'document'), '1,203 documents')
})
