import assert from 'node:assert/strict'
import test from 'node:test'
import {findRedactions} from '../../src/readers/redaction.ts'

test('findRedactions should read what was withheld and how much', () => {
  const statements: [string, string, string?][] = [
    ['[less than 1 line of source text not declassified]', 'text', 'less than 1 line'],
    ['[1 paragraph (3 lines of source text) not declassified]', 'text', '1 paragraph (3 lines)'],
    ['[remainder of paragraph (2 lines) not declassified]', 'text', 'remainder of paragraph (2 lines)'],
    ['[text not declassified]', 'text'],
    ['[not declassified]', 'text'],
    ['[name not declassified]', 'name'],
    ['[Name deleted]', 'name'],
    ['[place not declassified]', 'place'],
    ['[dollar amount not declassified]', 'amount'],
    ['[document number not declassified]', 'document'],
    ['[initials not declassified]', 'initials'],
    ['[codeword not declassified]', 'codeword'],
    ['[handling restriction not declassified]', 'handling'],
    ['[cable reference not declassified]', 'other']
  ]
  assert.deepEqual(
    statements.map(([text]) => {
      const [found] = findRedactions('Before ' + text + ' after')
      assert.equal(found?.start, 7)
      assert.equal(found.end, 7 + text.length)
      return [text, found.kind, ...(found.extent === undefined ? [] : [found.extent])]
    }),
    statements
  )
})

test('findRedactions should leave other brackets alone', () => {
  const texts = [
    '[Page 207]',
    '[Source: Department of State. Secret. 3 pages of source text not declassified.]',
    'The paper was [not declassified'
  ]
  assert.deepEqual(texts.flatMap(findRedactions), [])
})
