import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {toWords} from '../../src/search/words.ts'
import {spellOut} from './spell-out.ts'

const signs = [
  ...['a', 'T', 'z', '9', '.', '-', '–', '’', "'", '"', '/', '(', ')', ' '],
  ...['U.S.', 'C.I.A', 'é', 'ß', 'Æ', 'İ', '½', '²', 'Ⅳ', 'ﬁ', 'Ω', 'ç', 'co\u00ADop', '…', '…a', '🕊']
]

test('words should be the same, whichever way the rules are read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), {maxLength: 12}), (parts) => {
      assert.deepEqual(spellOut(parts.join('')), toWords(parts.join('')))
    }),
    {numRuns: 2_000, seed: 1968}
  )
})
