import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Document, Note} from '../../src/edition/document.ts'
import type {Matter} from '../../src/edition/matter.ts'
import type {Node} from '../../src/edition/tree.ts'
import {tidy, toText, visit} from '../../src/edition/visit.ts'
import {toPlainText} from '../../src/formats/plain-text.ts'
import {openShared, skip} from '../corpus/shared.ts'
import {document} from '../stock.ts'
import {checkBook, openBook, type Book} from './book.ts'
import {booksOf, openCase, type Made} from './books.ts'
import {origin} from './made-book.ts'

/** What the book says by itself is not of the text. */
const own =
  '[not(ancestor::*[@e:type="noteref" or @role="doc-backlink" or contains(@class, "editorial") or contains(@class, "memo-head") or contains(@class, "number supplied")])]'

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
