import assert from 'node:assert/strict'
import test from 'node:test'
import {makeOptions, openFiles} from '../made.ts'
import {files, titles} from './known-engine.ts'

test('an index that could not be had should be asked for again', async () => {
  const broken = new Map<string, Uint8Array>()
  const {engine} = openFiles(broken)
  await assert.rejects(engine.search('treaty', makeOptions()), /Unexpected `pagefind\/bands`/u)
  for (const [path, bytes] of files) if (!path.endsWith('.pf_index')) broken.set(path, bytes)
  await assert.rejects(engine.search('treaty', makeOptions()), /pf_index/u)
  for (const [path, bytes] of files) broken.set(path, bytes)
  assert.equal((await engine.search('treaty', makeOptions())).status, 'found')
})

for (const [what, lost] of Object.entries({
  'the facts of a band': /band1\/facts$/u,
  'a piece of its words': /band1\/index\//u
})) {
  test('where ' + what + ' cannot be had, the others should be searched, and it should be said', async () => {
    const some = new Map([...files].filter(([path]) => !lost.test(path)))
    const {engine} = openFiles(some)
    const answer = await engine.search('treaty', makeOptions())
    assert.ok(answer.status === 'found')
    assert.deepEqual(titles(answer), ['d72A'])
    assert.deepEqual(answer.warnings, [
      'Part of the search index could not be loaded: 1 of 5 documents were not searched. Reload the page to try again.'
    ])
    for (const [path, bytes] of files) some.set(path, bytes)
    assert.deepEqual(titles(await engine.search('treaty', makeOptions())), ['d1', 'd72A'])
  })
}

test('where the pages of notes cannot be had, it should be said', async () => {
  const some = new Map([...files].filter(([path]) => !/notes\/pagefind\..+\.pf_meta$/u.test(path)))
  const {engine} = openFiles(some)
  const answer = await engine.search('statement', makeOptions({scope: 'notes'}))
  assert.ok(answer.status === 'nothing')
  assert.deepEqual(answer.warnings, [
    'Part of the search index could not be loaded: 4 of 5 documents were not searched. Reload the page to try again.'
  ])
  for (const [path, bytes] of files) some.set(path, bytes)
  assert.deepEqual(titles(await engine.search('statement', makeOptions({scope: 'notes'}))), ['d67'])
})

for (const [what, bytes] of Object.entries({
  nothing: new Uint8Array(),
  'the page of a host that has no such file': new TextEncoder().encode(
    '<!doctype html><title>Not found</title>'
  )
})) {
  test('files that hold ' + what + ' should be said to be broken', async () => {
    for (const [query, broken] of [
      ['treaty', /pf_index$/u],
      ['treaty', /facts$/u],
      ['treaty', /bands$/u],
      ['treaty', /wasm/u],
      ['treaty', /pagefind\.js$/u],
      ['treat*', /words\//u]
    ] as const) {
      const some = new Map([...files].map(([path, file]) => [path, broken.test(path) ? bytes : file]))
      await assert.rejects(openFiles(some).engine.search(query, makeOptions()), String(broken))
    }
    for (const [scope, broken] of [
      ['text', /extents$/u],
      ['notes', /notes\/pages$/u]
    ] as const) {
      const some = new Map([...files].map(([path, file]) => [path, broken.test(path) ? bytes : file]))
      await assert.rejects(openFiles(some).engine.search('statement', makeOptions({scope})), String(broken))
    }
  })
}

test('where the words of a document cannot be had, it should be listed all the same', async () => {
  const some = new Map([...files].filter(([path]) => !/band1\/fragment/u.test(path)))
  const answer = await openFiles(some).engine.search('treaty', makeOptions())
  assert.ok(answer.status === 'found')
  assert.deepEqual(
    answer.hits.map(({id, title}) => id + ': ' + title.map(({text}) => text).join('')),
    ['d1: Document 1 (its words could not be loaded)', 'd72A: 72A. Paper']
  )
})

test('a question should fail for what it lacks, and no other question for it', async () => {
  let isLost = true
  const {engine} = openFiles(
    files,
    () => 0,
    (path) => isLost && path.includes('pf_index')
  )
  const asked = ['treaty', 'statement'].map((query) => engine.search(query, makeOptions()))
  const answers = await Promise.allSettled(asked)
  assert.deepEqual(
    answers.map(({status}) => status),
    ['rejected', 'rejected']
  )
  isLost = false
  assert.deepEqual(titles(await engine.search('treaty', makeOptions())), ['d1', 'd72A'])
})
