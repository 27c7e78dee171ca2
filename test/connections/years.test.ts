import assert from 'node:assert/strict'
import test from 'node:test'
import {countYears, labelYears, toYears} from '../../src/connections/years.ts'
import {listEntries, type DocumentEntry} from '../../src/edition/catalogue.ts'
import type {Document} from '../../src/edition/document.ts'
import {catalogue, document} from '../stock.ts'

test('years without documents should be counted as none', () => {
  const date = (iso: string) => ({iso, certainty: 'certain', basis: 'supplied'}) as const
  const documents = [document({id: 'd1', date: date('1964-12-24')}), document({id: 'd2', date: date('1966')})]
  assert.deepEqual(countYears(entriesOf(documents)), [
    {year: 1964, documents: 1},
    {year: 1965, documents: 0},
    {year: 1966, documents: 1}
  ])
})

test('a document far from all others should not stretch the years, and be said', () => {
  const date = (iso: string) => ({iso, certainty: 'certain', basis: 'supplied'}) as const
  const many = Array.from({length: 200}, (_, index) =>
    document({id: 'd' + (index + 2), date: date(index % 2 === 0 ? '1964' : '1965')})
  )
  const {drawn, apart} = toYears(entriesOf([document({id: 'd1', date: date('1925')}), ...many]))
  assert.deepEqual(drawn, [
    {year: 1964, documents: 100},
    {year: 1965, documents: 100}
  ])
  assert.deepEqual(apart, [{year: 1925, documents: 1}])
  const few = [document({id: 'd1', date: date('1925')}), document({id: 'd2', date: date('1964')})]
  assert.deepEqual(toYears(entriesOf(few)).apart, [])
})

test('an axis should have as many labels as it has room for, all of round years, and none that runs over its end', () => {
  const labels = (first: number, last: number): string =>
    labelYears(first, last)
      .map(({year, isHalf}) => (isHalf ? `(${year})` : year))
      .join(' ')
  assert.equal(labels(1964, 1968), '(1965) 1966 (1967) 1968')
  assert.equal(labels(1948, 1980), '1950 (1955) 1960 (1965) 1970 (1975)')
  assert.equal(labels(1838, 1981), '1840 (1860) 1880 (1900) 1920 (1940) 1960')
  assert.equal(labels(1968, 1968), '')
})

function entriesOf(documents: Document[]): DocumentEntry[] {
  return listEntries(catalogue(documents))
}
