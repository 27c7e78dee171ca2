import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {numberDiffers} from '../../src/checks/number-differs.ts'
import {toCsl} from '../../src/citing/csl.ts'
import {toCitation} from '../../src/citing/recommended-citation.ts'
import {addressNumber, hasOtherNumber} from '../../src/edition/document-number.ts'
import {formatNumber, headNumber, nameDocument} from '../../src/wording/document-name.ts'
import {sayPlaceOf} from '../../src/views/say-absence.ts'
import {toEntry} from '../../src/edition/catalogue.ts'
import {document, volume} from '../stock.ts'

const everett = document({volume: 'frus1884', id: 'd131', number: '125', numbering: 'No. 125.', pages: []})
const early = volume({id: 'frus1884', subseries: '1884', number: undefined, title: undefined, editors: []})

test('the number in print and that of the address should be told apart', () => {
  assert.ok(hasOtherNumber(everett))
  for (const id of ['d125', 'd125-copy', 'd0-letter']) assert.ok(!hasOtherNumber({id, number: '125'}))
  assert.ok(!hasOtherNumber({id: 'd72A', number: '72a'}))
  assert.ok(!hasOtherNumber({id: 'd131', number: null}))
  assert.deepEqual(['d131', 'd72A', 'd9-copy', 'd0-letter'].map(addressNumber), ['131', '72A', '9', null])
})

test('lists should show both, the one that is not printed in brackets', () => {
  assert.equal(formatNumber(everett), '125. [131]')
  assert.equal(formatNumber({id: 'd131', number: null}), '[131]')
  assert.equal(formatNumber({id: 'd125', number: '125'}), '125.')
  const absence = {
    status: 'not printed',
    text: '',
    called: null,
    citation: null,
    label: '2',
    anchor: 'fn2'
  } as const
  assert.equal(sayPlaceOf(toEntry(everett), absence), 'No. 125 [131], note 2')
})

test('the head of a document should have its number as printed, and the other beside it', () => {
  assert.deepEqual(headNumber(everett), {printed: 'No. 125.', supplied: '[131]'})
  assert.deepEqual(headNumber({id: 'd67', number: '67', numbering: '67.'}), {printed: '67.', supplied: ''})
  assert.deepEqual(headNumber({id: 'd226', number: null, numbering: null}), {printed: '', supplied: '[226]'})
  assert.equal(nameDocument({...everett, title: 'Mr. Everett to Mr. Frelinghuysen.'}), 'No. 125 [131]')
})

test('a document whose page is not known should be cited by its number as printed', () => {
  const {where} = toCitation(early, toEntry(everett))
  assert.equal(where, ', No. 125')
  assert.equal(toCsl(early, {...everett, title: 'Mr. Everett to Mr. Frelinghuysen.'}).number, 'No. 125')
})

test('only volumes whose numbers are those of the addresses should be asked why one differs', () => {
  const messages = (id: string): number => {
    const file = new VFile()
    numberDiffers(everett, file, volume({id}))
    return file.messages.length
  }
  assert.deepEqual(
    ['frus1884', 'frus1945Malta', 'frus1948v01', 'frus1964-68v17', 'letters'].map(messages),
    [0, 0, 1, 1, 1]
  )
})
