import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {VFile} from 'vfile'
import {Document} from '../../../src/edition/document.ts'
import {Volume} from '../../../src/edition/volume.ts'
import {toPlainText} from '../../../src/formats/plain-text.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {readTeiFacts} from '../../../src/readers/tei/read-facts.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {faultsOf} from '../../formats/xml.ts'
import {readOne} from './encoded.ts'

const path = 'test/fixtures/editions/whole-volumes/content/volumes/frus1977-80v99.xml'
const value = readFileSync(join(import.meta.dirname, '../../..', path))
const volume = Volume.parse({id: 'frus1977-80v99', ...readTeiFacts(value)})

test('readTeiFacts should read the title page and the divisions', () => {
  assert.deepEqual(volume, {
    id: 'frus1977-80v99',
    series: 'Foreign Relations of the United States',
    subseries: '1977–1980',
    number: 'Volume XCIX',
    title: 'Encoded Papers',
    editors: ['Jane Roe'],
    generalEditors: ['John Doe'],
    publisher: 'United States Government Publishing Office',
    place: 'Washington',
    year: 2019,
    isbn: '9780160000000',
    publicationNumber: '99999',
    divisions: [{id: 'comp1', title: 'Encoded Papers', documents: ['d1', 'd2']}],
    documents: {}
  })
})

test('what is read from TEI should fit the record, and be valid TEI again', () => {
  for (const document of read(value)) {
    assert.deepEqual(Document.parse(document), document)
    assert.deepEqual(faultsOf(toTei(document, volume)), [])
  }
})

test('plain text should have the heads of lists and tables', () => {
  const text = read(value).map(toPlainText).join('')
  assert.match(text, /\nSUBJECT\n• Lists and NSC tables\n[^]*\nIn millions\n\t1977\n/u)
})

test('those who are named in a list within a list should each have taken part, without the head of their side', () => {
  const {participants, subject} = readOne(
    '<head>2. Memorandum of Conversation</head><list type="participants"><head>PRESENT</head>' +
      '<item><list><head><hi rend="italic">United Kingdom</hi></head><item>Foreign Secretary Lloyd</item>' +
      '<item>Sir Roderick Barclay</item></list></item>' +
      '<item>The Under Secretary<list><item>Mr. Mein</item></list></item></list>'
  )
  assert.deepEqual(
    participants.map(({text}) => text),
    ['Foreign Secretary Lloyd', 'Sir Roderick Barclay', 'The Under Secretary', 'Mr. Mein']
  )
  assert.equal(subject, null)
})

test('readTei should never expand an entity, and end for any input', () => {
  const bomb =
    '<!DOCTYPE TEI [<!ENTITY a "' + 'a'.repeat(1000) + '"><!ENTITY b "' + '&a;'.repeat(1000) + '">]>'
  const tei = bomb + '<TEI><text><body><div type="document" xml:id="d1"><p>&b;</p></div></body></text></TEI>'
  const [document] = read(tei)
  assert.equal(document && toPlainText(document), '&b;\n')
  for (const broken of [
    '',
    '<',
    '<TEI',
    '</TEI>',
    'words',
    '<TEI><text><body><div type="document">',
    '\u0000'
  ])
    assert.ok(Array.isArray(read(broken)))
  const deep = '<TEI><text><body>' + '<div type="document" xml:id="d1">' + '<hi>'.repeat(2000) + 'deep'
  assert.equal(read(deep).map(toPlainText).join(''), 'deep\n')
})

function read(value: string | Uint8Array): Document[] {
  return readTei(new VFile({path: 'frus1977-80v99.xml', value}), 'frus1977-80v99').documents
}
