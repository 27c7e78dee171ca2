import assert from 'node:assert/strict'
import test from 'node:test'
import {begins, findPhrase, fold, formatQuery, parseQuery, toIndexed} from '../../src/search/pagefind-query.ts'

test('a query should be words and phrases, in order, each once', () => {
  assert.deepEqual(parseQuery('détente “balanced force  reductions” Détente "POL 27"'), [
    {kind: 'word', text: 'Détente'},
    {kind: 'phrase', text: 'balanced force reductions'},
    {kind: 'phrase', text: 'POL 27'}
  ])
})

test('a quotation mark that is not closed should be passed over', () => {
  assert.deepEqual(parseQuery('"mutual force'), [
    {kind: 'word', text: 'mutual'},
    {kind: 'word', text: 'force'}
  ])
})

test('what has no letter and no digit should be no term', () => {
  assert.deepEqual(parseQuery(' — "…" & * "" '), [])
})

test('a query should be written as it is read', () => {
  assert.equal(formatQuery(parseQuery('NATO “mutual force”')), 'NATO "mutual force"')
})

test('words should be compared without signs, case and diacritics', () => {
  assert.deepEqual(['C.I.A.', 'aide-mémoire', 'Viet–Nam', 'Dulles’', '(§'].map(fold), [
    'cia',
    'aidememoire',
    'vietnam',
    'dulles',
    ''
  ])
})

test('signs that the index does not hold should not be asked for', () => {
  assert.deepEqual(
    ['$500', '19–8', 'C.I.A.', 'aide-mémoire of “state”'].map((text) => toIndexed({kind: 'phrase', text})),
    ['500', '198', 'CIA', 'aidemémoire of state']
  )
})

test('a word should begin with what was asked for, or a part of it', () => {
  const pairs: [string, string][] = [
    ['negotiations,', 'negotiat'],
    ['“Viet-Nam', 'nam'],
    ['McNamara', 'namara'],
    ['27A', 'a'],
    ['C.I.A.', 'CIA']
  ]
  for (const [word, asked] of pairs) assert.ok(begins(word, asked), word + ' for ' + asked)
  assert.ok(!begins('Department', 'art'))
  assert.ok(!begins('Poland', 'Polandish'))
})

test('a phrase should be found whatever signs stand around its words', () => {
  const words = 'felt that Dulles’ public statement in 1956 (that we would under no circumstances'.split(' ')
  assert.deepEqual(findPhrase('statement in 1956 that we', words), [[4, 5, 6, 7, 8]])
})

test('a phrase should be found as often as it stands there, and whole', () => {
  const words = 'the end of the line and the end of the day'.split(' ')
  assert.deepEqual(findPhrase('the end', words), [
    [0, 1],
    [6, 7]
  ])
  assert.deepEqual(findPhrase('the en', words), [])
})

test('a phrase should be found across a dash without spaces, and a hyphen should be a space', () => {
  assert.deepEqual(findPhrase('very short a matter', ['very', 'short—a', 'matter']), [[0, 1, 2]])
  assert.deepEqual(findPhrase('Viet Nam', ['in', 'Viet-Nam']), [[1]])
})
