import assert from 'node:assert/strict'
import test from 'node:test'
import type {Volume} from '../../src/edition/volume.ts'
import {toCitation, type Location} from '../../src/citing/recommended-citation.ts'
import {volume} from '../stock.ts'

function cite(facts: Partial<Volume>, location?: Location): string {
  const {series, rest, where} = toCitation(volume(facts), location)
  return series + rest + where + '.'
}

const korea = {
  subseries: '1969–1976',
  number: 'Volume XIX, Part 1',
  title: 'Korea, 1969–1972',
  editors: ['Daniel J. Lawler', 'Erin R. Mahan'],
  year: 2010
}

test('a document should be cited as the Office of the Historian recommends', () => {
  assert.equal(
    cite(korea, {number: '75', pages: [{page: '190'}]}),
    'Foreign Relations of the United States, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.'
  )
})

test('a page should be cited after the document', () => {
  assert.match(cite(korea, {number: '75', pages: [{page: '190'}], page: true}), /, Document 75, p\. 190\.$/u)
})

test('one editor should be “ed.”, none should leave no trace, three should have a comma before “and”', () => {
  assert.equal(
    cite({}, {number: '67', pages: []}),
    'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. James E. Miller (Washington: Government Printing Office, 1996), Document 67.'
  )
  assert.match(cite({editors: []}), /Eastern Europe \(Washington/u)
  assert.match(cite({editors: ['A B', 'C D', 'E F']}), /, eds\. A B, C D, and E F \(/u)
})

test('before 1955 a document should be cited by its pages, and the title stand before the volume', () => {
  const facts = {
    subseries: '1952–1954',
    title: 'General: Economic and Political Matters',
    number: 'Volume I, Part 1',
    editors: ['David M. Baehler', 'Ralph R. Goodwin'],
    year: 1983
  }
  assert.equal(
    cite(facts, {number: null, pages: [{page: '798'}, {page: '799'}, {page: '800'}]}),
    'Foreign Relations of the United States, 1952–1954, General: Economic and Political Matters, Volume I, Part 1, eds. David M. Baehler and Ralph R. Goodwin (Washington: Government Printing Office, 1983), 798–800.'
  )
  assert.match(cite(facts, {number: null, pages: [{page: '799'}], page: true}), /1983\), 799\.$/u)
})

test('a retrospective volume should be cited by the numbers that it prints', () => {
  const facts = {subseries: '1952–1954', number: 'Retrospective Volume', title: 'Guatemala', year: 2003}
  assert.match(
    cite(facts, {number: '33', pages: [{page: '56'}]}),
    /, 1952–1954, Retrospective Volume, Guatemala, .+, 2003\), Document 33\.$/u
  )
})

test('a number should stand in for pages that nobody knows, and nothing for neither', () => {
  assert.match(cite({subseries: '1952–1954'}, {number: '12', pages: []}), /, Document 12\.$/u)
  assert.match(cite({subseries: '1952–1954'}, {number: null, pages: []}), /1996\)\.$/u)
})

test('early titles should be cited as they are', () => {
  const facts = {
    series: 'Papers Relating to the Foreign Relations of the United States',
    subseries: '1918',
    number: 'Volume III',
    title: 'Russia',
    editors: [],
    year: 1932
  }
  assert.equal(
    cite(facts, {number: null, pages: [{page: '51'}]}),
    'Papers Relating to the Foreign Relations of the United States, 1918, Russia, Volume III (Washington: Government Printing Office, 1932), 51.'
  )
})

test('the publisher should keep the name of its time, the city stand without its district', () => {
  const facts = {publisher: 'United States Government Publishing Office', place: 'Washington, DC', year: 2018}
  assert.match(cite(facts), /\(Washington: Government Publishing Office, 2018\)/u)
})

test('the years should have a dash, however the file writes them', () => {
  assert.match(cite({subseries: '1969-1976'}), /, 1969–1976, /u)
})

test('pages should be the first and the last', () => {
  const facts = {subseries: '1951'}
  assert.match(
    cite(facts, {number: null, pages: [{page: '206'}, {page: '207'}, {page: '210'}]}),
    /, 206–210\.$/u
  )
  assert.match(cite(facts, {number: null, pages: [{page: 'XIII'}]}), /, XIII\.$/u)
})

test('a citation of an early volume should not say its year twice, and nothing that its title page lacks', () => {
  const early = {
    number: undefined,
    title: undefined,
    editors: [],
    place: 'Washington',
    publisher: 'Government Printing Office'
  }
  const papers = 'Papers Relating to the Foreign Relations of the United States'
  const where = {number: null, pages: [{page: '51'}]}
  assert.equal(
    cite({...early, id: 'frus1884', series: papers + ', 1884', subseries: '1884', year: 1885}, where),
    papers + ', 1884 (Washington: Government Printing Office, 1885), 51.'
  )
  assert.equal(
    cite(
      {
        ...early,
        id: 'frus1864p3',
        series: 'Papers Relating to Foreign Affairs',
        subseries: '1864',
        number: 'Part III',
        year: 1865
      },
      where
    ),
    'Papers Relating to Foreign Affairs, 1864, Part III (Washington: Government Printing Office, 1865), 51.'
  )
  assert.equal(
    cite(
      {
        ...early,
        id: 'frus1919Parisv01',
        series: papers + ', 1919',
        subseries: '1919',
        title: 'The Paris Peace Conference, 1919',
        number: 'Volume I',
        year: 1942
      },
      where
    ),
    papers +
      ', 1919, The Paris Peace Conference, Volume I (Washington: Government Printing Office, 1942), 51.'
  )
})
