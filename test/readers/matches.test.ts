import assert from 'node:assert/strict'
import test from 'node:test'
import {depths} from '../../src/readers/depth.ts'
import {bracketed, matches} from '../../src/readers/matches.ts'

test('matches should be all of a text, each time from its beginning', () => {
  const number = /\d+/gu
  const found = (text: string) => matches(text, number).map(({0: words, index}) => [words, index])
  number.lastIndex = 3
  assert.deepEqual(found('pp. 12–15'), [
    ['12', 4],
    ['15', 7]
  ])
  assert.deepEqual(found('12'), [['12', 0]])
  assert.deepEqual(found('ibid.'), [])
})

test('matches at brackets should be found after brackets that are something else, and not inside each other', () => {
  const mark = /\[(?:Page \d+|\[a\])\]/uy
  const found = bracketed('[[Page 27]] a [sic] b [Page 28][[a]]', mark)
  assert.deepEqual(
    found.map(({0: words, index}) => [words, index]),
    [
      ['[Page 27]', 1],
      ['[Page 28]', 22],
      ['[[a]]', 31]
    ]
  )
})

test('depths should count brackets and parentheses, or brackets alone, and forgive a close without its opening', () => {
  const text = 'a) (b [c]) d'
  const at = (depthAt: (place: number) => number) => Array.from(text, (_, place) => depthAt(place)).join('')
  assert.equal(at(depths(text)), '000011121000')
  assert.equal(at(depths(text, '[', ']')), '000000010000')
})
