import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Document, Note} from '../../src/edition/document.ts'
import type {Matter} from '../../src/edition/matter.ts'
import type {Node} from '../../src/edition/tree.ts'
import {tidy, toText, visit} from '../../src/edition/visit.ts'
import {findAway} from '../../src/epub/find-away.ts'
import {toEpub} from '../../src/epub/to-epub.ts'
import {toPlainText} from '../../src/formats/plain-text.ts'
import {openShared, skip} from '../corpus/shared.ts'
import {call, catalogue, document, note, paragraph, text} from '../stock.ts'
import {checkBook, openBook, type Book} from './book.ts'
import {booksOf, openCase, type Made} from './books.ts'

const origin = 'https://example.org'

for (const name of readdirSync(join('test', 'fixtures', 'editions')).sort())
  test('the books of the edition `' + name + '` should be whole, with all words of the records', () => {
    const corpus = openCase(name)
    for (const made of [...booksOf(corpus, null), ...booksOf(corpus, origin)]) check(made)
  })

test('a book of words that are full of markup should be whole, with all words of the records', () => {
  for (const made of booksOf(openCorpus('test/fixtures/hostile-site'), origin)) check(made)
})

// a supplement of 1951 with inline source lines; lettered notes; originals with pages of their own; many tables
for (const id of ['frus1951v07p2', 'frus1961-63v06', 'frus1969-76ve13', 'frus1969-76v38p1'])
  test('the book of ' + id + ' should be whole, with all words of the records', {skip}, () => {
    for (const made of booksOf(openShared(), origin, [id])) check(made)
  })

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

test('only the head of a list that is inferred should stand in brackets', () => {
  const {values} = pageOf({
    body: [
      {
        ...{type: 'list', style: 'bulleted', role: 'subject', head: [{type: 'text', value: 'SUBJECT'}]},
        children: [{type: 'listItem', children: [paragraph('Poland')]}]
      }
    ]
  })
  assert.deepEqual(values('//h:div[@class="memo subject"]/h:p'), ['SUBJECT'])
})

test('what is in doubt, inferred or lost should say so in words', () => {
  const {values} = pageOf({
    body: [
      {type: 'lacuna', of: 'list-head'},
      {
        ...{type: 'list', style: 'bulleted', role: 'subject'},
        children: [{type: 'listItem', children: [paragraph('Poland')]}]
      },
      paragraph(
        'In 1956',
        call('d1fn1', 'It may be a year.'),
        ' a ',
        {type: 'pageBreak', page: '208'},
        ' b ',
        {
          ...{type: 'pageBreak', page: '210', word: 'doubtful'}
        }
      ),
      {type: 'lacuna', of: 'closing'}
    ],
    notes: [note('d1fn1', '2'), note('d1fn2', null)],
    date: {iso: '1968-07-20', certainty: 'certain', basis: 'supplied'},
    pages: [
      {page: '207', basis: 'before-first'},
      {page: '208', basis: 'marked'},
      {page: '209', basis: 'lost', after: '208', before: '210'},
      {page: '210', basis: 'marked'}
    ]
  })
  assert.deepEqual(values('//h:a[@e:type="noteref"]'), ['2?'])
  assert.deepEqual(values('//*[@class="memo-head"]'), ['[Subject]'])
  assert.deepEqual(values('//h:p[contains(@class, "dated")]'), ['July 20, 1968 [supplied]'])
  assert.deepEqual(values('//h:p[contains(@class, "editorial")]'), [
    'Page 209 begins somewhere above; the source lost its mark.',
    'The source lost a line here, probably a closing such as “Sincerely”.',
    'It may be a year.',
    'The source lost the call of this note.'
  ])
  // a reading system that shows footnotes only at their calls would hide the second note
  assert.deepEqual(values('//h:aside[@e:type="footnote"]/@id'), ['fn2'])
  assert.deepEqual(values('//h:aside/@id'), ['fn2', 'fnn2'])
  // the place of a lost page stands where it can begin first
  assert.deepEqual(values('//*[@role="doc-pagebreak"]/@aria-label'), ['207', '208', '209', '210'])
  assert.deepEqual(values('//*[contains(@class, "page doubtful")]/@data-page'), ['210'])
})

test('a page on which two documents stand should begin once', () => {
  const {book} = bookOf([
    document({
      body: [paragraph('a ', {type: 'pageBreak', page: '7'}, ' b')],
      pages: [
        {page: '6', basis: 'before-first'},
        {page: '7', basis: 'marked'}
      ]
    }),
    document({
      ...{id: 'd2', number: '2', numbering: '2.', body: [paragraph('c')]},
      pages: [{page: '7', basis: 'before-first'}]
    })
  ])
  assert.deepEqual(book.files.get('nav.xhtml')?.values('//h:nav[@e:type="page-list"]//h:a/@href'), [
    'documents/d1.xhtml#pg_6',
    'documents/d1.xhtml#pg_7'
  ])
  const second = book.files.get('documents/d2.xhtml') ?? assert.fail()
  assert.deepEqual(second.values('//*[@role="doc-pagebreak"]'), [])
  assert.deepEqual(second.values('//*[@data-page]/@data-page'), ['7'])
})

