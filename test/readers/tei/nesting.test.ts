/** Elements in each other, as no schema has them: no word, note or page is lost, and all stand in the order of the file. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {readParts} from '../../../src/readers/tei/parts.ts'
import {openTeiText} from '../../../src/readers/tei/tei-text.ts'
import {readWithMessages, wordsOfFile, wordsOfRecord} from './encoded.ts'

/** Elements with a place in them, which is `…`. */
const outer = [
  ...[
    '<p>…</p>',
    '<p rend="center">…</p>',
    '<ab>…</ab>',
    '<p>a <hi rend="strong">…</hi> b</p>',
    '<head>…</head>'
  ],
  ...[
    '<p>a <persName>…</persName> b</p>',
    '<p>a <ref target="#d1">…</ref> b</p>',
    '<p>a <date>…</date> b</p>'
  ],
  ...[
    '<list><item>…</item></list>',
    '<list><label>…</label><item>z</item></list>',
    '<list>…<item>z</item></list>'
  ],
  ...['<list><head>…</head><item>z</item></list>', '<list type="references"><item>…</item></list>'],
  ...['<table><row><cell>…</cell></row></table>', '<table><head>…</head><row><cell>z</cell></row></table>'],
  ...['<table><row>…<cell>z</cell></row></table>', '<table><row><cell>z</cell></row>…</table>'],
  ...[
    '<quote>…</quote>',
    '<quote rend="blockquote">…</quote>',
    '<lg>…</lg>',
    '<lg><l>…</l></lg>',
    '<cit>…</cit>'
  ],
  ...[
    '<frus:attachment>…</frus:attachment>',
    '<floatingText><body>…</body></floatingText>',
    '<closer>…</closer>'
  ],
  ...['<opener>…</opener>', '<opener><seg>…</seg></opener>', '<dateline>…</dateline>', '<signed>…</signed>'],
  ...['<postscript>…</postscript>', '<figure><graphic url="x"/>…</figure>', '<div type="section">…</div>'],
  ...[
    '<p>a<note n="1">…</note>b</p>',
    '<note n="1">…</note>',
    '<gap><desc>…</desc></gap>',
    '<pb n="7">…</pb>'
  ],
  ...[
    '<lb>…</lb>',
    '<milestone>…</milestone>',
    '<choice><sic>…</sic><corr>c</corr></choice>',
    '<unknown>…</unknown>'
  ],
  ...[
    '<sp><speaker>s</speaker>…</sp>',
    '<frus:unknown>…</frus:unknown>',
    '<listPerson><person>…</person></listPerson>'
  ]
]

const inner = [
  ...[
    'W',
    'A W<note n="1">N</note>',
    '<p>U</p><p>W</p>',
    '<pb n="9"/>W',
    'W<pb n="9"/>',
    '<gap/>W',
    '<lb/>W<lb/>'
  ],
  ...[
    '<list><item>W</item></list>',
    '<list><label>L</label><item>W</item><pb n="9"/></list>',
    '<lg><l>W</l></lg>'
  ],
  ...[
    '<table><head>T</head><row><cell>W</cell><cell/></row></table>',
    '<table><row/></table>W',
    '<head>W</head><p>V</p>'
  ],
  ...['<figure><graphic url="g"/><head>W</head></figure>', '<quote>W</quote>', '<quote><p>W</p></quote>'],
  ...['<signed>W</signed><signed>V</signed>', '<frus:attachment><head>W</head><p>V</p></frus:attachment>'],
  ...[
    '<note n="1"><table><row><cell>W</cell></row></table></note>',
    '<note n="1"><p>W<note n="2">V</note></p></note>'
  ],
  ...[
    '<ref target="#x"><pb n="9"/>W</ref>',
    '<persName>W<note n="1">N</note></persName>',
    '<hi rend="a b">W</hi>'
  ],
  ...['<list><item/><item>W</item></list>', '<floatingText><body><p>W</p></body></floatingText>']
]

for (const element of outer)
  test(`all that stands in ${element} should be kept in order`, () => {
    // of a label the page stands behind its words, see `toItem`
    for (const content of inner) {
      if (element.includes('<label>') && content.includes('<pb')) continue
      const encoded = '<head>1. Letter</head><p>First.</p>' + element.replace('…', content)
      const {document} = readWithMessages(encoded)
      const words = '<x xmlns:frus="http://history.state.gov/frus/ns/1.0">' + encoded + '</x>'
      assert.equal(wordsOfRecord(document), fileWords(words), encoded)
      const called = JSON.stringify([document.title, document.body, document.notes])
      for (const {id} of document.notes) assert.ok(called.includes(`"note":"${id}"`), encoded)
    }
  })

/** Words above the heading, which are a line or stand below it. */
const above = [
  '<opener>W</opener>',
  'W',
  '<opener>W<note n="1">N</note></opener>',
  '<pb n="9"/><p>[Enclosure]</p>',
  '<list><item>W</item></list>'
]

for (const content of above)
  test(`${content} above the heading should be kept`, () => {
    const encoded = content + '<head>1. Letter</head><p>First.</p>'
    const {document} = readWithMessages(encoded)
    assert.deepEqual(
      Array.from(wordsOfRecord(document)).sort(),
      Array.from(fileWords(`<x>${encoded}</x>`)).sort()
    )
  })

test('a page above a line above the heading should not make that line a paragraph', () => {
  const {document} = readWithMessages('<pb n="9"/><p>[Enclosure]</p><head>1. Letter</head><p>First.</p>')
  assert.equal(document.rubrics.length, 1)
  assert.deepEqual(document.begins, {status: 'known', page: '9', basis: 'marks'})
})

function fileWords(xml: string): string {
  const parts = [...readParts(openTeiText(xml), () => undefined)]
  return parts.map((part) => (part.type === 'loose' ? wordsOfFile([part.element]) : '')).join('')
}
