import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {findUnencoded, hashIndexer, writeBand, type IndexedSource} from '../../scripts/build/search-index.ts'
import {seal} from '../../src/store/kept-volume.ts'
import {openFolder} from '../search/folder-engine.ts'
import {makeDocument, makeOptions, type Made} from '../search/made.ts'
import {writeIndex, type IndexReport} from '../search/write-index.ts'
import {volume as stockVolume} from '../stock.ts'

test('an index on the disk should answer', async (t) => {
  const {out, write} = place(t)
  await write([volume('frus1964-68v17', 3)])
  const listed = await openFolder(out).list('word', makeOptions())
  assert.deepEqual(
    listed.map(({id}) => id),
    ['d1', 'd2', 'd3']
  )
})

test('an index should be the same to the byte whenever it is built', async (t) => {
  const volumes = [volume('frus1964-68v17', 30)]
  const [one, other] = [place(t), place(t)]
  await one.write(volumes)
  await other.write(volumes)
  const files = readdirSync(one.out, {recursive: true, encoding: 'utf8'}).sort()
  assert.deepEqual(readdirSync(other.out, {recursive: true, encoding: 'utf8'}).sort(), files)
  for (const file of files.filter((path) => /\w+\.\w+$/u.test(path) || /facts|bands/u.test(path)))
    assert.deepEqual(readFileSync(join(other.out, file)), readFileSync(join(one.out, file)), file)
})

test('the index should have no interface of Pagefind, and its engine once', async (t) => {
  const {out, write} = place(t)
  await write([volume('frus1964-68v17', 9), volume('frus1969-76v01', 2, '1969–1976')])
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).map((path) =>
    path.split(/[\\/]/u).at(-1)
  )
  assert.deepEqual(files.filter((name) => /\.(?:js|css)$|^wasm/u.test(name ?? '')).sort(), [
    'pagefind.js',
    'wasm.unknown.pagefind'
  ])
})

test('a band that did not change should not be built again, though the site was emptied', async (t) => {
  const {out, write} = place(t)
  const volumes = [volume('frus1964-68v17', 9), volume('frus1969-76v01', 2, '1969–1976')]
  const first = await write(volumes)
  assert.deepEqual(say(first), {documents: [9, 2], unchanged: 0})
  rmSync(out, {recursive: true})
  const [whole, part] = volumes
  assert.ok(whole && part)
  const second = await write([whole, {...part, documents: [...part.documents, makeDocument('d9', ['more'])]}])
  assert.deepEqual(say(second), {documents: [9, 3], unchanged: 1})
  assert.equal(second.bands[0]?.name, first.bands[0]?.name)
})

for (const [what, damage] of Object.entries({
  'a file that was cut short': (band: string) => {
    truncateSync(join(band, 'facts'), 3)
  },
  'a file that is missing': (band: string) => {
    rmSync(join(band, 'parties'))
  },
  'another byte': (band: string) => {
    const bytes = readFileSync(join(band, 'facts'))
    bytes[12] = (bytes[12] ?? 0) ^ 1
    writeFileSync(join(band, 'facts'), bytes)
  },
  'nothing in it': (band: string) => {
    rmSync(band, {recursive: true})
    mkdirSync(band)
  }
})) {
  test('a kept band with ' + what + ' should be built again', async (t) => {
    const {out, store, write} = place(t)
    const volumes = [volume('frus1964-68v17', 3)]
    const {bands} = await write(volumes)
    const [name = ''] = bands.map(({name}) => name)
    const facts = readFileSync(join(out, 'pagefind', name, 'facts'))
    damage(join(store, name + '-' + hashIndexer().slice(0, 8)))
    assert.deepEqual(say(await write(volumes)), {documents: [3], unchanged: 0})
    assert.deepEqual(readFileSync(join(out, 'pagefind', name, 'facts')), facts)
    assert.equal((await write(volumes)).unchanged, 1)
  })
}

test('of a band only those volumes should be encoded that changed or whose bytes are damaged', async (t) => {
  const {out, store} = place(t)
  const code = hashIndexer()
  const asked: string[] = []
  const source = ({volume, documents}: Made): IndexedSource => ({
    volume,
    seals: documents.map((document) => seal(JSON.stringify(document))),
    documents() {
      asked.push(volume.id)
      return documents
    },
    parts: () => []
  })
  const [one, two] = ['frus1964-68v17', 'frus1964-68v18'].map((id) => source(volume(id, 3)))
  const other = source(volume('frus1964-68v18', 4))
  assert.ok(one && two)
  assert.deepEqual(findUnencoded([one, two], code, store), [one, two])
  const {name} = await writeBand([one, two], join(out, '1'), {store, code})
  assert.deepEqual(asked.splice(0), ['frus1964-68v17', 'frus1964-68v18'])
  assert.deepEqual(findUnencoded([one, other], code, store), [other])
  await writeBand([one, other], join(out, '2'), {store, code})
  assert.deepEqual(asked.splice(0), ['frus1964-68v18'])

  const band = join(store, name + '-' + code.slice(0, 8))
  const facts = readFileSync(join(band, 'facts'))
  rmSync(band, {recursive: true})
  const encoded = readdirSync(store).filter((name) => name.startsWith('volume-'))
  assert.equal(encoded.length, 3)
  for (const name of encoded) truncateSync(join(store, name), 30)
  await writeBand([one, two], join(out, '3'), {store, code})
  assert.deepEqual(asked, ['frus1964-68v17', 'frus1964-68v18'])
  assert.deepEqual(readFileSync(join(band, 'facts')), facts)
})

test('an edition without documents should have an index without bands', async (t) => {
  const {out, write} = place(t)
  assert.deepEqual((await write([])).bands, [])
  assert.ok(existsSync(join(out, 'pagefind', 'bands')))
  assert.deepEqual(await openFolder(out).list('', makeOptions()), [])
})

test('a band that was not asked for in a while should be thrown away', async (t) => {
  const {store, write} = place(t)
  const [old, young] = ['old', 'young'].map((name) => join(store, name))
  assert.ok(old && young)
  mkdirSync(old, {recursive: true})
  mkdirSync(young)
  const longAgo = new Date(Date.now() - 15 * 86_400_000)
  utimesSync(old, longAgo, longAgo)
  await write([])
  assert.ok(!existsSync(old) && existsSync(young))
})

function say({bands, unchanged}: IndexReport): {documents: number[]; unchanged: number} {
  return {documents: bands.map(({entry}) => entry.documents), unchanged}
}

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
    write: (volumes: readonly Made[]) => writeIndex(volumes, out, {store, cut: (band) => band.size > 0})
  }
}
