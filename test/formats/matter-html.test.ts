import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {matterToHtml} from '../../src/formats/html/to-html.ts'

const id = 'frus1981-88v98'
const corpus = openCorpus('test/fixtures/editions/whole-volumes/content')
const here = `/historicaldocuments/${id}/`

function htmlOf(part: string) {
  const matter = corpus.parts(id).find(({id}) => id === part)
  assert.ok(matter)
  return matterToHtml(matter, {catalogue: corpus.catalogue, href: (path) => path})
}

test('entries of a list should be addressed by their names, but for one that is like another address', () => {
  const {text} = htmlOf('persons')
  assert.match(text, /<ul class="entries" role="list"><li id="p_DJ_1"><p>/u)
  assert.doesNotMatch(text, /id="p4"/u)
  assert.doesNotMatch(text, /<p id/u)
})

test('an index should lead to pages, documents and its own entries', () => {
  const {text} = htmlOf('index')
  for (const path of ['pg_2/', 'd1/', 'index/#in2', 'pg_1/'])
    assert.ok(text.includes(`href="${here}${path}"`), path)
  assert.match(text, /<li id="in2">/u)
})

test('a preface should have its pages, headings and notes as a document has them', () => {
  const {heading, text, notes} = htmlOf('preface')
  assert.match(heading, /^Preface<sup class="call" id="fnrefasterisk">/u)
  assert.match(text, /id="pg_III".*<p id="p1">|<p id="p1">.*id="pg_III"/su)
  assert.match(text, /<h2>Principles<\/h2>/u)
  assert.ok(notes.includes(`href="${here}sources/"`))
})
