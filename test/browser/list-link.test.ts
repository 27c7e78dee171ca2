import assert from 'node:assert/strict'
import test from 'node:test'
import {formatList, parseList} from '../../src/browser/reading-list/list-link.ts'

const list = [
  {volume: 'frus1964-68v17', id: 'd67'},
  {volume: 'frus1964-68v17', id: 'd9'},
  {volume: 'frus1961-63v05', id: 'd72A'},
  {volume: 'frus1964-68v17', id: 'd0-letter-to-rusk'}
]

test('a list should be the end of an address, and be read back in its order', () => {
  const link = formatList(list)
  assert.equal(link, '#frus1964-68v17/d67,d9,frus1961-63v05/d72A,frus1964-68v17/d0-letter-to-rusk')
  assert.deepEqual(parseList(link), list)
})

test('what is no document should be left out, and a document stand once', () => {
  assert.deepEqual(parseList('#main'), [])
  assert.deepEqual(parseList(''), [])
  assert.deepEqual(parseList('#d9'), [])
  assert.deepEqual(parseList('#frus1964-68v17/d67,../x,d67,javascript:,d9/'), [list[0]])
})
