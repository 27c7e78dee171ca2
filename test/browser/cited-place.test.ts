import assert from 'node:assert/strict'
import test from 'node:test'
import {withPlace} from '../../src/browser/document/cited-place.ts'

test('a page should stand after the number of a document, and instead of its pages', () => {
  assert.equal(withPlace(', Document 67', '#pg_207', 'number')?.where, ', Document 67, p. 207')
  assert.equal(withPlace(', 798–800', '#pg_799', 'page')?.where, ', 799')
})

test('a paragraph and the source note should stand after the place of the document', () => {
  assert.equal(withPlace(', 798–800', '#p4', 'page')?.where, ', 798–800, paragraph 4')
  assert.equal(withPlace(', Document 67', '#source', 'number')?.where, ', Document 67, source note')
})

test('an anchor that is no place should leave the citation as it is', () => {
  for (const hash of ['', '#', '#text', '#cite', '#p', '#pg_', '#p4x', '#fn'])
    assert.equal(withPlace(', Document 67', hash, 'number'), null, hash)
})
