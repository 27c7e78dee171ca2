import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../../src/edition/document.ts'
import type {Block} from '../../../src/edition/tree.ts'
import {neighbourPages} from '../../../src/readers/volume/neighbours.ts'
import {toFlow} from '../../../src/readers/volume/page-flow.ts'

test('a document without marks should be on the page of its neighbours', () => {
  assert.deepEqual(
    pages([
      [1, '…10…'],
      [2, '…'],
      [3, '…'],
      [4, '…11…']
    ]),
    {d1: [10], d2: [10], d3: [10], d4: [10]}
  )
})

test('a page should be told where the one before it cannot hold the words', () => {
  // 5,000 characters after page 10 begins, 200 before page 12 does: page 11 begins in d1
  assert.deepEqual(
    pages([
      [1, '10' + '…'.repeat(50)],
      [2, '…'],
      [3, '…12…']
    ]),
    {
      d1: [10, 11],
      d2: [11],
      d3: [11]
    }
  )
})

test('a page should be left open where it may begin in either of two documents', () => {
  assert.deepEqual(
    pages([
      [1, '10' + '…'.repeat(15)],
      [2, '…'.repeat(15)],
      [3, '…12…']
    ]),
    {d1: [10], d3: [11]}
  )
})

test('pages should not be told across a document that the edition lacks', () => {
  assert.deepEqual(
    pages([
      [1, '…10…'],
      [3, '…'],
      [4, '…11…']
    ]),
    {}
  )
})

test('pages should not be told where each document counts its own', () => {
  assert.deepEqual(
    pages([
      [1, '…2…'],
      [2, '…'],
      [3, '…2…3…'],
      [4, '…3…'],
      [5, '…2…'],
      [6, '…3…']
    ]),
    {}
  )
})

/** The pages that are told of documents, drawn: `…` is a paragraph of 100 characters, a number a page mark. */
function pages(drawn: [number, string][]): Record<string, number[]> {
  const documents = drawn.map(([number, drawing]): Document => {
    const body = Array.from(drawing.matchAll(/…|\d+/gu), ([sign]): Block => {
      const page = /\d/u.test(sign) ? [{type: 'pageBreak' as const, page: sign}] : []
      return {type: 'paragraph', children: [...page, {type: 'text', value: 'x'.repeat(60)}]}
    })
    return {...bare, id: 'd' + number, body}
  })
  return Object.fromEntries(
    Array.from(neighbourPages(documents, documents.map(toFlow)), ([id, found]) => [id, [...found]])
  )
}

const bare: Document = {
  volume: 'frus1964-68v99',
  id: 'd1',
  number: null,
  numbering: null,
  rubrics: [],
  title: [],
  genre: {kind: 'other', text: null},
  serial: null,
  meeting: null,
  from: [],
  to: [],
  date: null,
  place: null,
  subject: null,
  participants: [],
  body: [],
  notes: [],
  source: null,
  begins: {status: 'unknown'},
  ends: {status: 'unknown'},
  absences: [],
  pages: [],
  provenance: {file: '1.txt', sha256: '0'.repeat(64), reader: 'text', supplied: []}
}
