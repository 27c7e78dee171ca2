import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Field} from '../../src/search/search-blocks.ts'
import {wordEnd} from '../../src/search/encoding.ts'
import {parseFieldAnchor} from '../../src/search/fragment-form.ts'
import {encodeDocument, toPage as toIndexPage} from '../../src/search/index/index-page.ts'
import {toSearched} from '../../src/search/index/searched.ts'
import {toWords} from '../../src/search/words.ts'
import {toHtml} from '../../src/formats/html/to-html.ts'
import {openShared, skip} from '../corpus/shared.ts'
import {differences, wordsOfPage, type PageWords} from './page-words.ts'
import {builtSite, contentOf, sitesInTest} from './sites.ts'

/** Of the 22 volumes, one document in so many is looked at. */
const step = 5

for (const name of sitesInTest) {
  test('the words of every page of the site `' + name + '` should be those that are searched', () => {
    const {folder} = builtSite(name)
    for (const {volume, documents} of openCorpus(contentOf(name)).read())
      for (const document of documents) {
        const page = join(folder, 'historicaldocuments', volume.id, document.id, 'index.html')
        assert.deepEqual(compare(readFileSync(page, 'utf8'), document), [], page)
      }
  })
}

test('the words of pages of the 22 volumes should be those that are searched', {skip}, (t) => {
  const wrong: string[] = []
  let many = 0
  for (const {volume, documents} of openShared().read())
    for (const document of documents) {
      if (many++ % step !== 0) continue
      for (const line of compare(toPage(document), document))
        wrong.push(volume.id + '/' + document.id + ' ' + line)
    }
  assert.deepEqual(wrong, [])
  t.diagnostic(`${Math.ceil(many / step)} of ${many} documents`)
})

/** What stands around the words should be none of them. */
test('the frame of a page should have words that are not searched', () => {
  const page = toPage(first())
  const framed =
    '<nav><a href="/">Somewhere</a></nav>' +
    page.replace(
      '</article>',
      '<section class="connections" id="connections"><h2>Connections</h2></section></article>'
    )
  assert.deepEqual(wordsOfPage(framed), wordsOfPage(page))
})

test('a word more, less or in another place should be seen', () => {
  const words = given(first())
  assert.deepEqual(differences(words, words), [])
  for (const text of [[...words.text, 'more'], words.text.slice(1), words.text.toReversed()])
    assert.equal(differences(words, {...words, text}).length, 1)
  const moved = {...words, notes: [...words.notes, 'moved'], source: words.source.slice(1)}
  assert.equal(differences(words, moved).length, 2)
})

/** What the page has and the search has not, or the other way; a line for each part. */
function compare(html: string, document: Document): string[] {
  const page = wordsOfPage(html)
  const subject = toWords(document.subject ?? '').join(' ')
  // it has no line of its own in the page: it stands in the text
  const hasSubject = [...page.text, ...page.notes].join(' ').includes(subject)
  return [...differences(page, given(document)), ...(hasSubject ? [] : ['subject: ' + subject])]
}

/** The words that Pagefind is given of a document, as it parts them; the subject apart. */
function given(document: Document): PageWords {
  const facts = {id: document.volume, years: '', name: '', short: ''}
  const page = toIndexPage(encodeDocument(toSearched({...document, subject: null}, facts)), 'all')
  const words: PageWords = {heading: [], text: [], notes: [], source: []}
  let field: Field = 'heading'
  visit(fromHtml(page?.content ?? ''), (node) => {
    if (node.type === 'element') field = parseFieldAnchor(String(node.properties.id)) ?? field
    if (node.type !== 'text') return
    // white space parts, signs are dropped, capitals are small letters; no more is known of Pagefind here
    for (const segment of node.value.split(/\s+/u)) {
      const word = segment.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
      if (word !== '') words[field].push(word.endsWith(wordEnd) ? word.slice(0, -1) : 'no end: ' + word)
    }
  })
  return words
}

/** The parts of a page as the site puts them together. */
function toPage(document: Document): string {
  const {rubrics, heading, text, notes, source} = toHtml(document, {
    catalogue: new Map(),
    href: (path) => path
  })
  const number = document.numbering ?? ''
  return (
    `<article data-kind="${document.genre.kind}">${rubrics}<h1 id="heading">${number} ${heading}</h1>` +
    `${source ?? ''}<div id="text">${text}</div><ol>${notes}</ol></article>`
  )
}

function first(): Document {
  const [volume] = openCorpus('content').read()
  assert.ok(volume?.documents[0])
  return volume.documents[0]
}
