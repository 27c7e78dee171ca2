import assert from 'node:assert/strict'
import test from 'node:test'
import type {PageBound} from '../../src/edition/document.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {toFinderFacts} from '../../src/finder/finder-facts.ts'
import {say} from '../../src/finder/say-answer.ts'
import {catalogue, document} from '../stock.ts'

const known = (page: string): PageBound => ({status: 'known', page, basis: 'marks'})
const range = (from: string, to: string): PageBound => ({status: 'range', from, to, basis: 'marks'})

const [entry] = catalogue([
  document({id: 'd1', pages: [{page: '11', basis: 'marked'}], begins: known('11'), ends: range('11', '13')}),
  document({
    id: 'd2',
    pages: [
      {page: '13', basis: 'before-first', before: '14'},
      {page: '14', basis: 'marked'}
    ],
    begins: range('11', '13'),
    ends: known('14')
  })
]).values()
assert.ok(entry)
const facts = toFinderFacts(entry)
const name = '1964–1968, Volume XVII, Eastern Europe'
const shelf = {
  volumes: [{id: 'frus1964-68v17', name, title: 'Eastern Europe', first: 1, last: 2}],
  load: () => Promise.resolve(facts)
}

test('a page that is in one of several documents should lead to them', async () => {
  const {hits, remarks} = await findCitation('FRUS 1964–68, XVII, p. 12', shelf)
  assert.deepEqual(
    hits.map(({path}) => path),
    ['/historicaldocuments/frus1964-68v17/d1/', '/historicaldocuments/frus1964-68v17/d2/']
  )
  assert.deepEqual(remarks, [{type: 'page-possible', page: '12', alone: false}])
  assert.match(said(remarks), /^Where page 12 begins and ends is not known.* of each of these:$/u)
})

test('a page of which others may have something should lead to them as well', async () => {
  const {hits, remarks} = await findCitation('FRUS 1964–68, XVII, p. 13', shelf)
  assert.deepEqual(
    hits.map(({path, place}) => [path.slice(-12), place]),
    [
      ['/d2/#pg_13', 'page 13'],
      ['64-68v17/d1/', '']
    ].map(([path = '', place]) => [('/historicaldocuments/frus1964-68v17' + path).slice(-12), place])
  )
  assert.deepEqual(remarks, [{type: 'page-perhaps', page: '13', count: 1}])
  assert.match(said(remarks), /page 13 may hold something of the last document as well\.$/u)
})

function said(remarks: Awaited<ReturnType<typeof findCitation>>['remarks']): string {
  return remarks.flatMap((remark) => say(remark).pieces.filter((piece) => typeof piece === 'string')).join('')
}
