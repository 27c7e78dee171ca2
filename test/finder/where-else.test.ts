import assert from 'node:assert/strict'
import test from 'node:test'
import {whereElse} from '../../src/finder/where-else.ts'

const there = 'https://history.state.gov'

const cases: [path: string, base: string, place: string | null][] = [
  ['/historicaldocuments/frus1958-60v10p1/d5/', '/', '/historicaldocuments/frus1958-60v10p1/d5'],
  ['/historicaldocuments/frus1958-60v10p1/d5', '/', '/historicaldocuments/frus1958-60v10p1/d5'],
  ['/frus/historicaldocuments/frus1958-60v10p1/d5/', '/frus/', '/historicaldocuments/frus1958-60v10p1/d5'],
  ['/historicaldocuments/frus1958-60v10p1/d5/#fn2', '/', '/historicaldocuments/frus1958-60v10p1/d5#fn2'],
  ['/historicaldocuments/frus1958-60v10p1/d5/index.html', '/', '/historicaldocuments/frus1958-60v10p1/d5'],
  ['/historicaldocuments/frus1958-60v10p1/d5.json', '/', '/historicaldocuments/frus1958-60v10p1/d5'],
  ['/no-such-page/', '/', '/no-such-page'],
  ['/', '/', null],
  ['/#fn2', '/', null],
  ['/elsewhere/', '/frus/', null]
]

for (const [path, base, place] of cases)
  test(`${path} under ${base} should be ${place ?? 'nowhere else'}`, () => {
    assert.equal(whereElse(path, base, there), place === null ? null : there + place)
  })
