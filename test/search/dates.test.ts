import assert from 'node:assert/strict'
import test from 'node:test'
import {formatDates, toDateValues} from '../../src/search/dates.ts'

test('a range should be whole years, and whole months and days at its ends', () => {
  assert.deepEqual(toDateValues('1963-11-29', '1966-02-02'), {
    year: ['1964', '1965'],
    month: ['1963-12', '1966-01'],
    day: ['1963-11-29', '1963-11-30', '1966-02-01', '1966-02-02']
  })
})

test('a year or a month should stand for all of it', () => {
  assert.deepEqual(toDateValues('1968', '1968'), {year: ['1968'], month: [], day: []})
  assert.deepEqual(toDateValues('1968-02', '1968-02'), {year: [], month: ['1968-02'], day: []})
  assert.deepEqual(toDateValues('1968-02-29', '1968-02'), {year: [], month: [], day: ['1968-02-29']})
})

test('an end that is left out should be open', () => {
  assert.equal(toDateValues(null, '1964-12-31').year.at(-1), '1964')
  assert.ok(toDateValues(null, '1861').year.includes('1861'))
  assert.equal(toDateValues('1992', null).year[0], '1992')
})

test('a range that ends before it begins should have no values', () => {
  assert.deepEqual(toDateValues('1968', '1964'), {year: [], month: [], day: []})
})

test('dates should be shown as exactly as they are known', () => {
  assert.deepEqual(
    ['1968', '1968-07', '1968-07-20'].map((date) => formatDates(date)),
    ['1968', 'July 1968', 'July 20, 1968']
  )
  assert.equal(formatDates('1968-07-20', '1968-07-22'), 'July 20–22, 1968')
})
