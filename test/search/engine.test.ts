import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import type {Options} from '../../src/search/pagefind-engine.ts'
import {indexSite} from './index.ts'

const {report, folder, engine} = await indexSite('test/fixtures/search-site')
const anyDate = {volumes: [], from: null, to: null}

test('the index should hold documents and no other page', async () => {
  assert.equal(report.documents, 3)
  assert.deepEqual(await ask('zebra'), {
    status: 'nothing',
    absent: [{term: 'zebra', near: null}],
    rest: null,
    unfiltered: 0
  })
})

test('the index should come without interfaces that nothing uses', async () => {
  const files = (await readdir(join(folder, 'pagefind'))).filter((name) => /\.(?:js|css)$/u.test(name))
  assert.deepEqual(files.sort(), ['pagefind-worker.js', 'pagefind.js'])
})

test('words that the page derives should not be found', async () => {
  assert.equal((await ask('derived')).status, 'nothing')
})

test('a hit should say heading, date, volume and marking, and lead to its place', async () => {
  assert.deepEqual(await ask('CIA'), {
    status: 'found',
    total: 1,
    hits: [
      {
        href: '/frus-edition/historicaldocuments/frus1964-68v17/d67/',
        title: [{text: '67. Memorandum From Rostow to Rusk', found: false}],
        volume: '1964–1968, Volume XVII',
        date: 'July 20, 1968',
        marking: ['Secret', 'Exdis'],
        places: [
          {
            anchor: 'p3',
            name: 'p. 208 or 209',
            excerpt: [
              {text: 'C.I.A', found: true},
              {text: '. activity in Viet-Nam; towards détente.', found: false}
            ],
            score: 1
          }
        ]
      }
    ]
  })
})

test('a phrase should be found across a note call and a page break', async () => {
  assert.deepEqual(await places('"public statement in 1956 (that we would under no circumstances"'), [
    'd67#p2 p. 206 «public statement in 1956 (that we would under no circumstances»'
  ])
  assert.deepEqual(await places('"move in Eastern Europe"'), ['d67#p2 p. 206 «move in Eastern Europe»'])
})

test('notes and the source note should be found under their names', async () => {
  assert.deepEqual(await places('Eisenhower'), ['d67#fn2 note 2 «Eisenhower’s»'])
  assert.deepEqual(await places('"POL CZECH-USSR"'), ['d67#fn1 source note «POL CZECH–USSR»'])
})

test('a phrase should be literal, and a word the beginning of words', async () => {
  assert.deepEqual(await places('"Attach"'), [])
  assert.deepEqual(await places('Attach'), ['d9#p1 p. 26 «Attachés» «Attachs»'])
})

test('a phrase should be found where a document spells one of its words in two ways', async () => {
  assert.deepEqual(await places('"against détente"'), ['d70#p1 paragraph 1 «against détente»'])
  assert.deepEqual(await places('"short a matter"'), ['d70#p1 paragraph 1 «short—a matter»'])
})

test('words and phrases together should narrow', async () => {
  assert.equal((await places('statement')).length, 4)
  assert.deepEqual(await places('statement "Eastern Europe"'), [
    'd67#p2 p. 206 «statement» «Eastern Europe»',
    'd67#fn2 note 2 «statement»'
  ])
})

test('a word of the heading should be marked there', async () => {
  const found = await ask('Rostow')
  assert.ok(found.status === 'found')
  assert.deepEqual(found.hits[0]?.title, [
    {text: '67. Memorandum From ', found: false},
    {text: 'Rostow', found: true},
    {text: ' to Rusk', found: false}
  ])
})

test('the number of a document should find it', async () => {
  const found = await ask('67 Memorandum')
  assert.ok(found.status === 'found')
  assert.deepEqual(found.hits[0]?.title[0], {text: '67. Memorandum', found: true})
})

