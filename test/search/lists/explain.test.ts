import assert from 'node:assert/strict'
import test from 'node:test'
import type {Explained} from '../../../src/search/engine/engine.ts'
import {explain} from '../../../src/search/engine/lists/explain.ts'
import {addAlternative, findPlaces} from '../../../src/search/engine/suggest/replace.ts'
import {openFiles, toFiles} from './listed.ts'

const files = toFiles({
  frus1961v01: {
    terms: [
      ['SNIE', 'Special National Intelligence Estimate'],
      ['NIE', 'National Intelligence Estimate'],
      ['US', 'United States'],
      ['IS', 'Division of International Security Affairs, Department of State'],
      ['Do.', 'ditto'],
      ['S', 'Office of the Secretary of State'],
      ['PL', 'Public Law; also Pathet Lao']
    ],
    persons: [
      ['Kissinger, Henry A.', 'Consultant'],
      ['Johnson, Lyndon B.', 'President'],
      ['Johnson, U. Alexis', 'Deputy Under Secretary of State'],
      ['Rice, Edward E.', 'Member, Policy Planning Council'],
      ['Sukarno (Soekarno)', 'President of Indonesia'],
      ['Hussein, Ahmad, Lieutenant Colonel', 'Commander in West Sumatra'],
      ['Alexis, George V.', 'Director']
    ],
    senders: ['Kissinger']
  }
})

test('an abbreviation should be explained, and its meaning be offered where that finds more', async () => {
  const found = {SNIE: 40, 'SNIE | "Special National Intelligence Estimate"': 52}
  assert.deepEqual(await ask('SNIE', found), [
    'SNIE: Special National Intelligence Estimate > SNIE | "Special National Intelligence Estimate" (52)'
  ])
  assert.deepEqual(await ask('SNIE', {...found, SNIE: 52}), ['SNIE: Special National Intelligence Estimate'])
  assert.deepEqual(await ask('snie', {}), ['SNIE: Special National Intelligence Estimate'])
  assert.deepEqual(await ask('PL Laos', {'PL | "Pathet Lao" Laos': 9}), [
    'PL: Public Law; also Pathet Lao > PL | "Pathet Lao" Laos (9)'
  ])
})

test('a meaning should have its abbreviation, the longest one, and be compared as it stands in a row', async () => {
  const phrase = '"special national intelligence estimate"'
  assert.deepEqual(
    await ask('special national intelligence estimate', {[phrase]: 20, [phrase + ' | SNIE']: 52}),
    [`special national intelligence estimate = SNIE > ${phrase} | SNIE (52)`]
  )
  assert.deepEqual(await ask('national intelligence', {}), [])
})

test('an abbreviation that is a plain word should be explained only where it is typed as one', async () => {
  for (const query of ['us policy', 'is this', 'do', 'Do', 'Us', 'Is', 's', 'Henry S. Rowen', 'S policy'])
    assert.deepEqual(await ask(query, {}), [], query)
  for (const query of ['US policy', 'U.S. policy', '"US policy"'])
    assert.deepEqual(await ask(query, {}), ['US: United States'], query)
  assert.deepEqual(await ask('IS', {}), [
    'IS: Division of International Security Affairs, Department of State'
  ])
  assert.deepEqual(await ask('Do. 1234', {}), ['Do.: ditto'])
  assert.deepEqual(await ask('S', {}), ['S: Office of the Secretary of State'])
})

test('persons of a name should be said, those whose given name was typed before all others', async () => {
  assert.deepEqual(await ask('Johnson', {}), ['Johnson, Lyndon B.; Johnson, U. Alexis'])
  for (const query of ['Alexis Johnson', 'Johnson, U. Alexis', '"Alexis Johnson" Laos'])
    assert.deepEqual(await ask(query, {}), ['Johnson, U. Alexis'], query)
  assert.deepEqual(await ask('L.B. Johnson', {}), ['Johnson, Lyndon B.'])
  assert.deepEqual(await ask('rice exports', {}), [])
  assert.deepEqual(await ask('Colonel Lubis', {}), [])
  assert.deepEqual(await ask('Ahmad Hussein', {}), ['Hussein, Ahmad, Lieutenant Colonel'])
  assert.deepEqual(await ask('George Alexis', {}), ['Alexis, George V.'])
  assert.deepEqual(await ask('edward rice', {}), ['Rice, Edward E.'])
  assert.deepEqual(await ask('Sukarno Soekarno', {}), ['Sukarno (Soekarno)'])
})

test('names in headings should be offered where nothing but the name was asked', async () => {
  assert.deepEqual(await ask('kissinger', {}), ['Kissinger, Henry A. [Kissinger 1 0]'])
  assert.deepEqual(await ask('kissinger Laos', {}), ['Kissinger, Henry A.'])
  assert.deepEqual(await ask('kissinger', {}, true), ['Kissinger, Henry A.'])
})

test('what was typed should never be replaced', async () => {
  for (const query of ['SNIE', 'special national intelligence estimate', 'US | UK', 'SNIE*'])
    for (const one of await explained(query, {}, 9))
      if (one.kind === 'abbreviation')
        for (const {query: offered} of one.meanings.flatMap(({also}) => also))
          assert.ok(offered.startsWith(query), offered)
})

test('an alternative should stand beside the whole term, with the rest of it', () => {
  const cases: [string, number, number, string, string][] = [
    ['SNIE Laos', 0, 1, 'A B', 'SNIE | "A B" Laos'],
    ['"SNIE 10-62" Laos', 0, 1, 'A B', '"SNIE 10-62" | "A B 10-62" Laos'],
    ['Laos "national estimate"', 1, 3, 'NIE', 'Laos "national estimate" | NIE'],
    ['Laos national estimate', 1, 3, 'NIE', 'Laos "national estimate" | NIE'],
    ['SNIE-13', 0, 1, 'NIE', 'SNIE-13 | NIE-13'],
    ['S.N.I.E. Laos', 0, 1, 'NIE', 'S.N.I.E. | NIE Laos'],
    ['"SNIE"', 0, 1, 'NIE', '"SNIE" | NIE']
  ]
  for (const [query, from, to, by, expected] of cases)
    assert.equal(addAlternative(findPlaces(query), {from, to, by}), expected)
})

/** What is said of a query, in short, where documents are found by these queries only. */
async function ask(query: string, found: Record<string, number>, isNarrowed = false): Promise<string[]> {
  const all = await explain(query, {
    find: openFiles(files).find,
    count: (query) => Promise.resolve(found[query] ?? 0),
    isNarrowed,
    nameOf: (volume) => volume
  })
  return all.map(say)
}

function explained(query: string, found: Record<string, number>, others: number): Promise<Explained[]> {
  const count = (asked: string) => Promise.resolve(found[asked] ?? (asked === query ? 0 : others))
  return explain(query, {find: openFiles(files).find, count, isNarrowed: false, nameOf: (volume) => volume})
}

function say(one: Explained): string {
  const ways = (also: {query: string; total: number}[]) =>
    also.map(({query, total}) => ` > ${query} (${total})`).join('')
  switch (one.kind) {
    case 'abbreviation':
      return one.print + ': ' + one.meanings.map(({text, also}) => text + ways(also)).join('; ')
    case 'meaning':
      return one.term + ' = ' + one.abbreviations.map(({print, also}) => print + ways(also)).join('; ')
    case 'persons': {
      const names = one.persons.map(({name}) => name).join('; ')
      return names + one.printed.map(({value, from, to}) => ` [${value} ${from} ${to}]`).join('')
    }
  }
}
