import assert from 'node:assert/strict'
import test from 'node:test'
import {gzipSync} from 'node:zlib'
import {headsOf, sensesOf} from '../../../src/search/senses.ts'
import {openFiles, toFiles, type Given} from './listed.ts'

test('the abbreviations of an entry should be told apart, and what stands in brackets be none', () => {
  const cases: [string, string[]][] = [
    ['NATO', ['NATO']],
    ['AFL, AFOL', ['AFL', 'AFOL']],
    ['DRV or DRVN', ['DRV', 'DRVN']],
    ['CINC; C-in-C', ['CINC', 'C-in-C']],
    ['NVA (also NVNA)', ['NVA', 'NVNA']],
    ['ADPC (CIA)', ['ADPC']],
    ['R and D', ['R and D']]
  ]
  for (const [term, heads] of cases) assert.deepEqual(headsOf(term), heads, term)
})

test('the senses of a meaning should be as documents may print them', () => {
  const cases: [string, string[]][] = [
    ['Public Law; also Pathet Lao', ['Public Law', 'Pathet Lao']],
    ['Legal Adviser, Department of State', ['Legal Adviser']],
    ['Republic of China (Taiwan)', ['Republic of China']],
    ['Office of National Estimates, Central Intelligence Agency', ['Office of National Estimates']],
    ['Department of Health, Education, and Welfare', ['Department of Health, Education, and Welfare']],
    ['Commander in Chief, Pacific', ['Commander in Chief, Pacific']],
    [
      'series indicator for telegrams from the United States Delegation at the Council of Foreign Ministers',
      []
    ]
  ]
  for (const [meaning, senses] of cases) assert.deepEqual(sensesOf(meaning), senses, meaning)
})

test('meanings that differ should be apart, each with its volumes, and those that differ in signs be one', async () => {
  const entry = await entryOf('snie', {
    frus1958v01: {terms: [['SNIE', 'Special National Security Estimate']]},
    frus1961v01: {terms: [['S.N.I.E.', 'Special National Intelligence Estimate']]},
    frus1964v01: {terms: [['SNIE', 'special national-intelligence estimate.']]}
  })
  assert.deepEqual(entry?.abbreviation, {
    prints: ['SNIE', 'S.N.I.E.'],
    meanings: [
      {text: 'Special National Intelligence Estimate', volumes: 2, at: 'frus1961v01/terms/#t_0'},
      {text: 'Special National Security Estimate', volumes: 1, at: 'frus1958v01/terms/#t_0'}
    ]
  })
})

test('a meaning should lead to its abbreviation, where that is shorter and no plain word', async () => {
  const volumes: Record<string, Given> = {
    frus1961v01: {
      terms: [
        ['NIE', 'National Intelligence Estimate'],
        ['US', 'United States'],
        ['L', 'Legal Adviser, Department of State'],
        ['Bureau of Economic Affairs', 'Department of State'],
        ['Emb', 'Embassy']
      ]
    }
  }
  const short = async (key: string) => (await entryOf(key, volumes))?.shortened?.map(({print}) => print)
  assert.deepEqual(await short('national intelligence estimate'), ['NIE'])
  for (const key of ['united states', 'legal adviser', 'department of state', 'embassy'])
    assert.equal(await short(key), undefined, key)
})

test('persons should be found by their family name, and by both ends of a name that no comma parts', async () => {
  const volumes: Record<string, Given> = {
    frus1961v01: {
      persons: [
        ['Kissinger, Henry A.', 'Consultant'],
        ['Chou En-lai (Zhou Enlai)', 'Premier'],
        ['Prince Souphanouvong', 'Leader']
      ],
      senders: ['Kissinger', 'Kissinger', 'Henry A. Kissinger', 'Rusk']
    }
  }
  const kissinger = await entryOf('kissinger', volumes)
  assert.deepEqual(kissinger?.persons, [
    {
      name: 'Kissinger, Henry A.',
      given: 'Henry A.',
      path: '/people/listed/frus1961v01/p_0/',
      documents: 0,
      said: [{description: 'Consultant', volumes: ['frus1961v01']}]
    }
  ])
  assert.deepEqual(kissinger.printed, [
    {value: 'Kissinger', from: 2, to: 0},
    {value: 'Henry A. Kissinger', from: 1, to: 0}
  ])
  for (const key of ['chou', 'lai', 'zhou enlai'])
    assert.deepEqual((await entryOf(key, volumes))?.see, ['chou en lai'], key)
  assert.equal(await entryOf('prince', volumes), undefined)
  assert.deepEqual((await entryOf('souphanouvong', volumes))?.see, ['prince souphanouvong'])
})

test('what lists of several volumes say of one person should be apart where it differs', async () => {
  const entry = await entryOf('rusk', {
    frus1961v01: {persons: [['Rusk, Dean', 'Secretary of State']]},
    frus1962v01: {persons: [['Rusk, Dean', 'Secretary of State.']]},
    frus1963v01: {persons: [['Rusk, Dean', 'Secretary of State from January 1961']]}
  })
  assert.deepEqual(
    entry?.persons?.map(({said}) => said),
    [
      [
        {description: 'Secretary of State', volumes: ['frus1961v01', 'frus1962v01']},
        {description: 'Secretary of State from January 1961', volumes: ['frus1963v01']}
      ]
    ]
  )
})

test('volumes without lists should have no files', () => {
  assert.equal(toFiles({frus1861: {senders: ['Adams']}}).size, 0)
})

test('the same lists should make the same files, whatever the order in which they were read', () => {
  const volumes = manyTerms(300)
  assert.deepEqual(toFiles(volumes), toFiles(structuredClone(volumes)))
})

test('of many abbreviations no more than a small piece should be loaded for a word', async () => {
  const files = toFiles(manyTerms(20_000))
  const {find, loaded} = openFiles(files)
  const found = await find(['t12345', 'nothing'])
  assert.equal(found.get('t12345')?.abbreviation?.meanings[0]?.text, 'Meaning of the 12345th term')
  assert.equal(found.has('nothing'), false)
  const bytes = [...loaded].map((path) => gzipSync(files.get(path) ?? '').length)
  assert.ok(loaded.size <= 3, [...loaded].join(' '))
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) < 20_000, bytes.join(' '))
})

function manyTerms(many: number): Record<string, Given> {
  const terms = Array.from({length: many}, (_, n): [string, string] => [
    'T' + n,
    `Meaning of the ${n}th term`
  ])
  return {frus1961v01: {terms}}
}

async function entryOf(key: string, volumes: Record<string, Given>) {
  return (await openFiles(toFiles(volumes)).find([key])).get(key)
}
