import assert from 'node:assert/strict'
import test from 'node:test'
import {toPageWords, wordsByMark} from '../../src/formats/page-words.ts'
import {toPlainText} from '../../src/formats/plain-text.ts'
import {openShared, skip} from '../corpus/shared.ts'
import {document, paragraph} from '../stock.ts'

const letter = document({
  body: [
    paragraph('Our ', {type: 'pageBreak', page: '207'}, ' interests'),
    {type: 'pageBreak', page: '208'},
    paragraph('Up to here.')
  ],
  pages: [
    {page: '206', basis: 'before-first', before: '207'},
    {page: '207', basis: 'marked'},
    {page: '208', basis: 'marked'},
    {page: '209', basis: 'lost', after: '208'}
  ]
})

test('a page should have the words between its mark and the next', () => {
  assert.deepEqual(
    ['206', '207', '208'].map((page) => toPageWords([letter], page)[0]?.blocks),
    [['1. Letter', 'Our'], ['interests'], ['Up to here.']]
  )
})

test('a page that begins inside a word should part it with a hyphen, as print does', () => {
  const parted = document({
    body: [paragraph('The So', {type: 'pageBreak', page: '207', word: 'one'}, 'viets came.')],
    pages: [
      {page: '206', basis: 'before-first', before: '207'},
      {page: '207', basis: 'marked'}
    ]
  })
  assert.deepEqual(
    ['206', '207'].map((page) => toPageWords([parted], page)[0]?.blocks),
    [['1. Letter', 'The So-'], ['viets came.']]
  )
})

test('a page whose mark is lost should have no words of its own, and the one before should name it', () => {
  assert.deepEqual(toPageWords([letter], '208')[0]?.lost, ['209'])
  assert.deepEqual(toPageWords([letter], '209')[0]?.blocks, [])
  assert.deepEqual(toPageWords([letter], '210'), [])
})

test('where the end of a page is lost, the words should be as many as a page has', () => {
  const long = document({
    body: [paragraph('word '.repeat(300)), paragraph('other '.repeat(300)), paragraph('end')],
    pages: [
      {page: '1', basis: 'before-first'},
      {page: '2', basis: 'lost', after: '1'}
    ]
  })
  const words = toPageWords([long], '1')[0]?.blocks.join(' ') ?? ''
  assert.match(words, /^1\. Letter word .+ other …$/u)
  assert.ok(words.length > 2000 && words.length < 2100, String(words.length))
})

test('two documents on a page should both give what they have there', () => {
  const second = document({
    id: 'd2',
    number: '2',
    numbering: '2.',
    body: [paragraph('All of it.')],
    pages: [{page: '208', basis: 'neighbour'}]
  })
  assert.deepEqual(
    toPageWords([letter, second], '208').map(({document, blocks}) => [document, blocks]),
    [
      ['d1', ['Up to here.']],
      ['d2', ['2. Letter', 'All of it.']]
    ]
  )
})

test('all pages together should have the words of the record, each once', {skip}, () => {
  for (const id of ['frus1948v01p2', 'frus1964-68v17']) {
    const documents = openShared().documents(id)
    for (const each of documents) {
      const cut = [...wordsByMark(each).values()].flat().join(' ')
      assert.equal(bare(cut), bare(toPlainText(each)), id + ' ' + each.id)
      // and what is cut is shown, on some page of the document
      const shown = each.pages.flatMap(({page}) => toPageWords([each], page)[0]?.blocks ?? []).join(' ')
      if (each.pages.length > 0 && each.pages.slice(1).every(({basis}) => basis === 'marked'))
        assert.equal(bare(shown), bare(toPlainText(each)), id + ' ' + each.id)
    }
  }
})

/** Words without the white space around them. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}
