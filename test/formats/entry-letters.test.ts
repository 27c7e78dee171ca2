import assert from 'node:assert/strict'
import test from 'node:test'
import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {findLetters, letterLinks} from '../../src/formats/html/entry-letters.ts'

const mark = h('span.page', [h('span.unstyled', '[page XX] ')])

function list(...names: ElementContent[][]): ElementContent[] {
  return [
    h('p', 'A note of the editors'),
    h(
      'ul.entries',
      names.map((words) => h('li', h('p', words)))
    )
  ]
}

function many(letter: string): ElementContent[][] {
  return Array.from({length: 30}, (_, index) => [{type: 'text', value: `${letter}doe ${index}`}])
}

test('a long list should have its letters, each with the id of the first of its entries', () => {
  const entries = list(...many('A'), ...many('B'))
  const second = entries[1]
  assert.ok(second?.type === 'element' && second.children[0]?.type === 'element')
  second.children[0].properties.id = 'p_AD_1'
  const {letters, text} = findLetters(entries)
  assert.equal(
    toHtml({type: 'root', children: letterLinks(letters)}),
    '<li><a href="#p_AD_1">A</a></li><li><a href="#letter-b">B</a></li>'
  )
  assert.match(toHtml({type: 'root', children: [...text]}), /<li id="letter-b"><p>Bdoe 0</u)
})

test('an entry at another place, accents, quotes and marks of pages should move no letter', () => {
  const strayed: ElementContent[] = [{type: 'text', value: 'de Gaulle'}]
  const first: ElementContent[] = [mark, {type: 'text', value: '“Édith”'}]
  const {letters} = findLetters(list(...many('C'), first, ...many('E'), strayed, ...many('D')))
  assert.deepEqual(
    letters.map(({letter}) => letter),
    ['C', 'E', 'D']
  )
  const {letters: short, text} = findLetters(list(first))
  assert.deepEqual(short, [])
  assert.doesNotMatch(toHtml({type: 'root', children: [...text]}), /id=/u)
})

test('a list of lists, one for each letter, should have its letters as one list has them', () => {
  const groups = ['A', 'B'].map((letter) => h('li', list(...many(letter)).slice(1)))
  const {letters, text} = findLetters([h('ul.entries', groups)])
  assert.deepEqual(
    letters.map(({id}) => id),
    ['letter-a', 'letter-b']
  )
  assert.match(toHtml({type: 'root', children: [...text]}), /<li><ul[^>]*><li id="letter-b"><p>Bdoe 0</u)
})
