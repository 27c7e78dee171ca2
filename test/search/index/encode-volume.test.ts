import assert from 'node:assert/strict'
import test from 'node:test'
import {joinVolumeWords} from '../../../src/search/index/common-words.ts'
import {encodeVolume, readEncoded, writeEncoded} from '../../../src/search/index/encode-volume.ts'
import {toSearched, type Searched} from '../../../src/search/index/searched.ts'
import {makeDocument, sample} from '../made.ts'

const facts = {id: 'v', years: '', name: '', short: ''}
const searched = (document: typeof sample): Searched => toSearched(document, facts)

test('an encoded volume should be read from its bytes as it was', () => {
  const volume = encodeVolume(
    [sample, makeDocument('d2', ['détente “now”']), makeDocument('d3', [])].map(searched)
  )
  assert.ok(volume.pages.notes[0] && !volume.pages.notes[1], 'expected a document with notes and one without')
  assert.deepEqual(readEncoded(writeEncoded(volume)), volume)
})

test('bytes of a volume that are damaged should not be read', () => {
  const bytes = writeEncoded(encodeVolume([searched(sample)]))
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  assert.equal(readEncoded(bytes), null)
  assert.equal(readEncoded(bytes.subarray(0, at)), null)
})

test('words of a band should be counted over its volumes as over one', () => {
  // `most` is in all but every tenth
  const documents = Array.from({length: 130}, (_, index) =>
    searched(makeDocument(`d${index + 1}`, [index % 10 === 7 ? 'some' : 'most of most', `word${index % 3}`]))
  )
  const whole = joinVolumeWords([encodeVolume(documents).words])
  const cut = [documents.slice(0, 9), [], documents.slice(9, 100), documents.slice(100)]
  const joined = joinVolumeWords(cut.map((part) => encodeVolume(part).words))
  assert.deepEqual(joined, whole)
  assert.deepEqual([...joined.counts.keys()], [...whole.counts.keys()])
  assert.deepEqual(joined.counts.get('most'), {documents: 117, places: 234})
  assert.deepEqual(
    joined.common.lacking.get('most'),
    Array.from({length: 13}, (_, index) => index * 10 + 7)
  )
})
