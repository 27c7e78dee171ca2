import assert from 'node:assert/strict'
import test from 'node:test'
import {find, type Pagefind, type Result} from '../../src/search/find.ts'
import {parseQuery} from '../../src/search/pagefind-query.ts'

test('what is loaded should be all parts of the index that hold words with such a beginning', async () => {
  const asked: string[] = []
  await find(
    engine({onPreload: (words) => asked.push(...words.split(' '))}),
    parseQuery('Communis US "force reductions"'),
    {filters: {}, sort: 'relevance'}
  )
  assert.equal(asked.length, 37)
  assert.deepEqual([asked[0], asked[10], asked.at(-1)], ['communis0', 'communisa', 'communiszzzz'])
})

test('a phrase should not be looked for in documents where many have its words', async () => {
  const many = Array.from({length: 25}, (_, index) => result('d' + index))
  const pagefind = engine({answers: {'"mutual force"': [result('d3')], 'mutual force': many}})
  const found = await find(pagefind, parseQuery('"mutual force"'), {filters: {}, sort: 'relevance'})
  assert.deepEqual(
    found.map(({id}) => id),
    ['d3']
  )
})

/** A Pagefind that gives the answers it is given. */
function engine({
  answers = {},
  onPreload
}: {
  answers?: Record<string, Result[]>
  onPreload?: (words: string) => void
}): Pagefind {
  return {
    search: (query) => Promise.resolve({results: answers[query] ?? []}),
    preload: (words) => Promise.resolve(onPreload?.(words))
  }
}

function result(id: string): Result {
  return {
    id,
    words: [],
    data: () => Promise.reject(new Error('Unexpected reading of `' + id + '`, expected none'))
  }
}
