import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {buildEngine} from './folder-engine.ts'
import {queries} from './queries.ts'
import {drawRuns} from './runs.ts'
import {compare, openTruth, see} from './truth.ts'

test('the search of the committed edition should find what a plain scan finds', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const {engine, documents} = buildEngine('content', folder)
  const truths = [...queries, ...drawRuns(documents, 400)].map(openTruth)
  for (const truth of truths) for (const document of documents) see(truth, document)

  assert.deepEqual(await compare(engine, truths), [])
  assert.ok(truths.filter(({found}) => found.size > 0).length > 100)
  assert.ok(truths.filter(({found}) => found.size === 0).length > 20)
})
