import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {formatRanges, parseRanges} from '../../src/permalinks/ranges.ts'

test('three numbers or more that follow each other should be a range', () => {
  const cases: [string[], string][] = [
    [[], ''],
    [['1', '2'], '1, 2'],
    [['1', '2', '3', '5', 'asterisk'], '1..3, 5, asterisk'],
    [['n1', '1', '2', '3', '2-2', '4'], 'n1, 1..3, 2-2, 4'],
    [['2-2', '2-3', '2-4'], '2-2, 2-3, 2-4'],
    [['08', '09', '10', '11', '12'], '08, 09, 10..12'],
    [['XIII', 'XIV', 'XV'], 'XIII, XIV, XV'],
    [['3', '2', '1'], '3, 2, 1']
  ]
  for (const [values, text] of cases) {
    assert.equal(formatRanges(values), text)
    assert.deepEqual(parseRanges(text), values)
  }
})

test('what was written as ranges should be read as it was', () => {
  const value = fc.oneof(
    fc.nat(20).map(String),
    fc.nat().map(String),
    fc.stringMatching(/^[\w-]{1,12}$/u),
    fc.stringMatching(/^[^\s,.]{1,4}$/u)
  )
  fc.assert(
    fc.property(fc.array(value), (values) => {
      assert.deepEqual(parseRanges(formatRanges(values)), values)
    })
  )
})

test('text that is no ranges should not be read', () => {
  for (const text of [
    '1,2',
    '1, ',
    ', 1',
    '3..1',
    '1..1',
    '1...3',
    '01..3',
    'a..c',
    '1..999999999',
    '1 2',
    ' '
  ])
    assert.equal(parseRanges(text), null, text)
})
