import assert from 'node:assert/strict'
import test from 'node:test'
import {toPieces, type Piece} from '../../src/search/excerpt.ts'
import {toPlaces, type Indexed} from '../../src/search/places.ts'

/** A document of pages 206 to 210, the mark of 209 lost: heading, two paragraphs, two notes. */
const words =
  '67. Memorandum. [p1] alpha [207] beta [208] gamma détente. [p2] delta [210] epsilon. [fn1] Source: zeta. [fn2] eta détente.'
const document = toIndexed(words, {pages: '206 207 208 209? 210', source: 'fn1'})

test('a word should be found at its paragraph, under the name of its page', () => {
  assert.deepEqual(found(['alpha']), ['p1 p. 206 «alpha» beta gamma détente.'])
  assert.deepEqual(found(['beta']), ['p1 p. 207 alpha «beta» gamma détente.'])
})

test('a page whose mark is lost should be said with the page before it', () => {
  assert.deepEqual(found(['delta']), ['p2 p. 208 or 209 «delta» epsilon.'])
  assert.deepEqual(found(['epsilon.']), ['p2 p. 210 delta «epsilon».'])
})

test('notes should have their names', () => {
  assert.deepEqual(found(['zeta.', 'eta']), ['fn1 source note Source: «zeta».', 'fn2 note 2 «eta» détente.'])
})

test('a note should be named by its printed label, whatever its anchor', () => {
  const names = ['fnasterisk', 'fndouble-dagger', 'fn2-2', 'fna', 'fnn3', 'source'].map((id) => {
    const [place] = toPlaces(toIndexed('[' + id + '] theta', {}), new Map([[0, 0]]))
    return place?.name
  })
  assert.deepEqual(names, ['note *', 'note ‡', 'note 2', 'note a', 'note', 'source note'])
})

test('a word of the heading should be no place', () => {
  assert.deepEqual(found(['Memorandum.']), [])
})

test('a paragraph without known page should be named by its number', () => {
  const {anchors} = document
  const pageless = {...document, pages: '', anchors: anchors.filter(({id}) => !id.startsWith('pg_'))}
  assert.deepEqual(
    toPlaces(pageless, new Map([[2, 0]])).map(({name}) => name),
    ['paragraph 1']
  )
})

test('a place should weigh more the rarer what it holds is in the document', () => {
  const scores = toPlaces(
    document,
    new Map([
      [2, 0],
      [4, 1],
      [5, 1],
      [6, 1]
    ])
  ).map(({anchor, score}) => [anchor, Number(score.toFixed(2))])
  assert.deepEqual(scores, [
    ['p1', 1.33],
    ['p2', 0.33]
  ])
})

test('an excerpt of a long sentence should begin near what was found and say that words are left out', () => {
  const long = toIndexed('[p1] ' + Array.from({length: 200}, (_, index) => 'w' + index).join(' '), {})
  const text = toPlaces(long, new Map([[100, 0]])).map(({excerpt}) => show(excerpt))
  assert.match(text.join(), /^… w92 .*«w100».* w127\u00A0…$/u)
})

test('an excerpt should be whole sentences where they are short enough', () => {
  const filler = 'These words stand in every paragraph of the volume.'
  const sentence =
    'Such an event in the U.S. could well torpedo the NPT and set back the trend towards détente.'
  const text = toIndexed(['[p1]', filler, filler, sentence, filler, filler, filler].join(' '), {})
  const at = text.words.indexOf('torpedo')
  assert.deepEqual(
    toPlaces(text, new Map([[at, 0]])).map(({excerpt}) => show(excerpt)),
    [sentence.replace('torpedo', '«torpedo»') + ' ' + filler + ' ' + filler]
  )
})

test('the full stop that the index puts at the end of a block should be taken away again', () => {
  const signed = toIndexed('[p1] With regards (Dean).', {text: 'With regards (Dean)'})
  assert.deepEqual(
    toPlaces(signed, new Map([[1, 0]])).map(({excerpt}) => show(excerpt)),
    ['With «regards» (Dean)']
  )
})

test('a phrase should be one mark, and signs around a word should be outside of it', () => {
  assert.equal(
    show(toPieces(['the', '“balanced', 'force', 'reductions”.', 'end'], (index) => index > 0 && index < 4)),
    'the “«balanced force reductions»”. end'
  )
})

/** The places of some words: anchor, name, excerpt. */
function found(asked: string[]): string[] {
  const marked = new Map(asked.map((word) => [document.words.indexOf(word), 0]))
  return toPlaces(document, marked).map(({anchor, name, excerpt}) => [anchor, name, show(excerpt)].join(' '))
}

function show(pieces: readonly Piece[]): string {
  return pieces.map(({text, found}) => (found ? '«' + text + '»' : text)).join('')
}

/** Words, with anchors in brackets, a number alone being a page. */
function toIndexed(
  text: string,
  {pages = '', source = null, text: own}: {pages?: string; source?: string | null; text?: string}
): Indexed {
  const words: string[] = []
  const anchors: {id: string; location: number; text?: string}[] = []
  for (const word of text.split(' ')) {
    const id = /^\[(.+)\]$/u.exec(word)?.[1]
    if (id === undefined) words.push(word)
    else
      anchors.push({
        id: /^\d/u.test(id) ? 'pg_' + id : id,
        location: words.length,
        ...(own !== undefined && {text: own})
      })
  }
  return {words, anchors, pages, source}
}
