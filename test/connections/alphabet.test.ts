import assert from 'node:assert/strict'
import test from 'node:test'
import {letterPath, longestIndex, surnameOf, toAlphabet} from '../../src/connections/alphabet.ts'
import {indexNames} from '../../src/connections/names.ts'
import {catalogueOf, office, person} from './catalogues.ts'

const alphabet = toAlphabet(
  indexNames(
    catalogueOf({
      from: [
        ...['John H. Holdridge', 'Ruskin', 'Dean Rusk', 'Rusk', 'Alexis Johnson'].map((name) => person(name)),
        ...['the Embassy in Japan', 'the 303 Committee', 'H', 'the Johnson Library'].map(office)
      ]
    })
  )
)

test('persons should stand under their surname and offices under their first word', () => {
  assert.deepEqual(
    alphabet.letters.map(({letter, persons, offices}) => [
      letter,
      persons.map(({name}) => name).join(', '),
      offices.map(({name}) => name).join(', ')
    ]),
    [
      ['E', '', 'Embassy in Japan'],
      ['H', 'John H. Holdridge', 'H'],
      ['J', 'Alexis Johnson', 'Johnson Library'],
      ['R', 'Rusk, Dean Rusk, Ruskin', ''],
      ['0–9', '', '303 Committee']
    ]
  )
})

test('a letter that Unicode does not take apart should stand with the one it is spelt out as', () => {
  const names = indexNames(
    catalogueOf({from: ['Oscar Lange', 'Łódź', 'Ørsted', 'Đilas', 'Œuvre'].map((name) => person(name))})
  )
  assert.deepEqual([...names.keys()], ['oscar-lange', 'lodz', 'orsted', 'dilas', 'oeuvre'])
  assert.deepEqual(
    toAlphabet(names).letters.map(({letter, persons}) => [letter, ...persons.map(({name}) => name)]),
    [
      ['D', 'Đilas'],
      ['L', 'Oscar Lange', 'Łódź'],
      ['O', 'Œuvre', 'Ørsted']
    ]
  )
})

test('persons with the same surname should be near each other, and nobody else', () => {
  const [rusk, dean] = alphabet.letters.flatMap(({persons}) => persons).slice(2)
  assert.ok(rusk && dean)
  assert.deepEqual(alphabet.near(rusk), [dean])
  assert.deepEqual(alphabet.near(dean), [rusk])
  const library = alphabet.letters
    .flatMap(({offices}) => offices)
    .find(({name}) => name.startsWith('Johnson'))
  assert.ok(library)
  assert.deepEqual(alphabet.near(library), [])
})

test('a surname should be the last word with the small words that belong to it', () => {
  const names: [before: string, surname: string, after: string][] = [
    ['John H. ', 'Holdridge', ''],
    ['', 'Rusk', ''],
    ['J.H. ', 'van Roijen', ''],
    ['Alfred H. ', 'Von Klemperer', ''],
    ['', 'Van den Perre', ''],
    ['Nguyen Van ', 'Thieu', ''],
    ['Walter J. ', 'Stoessel', ', Jr.'],
    ['Douglas ', 'MacArthur', ' II'],
    ['James L. ', 'O’Sullivan', ''],
    ['Samir ', 'el-Rifa’i', '']
  ]
  for (const [before, surname, after] of names)
    assert.deepEqual({...surnameOf(before + surname + after)}, {before, surname, after})
})

test('letters should have pages where all names would be too many for one', () => {
  const many = Array.from({length: longestIndex + 1}, (_, index) => person('A' + index))
  assert.equal(alphabet.whole, true)
  assert.equal(toAlphabet(indexNames(catalogueOf({from: many}))).whole, false)
  assert.equal(letterPath('0–9'), '/people/letter/0-9/')
})
