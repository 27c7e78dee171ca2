import assert from 'node:assert/strict'
import test from 'node:test'
import {toEntry, type DocumentEntry} from '../../src/edition/catalogue.ts'
import type {GenreKind} from '../../src/edition/genre.ts'
import {offersChoice, toFilters, toMarks, toRules, type Filter} from '../../src/views/filters.ts'
import {document} from '../stock.ts'

function entry(kind: GenreKind, iso: string | null): DocumentEntry {
  const date = iso === null ? null : ({iso, certainty: 'certain', basis: 'supplied'} as const)
  return toEntry(document({genre: {kind, text: null}, date}))
}

function words(filters: readonly Filter[]): string[] {
  return filters.map(({id, name, documents}) => `${id}: ${name}, ${documents}`)
}

const entries = [
  entry('memorandum of conversation', '1968-07-20T15:30:00'),
  entry('telegram', '1968-07-01'),
  entry('telegram', '1967'),
  entry('editorial note', null)
]

test('a list should be chosen from by kind, the commonest first, and by year and month', () => {
  const {kinds, dates} = toFilters(entries)
  assert.deepEqual(words(kinds), [
    'kind-telegram: Telegram, 2',
    'kind-editorial-note: Editorial note, 1',
    'kind-memorandum-of-conversation: Memorandum of conversation, 1'
  ])
  assert.deepEqual(words(dates), [
    'in-1967: 1967, 1',
    'in-1968: 1968, 2',
    'in-1968-07: July 1968, 2',
    'undated: No date, 1'
  ])
})

test('each line should say what filters choose by, and each filter should have a rule for it', () => {
  assert.deepEqual(entries.map(toMarks), [
    {'data-kind': 'memorandum-of-conversation', 'data-in': '1968-07'},
    {'data-kind': 'telegram', 'data-in': '1968-07'},
    {'data-kind': 'telegram', 'data-in': '1967'},
    {'data-kind': 'editorial-note', 'data-in': 'undated'}
  ])
  const filters = toFilters(entries)
  const rules = toRules(filters)
  assert.deepEqual(
    [...filters.kinds, ...filters.dates].map(({lines}) => lines),
    [
      '[data-kind="telegram"]',
      '[data-kind="editorial-note"]',
      '[data-kind="memorandum-of-conversation"]',
      '[data-in^="1967"]',
      '[data-in^="1968"]',
      '[data-in="1968-07"]',
      '[data-in="undated"]'
    ]
  )
  for (const {id, lines} of [...filters.kinds, ...filters.dates])
    assert.ok(rules.includes(`#${id}:target~.contents :is(li:not(${lines}),`))
})

test('there should be a choice where there is more than one kind, or more than one year', () => {
  assert.equal(offersChoice(toFilters(entries)), true)
  assert.equal(offersChoice(toFilters(entries.slice(1, 3))), true)
  assert.equal(offersChoice(toFilters(entries.slice(1, 2))), false)
  assert.equal(offersChoice(toFilters([])), false)
})
