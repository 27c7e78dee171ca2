import assert from 'node:assert/strict'
import test from 'node:test'
import {alternativesOf, formatQuery, parseQuery, queryWarnings} from '../../src/search/query.ts'

test('a query should be words, beginnings and phrases', () => {
  assert.deepEqual(say('détente “Balanced force reductions” negotiat* "negotiate"'), [
    'word detente',
    'phrase balanced force reductions',
    'beginning negotiat',
    'phrase negotiate'
  ])
})

test('a word with signs inside should be words in a row', () => {
  assert.deepEqual(say('Viet–Nam 611.94/3-154 U.S.'), ['phrase viet nam', 'phrase 611 94 3 154', 'word us'])
})

test('single marks should be quotation marks where they stand around words, and apostrophes else', () => {
  assert.deepEqual(say("‘open door’ policy 'massive retaliation'"), [
    'phrase open door',
    'word policy',
    'phrase massive retaliation'
  ])
  assert.deepEqual(say('‘negotiate’'), ['phrase negotiate'])
  assert.deepEqual(say("Allies' and Soviets' views"), [
    'word allies',
    'word and',
    'word soviets',
    'word views'
  ])
  assert.deepEqual(say("'President's view'"), ['phrase president s', 'word view'])
  assert.deepEqual(say("Ba'th O’Neill"), ['phrase ba th', 'phrase o neill'])
})

test('a quotation mark that is left open should be passed over', () => {
  assert.deepEqual(say('"force reductions'), ['word force', 'word reductions'])
})

test('a term should be asked for once, whatever its signs and capitals', () => {
  assert.deepEqual(say('Viet-Nam "viet nam" VIET–NAM'), ['phrase viet nam'])
})

test('what has no letter or digit should be no term', () => {
  assert.deepEqual(say('– "…" * ""'), [])
})

test('a query should be written as it was typed', () => {
  assert.equal(
    formatQuery(parseQuery(' détente  “force reductions” negotiat* ')),
    'détente "force reductions" negotiat*'
  )
})

test('what is not searched should be said', () => {
  const many = Array.from({length: 26}, (_, index) => 'w' + index).join(' ')
  assert.deepEqual(
    ['co*', '"' + 'a '.repeat(33) + '"', many, 'con* détente'].map((query) =>
      queryWarnings(query).map((said) => said.slice(0, 56))
    ),
    [
      ['A beginning needs 3 letters: co* was left out.'],
      ['Only the first 32 words of a phrase are searched: "a a a'],
      ['Only the first 24 of 26 terms are searched.'],
      []
    ]
  )
  assert.equal(parseQuery(many).length, 24)
  assert.deepEqual(say('co*'), [])
})

test('an asterisk that is not read should be said, with what was searched', () => {
  for (const query of ['Viet-Nam*', '"negotiat*"', 'negotiat*,', '*tion', 'nego*iate'])
    assert.deepEqual(queryWarnings(query), [
      `An asterisk is read only at the end of a single word: ${query} was searched without it.`
    ])
  assert.deepEqual(say('Viet-Nam* "negotiat*" negotiat*, negotiat*'), [
    'phrase viet nam',
    'phrase negotiat',
    'word negotiat',
    'beginning negotiat'
  ])
  assert.deepEqual(['* détente', 'negotiat*'].flatMap(queryWarnings), [])
})

test('terms with bars between them should be alternatives, each once', () => {
  assert.deepEqual(say('SNIE | “national estimate”|estimat* Laos'), [
    'word snie | phrase national estimate | beginning estimat',
    'word laos'
  ])
  assert.deepEqual(say('Peking | peking | "Peking" Laos'), ['word peking | phrase peking', 'word laos'])
  assert.deepEqual(say('a | b a|b b | a'), ['word a | word b', 'word b | word a'])
  assert.equal(formatQuery(parseQuery('SNIE|“national estimate” Laos')), 'SNIE | "national estimate" Laos')
})

test('a bar with nothing on one side should be passed over', () => {
  for (const query of ['| SNIE', 'SNIE |', '|| SNIE', 'SNIE | …', 'SNIE | es*'])
    assert.deepEqual(say(query), ['word snie'], query)
  assert.deepEqual(say('SNIE | es* Laos'), ['word snie', 'word laos'])
  assert.deepEqual(say('"SNIE | NIE"'), ['phrase snie nie'])
})

test('alternatives should count as the terms that they are', () => {
  const many = Array.from({length: 13}, (_, index) => `a${index} | b${index}`).join(' ')
  assert.equal(parseQuery(many).length, 12)
  assert.deepEqual(queryWarnings(many), ['Only the first 24 of 26 terms are searched.'])
})

function say(query: string): string[] {
  return parseQuery(query).map((term) =>
    alternativesOf(term)
      .map(({kind, words}) => kind + ' ' + words.join(' '))
      .join(' | ')
  )
}
