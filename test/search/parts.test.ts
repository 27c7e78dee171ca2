/** The small parts of the index, each by itself. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {createReader, createWriter, unzigzag, zigzag} from '../../src/search/codec.ts'
import {firstDay, formatDay, lastDay} from '../../src/search/days.ts'
import {beginsBand} from '../../src/search/index/cut.ts'
import {periodsOf} from '../../src/search/periods.ts'
import {leafOf} from '../../src/search/reader/leaf.ts'
import {distanceOf} from '../../src/search/reader/near.ts'
import {coverOf} from '../../src/search/reader/phrase.ts'
import {makeDocument, makeFiles, makeOptions, openFiles} from './made.ts'
import {volume as stockVolume} from '../writers/stock.ts'

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
  const next = (documents: number, subseries: string, more: number) =>
    beginsBand({documents, subseries: '1964–1968'}, {documents: more, subseries})
  assert.deepEqual(
    [
      next(0, '', 9000),
      next(7900, '1964–1968', 200),
      next(6000, '1969–1976', 1),
      next(6000, '1964–1968', 1),
      next(5999, '1969–1976', 1)
    ],
    [false, true, true, false, false]
  )
})

test('a subseries should lie in the period of its administration', () => {
  const periods = ['1951', '1952–1954', '1969-1976', '1950–1955', '1861'].map((years) =>
    periodsOf(years).map(({value}) => value)
  )
  assert.deepEqual(periods, [['truman'], ['eisenhower'], ['nixon-ford'], ['truman', 'eisenhower'], ['1861']])
})

test('a leaf should be found by its first term', () => {
  const firsts = ['b', 'd', 'f']
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'z'].map((name) => leafOf(firsts, name)),
    [-1, 0, 0, 1, 2]
  )
})

test('words should be as far apart as letters are put in, left out, exchanged or swapped', () => {
  const pairs = [
    ['statemant', 'statement', 1],
    ['khruschev', 'khrushchev', 1],
    ['geramny', 'germany', 1],
    ['kissinger', 'kissinger', 0],
    ['treaty', 'treason', 3]
  ] as const
  assert.deepEqual(
    pairs.map(([a, b]) => distanceOf(a, b)),
    pairs.map(([, , distance]) => distance)
  )
})

test('a common word should be loaded only with its neighbour', () => {
  const cover = (words: string) =>
    coverOf(words.split(' '), new Set(['of', 'the']), () => 1).map(({name, offset}) => offset + ' ' + name)
  assert.deepEqual(cover('president of the united'), ['0 president of', '2 the united'])
  assert.deepEqual(cover('secretary of state'), ['0 secretary of', '2 state'])
  assert.deepEqual(cover('the'), ['0 the'])
  assert.deepEqual(cover('united states'), ['0 united', '1 states'])
})

test('terms of any length, number and script should be found again', async () => {
  const words = Array.from({length: 4000}, (_, index) => 'w' + index.toString(36) + '𐌰'.repeat(index % 3))
  const often = Array.from({length: 60}, (_, index) =>
    makeDocument('d' + (index + 1), [
      'often '.repeat(100) + words.slice(index * 66, index * 66 + 66).join(' ')
    ])
  )
  const {engine} = openFiles(makeFiles([[{volume: stockVolume(), documents: often}]]))
  for (const [index, word] of [0, 700, 1999, 3900].map((at) => [Math.floor(at / 66) + 1, words[at]] as const))
    assert.deepEqual(
      (await engine.list('"' + word + '"', makeOptions())).map(({id}) => id),
      ['d' + index]
    )
  assert.equal((await engine.list('"often often often"', makeOptions())).length, 60)
  assert.equal((await engine.list('w*', makeOptions())).length, 60)
  assert.equal((await engine.list('w00*', makeOptions())).length, 0)
})
