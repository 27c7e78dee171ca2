import assert from 'node:assert/strict'
import test from 'node:test'
import {gunzipSync} from 'node:zlib'
import type {Part} from '../../../src/search/engine/engine.ts'
import {ownSignature, type Root} from '../../../src/search/format.ts'
import {makeDocument, makeFiles, makeOptions, openFiles} from '../made.ts'
import {volume as stockVolume} from '../../stock.ts'
import {engine, files, titles} from './known-engine.ts'

test('the words that were searched for a term should be named', async () => {
  const answer = await engine.search('treaty "statement"', makeOptions({forms: true}))
  assert.ok(answer.status === 'found')
  assert.deepEqual(answer.forms, [{term: 'treaty', words: ['treaties', 'treaty']}])
})

test('a term that stands nowhere should be named, and what there is without it', async () => {
  const answer = await engine.search('treaty statemant', makeOptions())
  assert.ok(answer.status === 'nothing')
  assert.deepEqual(answer.absent, ['statemant'])
  assert.deepEqual(answer.without, [{what: {kind: 'term', term: 'statemant'}, total: 2}])
})

test('a word spelt almost so and other spellings of a name should be suggested, with what they find', async () => {
  const {engine} = openFiles(
    await makeFiles(
      [[{volume: stockVolume(), documents: [makeDocument('d1', ['Chou En-lai and the treaty.'])]}]],
      [['Zhou Enlai', 'Chou En-lai']]
    )
  )
  assert.deepEqual(await engine.suggest('traety', makeOptions()), [
    {kind: 'near', term: 'traety', by: 'treaty', query: 'treaty', total: 1}
  ])
  assert.deepEqual(await engine.suggest('zhou enlai treaty', makeOptions()), [
    {kind: 'spelling', term: 'zhou enlai', by: 'Chou En-lai', query: '"Chou En-lai" treaty', total: 1}
  ])
  assert.deepEqual(await engine.suggest('zhou enlai', makeOptions({scope: 'notes'})), [])
})

test('what emptied a search should be named: a term, a facet, the dates, the scope', async () => {
  const filters = {facets: {kind: ['memorandum']}, from: '1968', to: null}
  const answer = await engine.search('Eisenhower', makeOptions({filters, scope: 'text'}))
  assert.ok(answer.status === 'nothing')
  assert.deepEqual(answer.without, [{what: {kind: 'scope'}, total: 1}])
  const early = {facets: {}, from: null, to: '1964'}
  const other = await engine.search('Eisenhower', makeOptions({filters: early}))
  assert.ok(other.status === 'nothing')
  assert.deepEqual([other.absent, other.without], [[], [{what: {kind: 'dates'}, total: 1}]])
  const letters = {facets: {kind: ['letter']}, from: null, to: null}
  const third = await engine.search('Eisenhower', makeOptions({filters: letters}))
  assert.ok(third.status === 'nothing')
  assert.deepEqual(third.without, [{what: {kind: 'facet', facet: 'kind'}, total: 1}])
})

test('what is known so far should be told where a search takes long, and only there', async (t) => {
  // a clock that only files move: how long a search takes depends on what else the machine does
  let time = 0
  t.mock.method(performance, 'now', () => time)
  const told: string[] = []
  const tell = ({answer, searched, of}: Part): void => {
    told.push([answer.total, searched, of].join(' '))
  }
  await openFiles(files).engine.search('statement', makeOptions({forms: true}), tell)
  await new Promise(setImmediate)
  assert.equal(told.length, 0)
  const {engine: slow} = openFiles(files, (path) => {
    if (path.includes('pf_index')) time += 300
    return 0
  })
  await slow.search('statement', makeOptions({forms: true}), tell)
  assert.deepEqual(told, ['3 4 5'])
})

test('a phrase that would load megabytes should be asked about first, and found where it is wanted', async () => {
  const own = gunzipSync(files.get('pagefind/bands') ?? new Uint8Array()).subarray(ownSignature.length)
  const root = JSON.parse(own.toString()) as Root
  for (const band of root.bands) band.common = {the: 900_000, was: 900_000}
  const bands = new TextEncoder().encode(ownSignature + JSON.stringify(root))
  const {engine, loaded} = openFiles(new Map([...files, ['pagefind/bands', bands]]))
  const query = '"the treaty was signed" "treaty was"'
  const asked = await engine.search(query, makeOptions())
  assert.ok(asked.status === 'costly')
  assert.deepEqual([asked.bytes, asked.terms], [5_400_000, ['"the treaty was signed"', '"treaty was"']])
  assert.ok(!loaded.some((path) => path.endsWith('.pf_index')))
  const found = await engine.search(query, makeOptions({costly: true}))
  assert.deepEqual(titles(found), ['d72A'])
  assert.equal((await engine.search(query, makeOptions({scope: 'notes'}))).status, 'nothing')
})
