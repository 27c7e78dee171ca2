import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Document} from '../../src/edition/document.ts'
import {toPlainLine} from '../../src/edition/plain-line.ts'
import {toJsonLine} from '../../src/formats/json.ts'
import {document, paragraph} from '../stock.ts'

test('a line should lose every place in the source, and nothing else', () => {
  const documents = openCorpus('content').documents('frus1964-68v17')
  assert.ok(documents.length > 0)
  for (const each of documents) assert.equal(toPlainLine(toJsonLine(each)), withoutPlaces(each))
})

test('words that look like a place in the source should stay', () => {
  const words =
    'said,"position":{"start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":2,"offset":1}}'
  const record = document({subject: words, body: [paragraph(words + ','), paragraph('}}')]})
  assert.equal(toPlainLine(toJsonLine(record)), withoutPlaces(record))
})

function withoutPlaces(record: Document): string {
  return JSON.stringify(record, (name, value: unknown) => (name === 'position' ? undefined : value)) + '\n'
}
