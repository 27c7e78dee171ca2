import assert from 'node:assert/strict'
import test from 'node:test'
import {toCsl} from '../../src/citing/csl.ts'
import {toJsonLd, toMeta, toScript, type Meta} from '../../src/citing/page-metadata.ts'
import {volume} from '../stock.ts'
import {address, memorandum} from './cases.ts'

const edited = volume({isbn: '9780160480911', editors: ['Daniel J. Lawler', 'Erin R. Mahan']})
const facts = {date: memorandum.date, genre: 'Memorandum', description: 'He wrote.'}

test('Zotero should read a document as a section of a book with its editors and pages', () => {
  const item = toCsl(edited, memorandum, address)
  assert.deepEqual(readAsZotero(toMeta(item, facts)), {
    itemType: 'bookSection',
    title: item.title,
    bookTitle: 'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe',
    editors: [
      {firstName: 'Daniel J.', lastName: 'Lawler'},
      {firstName: 'Erin R.', lastName: 'Mahan'}
    ],
    authors: [],
    publisher: 'Government Printing Office',
    place: 'Washington',
    date: '1996',
    pages: '206-210',
    ISBN: '9780160480911',
    language: 'en',
    url: address
  })
})

test('Zotero should read a report as a section of a book as well', () => {
  const metas = toMeta(toCsl(edited, memorandum, address), {...facts, genre: 'Report'})
  assert.equal(readAsZotero(metas).itemType, 'bookSection')
})

test('Zotero should read a volume as a book', () => {
  const read = readAsZotero(toMeta(toCsl(edited, undefined, address), {}))
  assert.equal(read.itemType, 'book')
  assert.equal(read.title, 'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe')
})

test('Zotero should read the family name of editors with a suffix or a particle', () => {
  const editors = ['Harold B. Lane, Jr.', 'T. Wilson Marsh III', 'Peter C. Van Loon', 'Sukarno']
  const metas = toMeta(toCsl(volume({editors}), memorandum, address), {})
  assert.deepEqual(readAsZotero(metas).editors, [
    {firstName: 'Harold B.', lastName: 'Lane'},
    {firstName: 'T. Wilson', lastName: 'Marsh'},
    {firstName: 'Peter C.', lastName: 'Van Loon'},
    {firstName: '', lastName: 'Sukarno'}
  ])
})

test('what is not known should not be said', () => {
  const bare = toCsl(volume({editors: []}), {...memorandum, number: null, pages: [], date: null})
  const names = toMeta(bare, {}).map((meta) => ('name' in meta ? meta.name : meta.property))
  for (const name of [
    'bib.editors',
    'citation_editor',
    'citation_firstpage',
    'citation_isbn',
    'citation_public_url',
    'og:url'
  ])
    assert.ok(!names.includes(name), name)
  assert.ok(names.includes('citation_book_title'))
})

test('a volume of which nothing but a title is known should be told as far as it goes', () => {
  const unknown = {series: undefined, subseries: undefined, number: undefined, editors: [], year: undefined}
  const item = toCsl(
    volume({...unknown, title: 'Letters', publisher: undefined, place: undefined}),
    memorandum
  )
  assert.deepEqual(JSON.parse(JSON.stringify(toJsonLd(item, {}))), {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: item.title,
    position: 'Document 67',
    pagination: '206-210',
    inLanguage: 'en',
    isPartOf: {'@type': 'Book', name: 'Letters', inLanguage: 'en'}
  })
  assert.equal(JSON.stringify(toMeta(item, {})).includes('undefined'), false)
})

test('Zotero should read an office among the editors as one name', () => {
  for (const editors of [['Office of the Historian'], ['Office of the Historian', 'Erin R. Mahan']]) {
    const read = readAsZotero(toMeta(toCsl(volume({editors}), memorandum), {})).editors as object[]
    assert.deepEqual(read[0], {firstName: '', lastName: 'Office of the Historian'})
    assert.equal(read.length, editors.length)
  }
})

test('Zotero should read one editor with a family name of two words as one', () => {
  const metas = toMeta(toCsl(volume({editors: ['Peter C. Van Loon']}), memorandum), {})
  assert.deepEqual(readAsZotero(metas).editors, [{firstName: 'Peter C.', lastName: 'Van Loon'}])
})

