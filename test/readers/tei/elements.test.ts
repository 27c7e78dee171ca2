import assert from 'node:assert/strict'
import test from 'node:test'
import {toPlainText} from '../../../src/formats/plain-text.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {faultsOf} from '../../formats/xml.ts'
import {volume} from '../../stock.ts'
import {readWithMessages} from './encoded.ts'

/** Elements of FRUS and of TEI around it that are rare: their content, its plain text, and what there is to say of it. */
const elements: Record<string, [content: string, plain: string, messages?: string[]]> = {
  'a verse': ['<lg><l>One,</l><l>two.</l></lg>', 'One,\n\ntwo.'],
  'a speech': [
    '<sp><speaker>Mr. Doe:</speaker><p>Yes.</p></sp><spGrp><sp><speaker>All:</speaker><p>No.</p></sp></spGrp>',
    'Mr. Doe:\n\nYes.\n\nAll:\n\nNo.'
  ],
  'words that were said': ['<p>He: <said>yes</said>, and left.</p>', 'He: yes, and left.'],
  'a quotation with its source': [
    '<cit><quote><p>Words.</p></quote><bibl>A Book, p. 5.</bibl></cit>',
    'Words.\n\nA Book, p. 5.'
  ],
  'a source among words': ['<p>See <bibl>A Book</bibl>, p. 5.</p>', 'See A Book, p. 5.'],
  'a space that is left': ['<p>on the<space/>day</p>', 'on the day'],
  'marks without words': ['<p>one<milestone unit="section"/> two<cb n="2"/> three</p>', 'one two three'],
  'parts of a name': [
    '<p><persName><surname>Doe</surname>, <forename>John</forename></persName> of <geogName>Elbe</geogName></p>',
    'Doe, John of Elbe'
  ],
  'words that were changed by hand': [
    '<p><del>old</del> <add>new</add> <supplied>lost</supplied> <unclear>dim</unclear> <damage>torn</damage></p>',
    'old new lost dim torn'
  ],
  'a slip and its correction, each alone': ['<p><sic>teh</sic> <corr>the</corr></p>', 'teh the'],
  'a choice of one reading': ['<p><choice><sic>teh</sic></choice> end</p>', 'teh end'],
  'a choice of two readings': [
    '<p><choice><sic>teh</sic><corr>the</corr></choice> end</p>',
    'teh the end',
    ['Unexpected `choice` of `teh` and `the`, expected one reading; all are kept']
  ],
  'two faces at once': [
    '<p><hi rend="strong italic">Both</hi> <hi rend="sc">Nato</hi> <hi rend="center">here</hi></p>',
    'Both Nato here'
  ],
  'a face that nobody knows': [
    '<p><hi rend="sparkling">Words</hi></p>',
    'Words',
    ['Unexpected face `sparkling`, expected one that is known; its words are kept']
  ],
  'an element that nobody knows': [
    '<p>A <glyph>B</glyph> C</p>',
    'A B C',
    ['Unexpected element `glyph` among words, expected one that is known; its words are kept']
  ]
}

for (const [name, [content, plain, said = []]] of Object.entries(elements))
  for (const [encoding, head, attributes] of [
    ['older', '<head>1. Paper</head>', ''],
    ['newer', '<head>1. Paper</head><opener><seg>secret</seg></opener>', 'subtype="historical-document"']
  ] as const)
    test(`${name} should be kept, shown and written, in the ${encoding} encoding`, () => {
      const {document, messages} = readWithMessages(head + content, attributes)
      const opener = encoding === 'newer' ? 'secret\n\n' : ''
      assert.equal(toPlainText(document), `1. Paper\n\n${opener}${plain}\n`)
      assert.deepEqual(messages, said)
      assert.deepEqual(faultsOf(toTei(document, volume())), [])
    })

test('both faces of words should be in the record', () => {
  const {document} = readWithMessages('<head>1. Paper</head><p><hi rend="strong italic">Both</hi></p>')
  const [paragraph] = document.body
  assert.ok(paragraph?.type === 'paragraph')
  assert.deepEqual(paragraph.children, [
    {
      type: 'styled',
      style: 'bold',
      children: [{type: 'styled', style: 'italic', children: [{type: 'text', value: 'Both'}]}]
    }
  ])
})
