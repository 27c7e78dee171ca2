import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document, PageBound} from '../../../src/edition/document.ts'
import {pageBounds, withBounds} from '../../../src/readers/volume/page-bounds.ts'
import {toFlow} from '../../../src/readers/volume/page-flow.ts'
import {document, paragraph} from '../../stock.ts'

/** A page of these volumes holds 3,000 letters: a paragraph of a tenth of it. */
const tenth = 'x'.repeat(250)

/** Documents of paragraphs: a number is a mark, `-` a tenth of a page, `+` a whole page in one paragraph. */
function bounds(texts: Record<string, string>): Record<string, string> {
  const documents = Object.entries(texts).map(([id, signs]): Document => {
    const body = signs
      .split(' ')
      .map((sign) =>
        /\w/u.test(sign)
          ? paragraph('y', {type: 'pageBreak', page: sign}, 'z')
          : paragraph(sign === '+' ? tenth.repeat(11) : tenth)
      )
    return document({id, body, title: []})
  })
  return Object.fromEntries(
    Array.from(pageBounds(documents, documents.map(toFlow)), ([id, {begins, ends}]) => [
      id,
      say(begins) + ' to ' + say(ends)
    ])
  )
}

function say(bound: PageBound): string {
  if (bound.status === 'unknown') return '?'
  return (bound.status === 'known' ? bound.page : bound.from + '–' + bound.to) + ' ' + bound.basis
}

test('a document between marks that are one apart should begin on the page of the first', () => {
  assert.deepEqual(bounds({d1: '- 11 -', d2: '- 12 -'}), {
    d1: '10 layout to 11 marks',
    d2: '11 marks to 12 layout'
  })
  assert.equal(bounds({d1: '- 11 -', d2: '-', d3: '12'}).d2, '11 marks to 11 marks')
})

test('where marks are lost between, it should begin on one of the pages', () => {
  const text = {d1: '- 11 - - - - - - - - - - - -', d2: '- - - - - - - - - - - 14 -'}
  assert.equal(bounds(text).d2, '12–13 layout to 14 layout')
})

test('with fewer words before its first mark than a page holds, it should begin on the page before', () => {
  const text = {d1: '- 11 - - - - - - - - - - - - - -', d2: '- - - - - 13 -'}
  assert.equal(bounds(text).d2, '12 layout to 13 layout')
})

test('words that would not fill the pages between two marks should say nothing', () => {
  assert.equal(bounds({d1: '- 11 -', d2: '- 14 -'}).d2, '11–13 marks to 14 layout')
  assert.equal(bounds({d1: '- 11 -', d2: '- 13 -'}).d2, '11–12 marks to 13 layout')
})

test('a document without a mark of its own should be on a page that is known only where it can be no other', () => {
  const between = bounds({d1: '- 11 - - - - -', d2: '-', d3: '- - - - - - - 13'})
  assert.equal(between.d2, '11–12 marks to 11–12 marks')
  const full = bounds({d1: '- 11 + - - - - -', d2: '-', d3: '- - - - - - - 13'})
  assert.equal(full.d2, '12 layout to 12 layout')
})

test('a document that the edition lacks should break the chain', () => {
  const [first, third] = ['- 11 -', '- - - - - - - - - - - 14 -']
  assert.equal(bounds({d1: first, d3: third}).d3, '12–13 layout to 14 layout')
  assert.equal(bounds({d1: first, d3: '-'}).d3, '? to ?')
})

test('nothing should be known where no page is marked, or the numbers are no count', () => {
  assert.deepEqual(bounds({d1: '- -', d2: '-'}), {d1: '? to ?', d2: '? to ?'})
  assert.equal(bounds({d1: '- XIII -'}).d1, '? to ?')
  assert.equal(bounds({d1: '- 90 -', d2: '-', d3: '- 11 -'}).d2, '? to ?')
})

test('pages should not be counted below 1', () => {
  assert.equal(bounds({d1: '- - - - - - - - - - - - - - - - - - - - - - - - 2 -'}).d1, '1 marks to 2 layout')
})

test('a page that is known should be one of those that the document touches', () => {
  const known = {status: 'known', page: '11', basis: 'marks'} as const
  assert.deepEqual(withBounds(document(), {begins: known, ends: known}).pages, [
    {page: '11', basis: 'neighbour'}
  ])
})

test('beyond documents that the edition lacks, pages should keep their order', () => {
  const long = Array(30).fill('-').join(' ')
  const before = {d1: '- 80 - ' + long, d2: '-'}
  assert.equal(bounds({...before, d4: '- 85 -'}).d2, '82–84 layout to 82–84 layout')
  // a page that lies before all that it can be, as in another part that counts anew, says nothing
  assert.equal(bounds({...before, d4: '- 12 -'}).d2, '82–112 layout to 82–113 layout')
  const behind = {d6: '-', d7: long + ' 87 -'}
  assert.equal(bounds(behind).d6, '53–84 layout to 54–84 layout')
  assert.equal(bounds({d4: '- 80 -', ...behind}).d6, '80–84 layout to 80–84 layout')
})