test('a word that stands nowhere should find nothing, and a shorter one that does be named', async () => {
  assert.deepEqual(await ask('Polandish'), {
    status: 'nothing',
    absent: [{term: 'Polandish', near: 'Poland'}],
    rest: null,
    unfiltered: 0
  })
})

test('a word that stands nowhere should not be dropped beside others', async () => {
  const answers = [await ask('statement statemant'), await ask('statement qqq')]
  assert.deepEqual(answers, [
    {status: 'nothing', absent: [{term: 'statemant', near: 'State'}], rest: 'statement', unfiltered: 0},
    {status: 'nothing', absent: [{term: 'qqq', near: null}], rest: 'statement', unfiltered: 0}
  ])
})

test('a phrase that stands nowhere should be named with its quotation marks', async () => {
  assert.deepEqual(await ask('statement "towards Europe"'), {
    status: 'nothing',
    absent: [{term: '"towards Europe"', near: null}],
    rest: 'statement',
    unfiltered: 0
  })
})

test('words that stand in different documents should not be called absent', async () => {
  assert.deepEqual(await ask('Poland Eisenhower'), {status: 'nothing', absent: [], rest: null, unfiltered: 0})
})

test('documents should be listed by date, those without one last', async () => {
  assert.deepEqual(await order('date-asc'), ['d9', 'd67', 'd70'])
  assert.deepEqual(await order('date-desc'), ['d67', 'd9', 'd70'])
})

test('dates should narrow, and what lies outside be counted', async () => {
  assert.deepEqual(await documents('statement', {...anyDate, from: '1968-07-20', to: '1968-07'}), ['d67'])
  assert.deepEqual(await documents('statement', {...anyDate, to: '1967'}), ['d9'])
  const outside = await ask('Eisenhower', {filters: {...anyDate, from: '1969'}})
  assert.deepEqual(outside, {status: 'nothing', absent: [], rest: null, unfiltered: 1})
  const backwards = await ask('Eisenhower', {filters: {...anyDate, from: '1969', to: '1960'}})
  assert.deepEqual(backwards, {status: 'nothing', absent: [], rest: null, unfiltered: 1})
})

test('volumes should narrow', async () => {
  assert.deepEqual(
    await documents('Eisenhower', {...anyDate, volumes: ['frus1964-68v17', 'frus1964-68v13']}),
    ['d67']
  )
  assert.deepEqual(await documents('Eisenhower', {...anyDate, volumes: ['frus1964-68v13']}), [])
})

test('markup in the text should be text', async () => {
  assert.deepEqual(await places('statement Poland'), ['d9#p1 p. 26 «Poland» «statement»'])
  const found = await ask('Poland')
  assert.ok(found.status === 'found')
  assert.match(JSON.stringify(found), /<b>détente<\/b>\./u)
})

test('a page after the last should be empty', async () => {
  assert.deepEqual(await ask('Poland', {page: 2}), {status: 'found', total: 1, hits: []})
})

function ask(query: string, options: Partial<Options> = {}) {
  return engine.search(query, {filters: anyDate, sort: 'relevance', page: 1, ...options})
}

/** The documents found, in order. */
async function documents(query: string, filters: Options['filters'], sort: Options['sort'] = 'relevance') {
  const answer = await ask(query, {filters, sort})
  return answer.status === 'found' ? answer.hits.map(({href}) => href.split('/').at(-2)) : []
}

function order(sort: Options['sort']) {
  return documents('statement', anyDate, sort)
}

/** The places found, in the order of documents: place, name, marked words. */
async function places(query: string): Promise<string[]> {
  const answer = await ask(query, {sort: 'date-desc'})
  if (answer.status === 'nothing') return []
  return answer.hits.flatMap(({href, places}) =>
    places.map(({anchor, name, excerpt}) => {
      const marks = excerpt.filter(({found}) => found).map(({text}) => '«' + text + '»')
      return [(href.split('/').at(-2) ?? '') + '#' + anchor, name, ...marks].join(' ')
    })
  )
}
