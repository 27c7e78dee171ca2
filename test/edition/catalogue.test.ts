import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {resolve} from '../../src/edition/resolve.ts'
import {edition, volumeYaml} from '../edition.ts'

const away = 'https://history.state.gov/historicaldocuments/'
const here = '/historicaldocuments/frus1964-68v99/'

const outcomes: [string, string, ReturnType<typeof resolve>][] = [
  ['a document that the edition holds', '#d1', {status: 'held', path: here + 'd1/'}],
  ['a document, from outside its volume', 'frus1964-68v99#d1', {status: 'held', path: here + 'd1/'}],
  ['a note by its printed label', '#d1fn2', {status: 'held', path: here + 'd1/#fn2'}],
  ['a page that a document touches', '#pg_7', {status: 'held', path: here + 'pg_7/'}],
  ['the page before the first mark', '#pg_6', {status: 'held', path: here + 'pg_6/'}],
  ['the volume', 'frus1964-68v99', {status: 'held', path: here}],
  ['another volume', 'frus1952-54v14p2', {status: 'elsewhere', href: away + 'frus1952-54v14p2'}],
  [
    'a document of another volume',
    'frus1952-54v14p2#d462',
    {status: 'elsewhere', href: away + 'frus1952-54v14p2/d462'}
  ],
  [
    'a page of another volume',
    'frus1955-57v24#pg_720',
    {status: 'elsewhere', href: away + 'frus1955-57v24/pg_720'}
  ],
  [
    'a document that the volume has and the edition has not',
    '#d2',
    {status: 'absent', href: away + 'frus1964-68v99/d2'}
  ],
  [
    'a page of a document that the edition has not',
    '#pg_300',
    {status: 'absent', href: away + 'frus1964-68v99/pg_300'}
  ],
  ['a document that the volume has not', '#d400', {status: 'missing'}],
  ['a note that the document has not', '#d1fn3', {status: 'missing'}],
  ['words', 'Document 1', {status: 'malformed'}],
  ['nothing', '', {status: 'malformed'}]
]

test('a reference should be resolved', async (t) => {
  const root = edition(t, {
    'volume.yaml': volumeYaml({}, 'divisions: [{id: ch1, title: All, documents: [d1, d9]}]'),
    '1.txt':
      '1. Letter From Rusk to McNamara1\n\nDear Bob:\n\nOf Poland.2 We [Page 7] know.\n\n  1. Source: Kennedy Library.\n  2. Ibid.'
  })
  const {catalogue} = openCorpus(root)
  for (const [what, target, outcome] of outcomes)
    await t.test(`to ${what}: ${target}`, () => {
      assert.deepEqual(resolve(catalogue, 'frus1964-68v99', target), outcome)
    })
})
