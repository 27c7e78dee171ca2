/** The small parts of the index, each by itself. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {createReader, createWriter, unzigzag, zigzag} from '../../src/search/codec.ts'
import {firstDay, formatDay, lastDay} from '../../src/search/days.ts'
import {cutBands, cutFor, largestBand} from '../../src/search/index/cut-bands.ts'
import {periodsOf} from '../../src/search/engine/files/periods.ts'

test('numbers should be read as they were written', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1]
  const writer = createWriter()
  for (const number of numbers) writer.number(number)
  writer.bytes(new Uint8Array(1000).fill(7))
  const reader = createReader(writer.done())
  assert.deepEqual(
    numbers.map(() => reader.number()),
    numbers
  )
  assert.equal(reader.bytes(1000).length, 1000)
  assert.ok(reader.ended)
  assert.deepEqual(
    [-3, -1, 0, 1, 70_000].map((number) => unzigzag(zigzag(number))),
    [-3, -1, 0, 1, 70_000]
  )
})

test('a day should come back as exactly as it was known', () => {
  assert.equal(formatDay(firstDay('1968-07-20T15:30:00'), 10), '1968-07-20')
  assert.equal(formatDay(firstDay('1968-07'), 7), '1968-07')
  assert.equal(formatDay(lastDay('1968-02'), 10), '1968-02-29')
  assert.equal(formatDay(lastDay('1968'), 10), '1968-12-31')
})

test('a band should end before it is too large, and with its subseries once it is large enough', () => {
  const next = (size: number, subseries: string, more: number) =>
    cutFor(200e6)({size: size * 1e6, subseries: '1964–1968'}, {size: more * 1e6, subseries})
  assert.deepEqual(
    [
      next(0, '', 60),
      next(39, '1964–1968', 2),
      next(35, '1969–1976', 1),
      next(35, '1964–1968', 1),
      next(34, '1969–1976', 1)
    ],
    [false, true, true, false, false]
  )
  assert.deepEqual([20e6, 90e6, 200e6].map(largestBand), [9.5e6, 22.5e6, 40e6])
  const volumes = [7, 6, 3, 9].map((size) => ({size: size * 1e6, subseries: '1964–1968'}))
  assert.deepEqual(
    cutBands(volumes).map((band) => band.map(({size}) => size / 1e6)),
    [[7], [6, 3], [9]]
  )
})

test('a subseries should lie in the period of its administration', () => {
  const periods = ['1951', '1952–1954', '1969-1976', '1950–1955', '1861'].map((years) =>
    periodsOf(years).map(({value}) => value)
  )
  assert.deepEqual(periods, [['truman'], ['eisenhower'], ['nixon-ford'], ['truman', 'eisenhower'], ['1861']])
})
