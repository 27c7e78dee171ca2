import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {hashWords} from '../../src/edition/short-hash.ts'
import {findFates, joinWords, type Places} from '../../src/permalinks/words-under-addresses.ts'
import {html, paragraph} from '../stock.ts'
import {toHtml} from '../../src/formats/html/to-html.ts'
import {catalogue, document} from '../stock.ts'

/** Places `p1`, `p2` … of letters, each a text. */
function places(letters: string): Places {
  return {
    keys: Array.from(letters, (_, index) => 'p' + (index + 1)),
    words: Array.from(letters, (letter) => [letter])
  }
}

/** Where each place went: `p2`, `p2!` where its words were corrected, `–` where they are gone. */
function fates(before: string, now: string): string {
  const found = findFates(places(before), places(now))
  return Array.from(found.values(), (fate) => (fate ? fate.key + (fate.corrected ? '!' : '') : '–')).join(' ')
}

test('words should be found where they are now', () => {
  const cases = [
    ['abc', 'abc', 'p1 p2 p3'],
    ['abc', 'xabc', 'p2 p3 p4'],
    ['abc', 'axbc', 'p1 p3 p4'],
    ['abc', 'bc', '– p1 p2'],
    ['abc', 'aXc', 'p1 p2! p3'],
    ['abc', 'xaBc', 'p2 p3! p4'],
    ['abc', 'cab', 'p2 p3 p1'],
    ['aab', 'xaab', 'p2 p3 p4'],
    ['ab', '', '– –'],
    ['abc', 'aXYc', 'p1 p2! p4']
  ] as const
  for (const [before, now, wanted] of cases) assert.equal(fates(before, now), wanted, before + ' ' + now)
})

test('an address should keep every meaning that it was published with, corrections apart', () => {
  const keys = ['p1', 'p2', 'p3', 'p4']
  const join = (before: Places, now: string) =>
    joinWords(keys.slice(0, Math.max(before.keys.length, now.length)), before, places(now), () => true)
  const first = join(places('abc'), 'xabc')
  assert.deepEqual(first, [['a', 'x'], ['b', 'a'], ['c', 'b'], ['c']])
  const second = join({keys, words: first}, 'xaBc')
  assert.deepEqual(second, [['a', 'x'], ['B', 'a'], ['c', 'B'], ['c']])
  assert.deepEqual(join({keys, words: second}, 'aBc'), [
    ['x', 'a'],
    ['a', 'B'],
    ['B', 'c'],
    ['c', '-']
  ])
})

test('words that are still there should be found, whatever comes between and in whatever order', () => {
  const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const found = findFates(places(before.join('')), places(now.join('')))
      before.forEach((letter, index) => {
        const at = now.indexOf(letter)
        if (at !== -1) assert.deepEqual(found.get('p' + (index + 1)), {key: 'p' + (at + 1), corrected: false})
      })
      assert.equal(found.size, before.length)
    })
  )
})

test('words should be known by letters and figures, not by signs and spaces', () => {
  assert.equal(hashWords('The “Soviet” Union,\n1968'), hashWords('The Soviet  Union 1968.'))
  assert.notEqual(hashWords('1968'), hashWords('1969'))
  assert.match(hashWords(''), /^[\da-f]{6}$/u)
})

test('a paragraph at an address of other words should say where these went', () => {
  const only = document({body: [paragraph('New.'), paragraph('Old.')]})
  const {text} = toHtml(only, {
    catalogue: catalogue([only]),
    href: (path) => path,
    aliases: [{at: 'p1', id: null, says: 'What was published as paragraph 1 is now paragraph 2', href: '#p2'}]
  })
  assert.equal(
    text,
    '<p id="p1"><span class="former">[<a href="#p2">What was published as paragraph 1 is now paragraph 2</a>] </span>New.</p><p id="p2">Old.</p>'
  )
  assert.doesNotMatch(html({body: [paragraph('New.')]}).text, /former/u)
})
