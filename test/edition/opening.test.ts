import assert from 'node:assert/strict'
import test from 'node:test'
import {readOpening} from '../../src/edition/opening.ts'
import {paragraph} from '../stock.ts'

function opening(...lines: string[]): string {
  return readOpening(lines.map((line) => paragraph(line)))
}

test('the first words should come after lines that only say how a document was marked', () => {
  for (const marking of ['top secret', 'secret us urgent niact', '[Extracts] Secret', 'secret No. 66'])
    assert.equal(
      opening(marking, 'Dear Mr. Secretary: I have', 'your letter.'),
      'Dear Mr. Secretary: I have your letter.'
    )
})

test('a sentence with a marking in it should stay', () => {
  assert.equal(opening('Secret talks began.', 'They ended.'), 'Secret talks began. They ended.')
  assert.equal(opening('top secret'), '')
  assert.equal(opening(), '')
})

test('the first words should be few', () => {
  assert.equal(opening('word '.repeat(100)).length, 240)
})
