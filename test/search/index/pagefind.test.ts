/** What is relied on in Pagefind: each of these has been otherwise in another version, or may be. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {gunzipSync} from 'node:zlib'
import {engineVersion, signature} from '../../../src/search/format.ts'
import {engineFiles, isEngine} from '../../../src/search/index/build-band.ts'
import {beginIndex, endPagefind} from '../../../src/search/index/index-pages.ts'
import {parseFragment} from '../../../src/search/fragment-form.ts'
import {openWordIndex} from '../../../src/search/engine/files/word-index.ts'
import {importEngine} from '../made.ts'

test('the version of the index should be that of the package', () => {
  const {version} = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
    version: string
  }
  assert.equal(engineVersion, version)
})

test('pieces of an index should be as small as they are asked for', async () => {
  const words = (page: number) => Array.from({length: 400}, (_, at) => 'w' + ((page * 7 + at) % 997))
  const {files} = await index(Array.from({length: 100}, (_, page) => words(page).join(' ')))
  const pieces = [...files.keys()].filter((path) => path.startsWith('index/'))
  // 40,000 places: as Pagefind does it by itself, these are 2 pieces
  assert.ok(pieces.length >= 7, String(pieces.length))
})

test('a page should be known by the name of its fragment, and be as it was given', async () => {
  const {files, pages} = await index(['oneː', "twoː '<b>threeː |"])
  const fragments = pages.map((page) => {
    const file = files.get('fragment/' + page + '.pf_fragment')
    assert.ok(file)
    return parseFragment(gunzipSync(file))
  })
  assert.deepEqual(
    fragments.map(({url, content}) => [url, content]),
    [
      ['/0/', 'oneː'],
      ['/1/', "twoː '<b>threeː |"]
    ]
  )
})

test('a word should be no beginning of another, and a phrase end with its block', async () => {
  const {exact, scored} = await open(['theː statesː', 'theː stateː |', 'stateː | theː', '[)theː (stateː'])
  assert.deepEqual([...(await scored('state')).rows], [1, 2, 3])
  assert.deepEqual([...(await scored('stat')).rows], [])
  assert.deepEqual([...(await exact(['the', 'state'])).rows], [1, 3])
  assert.deepEqual([...(await exact(['state', 'the'])).rows], [])
})

test('a question should have the same answer whatever was asked before it', async () => {
  const pages = ['conː', 'consulː', 'consulsː', 'consulateː']
  const first = await open(pages)
  const later = await open(pages)
  for (const word of ['consulate', 'consuls', 'consul', 'co']) await later.scored(word)
  assert.deepEqual(await later.scored('consul'), await first.scored('consul'))
  assert.deepEqual(await later.exact(['consul']), await first.exact(['consul']))
})

test('the first place should be that of heading or text where there is one', async () => {
  const light = (words: string) => `<span data-pagefind-weight="0.5"> ${words} </span>`
  const heavy = (words: string) => `<span data-pagefind-weight="1.05"> ${words} </span>`
  const {exact} = await open([light('oneː twoː') + heavy('threeː oneː oneː'), light('fourː oneː')])
  assert.deepEqual([...(await exact(['one'])).first], [3, 1])
})

test('the engine should be two files', async () => {
  const files = await engineFiles()
  assert.deepEqual([...files.keys()].sort(), ['pagefind.js', 'wasm.unknown.pagefind'])
  assert.ok([...files.keys()].every(isEngine))
})

test('files of Pagefind should begin with what says that they are', async () => {
  const {files, meta} = await index(['oneː'])
  for (const path of [`pagefind.${meta}.pf_meta`, ...[...files.keys()].filter((path) => path.includes('/'))])
    assert.equal(gunzipSync(files.get(path) ?? '').toString('latin1', 0, signature.length), signature, path)
})

async function index(contents: readonly string[]) {
  const escape = (words: string) => (words.includes('<span') ? words : words.replaceAll('<', '&lt;'))
  const pages = contents.map((content, page) => ({
    url: `/${page}/`,
    content: `<html><body data-pagefind-body>${escape(content)}</body></html>`,
    heading: 0,
    text: 0
  }))
  const indexer = await beginIndex((fragment) => parseFragment(gunzipSync(fragment)).url, 'all')
  for (const page of pages) await indexer.add(page)
  const built = await indexer.finish()
  await endPagefind()
  return built
}

async function open(contents: readonly string[]) {
  const {files, meta, pages} = await index(contents)
  const load = (path: string) => Promise.resolve(new Uint8Array(gunzipSync(files.get(path) ?? '')))
  return openWordIndex({
    load,
    meta,
    rowOf: new Map(pages.map((page, row) => [page, row])),
    pagefind: () => importEngine(files.get('pagefind.js') ?? new Uint8Array())
  })
}
