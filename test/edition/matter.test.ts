import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {resolve} from '../../src/edition/resolve.ts'
import {inOrder, isItemAnchor, ownPages} from '../../src/edition/matter-entry.ts'
import {MatterId} from '../../src/edition/matter.ts'
import {toPages} from '../../src/connections/printed-pages.ts'
import {toCitation} from '../../src/citing/recommended-citation.ts'

const {catalogue} = openCorpus('test/fixtures/editions/whole-volumes/content')
const id = 'frus1981-88v98'
const entry = catalogue.get(id)
assert.ok(entry)
const here = `/historicaldocuments/${id}/`

test('a volume should be read from its title page to its errata', () => {
  const order = ['title-page', 'preface', 'sources', 'terms', 'persons', 'comp1', 'd1', 'ch1']
  assert.deepEqual(
    inOrder(entry).map(({id}) => id),
    [...order, 'index', 'errata', 'preface-2', 'note']
  )
})

test('the words of a division should stand on its page, any other part on one of its own', () => {
  const own = ownPages(entry).map(({id}) => id)
  assert.ok(own.includes('ch1') && !own.includes('comp1'))
})

test('references should lead to parts, their notes, the entries of their lists, and pages of front matter', () => {
  const paths = [
    ['#sources', 'sources/'],
    ['#comp1', 'comp1/'],
    ['#prefacefn1', 'preface/#fn1'],
    ['#comp1fn1', 'comp1/#fn1'],
    ['#p_DJ_1', 'persons/#p_DJ_1'],
    ['#in2', 'index/#in2'],
    ['#pg_VI', 'pg_VI/'],
    ['#nothing', null],
    // like the address of a paragraph
    ['#p4', null]
  ] as const
  for (const [target, path] of paths)
    assert.deepEqual(
      resolve(catalogue, id, target),
      path === null ? {status: 'missing'} : {status: 'held', path: here + path},
      target
    )
  const away = 'https://history.state.gov/historicaldocuments/'
  assert.deepEqual(resolve(catalogue, id, 'frus1964-68v17#sources'), {
    status: 'elsewhere',
    href: away + 'frus1964-68v17/sources'
  })
})

test('references of the file should name notes by their printed labels', () => {
  const {references} = entry.documents.get('d1') ?? {references: []}
  assert.deepEqual(
    references.map(({target}) => target),
    ['#comp1fn1', '#prefacefn1']
  )
})

test('printed pages should have front matter on them, in the order of reading', () => {
  const pages = toPages(entry)
  assert.deepEqual([...pages.keys()], ['I', 'III', 'IV', 'VI', '1', '2', '3', '4'])
  assert.deepEqual(
    pages.get('VI')?.map(({entry}) => entry.id),
    ['persons']
  )
})

test('a part should be cited by its pages', () => {
  const preface = entry.matter.get('preface')
  assert.ok(preface)
  assert.equal(toCitation(entry.volume, {number: null, ...preface}).where, ', III–IV')
})

test('an id of a part should be none of a document, a page or a file of the site', () => {
  for (const id of ['preface', 'comp1', 'index', 'Summary']) assert.ok(MatterId.safeParse(id).success, id)
  for (const id of ['d67', 'pg_3', 'report', 'not-printed', 'con', '1st', 'a b'])
    assert.ok(!MatterId.safeParse(id).success, id)
  assert.ok(isItemAnchor('p_AD1') && !isItemAnchor('p4') && !isItemAnchor('fn1'))
})
