import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {toText} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

const context = {volume: 'frus1948v01p2', id: 'd23', supplied: undefined}

test('a rubric right below the source line should be none of it', () => {
  const head = 'SANACC Files\nLot 52M45, the files of the Committee\n'
  const rest = '\nMemorandum Approved by the Committee\n\nsecret\n\nWords of it.\n'
  for (const rubric of ['[Extract]\n', '']) {
    const document = readText(new VFile({path: '23.txt', value: head + rubric + rest}), context)
    assert.ok(document)
    assert.deepEqual(
      document.rubrics.map(({children, above}) => [toText(children), above]),
      rubric === '' ? [] : [['[Extract]', 'heading']]
    )
    assert.equal(toText(document.title), 'Memorandum Approved by the Committee')
    assert.equal(
      document.notes.map(({body}) => toText(body)).join('|'),
      'SANACC Files Lot 52M45, the files of the Committee'
    )
  }
})
