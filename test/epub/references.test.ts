import assert from 'node:assert/strict'
import test from 'node:test'
import {findAway} from '../../src/epub/find-away.ts'
import {call, catalogue, document, note, paragraph, text} from '../stock.ts'
import {openBook} from './book.ts'
import {booksOf, openCase} from './books.ts'
import {bookOf, origin} from './made-book.ts'

test('references should lead into the book, to the site where its address is known, and else nowhere', () => {
  const refer = (target: string) => paragraph({type: 'reference', target, children: [text(target)]})
  const targets = ['#d2', '#d2fn1', '#pg_7', '#d60', 'frus1964-68v13#d312', 'frus1964-68v18#d1']
  const documents = [
    document({body: targets.map(refer)}),
    document({
      ...{id: 'd2', number: '2', numbering: '2.', body: [paragraph('x', call('d2fn1'))]},
      notes: [note('d2fn1', '1')],
      pages: [{page: '7', basis: 'before-first'}]
    })
  ]
  const linksAt = (address: string | null) =>
    bookOf(documents, address, [
      ['frus1964-68v18#d1', {status: 'held', path: '/historicaldocuments/frus1964-68v18/d1/'}]
    ])
      .book.files.get('documents/d1.xhtml')
      ?.links.filter(({text}) => targets.includes(text))
      .map(({href}) => href)
  const within = ['documents/d2.xhtml', 'documents/d2.xhtml#fn1', 'documents/d2.xhtml#pg_7']
  assert.deepEqual(linksAt(null), within)
  assert.deepEqual(linksAt(origin), [
    ...within,
    'https://history.state.gov/historicaldocuments/frus1964-68v17/d60',
    'https://history.state.gov/historicaldocuments/frus1964-68v13/d312',
    'https://example.org/historicaldocuments/frus1964-68v18/d1/'
  ])
})

test('of references to other volumes, those should be found that point at volumes of the edition', () => {
  const refer = (target: string) => paragraph({type: 'reference', target, children: [text('x')]})
  const here = catalogue([
    document({body: [refer('frus1964-68v13#d312'), refer('#d1'), refer('frus1964-68v18#d9')]})
  ])
  const entry = here.get('frus1964-68v17') ?? assert.fail()
  const other = {...entry, volume: {...entry.volume, id: 'frus1964-68v18'}}
  assert.deepEqual(findAway(entry, new Map([...here, ['frus1964-68v18', other]])), [
    [
      'frus1964-68v18#d9',
      {status: 'absent', href: 'https://history.state.gov/historicaldocuments/frus1964-68v18/d9'}
    ]
  ])
})

test('front and back matter should be in the book, before and behind the documents, and links lead to it', () => {
  const corpus = openCase('whole-volumes')
  const [made] = booksOf(corpus, null, ['frus1981-88v98'])
  const {files} = openBook(made?.bytes ?? assert.fail())
  const order = [...files.keys()]
  assert.deepEqual(order.slice(0, 4), ['title.xhtml', 'nav.xhtml', 'about.xhtml', 'matter/title-page.xhtml'])
  const at = (file: string) => order.indexOf(file)
  assert.ok(at('matter/persons.xhtml') < at('divisions/comp1.xhtml'))
  assert.ok(at('matter/index.xhtml') > at('documents/d1.xhtml'))
  assert.deepEqual(files.get('divisions/comp1.xhtml')?.values('//h:aside/@id'), ['fn1'])
  const hrefs = (file: string) => files.get(file)?.links.map(({href}) => href) ?? []
  assert.ok(hrefs('documents/d1.xhtml').includes('divisions/comp1.xhtml#fn1'))
  assert.ok(hrefs('matter/index.xhtml').includes('documents/d1.xhtml'))
  const navigation = files.get('nav.xhtml') ?? assert.fail()
  assert.ok(navigation.values('//h:nav[@e:type="page-list"]//h:a').includes('III'))
  assert.deepEqual(navigation.values('//h:a[@e:type="bodymatter"]/@href'), ['divisions/comp1.xhtml'])
  const named = navigation.values('//h:nav[@e:type="toc"]/h:ol/h:li/h:a')
  assert.deepEqual(named.slice(0, 3), ['Title page', 'About this book', 'Title page, as printed'])
})
