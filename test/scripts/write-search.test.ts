import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {gunzipSync} from 'node:zlib'
import {beginSearch} from '../../scripts/write-search.ts'
import {createEngine} from '../../src/search/create-engine.ts'
import {makeDocument, makeOptions, type Made} from '../search/made.ts'
import {volume as stockVolume} from '../writers/stock.ts'

test('an index on the disk should answer as one in memory', async (t) => {
  const {out, write} = place(t)
  write([volume('frus1964-68v17', 3)])
  const engine = createEngine((path) =>
    Promise.resolve(new Uint8Array(gunzipSync(readFileSync(join(out, path)))))
  )
  assert.deepEqual(
    (await engine.list('word', makeOptions())).map(({id}) => id),
    ['d1', 'd2', 'd3']
  )
})

test('a band that did not change should not be built again, though the site was emptied', (t) => {
  const {out, store, write} = place(t)
  const volumes = [volume('frus1964-68v17', 6000), volume('frus1969-76v01', 2, '1969–1976')]
  const first = write(volumes)
  assert.deepEqual([first.bands.map(({documents}) => documents), first.unchanged], [[6000, 2], 0])
  rmSync(out, {recursive: true})
  const [whole, part] = volumes
  assert.ok(whole && part)
  const second = write([whole, {...part, documents: [...part.documents, makeDocument('d9', ['more'])]}])
  assert.deepEqual([second.bands.map(({documents}) => documents), second.unchanged], [[6000, 3], 1])
  assert.equal(second.bands[0]?.band, first.bands[0]?.band)
  assert.equal(readdirSync(store).length, 3)
})

test('an edition without documents should have an index without bands', (t) => {
  const {out, write} = place(t)
  assert.deepEqual(write([]), {bands: [], unchanged: 0, files: 0, bytes: 0})
  assert.ok(existsSync(join(out, 'search-index', 'bands')))
})

test('a band that was not asked for in a while should be thrown away', (t) => {
  const {store, write} = place(t)
  const [old, young] = ['old', 'young'].map((name) => join(store, name))
  assert.ok(old && young)
  mkdirSync(old, {recursive: true})
  mkdirSync(young)
  const longAgo = new Date(Date.now() - 15 * 86_400_000)
  utimesSync(old, longAgo, longAgo)
  write([])
  assert.deepEqual(readdirSync(store), ['young'])
})

function volume(id: string, documents: number, subseries = '1964–1968'): Made {
  return {
    volume: stockVolume({id, subseries}),
    documents: Array.from({length: documents}, (_, index) => makeDocument('d' + (index + 1), ['Word ' + id]))
  }
}

function place(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const [out, store] = [join(folder, 'out'), join(folder, 'store')]
  return {
    out,
    store,
    write: (volumes: readonly Made[]) => {
      const index = beginSearch(out, store)
      volumes.forEach(index.add)
      return index.finish()
    }
  }
}
