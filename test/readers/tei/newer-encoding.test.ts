import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../../src/edition/document.ts'
import {toPlainText} from '../../../src/formats/plain-text.ts'
import {readOne, readWithMessages} from './encoded.ts'

/** What newer volumes encode in another way, and what of the record it must come to. */
const forms: Record<string, [content: string, attributes: string, facts: Partial<Document>]> = {
  'an editorial note': [
    '<head>1. Editorial Note</head><p>They met.</p>',
    'subtype="editorial-note" frus:doc-dateTime-min="1977-02-02T00:00:00-05:00" frus:doc-dateTime-max="1977-02-03T23:59:59-05:00"',
    {
      genre: {kind: 'editorial note', text: 'Editorial Note'},
      date: {iso: '1977-02-02', end: '1977-02-03', certainty: 'certain', basis: 'encoding'}
    }
  ],
  'an opener below the heading': [
    '<head>1. Memorandum</head><opener><dateline><placeName>Bonn</placeName>, <date when="1977-02-01">February 1, 1977</date></dateline>' +
      '<seg rendition="#left">secret</seg><salute>Dear John:</salute></opener><p>Words.</p>',
    '',
    {
      place: {text: 'Bonn', basis: 'dateline'},
      date: {iso: '1977-02-01', text: 'February 1, 1977', certainty: 'certain', basis: 'dateline'}
    }
  ],
  'no dateline and no bounds': ['<head>1. Paper</head><p>Words.</p>', '', {date: null, place: null}]
}

for (const [name, [content, attributes, facts]] of Object.entries(forms))
  test(`${name} should come to its facts`, () => {
    const document = readOne(content, attributes)
    const read = Object.keys(facts).map((fact) => [fact, document[fact as keyof Document]])
    assert.deepEqual(Object.fromEntries(read), facts)
  })

/** The same in its words, and the shape of its blocks. */
const shapes: Record<string, [content: string, shape: string, plain: string]> = {
  'the lines of an opener': [
    '<opener><dateline>Bonn, undated.</dateline><seg>secret</seg><salute>Dear John:</salute></opener><p>Words.</p>',
    'dateline paragraph paragraph paragraph',
    'Bonn, undated.\n\nsecret\n\nDear John:\n\nWords.\n'
  ],
  'labels before items': [
    '<list><label>(a)</label><item>One.</item><label>(b)</label><item><p>Two.</p></item></list>',
    'list(listItem(paragraph) listItem(paragraph))',
    '(a) One.\n(b) Two.\n'
  ],
  'an attachment': [
    '<p>Words.</p><frus:attachment><opener><seg>[Attachment]</seg></opener><head>Paper Prepared in Bonn</head><p>The paper.</p></frus:attachment>',
    'paragraph attachment(heading heading paragraph)',
    'Words.\n\n[Attachment]\n\nPaper Prepared in Bonn\n\nThe paper.\n'
  ],
  'a closer with a signature, and a postscript': [
    '<p>Words.</p><closer>Sincerely,<signed>Rusk</signed></closer><postscript><p>P.S.</p></postscript>',
    'paragraph paragraph signature paragraph',
    'Words.\n\nSincerely,\n\nRusk\n\nP.S.\n'
  ],
  'a table with a head and spans': [
    '<table><head>Grain</head><row role="label"><cell/><cell cols="2">1977</cell></row><row><cell>A</cell><cell>1</cell><cell>2</cell></row></table>',
    'table(tableRow(tableCell tableCell) tableRow(tableCell tableCell tableCell))',
    'Grain\n\t1977\nA\t1\t2\n'
  ]
}

for (const [name, [content, shape, plain]] of Object.entries(shapes))
  test(`${name} should keep the shape and the words`, () => {
    const document = readOne('<head>1. Paper</head>' + content)
    assert.equal(shapeOf(document.body), shape)
    assert.equal(toPlainText(document), '1. Paper\n\n' + plain)
  })

test('notes should have the kind that is encoded, and the label that is printed', () => {
  const {notes} = readOne(
    '<head>1. Paper<note n="1" type="source" xml:id="d1fn1">Source: Carter Library. Secret.</note>' +
      '<note n="2" type="summary" xml:id="d1fn2">It says nothing.</note></head><p>Words.<note n="*" xml:id="d1fn3">More.</note></p>'
  )
  assert.deepEqual(
    notes.map(({id, label, kind}) => [id, label, kind]),
    [
      ['d1fn1', '1', 'source'],
      ['d1fn2', '2', 'summary'],
      ['d1fn3', '*', 'note']
    ]
  )
})

test('a picture should be said, and its words stay', () => {
  const {document, messages} = readWithMessages(
    '<head>1. Map</head><figure><graphic url="map.jpg"/><head>The Border</head><figDesc>A map.</figDesc></figure>'
  )
  assert.deepEqual(messages, ['Unexpected picture `map.jpg`, expected words; it is not shown'])
  assert.match(toPlainText(document), /The Border[^]*A map\./u)
})

test('an id that stands twice should lose no note and no page', () => {
  const {notes, body, pages} = readOne(
    '<head>1. Paper</head><pb n="5" xml:id="pg_5"/><p>One.<note n="1" xml:id="d1fn1">First.</note></p>' +
      '<pb n="6" xml:id="pg_5"/><p>Two.<note n="2" xml:id="d1fn1">Second.</note></p>'
  )
  assert.deepEqual(
    notes.map(({id, label}) => [id, label]),
    [
      ['d1fn1', '1'],
      ['d1fn2', '2']
    ]
  )
  assert.deepEqual(
    pages.map(({page}) => page),
    ['5', '6']
  )
  assert.match(JSON.stringify(body), /d1fn1.*d1fn2/u)
})

type Shaped = {type: string; children?: readonly Shaped[]}

/** > list(listItem(paragraph)) */
function shapeOf(nodes: readonly Shaped[]): string {
  const blocks = nodes.filter(({type}) => !inlines.has(type))
  return blocks
    .map(({type, children = []}) => {
      const below = shapeOf(children)
      return below === '' ? type : `${type}(${below})`
    })
    .join(' ')
}

const inlines = new Set([
  'text',
  'styled',
  'noteCall',
  'reference',
  'mention',
  'redaction',
  'lineBreak',
  'pageBreak'
])
