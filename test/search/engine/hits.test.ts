import assert from 'node:assert/strict'
import test from 'node:test'
import type {Options} from '../../../src/search/engine/engine.ts'
import {makeDocument, makeFiles, makeOptions, openFiles} from '../made.ts'
import {volume as stockVolume} from '../../stock.ts'
import {dated, engine, files, find} from './known-engine.ts'

const queries: [string, string, string[], Partial<Options>?][] = [
  ['a word should be found as it is written', 'negotiate', []],
  ['a beginning should find all words that have it', 'negotiat*', ['d1']],
  ['forms should find plural and past', 'negotiates', ['d1'], {forms: true}],
  ['a word in quotation marks should be found in no other form', '"treaties"', ['d70'], {forms: true}],
  ['accents should make no difference', 'dubcek "DETENTE"', ['d1']],
  ['a hyphen should be a space', '"viet nam"', ['d1', 'd67']],
  ['a phrase should be found across a dash', '"short a matter"', ['d70', 'd67']],
  ['terms should narrow, in whatever field they stand', 'Eisenhower torpedo', ['d67']],
  ['a scope should hold all terms', 'Eisenhower torpedo', [], {scope: 'text'}],
  ['notes should be searched alone', 'statement', ['d67'], {scope: 'notes'}],
  ['source notes should be searched alone', '"POL CZECH-USSR"', ['d67'], {scope: 'source'}],
  ['the number of a document should find it', '"9. Paper"', ['d9']],
  ['a common phrase should be found by pairs', '"the treaty was"', ['d72A']],
  ['a word of the heading should come first', 'treaty', ['d1', 'd72A']],
  ['nothing asked should be all documents', '', ['d9', 'd67', 'd70', 'd72A', 'd1']]
]

test('a hit should say heading, date, volume and marking, and lead to its place', async () => {
  const answer = await engine.search('CIA', makeOptions())
  assert.ok(answer.status === 'found')
  assert.deepEqual(answer.hits, [
    {
      volume: 'frus1964-68v17',
      id: 'd67',
      title: [
        {
          text: '67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk',
          found: false
        }
      ],
      volumeTitle: '1964–1968, Volume XVII',
      date: {iso: '1968-07-20'},
      marking: ['Secret', 'Exdis'],
      places: answer.hits[0]?.places,
      more: 0
    }
  ])
})

for (const [phrase, places] of Object.entries({
  'public statement in 1956 (that we would under no circumstances': ['p. 207 p4'],
  'could harm our interests': ['p. 206 p2'],
  'the NATO Resolution of December 1967 contemplated political working groups': ['p. 207 p5'],
  'denial of C.I.A. activity in Czechoslovakia with an aide-mémoire': ['p. 208 or 209 p6'],
  'affect political and security conditions in Europe': ['p. 208 or 209 p18'],
  'Vol. 14': ['source note fn1'],
  'Not further identified': ['note 4 fn4'],
  'a matter of four or five days': ['note 6 fn6']
})) {
  test('“' + phrase + '” should be found in document 67, and where', async () => {
    const answer = await engine.search('"' + phrase + '"', makeOptions())
    assert.ok(answer.status === 'found')
    assert.deepEqual(
      answer.hits[0]?.places.map(({name, anchor}) => name + ' ' + anchor),
      places
    )
  })
}

for (const [rule, query, ids, options] of queries) {
  test(rule, async () => {
    assert.deepEqual(await find(query, options), ids)
  })
}

test('documents should be listed by date over all bands, those without one last', async () => {
  assert.deepEqual(await find('', {sort: 'date-asc'}), ['d9', 'd72A', 'd67', 'd1', 'd70'])
  assert.deepEqual(await find('', {sort: 'date-desc'}), ['d1', 'd67', 'd72A', 'd9', 'd70'])
})

test('a date should be inside a range with all of it', async () => {
  const between = (from: string | null, to: string | null) => find('', {filters: {facets: {}, from, to}})
  assert.deepEqual(await between('1968', '1968'), ['d67', 'd72A'])
  assert.deepEqual(await between('1968-07', '1968-07-20'), ['d67'])
  assert.deepEqual(await between('1972-05-25', null), [])
  assert.deepEqual(await between(null, '1972-05-29'), ['d9', 'd67', 'd72A'])
  assert.deepEqual(await between('1972-05', '1972-05'), ['d1'])
  assert.deepEqual(await between('1969', '1960'), [])
})

test('both numbers should be told where other forms were searched', async () => {
  const {engine} = openFiles(files)
  const both = await engine.search('treaty', makeOptions({forms: true}))
  assert.ok(both.status === 'found')
  assert.deepEqual([both.total, both.exactly], [3, 2])
  const quoted = await engine.search('"treaty"', makeOptions({forms: true}))
  assert.deepEqual(quoted.status === 'found' && quoted.exactly, null)
})

test('a whole list should have every document in its order, and load nothing for it but the search', async () => {
  const {engine, loaded} = openFiles(files)
  assert.deepEqual(await engine.list('treaty', makeOptions({sort: 'date-asc'})), [
    {volume: 'frus1964-68v17', id: 'd72A'},
    {volume: 'frus1969-76v12', id: 'd1'}
  ])
  assert.ok(
    loaded.every((path) =>
      /\/(?:bands|facts|pagefind\.js|wasm\.unknown\.pagefind|index\/.+\.pf_index)$/u.test(path)
    )
  )
})

for (const query of [
  'constructor',
  '__proto__',
  'toString',
  '"constructor of the treaty"',
  'hasOwnProperty*'
]) {
  test(query + ' should be words like others', async () => {
    for (const forms of [false, true])
      assert.equal((await engine.search(query, makeOptions({forms}))).status, 'nothing')
  })
}

test('a page after the last should be empty', async () => {
  const answer = await engine.search('treaty', makeOptions({page: 2}))
  assert.ok(answer.status === 'found')
  assert.deepEqual([answer.total, answer.hits], [2, []])
})

test('an edition without documents should have nothing', async () => {
  const {engine} = openFiles(await makeFiles([]))
  const answer = await engine.search('treaty', makeOptions())
  assert.ok(answer.status === 'nothing')
  assert.deepEqual([answer.absent, answer.without], [['treaty'], []])
  assert.deepEqual(await engine.list('', makeOptions()), [])
})

test('a date in doubt should be shown as such, and not stretch the years there are to choose from', async () => {
  const doubted = await makeFiles([
    [
      {
        volume: stockVolume(),
        documents: [
          makeDocument('d1', ['The treaty.'], dated('1965-12-29')),
          makeDocument('d2', ['The treaty.'], {
            date: {iso: '1925-12-29', certainty: 'doubtful', basis: 'supplied'}
          })
        ]
      }
    ]
  ])
  const answer = await openFiles(doubted).engine.search('treaty', makeOptions())
  assert.ok(answer.status === 'found')
  assert.deepEqual(answer.years, [{year: 1965, count: 1}])
  assert.deepEqual(
    new Map(answer.hits.map(({id, date}) => [id, date])),
    new Map([
      ['d1', {iso: '1965-12-29'}],
      ['d2', {iso: '1925-12-29', isDoubtful: true}]
    ])
  )
})
