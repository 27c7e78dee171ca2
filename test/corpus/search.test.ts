import assert from 'node:assert/strict'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {buildEngine} from '../search/folder-engine.ts'
import {compareInOrders} from '../search/orders.ts'
import {exactQueries, findsNothing, plainQuery, queries, ranking, toOptions} from '../search/queries.ts'
import {drawRuns} from '../search/runs.ts'
import {byDate, compare, countsOf, listOf, openTruth, see} from '../search/truth.ts'
import {corpusRoot, skip} from './shared.ts'

const folder = join('.cache', 'test-search')

test('the search of the 22 volumes should be right', {skip}, async (t) => {
  rmSync(folder, {recursive: true, force: true})
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const {engine, documents} = await buildEngine(corpusRoot, folder)
  const lists = [queries, drawRuns(documents, 100), exactQueries].map((list) => list.map(openTruth))
  const [truths, runs, exact] = lists
  assert.ok(truths && runs && exact)
  for (const document of documents) for (const truth of lists.flat()) see(truth, document)

  await t.test('each of the 60 queries should find what the plain scan finds', async (t) => {
    assert.deepEqual(await compare(engine, truths), [])
    const empty = truths.filter(({found}) => found.size === 0).map(({query}) => query.q)
    assert.deepEqual(empty, [], 'queries that find nothing try nothing')
    t.diagnostic(
      `${truths.length} queries, ${truths.reduce((sum, {found}) => sum + found.size, 0)} documents`
    )
  })

  await t.test('words in a row out of any document should be found, and only there', async (t) => {
    assert.deepEqual(await compare(engine, runs), [])
    t.diagnostic(`${runs.length} phrases, ${runs.reduce((sum, {found}) => sum + found.size, 0)} documents`)
  })

  await t.test('each of the 44 queries should find where words and phrases end', async (t) => {
    assert.deepEqual(await compare(engine, exact), [])
    for (const {query, found} of exact)
      assert.equal(found.size === 0, query.class === findsNothing, query.q + ': ' + found.size)
    t.diagnostic(`${exact.length} queries, ${exact.reduce((sum, {found}) => sum + found.size, 0)} documents`)
  })

  await t.test('a query should find the same whatever was asked before it, and beside it', async () => {
    assert.deepEqual(await compareInOrders(engine, exact), [])
  })

  await t.test('facets and years should be counted as the plain scan counts them', async () => {
    for (const {query, counts, years, undated} of truths) {
      const answer = await engine.search(query.q, toOptions(query))
      assert.deepEqual(countsOf(answer), {counts, years, undated}, query.q)
    }
  })

  await t.test('every hit should show what was found', async () => {
    const bare: string[] = []
    for (const {query} of truths.filter(({query}) => query.q !== '')) {
      const answer = await engine.search(query.q, toOptions(query))
      assert.ok(answer.status === 'found')
      for (const {volume, id, title, places} of answer.hits) {
        const pieces = [...title, ...places.flatMap(({excerpt}) => excerpt)]
        if (!pieces.some(({found}) => found)) bare.push(`${query.q}: ${volume} ${id}`)
      }
    }
    assert.deepEqual(bare, [])
  })

  for (const sort of ['date-asc', 'date-desc'] as const)
    await t.test('the whole edition should be listed in the order ' + sort, async () => {
      assert.deepEqual(await listOf(engine, plainQuery('', {sort})), byDate(documents, sort))
    })

  await t.test('each of the 20 documents that are meant should be among the first three', async () => {
    const late: string[] = []
    for (const {q, document} of ranking) {
      const place = (await listOf(engine, plainQuery(q))).indexOf(document) + 1
      if (place < 1 || place > 3) late.push(`${q}: ${document} is number ${place}`)
    }
    assert.deepEqual(late, [])
  })
})
