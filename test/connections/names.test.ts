import assert from 'node:assert/strict'
import test from 'node:test'
import {indexNames, namePath, type Names} from '../../src/connections/names.ts'
import {catalogueOf, office, person, source} from './catalogues.ts'

/** `rusk: Rusk (person) 1 from, 2 to` */
function words(names: Names): string[] {
  return [...names.values()].map(
    ({slug, name, kind, acts}) =>
      `${slug}: ${name} (${kind}) ` + acts.map(({entry, role}) => entry.id.slice(1) + ' ' + role).join(', ')
  )
}

test('a name should have every document that it does something in, with what it does', () => {
  const names = indexNames(
    catalogueOf(
      {from: [person('Rusk', 'Secretary of State')], to: [office('the Department of State')]},
      {
        to: [person('Rusk')],
        participants: [{text: 'The Secretary'}],
        source: source({drafted: [{people: [person('Rusk')], raw: 'Drafted by Rusk'}]})
      }
    )
  )
  assert.deepEqual(words(names), [
    'rusk: Rusk (person) 1 from, 2 to, 2 drafted',
    'department-of-state: Department of State (office) 1 to',
    'secretary: Secretary (office) 2 participant'
  ])
  assert.deepEqual(
    names.get('rusk')?.acts.map(({office}) => office),
    ['Secretary of State', null, null]
  )
})

test('forms that differ in case, accents, stops and a leading article should be one entry, under the commonest', () => {
  const names = indexNames(
    catalogueOf(
      {from: [office('The Secretary of State')]},
      {from: [office('the Secretary of State')], to: [person('Hammarskjold')]},
      {from: [person('J.D. Esterline')], to: [person('Hammarskjöld')]},
      {from: [person('J. D. Esterline')], to: [person('Hammarskjöld')]}
    )
  )
  assert.deepEqual(
    [...names.values()].map(({name, forms}) => [name, forms.map(({text, times}) => times + ' ' + text)]),
    [
      ['Secretary of State', ['2 Secretary of State']],
      ['Hammarskjöld', ['2 Hammarskjöld', '1 Hammarskjold']],
      ['J. D. Esterline', ['1 J. D. Esterline', '1 J.D. Esterline']]
    ]
  )
})

test('names that differ in anything else should not be merged', () => {
  const names = indexNames(
    catalogueOf({from: ['Rusk', 'Dean Rusk', 'D. Rusk', 'Ruske'].map((name) => person(name))})
  )
  assert.deepEqual([...names.keys()], ['rusk', 'dean-rusk', 'd-rusk', 'ruske'])
})

test('what was not declassified should be nobody’s name, and a whole delegation neither', () => {
  const delegation = 'United States The Secretary ' + 'Mr. Parsons, Assistant Secretary, '.repeat(4)
  const none = [
    person('[name not declassified]'),
    office('the CIA Station in [place not declassified]'),
    {text: delegation},
    {text: '—'}
  ]
  assert.deepEqual(
    none.map((party) => namePath(party, 'frus1964-68v17')),
    [null, null, null, null]
  )
  assert.equal(indexNames(catalogueOf({from: none})).size, 0)
  assert.equal(
    namePath({text: 'Hugh Scott [R-Pennsylvania]'}, 'frus1964-68v17'),
    '/people/hugh-scott-r-pennsylvania/'
  )
})

test('what stands where a name would and is none should be nobody’s name', () => {
  const none = [
    'Herter July 14',
    'S on October 16',
    'White House on February 2',
    '(for Sec. Seaton)',
    '[Here follows the same list of persons as Document 331.]',
    'See attached list',
    'The Record',
    '10 other offices or bureaus in the Department',
    'Five Department of State offices',
    'Soviet Interpreter',
    'Members',
    'Director Brundage and',
    'Mr. Guthe and Mr. Weber (C.I.A.)',
    'US The Secretary Mr. Wilcox',
    'Mr. Broe was present for Item 1.',
    'the Secretary of State’s Policy Planning Meeting'
  ]
  assert.deepEqual(
    none.filter((text) => namePath({text}, 'frus1964-68v17') !== null),
    []
  )
  const names = [
    '303 Committee',
    'Edward Heath, Lord Privy Seal',
    'Council on Foreign Economic Policy',
    'May',
    'Bureau of European Affairs'
  ]
  assert.deepEqual(
    names.filter((text) => namePath({text}, 'frus1964-68v17') === null),
    []
  )
})

test('the address of a name should depend on no other name', () => {
  assert.equal(namePath(person('O’Sullivan', 'Consul'), 'frus1964-68v17'), '/people/osullivan/')
  assert.equal(namePath(office('EUR/SOV'), 'frus1964-68v17'), '/people/eur-sov/')
  assert.equal(
    namePath(office('The Embassy in the Soviet Union'), 'frus1964-68v17'),
    '/people/embassy-in-the-soviet-union/'
  )
})

test('a name in early volumes should be another than the same name in later ones, an office the same', () => {
  const path = (volume: string) => namePath({text: 'Mr. Adams', name: 'Adams'}, volume)
  assert.deepEqual(
    [
      'frus1861',
      'frus1899',
      'frus1901China',
      'frus1914-20v01',
      'frus1931-41v01',
      'frus1976v01',
      'letters'
    ].map(path),
    [
      '/people/adams--1861-1899/',
      '/people/adams--1861-1899/',
      '/people/adams--1900-1932/',
      '/people/adams--1900-1932/',
      '/people/adams/',
      '/people/adams/',
      '/people/adams/'
    ]
  )
  assert.equal(namePath(office('the Secretary of State'), 'frus1861'), '/people/secretary-of-state/')
})
