import assert from 'node:assert/strict'
import test from 'node:test'
import {readHeading} from '../../../src/readers/heading.ts'

test('readHeading should read serial, meeting, place and date', () => {
  const headings: [string, string | null, string | null, string | null, string | null][] = [
    [
      '12. Telegram 208132 From the Department of State to the Embassy in Korea, December 16, 1969, 2115Z',
      '208132',
      null,
      null,
      '1969-12-16T21:15:00Z'
    ],
    [
      '4. Airgram A-84 From the Embassy in Poland to the Department of State, February 21, 1970',
      'A-84',
      null,
      null,
      '1970-02-21'
    ],
    ['39. National Security Decision Memorandum 265', '265', null, null, null],
    ['20. Summary Record of National Security Council Meeting No. 525', null, '525', null, null],
    [
      '45. Memorandum of Discussion at the 268th Meeting of the National Security Council, Camp David, Maryland, December 1, 1955',
      null,
      '268th',
      'Camp David, Maryland',
      '1955-12-01'
    ],
    [
      '72. Memorandum of a Conference With the President, White House, Washington, April 5, 1956, 10:30 a.m.',
      null,
      null,
      'White House, Washington',
      '1956-04-05T10:30:00'
    ],
    // what else stands before a date is no place
    [
      '52. Memorandum of Discussion at a Special Meeting of the National Security Council, Tuesday, March 31, 1953',
      null,
      null,
      null,
      '1953-03-31'
    ],
    [
      '8. Report on Soviet Intentions, Joint Intelligence Committee, April 1, 1948',
      null,
      null,
      null,
      '1948-04-01'
    ],
    ['9. Memorandum by Robert Carr, Department of State, April 1, 1958', null, null, null, '1958-04-01'],
    [
      '16. Memorandum of a Conversation, Department of State, January 19, 1955',
      null,
      null,
      'Department of State',
      '1955-01-19'
    ],
    // the date of another paper is not that of this one
    ['90. Memorandum in Reply to the Memorandum Dated September 17, 1956', null, null, null, null],
    ['137. Report Prepared in the Department of Defense, Washington, undated', null, null, 'Washington', null]
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {serial, meeting, place, date} = readHeading(heading)
      return [heading, serial, meeting, place?.text ?? null, date?.iso ?? null]
    }),
    headings
  )
})

test('readHeading should keep the stop of an hour at the end of a title', () => {
  const {date} = readHeading(
    '14. Record of Meeting, New York, October 2, 1964, 3 p.m. Berlin; nonproliferation. Secret; Nodis. 2 pp. DOS, CF, POL US–USSR.'
  )
  assert.equal(date?.text, 'October 2, 1964, 3 p.m.')
})

test('readHeading should take a state alone for the place, and keep for whom a paper is', () => {
  const read = (heading: string) => {
    const {from, to, place} = readHeading(heading)
    return [from.map(({text}) => text), to.map(({text}) => text), place?.text ?? null]
  }
  assert.deepEqual(
    read('Telegram From the White House to Secretary of State Rusk, Texas, December 24, 1963'),
    [['the White House'], ['Secretary of State Rusk'], 'Texas']
  )
  const komer = 'Robert W. Komer of the National Security Council Staff'
  const bundy = 'the President’s Special Assistant (Bundy)'
  assert.deepEqual(read(`Memorandum From ${komer} to ${bundy} for President Johnson`), [
    [komer],
    [bundy, 'President Johnson'],
    null
  ])
  assert.deepEqual(read(`Paper Prepared by ${bundy} for the President, Washington, May 3, 1965`), [
    [bundy],
    ['the President'],
    'Washington'
  ])
  assert.deepEqual(read(`Paper Prepared by ${bundy} for the President’s Visit`).at(1), [])
})
