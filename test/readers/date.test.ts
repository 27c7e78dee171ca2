import assert from 'node:assert/strict'
import test from 'node:test'
import {findDate, parseDate} from '../../src/readers/date.ts'

test('parseDate should read the dates that headings and datelines print', () => {
  const dates: [string, string | null, string?][] = [
    ['July 20, 1968', '1968-07-20'],
    ['12 July 1955', '1955-07-12'],
    ['March 1971', '1971-03'],
    ['1968', '1968'],
    ['December 16, 1969, 2115Z', '1969-12-16T21:15:00Z'],
    ['January 7, 1948, 4 p. m.', '1948-01-07T16:00:00'],
    ['July 8, 1955—6:44 p.m.', '1955-07-08T18:44:00'],
    ['April 11, 1955, Noon', '1955-04-11T12:00:00'],
    ['January 27, 1955,12:30 p.m.', '1955-01-27T12:30:00'],
    ['October 24, 1971, 10:28 a.m.-1:55 p.m.', '1971-10-24T10:28:00', '1971-10-24T13:55:00'],
    ['August 12, 1958, 3–4:30 p.m.', '1958-08-12T15:00:00', '1958-08-12T16:30:00'],
    ['December 3 and 4, 1971', '1971-12-03', '1971-12-04'],
    ['July 30–August 2, 1956', '1956-07-30', '1956-08-02'],
    ['December 30, 1956–January 2, 1957', '1956-12-30', '1957-01-02'],
    ['July 1968–May 1969', '1968-07', '1969-05'],
    ['3–5 May 1955', '1955-05-03', '1955-05-05'],
    ['12th of August, 1900', '1900-08-12'],
    // over midnight and over New Year
    ['May 24, 1972, 11:30 p.m.-12:45 a.m.', '1972-05-24T23:30:00', '1972-05-25T00:45:00'],
    ['December 31, 1961, 10 p.m.–midnight', '1961-12-31T22:00:00', '1962-01-01T00:00:00'],
    ['May 24, 1972, 11:30 p.m.–May 25, 1972, 12:45 a.m.', '1972-05-24T23:30:00', '1972-05-25T00:45:00'],
    ['December 30–January 2, 1957', '1956-12-30', '1957-01-02'],
    ['December–January 1957', '1956-12', '1957-01'],
    // the half of the day is printed with the end alone
    ['May 3, 1955, 10–2 p.m.', '1955-05-03T10:00:00', '1955-05-03T14:00:00'],
    ['May 3, 1955, 11:30–12:45 a.m.', '1955-05-03T23:30:00', '1955-05-04T00:45:00'],
    // misprints: of a range that ends before it begins, only the beginning is told
    ['July 30–2, 1956', '1956-07-30'],
    ['December 30, 1956–January 2, 1956', '1956-12-30'],
    ['undated', null],
    ['February 31, 1955', null],
    ['the 3d of May', null]
  ]
  assert.deepEqual(
    dates.map(([text]) => {
      const date = parseDate(text)
      return [text, date?.iso ?? null, ...(date?.end === undefined ? [] : [date.end])]
    }),
    dates
  )
})

test('parseDate should say which dates are inferred', () => {
  const texts = ['July 20, 1968', '[July 20, 1968]', 'circa May 1, 1950', '[1968]']
  assert.deepEqual(
    texts.map((text) => parseDate(text)?.certainty),
    ['certain', 'inferred', 'inferred', 'inferred']
  )
})

test('findDate should find the last date and where it stands', () => {
  const text = 'Report of January 5, 1958, Revised March 2, 1958'
  const found = findDate(text)
  assert.equal(found && text.slice(found.start, found.stop), 'March 2, 1958')
  assert.equal(findDate('Paper on the 1958 Budget'), null)
})
