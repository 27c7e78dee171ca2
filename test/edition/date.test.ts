import assert from 'node:assert/strict'
import test from 'node:test'
import {formatAccessed, formatDates, formatHours} from '../../src/edition/date.ts'

test('a date should be as exact as it is known', () => {
  assert.equal(formatDates({iso: '1968'}), '1968')
  assert.equal(formatDates({iso: '1968-07'}), 'July 1968')
  assert.equal(formatDates({iso: '1968-07-04'}), 'July 4, 1968')
  assert.equal(formatDates({iso: '1968-07-20T15:30:00'}), 'July 20, 1968, 3:30 p.m.')
  assert.equal(formatDates({iso: '1968-07-20T12:00:00'}), 'July 20, 1968, noon')
  assert.equal(formatDates({iso: '1969-12-16T21:15:00Z'}), 'December 16, 1969, 2115Z')
})

test('a range should repeat nothing', () => {
  assert.equal(formatDates({iso: '1956-07-01', end: '1956-07-04'}), 'July 1–4, 1956')
  assert.equal(formatDates({iso: '1956-07-30', end: '1956-08-02'}), 'July 30–August 2, 1956')
  assert.equal(formatDates({iso: '1956-12-30', end: '1957-01-02'}), 'December 30, 1956–January 2, 1957')
  assert.equal(
    formatDates({iso: '1971-10-24T10:28:00', end: '1971-10-24T13:55:00'}),
    'October 24, 1971, 10:28 a.m.–1:55 p.m.'
  )
  assert.equal(
    formatDates({iso: '1972-05-24T23:30:00', end: '1972-05-25T00:45:00'}),
    'May 24, 1972, 11:30 p.m.–May 25, 1972, 12:45 a.m.'
  )
})

test('what is no date should stand as it is', () => {
  assert.equal(formatDates({iso: 'undated'}), 'undated')
})

test('the hours of a day should be said without it', () => {
  assert.equal(formatHours({iso: '1968-07-20'}), '')
  assert.equal(formatHours({iso: '1968-07-20T15:30:00'}), '3:30 p.m.')
  assert.equal(formatHours({iso: '1955-03-11T09:00:00', end: '1955-03-11T10:05:00'}), '9 a.m.–10:05 a.m.')
  assert.equal(formatHours({iso: '1972-02-26T22:20:00', end: '1972-02-27T01:40:00'}), '10:20 p.m.')
})

test('the day of access should be said as the editors say it', () => {
  assert.equal(formatAccessed(new Date(2011, 9, 27)), '[accessed 27 Oct 2011]')
  assert.equal(formatAccessed(new Date(2026, 8, 1)), '[accessed 1 Sep 2026]')
})
