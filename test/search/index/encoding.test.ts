import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {encodeBlock} from '../../../src/search/index/encode-block.ts'
import {encodeDocument, toPage} from '../../../src/search/index/index-page.ts'
import {toSearched} from '../../../src/search/index/searched.ts'
import {createDecoder} from '../../../src/search/engine/files/decode-block.ts'
import {toWords} from '../../../src/search/words.ts'
import {makeDocument, sample} from '../made.ts'

const examples: [rule: string, text: string, segments: string][] = [
  ['a word should be followed by its end', 'a word', 'aː wordː |'],
  ['signs should stand before the next word', 'The President’s, now.', "Theː Presidentː 'sː ,^nowː .|"],
  ['signs that ASCII lacks should have others', '“one”—two–three', '{oneː }=twoː +threeː |'],
  ['a word that is folded should be kept apart', 'détente at 10 a.m.', '\\detenteː atː 10ː \\amː .|'],
  ['capitals inside a word should be kept apart', 'McNamara NATO', '\\mcnamaraː NATOː |'],
  ['a word of letters and digits should have no sign beside it', '(NSC5501, 94A)', 'nsc5501ː 94aː )|'],
  ['signs that mean something here should be kept apart', "it's {a} ^ b", 'itː @sː ^@aː @^@^bː |'],
  ['signs of no keyboard should be kept apart', 'in § 4', 'inː ^@^4ː |'],
  ['no words should be no words', '…', '@|']
]
for (const [rule, text, segments] of examples) {
  test(rule, () => {
    assert.equal(encodeBlock(text).segments.join(' '), segments)
    assert.deepEqual(decode([text]), [text])
  })
}

/** Runs of what goes wrong: signs that mean something here, letters of all kinds, digits, spaces. */
const piece = fc.oneof(
  fc.constantFrom(...' -–—\'’‘“”"`^{}=+@\\|~_.,()§…½²ːˑéßŁŉﬁ\u0301\u00AD\u200B'.split('')),
  fc.constantFrom(
    'President',
    'NATO',
    'McNamara',
    'U.S.',
    '94A',
    '1968',
    'a',
    '___PAGEFIND_ANCHOR___',
    '<b>',
    '&amp;'
  ),
  fc.string({unit: 'binary', maxLength: 4})
)
const tidyText = fc
  .array(piece, {maxLength: 30})
  .map((pieces) => pieces.join('').replace(/\s+/gu, ' ').trim())

test('texts should be decoded to what was encoded, a word in a segment', () => {
  fc.assert(
    fc.property(fc.array(tidyText, {minLength: 1, maxLength: 4}), (texts) => {
      assert.deepEqual(decode(texts), texts)
      for (const text of texts)
        assert.equal(encodeBlock(text).segments.length, toWords(text).length + 1, JSON.stringify(text))
    }),
    {numRuns: 3000}
  )
})

test('a page should say where its heading and its text end', () => {
  const page = toPage(encodeDocument(toSearched(sample, {id: 'v', years: '', name: '', short: ''})), 'all')
  assert.ok(page)
  const words = page.content
    .replace(/<[^>]*>/gu, ' ')
    .trim()
    .split(/\s+/u)
  assert.match(words[page.heading] ?? '', /^The|^In|^\S/u)
  assert.equal(words[page.heading - 1]?.endsWith('|'), true)
  assert.equal(words[page.text - 1]?.endsWith('|'), true)
  assert.ok(page.text > page.heading && page.text < words.length)
})

test('a document without notes should have no page among the notes', () => {
  const facts = {id: 'v', years: '', name: '', short: ''}
  const encoded = encodeDocument(toSearched(makeDocument('d1', ['a']), facts))
  assert.equal(toPage(encoded, 'notes'), null)
  assert.equal(toPage(encoded, 'source'), null)
})

/** Encodes texts as the blocks of a document and decodes them. */
function decode(texts: readonly string[]): string[] {
  const encoded = texts.map((text) => encodeBlock(text))
  const decodeSegment = createDecoder(encoded.flatMap(({originals}) => originals))
  const decoded: string[] = []
  let text = ''
  for (const segment of encoded.flatMap(({segments}) => segments)) {
    const {text: more, isEnd} = decodeSegment(segment)
    text += more
    if (!isEnd) continue
    decoded.push(text)
    text = ''
  }
  return decoded
}
