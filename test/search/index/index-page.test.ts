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

test('a page that begins after the last word of a block should have its anchor in that block', () => {
  const letter = document({
    body: [paragraph('of the Group, ', {type: 'pageBreak', page: '318'}), paragraph('Later')],
    notes: []
  })
  const content = toPage(encodeDocument(toSearched(letter, toIndexedVolume(volume()))), 'all')?.content
  const pieces = content?.replace(/<\w+ id="(?<id>[^"]+)"[^>]*><\/\w+>/gu, '#$<id>').split(' ')
  const from = pieces?.indexOf('#p1') ?? -1
  assert.deepEqual(pieces?.slice(from, from + 7), ['#p1', 'ofː', 'theː', 'Groupː', '#pg_318', ',|', '#p2'])
})
