import assert from 'node:assert/strict'
import test from 'node:test'
import {document, paragraph} from '../stock.ts'
import {type Book} from './book.ts'
import {bookOf, origin} from './made-book.ts'

test('the same volume should give the same bytes, whatever the day, and another time of change where words differ', (t) => {
  const make = (words: string) => bookOf([document({body: [paragraph(words)]})])
  const first = make('One.')
  t.mock.timers.enable({apis: ['Date'], now: new Date('2031-05-06')})
  assert.deepEqual(make('One.').bytes, first.bytes)
  const modified = ({book}: {book: Book}) => book.package('//o:meta[@property="dcterms:modified"]')
  assert.match(modified(first)[0] ?? '', /^1980-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u)
  assert.notDeepEqual(modified(make('Two.')), modified(first))
})

test('a book should say what it is: title, editors with their role, source, pages, access', () => {
  const {book} = bookOf([document({pages: [{page: '3', basis: 'neighbour'}]})])
  assert.deepEqual(book.package('//d:title'), [
    'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe'
  ])
  assert.deepEqual(book.package('//d:creator | //o:meta[@refines="#editor-1"]'), [
    ...['James E. Miller', 'edt', 'Miller, James E.']
  ])
  assert.deepEqual(book.package('//d:publisher | //d:date | //d:language'), [
    ...['en', 'United States Government Printing Office', '1996']
  ])
  assert.deepEqual(book.package('//o:meta[@property="schema:accessMode"]'), ['textual'])
  assert.ok(book.package('//o:meta[@property="schema:accessibilityFeature"]').includes('printPageNumbers'))
  assert.match(book.package('//o:meta[@property="pageBreakSource"]')[0] ?? '', /^Foreign Relations.+1996\)$/u)
})

test('the identifier should be the address of the volume, else a name that does not change', () => {
  const at = (address: string | null) => bookOf([document()], address).book.package('//d:identifier')[0]
  assert.equal(at(origin), 'https://example.org/historicaldocuments/frus1964-68v17/')
  assert.match(at(null) ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u)
  assert.equal(at(null), at(null))
})
