import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../src/edition/document.ts'
import {toPageList} from '../../src/views/page-list.ts'
import {toPages} from '../../src/connections/printed-pages.ts'
import {sayBasis, sayPossible} from '../../src/views/say-page.ts'
import {toShelves} from '../../src/views/shelf.ts'
import {formatSpine} from '../../src/wording/volume-name.ts'
import {catalogue, document, volume} from '../stock.ts'

test('a printed page should know all documents on it', () => {
  const [entry] = catalogue([
    document({
      id: 'd1',
      pages: [
        {page: '1', basis: 'before-first'},
        {page: '2', basis: 'marked'}
      ]
    }),
    document({id: 'd2', pages: [{page: '2', basis: 'neighbour'}]})
  ]).values()
  assert.ok(entry)
  assert.deepEqual(
    [...toPages(entry)].map(([page, on]) => [page, on.map(({entry}) => entry.id)]),
    [
      ['1', ['d1']],
      ['2', ['d1', 'd2']]
    ]
  )
})

test('how a page is known should be said', () => {
  assert.match(
    sayBasis({page: '209', basis: 'lost', after: '208', before: '210'}, {status: 'unknown'}),
    /after page 208 and before page 210;/u
  )
  const first = {page: '206', basis: 'before-first'} as const
  assert.match(
    sayBasis(first, {status: 'known', page: '206', basis: 'marks'}),
    /^The document begins on this page/u
  )
  assert.match(
    sayBasis(first, {status: 'range', from: '204', to: '206', basis: 'marks'}),
    /which begins on page 204, 205 or 206/u
  )
  assert.match(sayBasis(first, {status: 'unknown'}), /which may begin before it/u)
})

test('what may stand on a page should be said with the pages it begins and ends on', () => {
  const begins = {status: 'range', from: '80', to: '97', basis: 'layout'} as const
  assert.equal(
    sayPossible({begins, ends: {...begins, from: '96'}}),
    'Something of this document may stand on this page: it begins on one of pages 80–97, and it ends on page 96 or 97. ' +
      'The source lost marks.'
  )
})

test('pages should be listed from first to last, lost marks named, many of them counted', () => {
  const listed = (first: string, ...lost: string[]) =>
    say({
      pages: [
        {page: first, basis: 'before-first'},
        ...lost.map((page) => ({page, basis: 'lost' as const})),
        {page: '230', basis: 'marked'}
      ]
    })
  assert.deepEqual(toPageList(document({pages: [{page: '27', basis: 'marked'}]})), [{text: '27', path: null}])
  assert.equal(listed('206', '209'), '206–230| (the mark of 209 is lost)')
  assert.equal(listed('206', '209', '211'), '206–230| (the marks of 209 and 211 are lost)')
  assert.equal(listed('206', '209', '210', '211', '215'), '206–230| (the marks of 4 of these pages are lost)')
})

test('pages on which a document may begin or end should be listed as such', () => {
  const pages = [
    {page: '13', basis: 'before-first'},
    {page: '14', basis: 'marked'}
  ] as const
  const range = {status: 'range', from: '11', to: '13', basis: 'marks'} as const
  const known = {status: 'known', page: '14', basis: 'marks'} as const
  const unknown = {status: 'unknown'} as const
  const list = (facts: Partial<Document>) => say({pages: [...pages], ...facts})
  assert.equal(list({begins: range, ends: known}), 'from 11, 12 or 13 to 14')
  assert.equal(
    list({begins: {...range, from: '12'}, ends: {...range, from: '14', to: '20'}}),
    'from 12 or 13 to one of 14–20'
  )
  assert.equal(list({pages: [], begins: range, ends: range}), 'on 11, 12 or 13')
  assert.equal(list({begins: unknown, ends: known}), 'from 13 or before to 14')
  assert.equal(list({pages: [], begins: unknown, ends: unknown}), '')
})

test('volumes should stand on the shelf of their years, whatever dash the file has', () => {
  const [entry] = catalogue([document()]).values()
  assert.ok(entry)
  const shelves = toShelves(
    new Map([
      ['b', {...entry, volume: volume({subseries: '1969-1976'})}],
      ['c', {...entry, volume: volume({subseries: '1969–1976'})}],
      ['a', entry]
    ])
  )
  assert.deepEqual(
    shelves.map(({years, entries}) => [years, entries.length]),
    [
      ['1964–1968', 1],
      ['1969–1976', 2]
    ]
  )
})

test('a spine should carry what it has room for', () => {
  assert.deepEqual(formatSpine(volume({number: 'Volume XXIX, Part 2', title: 'Japan'})), {
    sign: 'XXIX',
    part: 'Pt. 2',
    title: 'Japan',
    size: 0.95,
    years: '1964–68'
  })
  const retrospective = formatSpine(volume({number: 'Retrospective Volume'}))
  assert.deepEqual([retrospective.sign, retrospective.part], ['', null])
  assert.equal(formatSpine(volume({number: 'Volume E–13'})).sign, 'E–13')
  assert.equal(formatSpine(volume({title: 'China and Japan (in two parts)'})).title, 'China and Japan')
  assert.equal(formatSpine(volume({title: 'Southeast Asia, 1969–1972'})).title, 'Southeast Asia')
  assert.equal(formatSpine(volume({subseries: '1948'})).years, '1948')
})

test('a spine without title should carry its series, and the part of its year', () => {
  const series = 'Papers Relating to the Foreign Relations of the United States'
  const untitled = {title: undefined, subseries: '1872', series: series + ', 1872'}
  assert.equal(formatSpine(volume({...untitled, number: 'Volume I'})).title, series)
  assert.equal(formatSpine(volume({...untitled, number: undefined})).title, series)
  const part = formatSpine(volume({...untitled, number: 'Part II, Volume V'}))
  assert.deepEqual([part.sign, part.part, part.title], ['V', 'Pt. II', series])
  const alone = formatSpine(volume({...untitled, number: 'Part III'}))
  assert.deepEqual([alone.sign, alone.part, alone.title], ['', 'Pt. III', series])
})

/** The pages of a document, what is said besides behind a bar. */
function say(facts: Partial<Document>): string {
  return toPageList(document(facts))
    .map(({text}) => text)
    .join('|')
}
