import assert from 'node:assert/strict'
import test from 'node:test'
import {readSourceNote} from '../../../src/readers/source-note.ts'
import {toIndexedVolume, toSearched} from '../../../src/search/index/searched.ts'
import {document, volume} from '../../stock.ts'

test('an archive should be a choice of the search, and so what of it holds files, inferred or printed; a file number is none', () => {
  const lines: [string, string[]][] = [
    ['763.72119/2590', ['Department of State', 'Department of State › decimal file']],
    ['Paris Peace Conf. 184.00101/143', ['Paris Peace Conference']],
    ['Woodrow Wilson Papers', ['Woodrow Wilson Papers']],
    [
      'Department of State, Central Files, 611.00/1–556',
      ['Department of State', 'Department of State › Central Files']
    ],
    ['IO Files: Lot 71 D 440', []]
  ]
  for (const [line, expected] of lines) {
    const source = readSourceNote('d1fn1', line, {inline: true})
    assert.deepEqual(toSearched(document({source}), toIndexedVolume(volume())).archive, expected, line)
  }
})
