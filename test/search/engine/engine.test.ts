import assert from 'node:assert/strict'
import test from 'node:test'
import {gunzipSync} from 'node:zlib'
import type {Document} from '../../../src/edition/document.ts'
import type {Answer, Options, Part} from '../../../src/search/engine/engine.ts'
import {ownSignature, type Root} from '../../../src/search/format.ts'
import {makeDocument, makeFiles, makeOptions, openFiles, sample} from '../made.ts'
import {volume as stockVolume} from '../../stock.ts'

const later = stockVolume({
  id: 'frus1969-76v12',
  subseries: '1969-1976',
  number: 'Volume XII',
  title: 'Soviet Union'
})
const dated = (iso: string, end?: string): Partial<Document> => ({
  date: {iso, ...(end !== undefined && {end}), certainty: 'certain', basis: 'supplied'}
})
const files = await makeFiles([
  [
    {
      volume: stockVolume(),
      documents: [
        makeDocument('d9', ['Attachés in Poland; the statement was made.'], dated('1964-12-09')),
        sample,
        makeDocument('d70', ['A statement against détente and detente in short—a matter of treaties.']),
        makeDocument('d72A', ['The treaty was signed.'], dated('1968'))
      ]
    }
  ],
  [
    {
      volume: later,
      documents: [
        makeDocument('d1', ['Negotiations on the treaty, negotiated by Dubček in Viet-Nam.'], {
          ...dated('1972-05-22', '1972-05-30'),
          title: [{type: 'text', value: 'Treaty on détente'}],
          from: [
            {
              text: 'the Under Secretary of State (Rostow)',
              name: 'Rostow',
              office: 'Under Secretary of State'
            }
          ]
        })
      ]
    }
  ]
])
const {engine} = openFiles(files)

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

test('values of a facet should be alternatives and be counted as such, those of others narrow', async () => {
  const answer = await engine.search(
    '',
    makeOptions({
      filters: {
        facets: {kind: ['memorandum'], volume: ['frus1969-76v12', 'frus1964-68v17']},
        from: null,
        to: null
      }
    })
  )
  assert.deepEqual(titles(answer), ['d67'])
  assert.deepEqual(answer.counts.kind, [
    {value: 'paper', label: 'paper', count: 4},
    {value: 'memorandum', label: 'memorandum', count: 1}
  ])
  assert.deepEqual(answer.counts.volume, [
    {value: 'frus1964-68v17', label: '1964–1968, Volume XVII, Eastern Europe', count: 1},
    {value: 'frus1969-76v12', label: '1969–1976, Volume XII, Soviet Union', count: 0}
  ])
})

test('periods and subseries should be counted in the order of the series, whatever dash they have', async () => {
  const {counts} = await engine.search('', makeOptions())
  assert.deepEqual(counts.period, [
    {value: 'johnson', label: 'Lyndon B. Johnson, 1964–1968', count: 4},
    {value: 'nixon-ford', label: 'Richard Nixon and Gerald Ford, 1969–1976', count: 1}
  ])
  assert.deepEqual(counts.subseries, [
    {value: '1964-1968', label: '1964–1968', count: 4},
    {value: '1969-1976', label: '1969–1976', count: 1}
  ])
  assert.deepEqual(counts.archive?.[0]?.value, 'Department of State')
})

test('years should be counted without the range of dates, and documents without a date apart', async () => {
  const filters = {facets: {}, from: '1968', to: '1968'}
  const {years, undated} = await engine.search('', makeOptions({filters}))
  assert.deepEqual(
    years.map(({year, count}) => year + ': ' + count),
    ['1964: 1', '1968: 2', '1972: 1']
  )
  assert.equal(undated, 1)
})

test('a sender should be found by name and by office, and counted when asked for', async () => {
  const {engine, loaded} = openFiles(files)
  assert.deepEqual(await find('treaty', {filters: {facets: {from: ['Rostow']}, from: null, to: null}}), [
    'd1'
  ])
  assert.deepEqual(
    await find('treaty', {filters: {facets: {from: ['Under Secretary of State']}, from: null, to: null}}),
    ['d1']
  )
  await engine.search('treaty', makeOptions())
  assert.ok(!loaded.some((path) => path.endsWith('/parties')))
  assert.deepEqual(await engine.count('treaty', makeOptions(), 'from'), [
    {value: 'Rostow', label: 'Rostow (1968–72)', count: 1},
    {value: 'Under Secretary of State', label: 'Under Secretary of State (1972)', count: 1}
  ])
})

test('names should be told with their years, volumes by what they are called, those of a set by its name', async () => {
  const early = makeFiles([
    [
      {
        volume: stockVolume({
          id: 'frus1919Parisv01',
          subseries: '1919',
          number: 'Volume I',
          title: 'The Paris Peace Conference, 1919'
        }),
        documents: ['1918-11-26', '1919-01-02'].map((iso, index) =>
          makeDocument(`d${index + 1}`, ['The treaty.'], {
            ...dated(iso),
            from: [{text: 'Adams', name: 'Adams'}]
          })
        )
      }
    ],
    [
      {
        volume: stockVolume(),
        documents: ['1968-07-20', '1925'].map((iso, index) =>
          makeDocument(`d${index + 1}`, ['The treaty.'], {
            date: {iso, certainty: index === 0 ? 'certain' : 'doubtful', basis: 'supplied'},
            from: [{text: 'Adams', name: 'Adams'}]
          })
        )
      }
    ]
  ])
  const {engine} = openFiles(await early)
  assert.deepEqual(await engine.count('treaty', makeOptions(), 'from'), [
    {value: 'Adams (1900–1932)', label: 'Adams (1918–19)', count: 2},
    {value: 'Adams', label: 'Adams (1968)', count: 2}
  ])
  const answer = await engine.search('treaty', makeOptions({sort: 'date-asc'}))
  assert.ok(answer.status === 'found')
  assert.deepEqual([...new Set(answer.hits.map(({volumeTitle}) => volumeTitle))].toSorted(), [
    '1919, The Paris Peace Conference, Volume I',
    '1964–1968, Volume XVII'
  ])
  assert.deepEqual(
    answer.counts.volume?.map(({label}) => label),
    ['1919, The Paris Peace Conference, Volume I', '1964–1968, Volume XVII, Eastern Europe']
  )
})

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

test('both numbers should be told where other forms were searched', async () => {
  const {engine} = openFiles(files)
  const both = await engine.search('treaty', makeOptions({forms: true}))
  assert.ok(both.status === 'found')
  assert.deepEqual([both.total, both.exactly], [3, 2])
  const quoted = await engine.search('"treaty"', makeOptions({forms: true}))
  assert.deepEqual(quoted.status === 'found' && quoted.exactly, null)
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

async function find(query: string, options: Partial<Options> = {}): Promise<string[]> {
  return titles(await engine.search(query, makeOptions(options)))
}

function titles(answer: Answer): string[] {
  return answer.status === 'found' ? answer.hits.map(({id}) => id) : []
}

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
