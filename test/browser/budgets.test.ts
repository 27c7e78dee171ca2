import assert from 'node:assert/strict'
import test from 'node:test'
import {builtSite} from '../site/sites.ts'
import {browse, wide} from './browse.ts'
import {pagesOfEveryKind} from './kinds.ts'
import {follow, formatWeight, weigh, type Weight} from './weigh.ts'

const visit = await browse('root')

/**
 * In bytes after gzip; of requests, the number. A search that has run is another thing: it loads the engine, which is Pagefind
 * in five files, and what the words ask for of its index; 9 and 16 requests at most, for 5,765 documents.
 */
const budget = {requests: 10, code: 15_000, all: 120_000}
/** Its script alone; it is loaded when something is asked. */
const pagefind = 14_000
const searched = {requests: budget.requests + 9 + 5, code: 45_000 + pagefind, all: 220_000}

for (const [kind, path] of pagesOfEveryKind(builtSite('root'))) {
  const {requests, code, all} = path.includes('?q=') ? searched : budget

  test(kind + ' should keep its budget', async (t) => {
    const weight = await weighPage(path)
    t.diagnostic(kind + ': ' + formatWeight(weight))
    assert.ok(weight.requests <= requests, 'requests: ' + formatWeight(weight))
    assert.ok(weight.css + weight.js <= code, 'CSS and JavaScript: ' + formatWeight(weight))
    assert.ok(weight.all <= all, 'first view: ' + formatWeight(weight))
  })
}

async function weighPage(path: string): Promise<Weight> {
  let asked: ReturnType<typeof follow> = []
  let weight: Weight | undefined
  const prepare = (page: Parameters<typeof follow>[0]) => {
    asked = follow(page)
    return Promise.resolve()
  }
  await visit(path, {...wide, prepare}, async (page) => {
    weight = await weigh(page, asked)
  })
  assert.ok(weight)
  return weight
}
