import assert from 'node:assert/strict'
import test from 'node:test'
import {indexKinds, kindPath} from '../../src/connections/kinds.ts'
import {GenreKind} from '../../src/edition/genre.ts'
import {catalogueOf} from './catalogues.ts'

test('a kind should have its documents and the words they were read from, the commonest kind first', () => {
  const kinds = indexKinds(
    catalogueOf(
      {genre: {kind: 'despatch', text: 'Dispatch'}},
      {genre: {kind: 'correspondence', text: null}},
      {genre: {kind: 'telegram', text: 'telegram'}},
      {genre: {kind: 'telegram', text: 'Telegram'}},
      {genre: {kind: 'telegram', text: 'Telegram'}}
    )
  )
  assert.deepEqual(
    [...kinds].map(([slug, {kind, words, entries}]) => [
      slug,
      kind,
      words.map(({text, times}) => times + ' ' + text).join(', '),
      entries.map(({id}) => id).join(' ')
    ]),
    [
      ['telegram', 'telegram', '2 Telegram, 1 telegram', 'd3 d4 d5'],
      ['correspondence', 'correspondence', '', 'd2'],
      ['despatch', 'despatch', '1 Dispatch', 'd1']
    ]
  )
})

test('every kind should have an address of its own', () => {
  assert.equal(kindPath('memorandum of conversation'), '/kinds/memorandum-of-conversation/')
  assert.equal(new Set(GenreKind.options.map(kindPath)).size, GenreKind.options.length)
})
