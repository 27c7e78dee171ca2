import assert from 'node:assert/strict'
import test from 'node:test'
import {formatDates} from '../../src/search/dates.ts'

test('dates should be shown as exactly as they are known', () => {
  assert.deepEqual(
    ['1968', '1968-07', '1968-07-20'].map((date) => formatDates(date)),
    ['1968', 'July 1968', 'July 20, 1968']
  )
  assert.equal(formatDates('1968-07-20', '1968-07-22'), 'July 20–22, 1968')
})
