import assert from 'node:assert/strict'
import test from 'node:test'
import {makeDocument, makeFiles, makeOptions, openFiles} from '../made.ts'
import {volume as stockVolume} from '../../stock.ts'
import {dated, engine, files, find, titles} from './known-engine.ts'

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
