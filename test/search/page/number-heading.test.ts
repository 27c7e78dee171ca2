import assert from 'node:assert/strict'
import test from 'node:test'
import {numberHeading} from '../../../src/search/page/hits/number-heading.ts'

/** The heading, what was found in it between asterisks. */
function write(id: string, ...title: string[]): string {
  const pieces = title.map((text, index) => ({text, found: index % 2 === 1}))
  return numberHeading({id, title: pieces})
    .map(({text, found}) => (found ? `*${text}*` : text))
    .join('')
}

test('a number that only the address has should stand in brackets, behind another that is printed', () => {
  assert.equal(write('d67', '67. Memorandum From Rusk'), '67. Memorandum From Rusk')
  assert.equal(write('d226', 'The Ambassador ', 'in', ' Iran'), '[226] The Ambassador *in* Iran')
  assert.equal(
    write('d274', 'No. 267. Mr. ', 'Romero', ' to Mr. Hay.'),
    'No. 267. [274] Mr. *Romero* to Mr. Hay.'
  )
  assert.equal(write('d274', '', 'No', '. 267. Mr. Romero'), '*No*. 267. [274] Mr. Romero')
  assert.equal(write('d267', 'No. 267. Mr. Romero'), 'No. 267. Mr. Romero')
  assert.equal(write('d0-letter', 'Letter to Rusk'), 'Letter to Rusk')
})
