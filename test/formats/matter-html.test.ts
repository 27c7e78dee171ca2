import assert from 'node:assert/strict'
import test from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {linkName} from '../../src/formats/html/listed-name.ts'
import {matterToHtml} from '../../src/formats/html/to-html.ts'
import {listedPersons} from '../../src/views/explain.ts'

const id = 'frus1981-88v98'
const corpus = openCorpus('test/fixtures/editions/whole-volumes/content')
const here = `/historicaldocuments/${id}/`

function htmlOf(part: string) {
  const matter = corpus.parts(id).find(({id}) => id === part)
  const entry = corpus.catalogue.get(id)
  assert.ok(matter && entry)
  return matterToHtml(matter, {
    catalogue: corpus.catalogue,
    href: (path) => path,
    listed: listedPersons(entry, (person) => (person === 'p_RJ_1' ? null : `/people/listed/${id}/${person}/`))
  })
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

test('the name of an entry in the list of persons should lead to the page of the person, where there is one', () => {
  const {text} = htmlOf('persons')
  const john =
    '<b><a class="to-person" href="/people/listed/frus1981-88v98/p_DJ_1/">Doe, John</a>,</b> Ambassador'
  assert.ok(text.includes(john))
  assert.match(text, /<b>Roe, Jane,<\/b> historian/u)
  assert.match(text, /<p>Four, a name/u)
})

test('a name that is printed in any manner should be a link, but for one that has a link in it', () => {
  const write = (...words: Parameters<typeof h>[2][]) =>
    toHtml({type: 'root', children: [...linkName(h('p', ...words).children, 'Doe, John', '#')]})
  const link = '<a class="to-person" href="#">'
  assert.equal(write('Doe, John, historian'), `${link}Doe, John</a>, historian`)
  assert.equal(
    write(h('b', [h('i', 'Doe'), ', John']), ', historian'),
    `<b>${link}<i>Doe</i>, John</a></b>, historian`
  )
  const mark = h('span.page', h('a', {href: '#pg_1'}))
  assert.match(
    write(mark, h('span.label', 'Doe, John'), ' historian'),
    /<span class="label"><a class="to-person"/u
  )
  assert.doesNotMatch(write(h('b', ['Doe, John', h('sup', h('a', '1'))])), /to-person/u)
  assert.doesNotMatch(write('See Doe, John'), /to-person/u)
})
