import assert from 'node:assert/strict'
import test from 'node:test'
import {meet, officesOf} from '../../src/connections/offices.ts'
import {indexPeople, personPath} from '../../src/connections/people.ts'
import type {VolumeEntry} from '../../src/edition/catalogue.ts'
import {noLists, partName} from '../../src/edition/lists.ts'
import {Volume} from '../../src/edition/volume.ts'

test('officesOf should part offices from their years', () => {
  const offices = (description: string) =>
    officesOf(description, [1964, 1968]).map(({words, from, until}) => [words, from, until])
  assert.deepEqual(offices('Secretary of State from January 21, 1949, until January 20, 1953'), [
    ['Secretary of State', 1949, 1953]
  ])
  assert.deepEqual(offices('Secretary of State'), [['Secretary of State', 1964, 1968]])
  assert.deepEqual(offices('Secretary of State to January 1965; thereafter Ambassador to France'), [
    ['Secretary of State', -Infinity, 1965],
    ['Ambassador to France', 1965, Infinity]
  ])
  assert.deepEqual(offices('USA, Deputy Commander, 1966–1967; member; President since 1967'), [
    ['Deputy Commander', 1966, 1967],
    ['President', 1967, Infinity]
  ])
})

test('offices should be compared by what they are, not by how they are worded', () => {
  const keys = (description: string) => officesOf(description, [1964, 1968]).map(({key}) => key)
  assert.deepEqual(keys('President of the United States until his death on November 22, 1963'), ['president'])
  assert.deepEqual(
    keys('President’s Special Assistant for National Security Affairs to February 1966'),
    keys('Special Assistant to the President for National Security Affairs')
  )
})

test('years should meet where they overlap or follow one on the other', () => {
  const office = (from: number, until: number) => ({words: '', key: '', from, until})
  assert.equal(meet(office(1955, 1957), office(1958, 1960)), true)
  assert.equal(meet(office(1955, 1956), office(1958, 1960)), false)
  assert.equal(meet(office(-Infinity, 1953), office(1948, 1948)), true)
})

test('entries of one name and one office in years that meet should be one person, and say on what ground', () => {
  const people = index([
    ['frus1961-63v05', 'p_RD1', 'Rusk, Dean', 'Secretary of State from January 1961'],
    ['frus1964-68v17', 'p_RD1', 'Rusk, Dean', 'Secretary of State']
  ])
  assert.equal(people.all.length, 1)
  assert.deepEqual(people.all[0]?.grounds, [
    {volumes: ['frus1961-63v05', 'frus1964-68v17'], office: 'Secretary of State'}
  ])
  assert.equal(people.all[0].path, '/people/listed/frus1961-63v05/p_RD1/')
  assert.equal(people.byKey.get('frus1964-68v17/p_RD1'), people.all[0])
  assert.deepEqual(people.all[0].entries.map(personPath), [
    '/people/listed/frus1961-63v05/p_RD1/',
    '/people/listed/frus1964-68v17/p_RD1/'
  ])
})

test('entries of one name without such an office should be told apart, and so should two of one volume', () => {
  const others = index([
    ['frus1948v01p2', 'p_RD1', 'Rusk, Dean', 'Director, Office of United Nations Affairs'],
    ['frus1964-68v17', 'p_RD1', 'Rusk, Dean', 'Secretary of State'],
    ['frus1977-80v01', 'p_RD_1', 'Rusk, Dean', 'Secretary of State from 1961 until 1969'],
    ['frus1977-80v01', 'p_RD_2', 'Rusk, Dean', 'Secretary of State from 1961 until 1969'],
    ['frus1964-68v17', 'p_RDG1', 'Rusk, Dean G.', 'Secretary of State']
  ])
  assert.deepEqual(
    others.byName.get('dean-rusk')?.map(({entries}) => entries.map(({volume}) => volume)),
    [['frus1948v01p2'], ['frus1964-68v17', 'frus1977-80v01'], ['frus1977-80v01']]
  )
  assert.equal(others.byName.get('dean-g-rusk')?.length, 1)
})

/** The persons of volumes without documents: volume, key, name, description. */
function index(entries: readonly [volume: string, id: string, name: string, description: string][]) {
  const catalogue = new Map<string, VolumeEntry>()
  for (const [volume, id, name, description] of entries) {
    const before = catalogue.get(volume)?.lists?.persons ?? []
    const persons = [...before, {id, name, ...partName(name), description, section: 'persons'}]
    catalogue.set(volume, {
      volume: Volume.parse({id: volume}),
      documents: new Map(),
      matter: new Map(),
      lists: {...noLists, persons}
    })
  }
  return indexPeople(catalogue)
}
