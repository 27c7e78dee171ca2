import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {distanceOf, findNear} from '../../../src/search/engine/suggest/near.ts'
import type {FrequentWords} from '../../../src/search/word-list.ts'

function words(counts: Record<string, number>): FrequentWords {
  return Map.groupBy(
    Object.entries(counts).map(([word, documents]) => ({word, documents})),
    ({word}) => word.length
  )
}

test('a letter more, a letter less, another letter and two letters swapped should be one', () => {
  const pairs: [string, string, number][] = [
    ['khruschev', 'khrushchev', 1],
    ['embassyy', 'embassy', 1],
    ['kissenger', 'kissinger', 1],
    ['recieve', 'receive', 1],
    ['checkoslovakia', 'czechoslovakia', 2],
    ['same', 'same', 0],
    ['abcd', 'efgh', Infinity],
    ['ab', 'abcde', Infinity]
  ]
  for (const [a, b, distance] of pairs) assert.equal(distanceOf(a, b, 2), distance, a)
})

test('to stop early should change no distance within the limit', () => {
  const word = fc.stringMatching(/^[a-c]{0,7}$/u)
  fc.assert(
    fc.property(word, word, (a, b) => {
      const whole = distanceOf(a, b, 9)
      assert.equal(distanceOf(a, b, 2), whole <= 2 ? whole : Infinity)
    })
  )
})

test('the nearest should come first, then the most frequent, three at most', () => {
  const frequent = words({harbors: 40, harbor: 90, hardier: 20, barber: 30, harbour: 50, embassy: 900})
  assert.deepEqual(findNear('harbur', 0, frequent), ['harbor', 'harbour', 'harbors'])
})

test('a short word should differ by one letter only', () => {
  const frequent = words({berlin: 90, merlot: 90, paris: 90, party: 90})
  assert.deepEqual(findNear('parys', 0, frequent), ['paris'])
  assert.deepEqual(findNear('merlin', 0, frequent), ['berlin', 'merlot'])
})

test('where two letters differ the first should be the same', () => {
  assert.deepEqual(findNear('ethics', 0, words({this: 5121, ethnic: 33})), ['ethnic'])
})

test('a short word that documents have should differ by one letter only', () => {
  const frequent = words({minute: 117, mine: 85, czechoslovakia: 247})
  assert.deepEqual(findNear('minuet', 2, frequent), ['minute'])
  assert.deepEqual(findNear('checkoslovakia', 1, frequent), ['czechoslovakia'])
})

test('a word in more than three documents should differ by one letter only', () => {
  const frequent = words({expected: 1000, khrushchev: 560, czechoslovakia: 247})
  assert.deepEqual(findNear('checkoslovakia', 5, frequent), [])
  assert.deepEqual(findNear('expelled', 23, frequent), [])
  assert.deepEqual(findNear('krushchev', 5, frequent), ['khrushchev'])
})

test('a word should be in ten times as many documents', () => {
  assert.deepEqual(findNear('goverment', 2, words({government: 20})), ['government'])
  assert.deepEqual(findNear('goverment', 2, words({government: 19})), [])
})

test('forms of a word should not be near, since they are searched with it', () => {
  assert.deepEqual(findNear('sputniks', 1, words({sputnik: 50})), [])
})

test('a word should not be near itself, nor a word with digits', () => {
  assert.deepEqual(findNear('berlin', 0, words({berlin: 427})), [])
  assert.deepEqual(findNear('embass7', 0, words({embassy: 900})), [])
})

test('40,000 words should be looked through in 50 ms', (t) => {
  let seed = 1
  const draw = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  const draws = Array.from({length: 40_000}, () =>
    Array.from({length: 5 + draw(8)}, () => 'etaoinshrdlucmfwypvbgk'[draw(22)]).join('')
  )
  const frequent = words(Object.fromEntries(draws.map((word) => [word, 9])))
  const times = ['stationer', 'lebannon', 'checkoslovakia', 'recieve'].map((word) => {
    const begin = process.cpuUsage()
    findNear(word, 0, frequent)
    const {user, system} = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  t.diagnostic(times.map((time) => time.toFixed(1) + ' ms').join(', '))
  assert.ok(Math.max(...times) < 50)
})
