import assert from 'node:assert/strict'
import test from 'node:test'
import {formatWeekday, heat, toWeeks} from '../../src/views/calendar.ts'

test('a month should have its weeks, Sunday first', () => {
  const july = toWeeks('1968-07')
  assert.deepEqual(july.at(0), [null, 1, 2, 3, 4, 5, 6])
  assert.deepEqual(july.at(-1), [28, 29, 30, 31, null, null, null])
  assert.equal(
    toWeeks('1968-02')
      .flat()
      .filter((day) => day !== null).length,
    29
  )
  assert.equal(toWeeks('1958-02').length, 5)
  assert.equal(toWeeks('1970-02').length, 4)
})

test('a day should be named with its weekday, wherever the site is built', () => {
  assert.equal(formatWeekday('1968-07-20'), 'Saturday, July 20')
})

test('the fullest should be darkest, and the least still be seen; few are never dark', () => {
  assert.deepEqual(
    [1, 5, 30, 60, 126].map((documents) => heat(documents, 126)),
    [1, 1, 3, 4, 5]
  )
  assert.deepEqual(
    [1, 2, 10].map((documents) => heat(documents, documents)),
    [2, 3, 5]
  )
})
