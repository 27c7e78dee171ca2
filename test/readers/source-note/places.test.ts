import assert from 'node:assert/strict'
import test from 'node:test'
import type {Citation} from '../../../src/edition/source-note.ts'
import {newPlaces} from '../../../src/readers/source-note/places.ts'

const box = (number: number, raw: string): Citation => ({
  repository: 'Johnson Library',
  parts: [`Box ${number}`],
  file: null,
  kind: 'archive',
  raw
})

test('newPlaces should leave out what an ibid. names again, and nothing else', () => {
  const known = new Set<string>()
  const [first, second] = [box(1, 'Johnson Library, Box 1'), box(2, 'ibid., Box 2')]
  assert.deepEqual(newPlaces([first, second, second], known), [first, second, second])
  assert.deepEqual(newPlaces([box(1, 'Ibid.'), first, box(2, 'Ibid., Box 2')], known), [first])
})

test('newPlaces should look at each place a few times, however many there were before', () => {
  const known = new Set<string>()
  let looks = 0
  const many = 2000
  for (let number = 0; number < many; number++) {
    const place = box(number, 'Ibid.')
    newPlaces([Object.defineProperty(place, 'parts', {get: () => (looks++, [`Box ${number}`])})], known)
  }
  assert.equal(known.size, many)
  assert.ok(looks <= 2 * many, `${looks} looks at ${many} places`)
})
