import assert from 'node:assert/strict'
import test from 'node:test'
import {findWords, fold, toWords} from '../../src/search/words.ts'

const rules: [string, string, string[]][] = [
  [
    'hyphens and dashes should part words alike',
    'Viet-Nam Viet–Nam 19–8 19-8',
    ['viet', 'nam', 'viet', 'nam', '19', '8', '19', '8']
  ],
  [
    'a file number should be its parts',
    '611.94/3–154 POL 27 VIET S',
    ['611', '94', '3', '154', 'pol', '27', 'viet', 's']
  ],
  [
    'letters with stops between them should be one word',
    'U.S. C.I.A.’s 10 a.m.',
    ['us', 'cia', 's', '10', 'am']
  ],
  ['letters with stops and spaces should be words', 'U. S. Government', ['u', 's', 'government']],
  ['the end of a sentence should not bind', 'vitamin C.The D.', ['vitamin', 'c', 'the', 'd']],
  [
    'an apostrophe of either form should part words',
    "Eisenhower’s O'Neill coup d’état",
    ['eisenhower', 's', 'o', 'neill', 'coup', 'd', 'etat']
  ],
  ['diacritics should fold, apart or not', 'Dubček Dubc\u030Cek détente', ['dubcek', 'dubcek', 'detente']],
  [
    'letters without a plain one under a mark should be spelt out',
    'Łódź Ærø Straße',
    ['lodz', 'aero', 'strasse']
  ],
  ['capitals should be small letters', 'NATO İstanbul', ['nato', 'istanbul']],
  ['digits and letters should stay together', '27A NSC5501 90G', ['27a', 'nsc5501', '90g']],
  ['raised digits and fractions should be digits', 'km² 2½', ['km2', '212']],
  ['a word should go on over a soft hyphen', 'coop\u00ADeration \u200Bword', ['cooperation', 'word']],
  ['signs alone should be no word', '– … * “” \u00AD 🕊', []]
]

for (const [rule, text, words] of rules) {
  test(rule, () => {
    assert.deepEqual(toWords(text), words)
  })
}

test('words should be found where they stand, and be the same', () => {
  const texts = rules.map(([, text]) => text)
  for (const text of texts) {
    const found = findWords(text)
    assert.deepEqual(
      found.map(({word}) => word),
      toWords(text)
    )
    assert.deepEqual(
      found.map(({start, end}) => fold(text.slice(start, end))),
      toWords(text)
    )
  }
})
