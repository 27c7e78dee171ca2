import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {holdIn} from '../../src/store/hold-in-store.ts'
import {openSpill} from '../../src/store/spill.ts'
import {openStore} from '../../src/store/store.ts'
import {stretch} from '../../src/store/writer.ts'
import {edition} from '../edition.ts'

test('what was put aside should come back whole and in order, from memory and from the file', (t) => {
  const path = join(edition(t, {}), 'aside')
  const spill = openSpill(path, 10)
  // short pieces, one that fills the memory of a writer, and one that has no place in it
  const pieces = ['12345', '', '67890', 'abc', 'd'.repeat(stretch), 'e'.repeat(stretch + 1), 'f', '', 'g']
  pieces.forEach((piece, number) => {
    assert.equal(spill.put(Buffer.from(piece)), number)
    assert.equal(Buffer.from(spill.take(number)).toString(), piece)
  })
  for (const time of ['once', 'again'])
    assert.deepEqual(
      Array.from(spill.all(), (piece) => Buffer.from(piece).toString()),
      pieces,
      time
    )
  assert.equal(Buffer.from(spill.take(3)).toString(), 'abc')
  assert.throws(() => spill.take(9), RangeError)
  assert.ok(existsSync(path))
  spill.end()
  assert.equal(existsSync(path), false)
})

test('a volume whose records wait on the disk should be kept as one whose records wait in memory', (t) => {
  const folder = edition(t, {})
  const store = openStore('code', folder)
  const corpus = openCorpus('test/fixtures/editions/whole-volumes/content', (source) => holdIn(store, source))
  const sources = corpus.volumes()
  assert.ok(sources.length > 0)
  for (const source of sources) {
    const [inMemory, onDisk] = ['memory', 'disk'].map((name) => join(folder, name))
    assert.ok(inMemory && onDisk)
    store.keep(inMemory, source)
    store.keep(onDisk, source, {room: 0})
    assert.deepEqual(readFileSync(onDisk), readFileSync(inMemory))
  }
})
