import assert from 'node:assert/strict'
import test from 'node:test'
import {around, datePath, indexDates, type Chronology} from '../../src/connections/chronology.ts'
import {formatYearsOf} from '../../src/connections/listing.ts'
import {countYears} from '../../src/connections/years.ts'
import {toFilters} from '../../src/views/filters.ts'
import type {Catalogue, DocumentEntry} from '../../src/edition/catalogue.ts'
import {catalogue, document} from '../stock.ts'

/** A volume with a document for each date, `d1` first; `null` has none. */
function dated(...dates: (string | null)[]): Catalogue {
  return catalogue(
    dates.map((iso, index) =>
      document({
        id: 'd' + (index + 1),
        date: iso === null ? null : {iso, certainty: 'certain', basis: 'supplied'}
      })
    )
  )
}

function ids(entries: readonly DocumentEntry[]): string {
  return entries.map(({id}) => id).join(' ')
}

/** What is around a document, as `before | after`. */
function near(chronology: Chronology, from: Catalogue, id: string, count = 2): string {
  const entry = from.get('frus1964-68v17')?.documents.get(id)
  assert.ok(entry)
  const {before, after} = around(chronology, entry, count)
  return ids(before) + ' | ' + ids(after)
}

test('documents should stand under their year, month and day, in order of time', () => {
  const {years} = indexDates(dated('1968-07-20', '1967-12-31', '1968-07-02', '1968-07-20'))
  assert.deepEqual(
    years.map(({iso, documents, months}) => [
      iso,
      documents,
      months.map((month) => [
        month.iso,
        month.documents,
        month.days.map((day) => [day.iso, ids(day.entries)])
      ])
    ]),
    [
      ['1967', 1, [['1967-12', 1, [['1967-12-31', 'd2']]]]],
      [
        '1968',
        3,
        [
          [
            '1968-07',
            3,
            [
              ['1968-07-02', 'd3'],
              ['1968-07-20', 'd1 d4']
            ]
          ]
        ]
      ]
    ]
  )
})

test('a date without day should be on no day, a date without month in no month, no date apart', () => {
  const {years, undated, inOrder} = indexDates(dated('1968', '1968-07', null, '1968-07-01'))
  const [year] = years
  assert.ok(year)
  assert.equal(year.documents, 3)
  assert.equal(ids(year.loose), 'd1')
  const [july] = year.months
  assert.equal(july?.documents, 2)
  assert.equal(ids(july.loose), 'd2')
  assert.deepEqual(
    july.days.map(({entries}) => ids(entries)),
    ['d4']
  )
  assert.equal(ids(undated), 'd3')
  assert.equal(ids(inOrder), 'd4')
})

test('on a day, hours should follow each other after what has none, and else the order of the series', () => {
  const day = '1968-07-20'
  const {inOrder} = indexDates(
    dated(day + 'T15:30:00', day, day + 'T09:00', day + 'T15:30', day, day + 'T11:15:00Z')
  )
  assert.equal(ids(inOrder), 'd2 d5 d3 d6 d1 d4')
})

test('around a document should be those before and after it in time, fewer at the ends', () => {
  const volumes = dated('1968-07-03', '1968-07-01', '1968-07-02', '1968-07-04', null)
  const chronology = indexDates(volumes)
  assert.equal(near(chronology, volumes, 'd3'), 'd2 | d1 d4')
  assert.equal(near(chronology, volumes, 'd1'), 'd2 d3 | d4')
  assert.equal(near(chronology, volumes, 'd2', 1), ' | d3')
  assert.equal(near(chronology, volumes, 'd4', 3), 'd2 d3 d1 | ')
  assert.equal(near(chronology, volumes, 'd5'), ' | ')
})

test('around a month or a year should be what is certainly before and after it', () => {
  const volumes = dated('1968-07', '1968-06-30', '1968-07-01', '1968-08-01', '1968', '1969-01-01')
  const chronology = indexDates(volumes)
  assert.equal(near(chronology, volumes, 'd1'), 'd2 | d4 d6')
  assert.equal(near(chronology, volumes, 'd5'), ' | d6')
})

test('neighbours in time should come from other volumes as well', () => {
  const volumes = new Map(dated('1968-07-01', '1968-07-03'))
  for (const [id, entry] of dated('1968-07-02')) volumes.set(id + 'x', entry)
  assert.equal(near(indexDates(volumes), volumes, 'd1'), ' | d1 d2')
})

test('a date should have an address as exact as it is', () => {
  assert.equal(datePath('1968'), '/dates/1968/')
  assert.equal(datePath('1968-07'), '/dates/1968/07/')
  assert.equal(datePath('1968-07-20T15:30:00Z'), '/dates/1968/07/#day-20')
})

test('a date in doubt should stretch no range: the document stands with those without date', () => {
  const stock = catalogue([
    document({id: 'd1', date: {iso: '1965-12-29', certainty: 'certain', basis: 'supplied'}}),
    document({id: 'd2', date: {iso: '1925-12-29', certainty: 'doubtful', basis: 'supplied'}})
  ])
  const {years, undated} = indexDates(stock)
  assert.deepEqual(
    years.map(({iso}) => iso),
    ['1965']
  )
  assert.equal(ids(undated), 'd2')
  const listed = [...(stock.get('frus1964-68v17')?.documents.values() ?? [])]
  assert.deepEqual(countYears(listed), [{year: 1965, documents: 1}])
  assert.equal(formatYearsOf(listed.map((entry) => ({entry}))), '1965')
  assert.deepEqual(
    toFilters(listed).dates.map(({id}) => id),
    ['in-1965', 'in-1965-12', 'undated']
  )
})
