import assert from 'node:assert/strict'
import test from 'node:test'
import {nearest} from '../../src/connections/nearest.ts'
import {toEntry, type DocumentEntry} from '../../src/edition/catalogue.ts'
import {document} from '../stock.ts'

const file = ['1968-01-02', '1968-07', '1968-07-19T15:30:00', '1968-07-20', '1968-09-01', null].map(
  (iso) => ({
    entry: entry(iso)
  })
)

test('documents of a file should be those written nearest, in the order of the file', () => {
  assert.deepEqual(datesNear('1968-07-20', 3), ['1968-07', '1968-07-19T15:30:00', '1968-07-20'])
  assert.deepEqual(datesNear('1968-12-31', 2), ['1968-07-20', '1968-09-01'])
})

test('of a short list all should be near, undated ones too', () => {
  assert.deepEqual(
    datesNear('1950', 6),
    file.map(({entry}) => entry.date?.iso ?? null)
  )
})

test('near an undated document should be the first of the list', () => {
  assert.deepEqual(datesNear(null, 2), ['1968-01-02', '1968-07'])
})

function datesNear(iso: string | null, count: number): (string | null)[] {
  return nearest(entry(iso), file, count).map(({entry}) => entry.date?.iso ?? null)
}

function entry(iso: string | null): DocumentEntry {
  return toEntry(document({date: iso === null ? null : {iso, certainty: 'certain', basis: 'heading'}}))
}