test('earlier versions of Zotero, which do not read `citation_editor`, should read the editors as well', () => {
  const editors = ['Harold B. Lane, Jr.', 'Office of the Historian']
  const metas = toMeta(toCsl(volume({editors}), memorandum), {})
  const others = metas.filter((meta) => !('name' in meta) || meta.name !== 'citation_editor')
  assert.ok(others.length < metas.length)
  assert.deepEqual(readAsZotero(others).editors, readAsZotero(metas).editors)
})

test('search engines should read a chapter of a book, with the day it was written', () => {
  const item = toCsl(edited, memorandum, address)
  assert.deepEqual(JSON.parse(JSON.stringify(toJsonLd(item, {...facts, volume: 'https://example.org/v/'}))), {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: item.title,
    position: 'Document 67',
    pagination: '206-210',
    dateCreated: '1968-07-20',
    genre: 'Memorandum',
    description: 'He wrote.',
    inLanguage: 'en',
    url: address,
    isPartOf: {
      '@type': 'Book',
      name: 'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe',
      editor: [
        {'@type': 'Person', name: 'Daniel J. Lawler'},
        {'@type': 'Person', name: 'Erin R. Mahan'}
      ],
      publisher: {'@type': 'Organization', name: 'Government Printing Office', location: 'Washington'},
      datePublished: '1996',
      isbn: '9780160480911',
      inLanguage: 'en',
      url: 'https://example.org/v/'
    }
  })
})

test('a heading should not end the script that it stands in', () => {
  assert.doesNotMatch(toScript({name: '</script><b>'}), /</u)
  assert.deepEqual(JSON.parse(toScript({name: '</script>'})), {name: '</script>'})
})

/**
 * What Zotero’s translators “Embedded Metadata” and “RDF” (2025) make of the head of a page: which `<meta>` they read for each
 * field, in their order, and how they find the type.
 */
function readAsZotero(metas: readonly Meta[]): Record<string, unknown> {
  const all = (name: string): string[] =>
    metas.flatMap((meta) => (('name' in meta ? meta.name : meta.property) === name ? [meta.content] : []))
  const one = (...names: string[]): string | undefined => names.flatMap(all)[0]
  const types = new Map([
    ['book', 'book'],
    ['website', 'webpage']
  ])
  // a type in Dublin Core goes before what `citation_…` says
  const kind = one('dc.type', 'dcterms.type')?.toLowerCase().replace(/\s/gu, '')
  const guess = all('citation_isbn').length > 0 ? 'book' : 'journalArticle'
  return {
    itemType:
      types.get(one('og:type') ?? '') ??
      kind ??
      (all('citation_book_title').length > 0 ? 'bookSection' : guess),
    title: one('citation_title', 'dc.title', 'og:title'),
    bookTitle: one('citation_book_title', 'dc.source', 'og:site_name'),
    editors: readEditors(all('citation_editor'), all('bib.editors')).map(cleanAuthor),
    authors: [...all('citation_author'), ...all('dc.creator'), ...all('dc.contributor')],
    publisher: one('citation_publisher', 'dc.publisher'),
    place: one('eprints.place_of_pub'),
    date: one('citation_publication_date', 'citation_date', 'dcterms.issued'),
    pages: [one('citation_firstpage'), one('citation_lastpage')].filter(Boolean).join('-'),
    ISBN: one('citation_isbn'),
    language: one('citation_language', 'dc.language'),
    url: one('citation_public_url', 'og:url')
  }
}

/** Which names Zotero takes for editors: one alone that has spaces before and after its comma is two. */
function readEditors(highwire: readonly string[], rdf: readonly string[]): readonly string[] {
  const [name = '', ...others] = highwire
  if (others.length > 0) return highwire
  const [family = '', given = ''] = name.split(/\s*,\s*/u)
  if (family.includes(' ') && given.includes(' ')) return name.split(/\s*,\s*/u)
  return highwire.length > 0 ? highwire : rdf
}

/** A name as Zotero takes it apart: at the comma where there is one, else before the last word; signs at its end are left out. */
function cleanAuthor(name: string): {firstName: string; lastName: string} {
  const [lastName = '', firstName = ''] = name.replace(/[\s.,]+$/u, '').split(/, ?/u)
  // an initial gets its stop again
  if (name.includes(',')) return {firstName: firstName.replace(/(?<= |^)\p{Lu}(?= |$)/gu, '$&.'), lastName}
  const at = name.lastIndexOf(' ')
  return {firstName: name.slice(0, Math.max(at, 0)), lastName: name.slice(at + 1)}
}
