import assert from 'node:assert/strict'
import test from 'node:test'
import {formsOf} from '../../src/search/forms.ts'

/** Each group is one word in its forms. */
const groups = [
  ['negotiate', 'negotiates', 'negotiated', 'negotiating'],
  ['policy', 'policies'],
  ['treaty', 'treaties'],
  ['study', 'studied', 'studies', 'studying'],
  ['weapon', 'weapons'],
  ['plan', 'plans', 'planned', 'planning'],
  ['refer', 'referred', 'referring'],
  ['control', 'controls', 'controlled', 'controlling'],
  ['call', 'called', 'calling'],
  ['discuss', 'discussed', 'discussing', 'discusses'],
  ['meet', 'meets', 'meeting'],
  ['meeting', 'meetings'],
  ['create', 'created', 'creating'],
  ['treat', 'treated', 'treating'],
  ['raise', 'raised', 'raising'],
  ['focus', 'focused', 'focusing'],
  ['consider', 'considered', 'considering'],
  ['develop', 'developed', 'developing'],
  ['propose', 'proposed', 'proposing'],
  ['change', 'changes', 'changed', 'changing'],
  ['announce', 'announced', 'announcing'],
  ['house', 'houses', 'housing'],
  ['church', 'churches']
]

for (const group of groups) {
  test(`${group.join(', ')} should be forms of each other`, () => {
    for (const word of group)
      assert.deepEqual(
        group.filter((other) => !formsOf(word).includes(other)),
        [],
        word
      )
  })
}

test('other words should be no forms', () => {
  const pairs = [
    ['negotiate', 'negotiation'],
    ['international', 'internal'],
    ['status', 'statu'],
    ['crisis', 'crisi'],
    ['press', 'pres'],
    ['united', 'unity'],
    ['king', 'k'],
    ['27a', '27as']
  ] as const
  assert.deepEqual(
    pairs.filter(([word, other]) => formsOf(word).includes(other)),
    []
  )
})

test('a word that ends in é or begins with a capital should have a plural and no more', () => {
  assert.deepEqual(formsOf('attache', 'attaché'), ['attache', 'attaches'])
  assert.deepEqual(formsOf('communiques', 'Communiqués'), ['communiques', 'communique'])
  assert.ok(formsOf('attache').includes('attached'))
  assert.deepEqual(formsOf('soviet', 'Soviet'), ['soviet', 'soviets'])
  assert.ok(!formsOf('dulles', 'Dulles').includes('dulled'))
})

test('a plural that changes more than an s should be found with a capital as well', () => {
  for (const [one, many] of [
    ['Embassy', 'Embassies'],
    ['Treaty', 'Treaties'],
    ['Congress', 'Congresses'],
    ['Church', 'Churches']
  ] as const) {
    assert.ok(formsOf(one.toLowerCase(), one).includes(many.toLowerCase()), one)
    assert.ok(formsOf(many.toLowerCase(), many).includes(one.toLowerCase()), many)
  }
  assert.deepEqual(formsOf('turkey', 'Turkey'), ['turkey', 'turkeys'])
})

test('no word should have more than twenty forms, as suggestions suppose', () => {
  const many = ['plan', 'negotiate', 'controlled', 'referring', 'policies', 'position', 'boxes', 'telling']
  assert.ok(Math.max(...many.map((word) => formsOf(word).length)) <= 20)
})
