import assert from 'node:assert/strict'
import test from 'node:test'
import {toPlaces} from '../../../src/search/engine/hits/found-places.ts'
import {toIndexedVolume, toSearched} from '../../../src/search/index/searched.ts'
import {document, paragraph, volume} from '../../stock.ts'

test('words before the first mark should be on one of the pages on which the document may begin', () => {
  const letter = document({
    body: [paragraph('before ', {type: 'pageBreak', page: '14'}, ' after')],
    pages: [
      {page: '13', basis: 'before-first', before: '14'},
      {page: '14', basis: 'marked'}
    ],
    begins: {status: 'range', from: '11', to: '13', basis: 'marks'},
    ends: {status: 'range', from: '14', to: '15', basis: 'marks'}
  })
  const searched = toSearched(letter, toIndexedVolume(volume()))
  const placeOf = (word: string) =>
    toPlaces(searched, {terms: [{kind: 'word', words: [word], text: word}], forms: [[]]}).places[0]?.name
  assert.equal(placeOf('before'), 'p. 11, 12, or 13')
  assert.equal(placeOf('after'), 'p. 14 or 15')
})
