import assert from 'node:assert/strict'
import test from 'node:test'
import type {PrintedPage} from '../../../src/edition/document.ts'
import type {SearchBlock} from '../../../src/search/search-blocks.ts'
import type {Piece} from '../../../src/search/engine/engine.ts'
import {marksOf} from '../../../src/search/word-marks.ts'
import {parseQuery} from '../../../src/search/query.ts'
import {toExcerpt, toPieces, weigh} from '../../../src/search/engine/hits/excerpt.ts'
import {toPlaces} from '../../../src/search/engine/hits/found-places.ts'

/** A document of pages 206 to 210, the mark of 209 lost: heading, two paragraphs, two notes. */
const blocks = [
  block('heading', 'heading', '67. Memorandum'),
  block('text', 'p1', 'alpha [207] beta [208] gamma détente.'),
  block('text', 'p2', 'delta [210] epsilon.'),
  block('source', 'fn1', 'Source: zeta.'),
  block('notes', 'fn2', 'eta détente.')
]
const pages: PrintedPage[] = ['206', '207', '208', '209', '210'].map((page) => ({
  page,
  basis: page === '206' ? 'before-first' : page === '209' ? 'lost' : 'marked'
}))

test('a word should be found at its paragraph, under the name of its page', () => {
  assert.deepEqual(found('alpha'), ['p1 p. 206 «alpha» beta gamma détente.'])
  assert.deepEqual(found('beta'), ['p1 p. 207 alpha «beta» gamma détente.'])
})

test('a page whose successor has lost its mark should be one of the two', () => {
  assert.deepEqual(found('gamma'), ['p1 p. 208 or 209 alpha beta «gamma» détente.'])
  assert.deepEqual(found('delta'), ['p2 p. 208 or 209 «delta» epsilon.'])
  assert.deepEqual(found('epsilon'), ['p2 p. 210 delta «epsilon».'])
})

test('notes should be found under their labels, the source note under its name', () => {
  assert.deepEqual(found('zeta'), ['fn1 source note Source: «zeta».'])
  assert.deepEqual(found('eta'), ['fn2 note 2 «eta» détente.'])
})

test('words of the heading alone should have no place', () => {
  assert.deepEqual(found('Memorandum'), [])
})

test('a document without pages should name the paragraph', () => {
  const {places} = toPlaces({blocks: blocks.slice(2, 3), pages: []}, {terms: parseQuery('delta'), forms: []})
  assert.deepEqual(
    places.map(({name}) => name),
    ['paragraph 2']
  )
})

test('of many places the three that hold most should be shown, in the order of the document', () => {
  const many = ['one two', 'one', 'one', 'two', 'one two', 'one'].map((text, index) =>
    block('text', 'p' + (index + 1), text)
  )
  const {places, more} = toPlaces({blocks: many, pages: []}, {terms: parseQuery('one two'), forms: []})
  assert.deepEqual([places.map(({anchor}) => anchor), more], [['p1', 'p4', 'p5'], 3])
})

test('several blocks at one address should be one place, that which holds most', () => {
  const list = [block('text', 'p1', 'one'), block('text', 'p1', 'one two')]
  const {places, more} = toPlaces({blocks: list, pages: []}, {terms: parseQuery('one two'), forms: []})
  assert.deepEqual([places.map(({excerpt}) => show(excerpt)), more], [['«one» «two»'], 0])
})

test('a long paragraph should be cut around what was found, with dots', () => {
  const long = [...words(60, 'before'), 'torpedo', ...words(60, 'after')].join(' ')
  const [excerpt = ''] = excerpts(long, 'torpedo')
  assert.match(excerpt, /^… before before before before before before before before «torpedo» after/u)
  assert.match(excerpt, /after\u00A0…$/u)
  assert.equal(excerpt.split(/\s/u).length, 38)
})

test('an excerpt should be whole sentences where they are short enough', () => {
  const filler = 'These words stand in every paragraph of the volume.'
  const sentence =
    'Such an event in the U.S. could well torpedo the NPT and set back the trend towards détente.'
  assert.deepEqual(excerpts([filler, filler, sentence, filler, filler, filler].join(' '), 'torpedo'), [
    sentence.replace('torpedo', '«torpedo»') + ' ' + filler + ' ' + filler
  ])
})

test('a phrase should be one mark, signs around a word outside of it, and marks in marks once', () => {
  const text = 'the “balanced force-reductions”. end'
  const marks = (query: string) => show(toPieces(text, marksOf(text, parseQuery(query))))
  assert.equal(marks('"balanced force reductions" force'), 'the “«balanced force-reductions»”. end')
  assert.equal(marks('end the'), '«the» “balanced force-reductions”. «end»')
})

function found(query: string): string[] {
  const {places} = toPlaces({blocks, pages}, {terms: parseQuery(query), forms: []})
  return places.map(({anchor, name, excerpt}) => [anchor, name, show(excerpt)].join(' '))
}

function excerpts(text: string, query: string): string[] {
  const marks = marksOf(text, parseQuery(query))
  return [show(toExcerpt(text, marks, weigh(marks)).pieces)]
}

function show(pieces: readonly Piece[]): string {
  return pieces.map(({text, found}) => (found ? '«' + text + '»' : text)).join('')
}

/** A block; a number in brackets is the mark of a page. */
function block(field: SearchBlock['field'], anchor: string, marked: string): SearchBlock {
  const pages: SearchBlock['pages'] = []
  let text = ''
  for (const part of marked.split(/(\[\d+\] )/u)) {
    const page = /^\[(\d+)\] $/u.exec(part)?.[1]
    if (page === undefined) text += part
    else pages.push({page, at: text.length})
  }
  return {field, anchor, text, pages}
}

function words(many: number, word: string): string[] {
  return Array.from({length: many}, () => word)
}
