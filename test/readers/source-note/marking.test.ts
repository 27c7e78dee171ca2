import assert from 'node:assert/strict'
import test from 'node:test'
import {readMarking} from '../../../src/readers/source-note/marking.ts'

test('readMarking should map every token to its list and keep what was printed', () => {
  const markings: [string, string | null, string[], (string | null)[]][] = [
    ['Top Secret; Niact; Limit Distribution.', 'Top Secret', ['Niact'], ['Limited Distribution']],
    ['Secret/Sensitive.', 'Secret', [], ['Sensitive']],
    ['Secret-Limit Distribution.', 'Secret', [], ['Limited Distribution']],
    ['Secret; NIACT IMMEDIATE; NODIS.', 'Secret', ['Niact Immediate'], ['Nodis']],
    ['Confidental; Senstive.', 'Confidential', [], ['Sensitive']],
    ['Limited Office Use.', 'Limited Official Use', [], []],
    ['No classification making.', 'No classification marking', [], []],
    [
      'No classification marking, but the first page is marked “T.S. File.”',
      'No classification marking',
      [],
      []
    ],
    ['Official–Informal; Secret; Roger Channel', 'Secret', [], ['Official–Informal', 'Roger Channel']],
    ['Secret; Eyes Only for the Ambassador.', 'Secret', [], ['Eyes Only']],
    ['Secret; [handling restriction not declassified].', 'Secret', [], ['Withheld']],
    ['Secret With Top Secret Attachments.', 'Secret', [], []],
    ['NATO Secret.', 'Secret', [], ['NATO']],
    ['Secret and Personal.', 'Secret', [], ['Personal']],
    ['Secret; Moonglow.', 'Secret', [], [null]]
  ]
  assert.deepEqual(
    markings.map(([raw]) => {
      const marking = readMarking(raw)
      return [
        raw,
        marking?.classification,
        marking?.precedence.map(({value}) => value),
        marking?.distribution.map(({value}) => value)
      ]
    }),
    markings
  )
  assert.equal(readMarking('Repeated to London.'), null)
  assert.equal(readMarking('The meeting was held in secret.'), null)
  // `frus1977-80v01`, document 2
  assert.equal(readMarking('Private citizens of Western Europe established the Trilateral Commission.'), null)
})
