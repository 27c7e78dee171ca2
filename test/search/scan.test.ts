import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {after} from 'node:test'
import {buildEngine} from './folder-engine.ts'
import {plainQuery, queries, toOptions} from './queries.ts'
import {drawRuns} from './runs.ts'
import {byDate, compare, countsOf, listOf, openTruth, see} from './truth.ts'

// the committed edition; `test/corpus/search.test.ts` asks the same of 5,765 documents
const folder = mkdtempSync(join(tmpdir(), 'search-'))
after(() => {
  rmSync(folder, {recursive: true})
})
const {engine, documents} = await buildEngine('content', folder)
const truths = [
  ...queries,
  plainQuery('military', {facets: {kind: ['letter'], handling: ['Exdis']}, to: '1967'}),
  plainQuery('torpedo | Khabarovsk'),
  plainQuery('negotiat* | "mutual force reductions" Rusk', {scope: 'text', forms: true}),
  ...drawRuns(documents, 400)
].map(openTruth)
for (const truth of truths) for (const document of documents) see(truth, document)

test('the search should find what a plain scan finds', async () => {
  assert.deepEqual(await compare(engine, truths), [])
  assert.ok(truths.filter(({found}) => found.size > 0).length > 100)
  assert.ok(truths.filter(({found}) => found.size === 0).length > 100)
})

test('facets and years should be counted as the plain scan counts them, where nothing is found as well', async () => {
  for (const {query, counts, years, undated} of truths) {
    const answer = await engine.search(query.q, toOptions(query))
    assert.deepEqual(countsOf(answer), {counts, years, undated}, query.q)
  }
})

for (const sort of ['date-asc', 'date-desc'] as const)
  test('documents should be listed in the order ' + sort, async () => {
    assert.deepEqual(await listOf(engine, plainQuery('', {sort})), byDate(documents, sort))
  })