test('documents that the edition lacks should be named at their division', () => {
  const divisions = [{id: 'ch1', title: 'Poland', documents: ['d1', 'd4'] as [string, string]}]
  const {book} = bookOf([document({id: 'd2', number: '2', numbering: '2.'})], null, [], {divisions})
  assert.deepEqual(book.files.get('divisions/ch1.xhtml')?.values('//h:p'), [
    'Not in this edition: Document 1, Documents 3–4.'
  ])
  assert.deepEqual(book.files.get('title.xhtml')?.values('//h:p[@class="held"]'), [
    '1 of 4 documents is in this edition.'
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

/** A book that was made here, whole as it must be. */
function bookOf(
  documents: Document[],
  address: string | null = null,
  away: Parameters<typeof toEpub>[0]['away'] = [],
  facts: Parameters<typeof catalogue>[1] = {}
): {bytes: Uint8Array; book: Book} {
  const entry = catalogue(documents, facts).get('frus1964-68v17') ?? assert.fail()
  const toAddress = address === null ? null : (path: string) => address + path
  const bytes = toEpub({entry, documents, parts: [], away, address: toAddress})
  const book = openBook(bytes)
  checkBook(book)
  return {bytes, book}
}

function pageOf(facts: Partial<Document>) {
  return bookOf([document(facts)]).book.files.get('documents/d1.xhtml') ?? assert.fail()
}

/** What the book says by itself is not of the text. */
const own =
  '[not(ancestor::*[@e:type="noteref" or @role="doc-backlink" or contains(@class, "editorial") or contains(@class, "memo-head") or contains(@class, "number supplied")])]'

/** Checks a book against the records that it was made of. */
function check({documents, parts, bytes}: Made): void {
  const book = openBook(bytes)
  checkBook(book)
  for (const part of parts) checkPart(book, part)
  for (const document of documents) {
    const {values} = book.files.get(`documents/${document.id}.xhtml`) ?? assert.fail(document.id)
    const wordsAt = (path: string) => values(path + '//text()' + own).join('')
    assert.equal(
      solid(wordsAt('//h:h1') + wordsAt('//h:div[@class="text"]')),
      solid(toPlainText({...document, rubrics: []})),
      document.id
    )
    const above = document.rubrics.map(({children}) => toText(children)).join('')
    assert.equal(solid(wordsAt('//h:header/h:p[@class="rubric"]')), solid(above), document.id)
    const paragraphs: string[] = []
    visit(document.body, (node) => {
      if (node.type === 'paragraph') paragraphs.push(wordsOf(node))
    })
    paragraphs.forEach((words, index) => {
      const label = '[not(ancestor::*[@class="label"])]'
      const paragraph = `//h:p[@id="p${index + 1}"]`
      // a line break has no words
      const found = values(`${paragraph}//text()${own}${label} | ${paragraph}//h:br`)
        .map((words) => words || ' ')
        .join('')
      assert.equal(tidy(found), words, document.id + ' p' + (index + 1))
    })
    const notes = values('//h:aside/@id').map((id) => wordsAt(`//h:aside[@id="${id}"]/h:div`))
    assert.deepEqual(
      notes.map(solid).sort(),
      document.notes.map(({body}: Note) => solid(toText(body))).sort()
    )
  }
}

/** Checks what a part says: on its own page, or on that of its division. */
function checkPart({files}: Book, {id, title, body, notes}: Matter): void {
  const {values} = files.get(`matter/${id}.xhtml`) ?? files.get(`divisions/${id}.xhtml`) ?? assert.fail(id)
  const wordsAt = (path: string) => solid(values(path + '//text()' + own).join(''))
  if (title.length > 0) assert.equal(wordsAt('//h:h1'), solid(toText(title)), id)
  const text = toPlainText(document({numbering: null, title: [], body}))
  assert.equal(wordsAt('//h:div[@class="text"]'), solid(text), id)
  assert.equal(wordsAt('//h:aside/h:div'), solid(notes.map(({body}) => toText(body)).join('')), id)
}

/** Words without white space and bullets, which lists have without saying them; XML has a sign for what it cannot hold. */
function solid(words: string): string {
  return legal(words).replace(/[\s•]/gu, '')
}

function legal(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

/** The words of a paragraph as a page shows them: with one space where a page begins. */
function wordsOf(node: Node): string {
  return tidy(
    legal(toPlainText(document({numbering: null, title: [], body: [node as Document['body'][number]]})))
  )
}
