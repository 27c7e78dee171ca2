import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {emptyLedger, formatLedger, holds, listAnchors, type Ledger} from '../../src/permalinks/ledger.ts'
import {readLedger} from '../../src/permalinks/read-ledger.ts'
import {sayChanges, updateLedger} from '../../src/permalinks/update.ts'
import {ledger} from './editions.ts'

test('a ledger should be a line for each division and document', () => {
  const text = 'address\tnotes\tpages\tparagraphs\nch1\t\t\t0\nd9\t1..7\t26..28\t9\nd72A\tasterisk\tXIII\t1\n'
  assert.equal(formatLedger(ledger('ch1|||0', 'd9|1..7|26..28|9', 'd72A|asterisk|XIII|1')), text)
})

test('a ledger should be read with the places of its cells, whatever ends its lines', () => {
  for (const end of ['\n', '\r\n']) {
    const value = ['address\tnotes\tpages\tparagraphs', 'd9\t1..7\t26\t9', ''].join(end)
    const file = new VFile({path: 'frus1.tsv', value})
    const recorded = readLedger(file)
    const {start, end: last} = recorded.where('d9', 'pages')
    assert.deepEqual([start.line, start.column, last.column], [2, 9, 11])
    assert.equal(value.slice(start.offset, last.offset), '26')
    assert.deepEqual(file.messages.map(String), [])
  }
})

test('a ledger should never forget on its own', () => {
  const before = ledger('ch1|||0', 'ch2|||0', 'd1|1..3|7, 8|4', 'd3|1|9|1')
  const now = ledger('ch1|||0', 'ch3|||0', 'd1|1, 2, 5|8, 9|3', 'd2||10|2')
  const after = updateLedger(before, now, () => true)
  assert.deepEqual(
    after,
    ledger('ch1|||0', 'ch3|||0', 'ch2|||0', 'd1|1, 2, 5, 3|8, 9, 7|4', 'd2||10|2', 'd3|1|9|1')
  )
  assert.deepEqual(sayChanges(before, after), [
    '1 division added: ch3',
    '1 document added: 2',
    'd1: notes 5; pages 9 added'
  ])
})

test('a division that has words of its own now should be a line once, and other parts be named', () => {
  const before = ledger('comp1|||0', 'ch1|||0')
  const now = ledger('ch1|||0', 'd1|1|7|2', 'comp1|1|7|1', 'preface||III|2')
  const after = updateLedger(before, now, () => true)
  assert.deepEqual(after, ledger('ch1|||0', 'd1|1|7|2', 'comp1|1|7|1', 'preface||III|2'))
  assert.deepEqual(sayChanges(before, after), ['1 document added: 1', '2 parts added: comp1, preface'])
  const file = new VFile({path: 'frus1.tsv', value: formatLedger(after)})
  const {divisions, documents} = readLedger(file)
  assert.deepEqual({divisions, documents}, after)
})

test('a ledger should forget what is dropped on purpose', () => {
  const before = ledger('ch2|||0', 'd1|1..3|7, 8|4', 'd3|1|9|1')
  const now = ledger('d1|1, 2|8|3')
  const after = updateLedger(before, now, () => false)
  assert.deepEqual(after, now)
  assert.deepEqual(sayChanges(before, after), [
    '1 division dropped: ch2',
    '1 document dropped: 3',
    'd1: notes 3; pages 7; paragraphs 4 dropped'
  ])
})

const values = fc.uniqueArray(fc.oneof(fc.nat(30).map(String), fc.stringMatching(/^[a-z][\w-]{0,5}$/u)))
const anyLedger: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      number: fc.integer({min: 1, max: 20}),
      notes: values,
      pages: values,
      paragraphs: fc.nat(9)
    })
  )
  .map((rows) => ({
    divisions: ['ch1'],
    documents: new Map(rows.map(({number, ...anchors}) => ['d' + number, anchors]))
  }))

test('what was written as a ledger should be read as it was', () => {
  fc.assert(
    fc.property(anyLedger, (written) => {
      const file = new VFile({path: 'frus1.tsv', value: formatLedger(written)})
      const {divisions, documents} = readLedger(file)
      assert.deepEqual(file.messages, [])
      assert.deepEqual({divisions, documents}, written)
    })
  )
})

test('an update should hold everything that was and is published, and a second one change nothing', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (before, now) => {
      const after = updateLedger(before, now, () => true)
      for (const each of [before, now])
        for (const [part, anchors] of each.documents)
          for (const anchor of listAnchors(anchors)) assert.ok(holds(after, {volume: 'frus1', part, anchor}))
      assert.deepEqual(
        sayChanges(
          after,
          updateLedger(after, now, () => true)
        ),
        []
      )
      assert.deepEqual(sayChanges(emptyLedger, emptyLedger), [])
    })
  )
})
