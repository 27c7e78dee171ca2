import assert from 'node:assert/strict'
import test from 'node:test'
import {toBibtex, toRis} from '../../src/citing/citation-files.ts'
import {toCsl} from '../../src/citing/csl.ts'
import {toMeta} from '../../src/citing/page-metadata.ts'
import {toCitation} from '../../src/citing/recommended-citation.ts'
import type {PageBound} from '../../src/edition/document.ts'
import {formatBounds} from '../../src/wording/page-bounds.ts'
import {volume} from '../stock.ts'
import {memorandum} from './cases.ts'

const range: PageBound = {status: 'range', from: '11', to: '13', basis: 'marks'}
const unknown: PageBound = {status: 'unknown'}
const pages = [{page: '13'}, {page: '14'}]
const until14 = {pages, ends: {status: 'known', page: '14', basis: 'marks'} as PageBound}
const from13 = {pages, begins: {status: 'known', page: '13', basis: 'marks'} as PageBound}

test('no form should give a first page that is not known', () => {
  for (const begins of [range, unknown]) {
    const item = toCsl(volume(), {...memorandum, ...until14, begins})
    assert.deepEqual([item.page, item['page-first'], item.number], [undefined, undefined, 'Document 67'])
    assert.doesNotMatch(toRis(item), /^[SE]P/mu)
    assert.doesNotMatch(toBibtex(item), /pages/u)
    assert.deepEqual(named(item), [])
  }
})

test('the first page alone should be given where the last is in doubt', () => {
  const item = toCsl(volume(), {...memorandum, ...from13, ends: {...range, from: '14', to: '16'}})
  assert.deepEqual([item.page, item['page-first']], [undefined, '13'])
  assert.match(toRis(item), /^SP {2}- 13\r$/mu)
  assert.doesNotMatch(toRis(item), /^EP/mu)
  assert.match(toBibtex(item), /pages = \{13\+\}/u)
  assert.deepEqual(named(item), [['citation_firstpage', '13']])
})

test('a document that is cited by page should be cited by its bracketed number where that is not known', () => {
  const old = volume({subseries: '1949', year: 1975})
  const document = {...memorandum, number: null, id: 'd226'}
  const where = (facts: object): string => toCitation(old, {...document, ...facts}).where
  assert.equal(where({...until14, begins: range}), ', Document 226, beginning on p. 11, 12 or 13')
  assert.match(where({...until14, begins: {...range, from: '8'}}), /, beginning on one of pp\. 8–13$/u)
  assert.equal(where({...until14, begins: unknown}), ', Document 226')
  assert.equal(where({pages: [], begins: unknown, ends: unknown}), ', Document 226')
  assert.equal(where({...from13, ...until14}), ', 13–14')
  assert.equal(where({...from13, ends: unknown}), ', 13')
  assert.equal(toCsl(old, {...document, ...until14, begins: range}).number, 'Document 226')
})

test('a table should have what is not certain in brackets', () => {
  assert.equal(formatBounds({...from13, ...until14}), '13–14')
  assert.equal(formatBounds({...until14, begins: range}), '[11–13]–14')
  assert.equal(formatBounds({pages: [], begins: range, ends: range}), '[11–13]')
  assert.equal(formatBounds({pages, begins: unknown, ends: unknown}), '[13?]–[14?]')
  assert.equal(formatBounds({pages: [], begins: unknown, ends: unknown}), '')
})

/** The pages that the head of a page names. */
function named(item: ReturnType<typeof toCsl>): [string, string][] {
  return toMeta(item, {}).flatMap((meta): [string, string][] =>
    'name' in meta && meta.name.endsWith('page') ? [[meta.name, meta.content]] : []
  )
}
