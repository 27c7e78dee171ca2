import assert from 'node:assert/strict'
import test from 'node:test'
import {encodeDocument, toPage} from '../../../src/search/index/index-page.ts'
import {toIndexedVolume, toSearched} from '../../../src/search/index/searched.ts'
import {document, note, paragraph, volume} from '../../stock.ts'

test('notes of signs alone should be no page of the index of notes: Pagefind makes none of them', () => {
  const pageOf = (words: string) => {
    const letter = document({
      body: [paragraph('Sir: I am')],
      notes: [note('d1fn1', '1', {body: [paragraph(words)]})]
    })
    return toPage(encodeDocument(toSearched(letter, toIndexedVolume(volume()))), 'notes')
  }
  assert.equal(pageOf('* * * * * * *'), null)
  assert.notEqual(pageOf('Not printed.'), null)
})
