import assert from 'node:assert/strict'
import test from 'node:test'
import {marksOf} from '../../src/search/word-marks.ts'
import {parseQuery} from '../../src/search/query.ts'

test('words should be marked as they stand in the text', () => {
  assert.deepEqual(mark('Eisenhower’s C.I.A. in Viet–Nam', 'eisenhower CIA viet-nam'), [
    '0 Eisenhower',
    '1 C.I.A',
    '2 Viet–Nam'
  ])
})

test('a word should not be marked inside another, a beginning should', () => {
  assert.deepEqual(mark('negotiated negotiations', 'negotiat'), [])
  assert.deepEqual(mark('negotiated negotiations', 'negotiat*'), ['0 negotiated', '0 negotiations'])
})

test('a phrase should be marked as a whole, every time', () => {
  assert.deepEqual(mark('the force, the force reductions', '"the force"'), ['0 the force', '0 the force'])
  assert.deepEqual(mark('force', '"force reductions"'), [])
})

test('further forms should be marked of words alone', () => {
  assert.deepEqual(mark('treaty treaties', 'treaty', [['treaties']]), ['0 treaty', '0 treaties'])
  assert.deepEqual(mark('treaty treaties', '"treaty"', [['treaties']]), ['0 treaty'])
})

test('each of several alternatives should be marked, as one term', () => {
  assert.deepEqual(mark('An SNIE is a national estimate', 'estimate | SNIE | "a national"'), [
    '0 SNIE',
    '0 a national',
    '0 estimate'
  ])
})

function mark(text: string, query: string, forms: string[][] = []): string[] {
  return marksOf(text, parseQuery(query), forms).map(
    ({term, start, end}) => term + ' ' + text.slice(start, end)
  )
}
