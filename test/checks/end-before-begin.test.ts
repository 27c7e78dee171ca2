import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {endBeforeBegin} from '../../src/checks/end-before-begin.ts'
import type {DocumentDate} from '../../src/edition/document.ts'
import {document, volume} from '../stock.ts'

test('an end of a date before its begin should be named', () => {
  assert.deepEqual(messages({iso: '1972-05-24T23:30:00', end: '1972-05-24T00:45:00', text: 'May 24, 1972'}), [
    'Unexpected end `1972-05-24T00:45:00` of the date (“May 24, 1972”), expected one after its beginning, `1972-05-24T23:30:00`'
  ])
  assert.deepEqual(messages({iso: '1972-05-24', end: '1972-04'}), [
    'Unexpected end `1972-04` of the date, expected one after its beginning, `1972-05-24`'
  ])
})

test('an end that is as late as the begin, as far as both say, should be none of it', () => {
  assert.deepEqual(messages({iso: '1972-05-24T23:30:00', end: '1972-05-25T00:45:00'}), [])
  assert.deepEqual(messages({iso: '1972-05-24', end: '1972-05'}), [])
  assert.deepEqual(messages({iso: '1972-05-24'}), [])
})

test('a range of days that runs backwards should be named, though only its beginning was read', () => {
  assert.deepEqual(messages({iso: '1956-07-30', text: 'July 30–2, 1956'}), [
    'Unexpected range of days `July 30–2, 1956`, expected an end after its beginning, `1956-07-30`'
  ])
  assert.deepEqual(messages({iso: '1956-07-30', text: 'July 30, 1956, 9–10'}), [])
})

function messages(date: Pick<DocumentDate, 'iso' | 'end' | 'text'>): string[] {
  const file = new VFile({path: '1.txt'})
  endBeforeBegin(document({date: {...date, certainty: 'certain', basis: 'heading'}}), file, volume())
  return file.messages.map(({reason}) => reason)
}
