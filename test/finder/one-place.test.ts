import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Hit} from '../../src/finder/answer.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {china, eastern, hit, hsg, inVolume, whole} from './answers.ts'
import {shelf, single} from './shelf.ts'

/** What leads there at once. */
const sure: [string, Hit][] = [
  ['FRUS 1964–68, XVII, doc. 67', whole],
  ['FRUS 1966–68, XVII, doc. 67', whole],
  ['FRUS 64-68 XVII doc 67', whole],
  ['FRUS, 1964–1968, Eastern Europe, doc. 67', whole],
  [hsg + 'FRUS1964-68V17/d67', whole],
  [hsg + 'frus1964-68v17/d72a', hit('d72A/')],
  ['FRUS 1964–68, XVII, p. 207', hit('d67/#pg_207', 'page 207')],
  ['FRUS 1964–68, XVII, p. xix', hit('terms/#pg_XIX', 'page XIX', {title: 'Abbreviations', date: ''})],
  ['FRUS 1964–68, XVII, p. 601', hit('index/#pg_601', 'page 601', {title: 'Index', date: ''})],
  ['FRUS 1964–68, XVII, doc. 67, p. 206', hit('d67/#pg_206', 'page 206')],
  ['FRUS 1964–68, XVII, doc. 67, footnote 2', hit('d67/#fn2', 'footnote 2')],
  ['FRUS 1964–68, XVII, doc. 67, footnote †', hit('d67/#fndagger', 'footnote †')],
  ['FRUS 1964–68, XVII, doc. 67, source note', hit('d67/#source', 'source note')],
  ['/historicaldocuments/frus1964-68v17/d67/#fn2-2', hit('d67/#fn2-2', 'footnote 2-2')],
  ['/historicaldocuments/frus1964-68v17/d67/#p4', hit('d67/#p4', 'paragraph 4')],
  [hsg + 'frus1964-68v17/ch3', hit('ch3/', '', {title: 'Czechoslovakia', date: ''})],
  ['FRUS 1964–68, XVII', hit('', '', {title: eastern, date: '', volume: ''})],
  ['FRUS, 1952–1954, vol. XIV, no. 511', inVolume('frus1952-54v14p2', 'd511', china)],
  [
    'Foreign Relations of the United States, 1952–1954, Guatemala, Document 12',
    inVolume('frus1952-54Guat', 'd12', '1952–1954, Retrospective Volume, Guatemala')
  ],
  [
    'for. rel., 1951, vol. vii, p. 1509',
    inVolume('frus1951v07p2', 'd5', '1951, Volume VII, Part 2, Korea and China', {
      path: '/historicaldocuments/frus1951v07p2/d5/#pg_1509',
      title: '[5] Memorandum',
      date: '',
      place: 'page 1509'
    })
  ]
]

describe('a citation that names one place should lead there', () => {
  for (const [text, hit] of sure) {
    test(text, async () => {
      assert.deepEqual(await findCitation(text, shelf), {hits: [hit], remarks: []})
    })
  }
})

test('in an edition of one volume, a document without volume should be one of it, and that be said', async () => {
  assert.deepEqual(await findCitation('see footnote 2, Document 67', single), {
    hits: [hit('d67/#fn2', 'footnote 2')],
    remarks: [{type: 'volume-presumed', volume: eastern}]
  })
})

test('what moved should be followed, and that be said', async () => {
  const moving = {
    ...shelf,
    loadMoved: () =>
      Promise.resolve({
        '/historicaldocuments/frus1964-68v17/d68/': {
          to: '/historicaldocuments/frus1964-68v17/d67/',
          why: 'It was numbered twice.'
        },
        '/historicaldocuments/frus1964-68v16/d1/': {gone: 'It was printed by mistake.'}
      })
  }
  assert.deepEqual(await findCitation('FRUS 1964–68, XVII, doc. 68, footnote 2', moving), {
    hits: [hit('d67/#fn2', 'footnote 2')],
    remarks: [{type: 'moved', why: 'It was numbered twice.'}]
  })
  assert.deepEqual(await findCitation('FRUS 1964–68, XVI, doc. 1', moving), {
    hits: [],
    remarks: [{type: 'withdrawn', reason: 'It was printed by mistake.'}]
  })
})
