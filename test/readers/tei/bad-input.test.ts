import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {VFile} from 'vfile'
import {toPlainText} from '../../../src/formats/plain-text.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'

const tei = readFileSync('test/fixtures/editions/whole-volumes/content/volumes/frus1977-80v99.xml', 'utf8')
const without =
  '1:1: Unexpected file without documents, expected `<div type="document" xml:id="d1">` in the body of a TEI file'
const other = (start: string): string =>
  `1:1: Unexpected file of another format, which begins with \`${start}\`, expected ` +
  '`<TEI xmlns="http://www.tei-c.org/ns/1.0">` at its start; nothing of it is read'

/** A file that is odd as a whole, what there is to say of it first, and the documents that are read. */
const files: Record<string, [value: string | Uint8Array, message: string, documents: string[]]> = {
  'an empty file': [
    '',
    '1:1: Unexpected XML that is not well-formed (document must contain a root element), expected well-formed XML',
    []
  ],
  'a file that breaks off': [
    tei.slice(0, 3500),
    '59:74: Unexpected end of the file inside `<note>`, expected `</note>` and what follows it, up to `</TEI>`; what was cut off is not published',
    ['d1']
  ],
  'UTF-16': [
    Buffer.from('\uFEFF' + tei, 'utf16le'),
    '1:1: Unexpected UTF-16, expected UTF-8; read as UTF-16, as its byte order mark says',
    ['d1', 'd2']
  ],
  'rich text': ['{\\rtf1 Words}', other('{\\rtf1 Words}'), []],
  'a web page': ['<!DOCTYPE html>\n<html><body>Words</body></html>', other('<html>'), []],
  'a feed': ['<?xml version="1.0"?><rss><channel/></rss>', other('<rss>'), []],
  'TEI without documents': [
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div xml:id="ch1"><p>Words.</p></div></body></text></TEI>',
    without,
    []
  ],
  'another namespace': [
    tei.replace('xmlns="http://www.tei-c.org/ns/1.0"', 'xmlns="urn:other"'),
    '2:1: Unexpected namespace `urn:other` of the root, expected `http://www.tei-c.org/ns/1.0`',
    ['d1', 'd2']
  ],
  'a document type that lies elsewhere': [
    tei.replace(
      '<TEI ',
      '<!DOCTYPE TEI SYSTEM "http://localhost:1/tei.dtd" [<!ENTITY e SYSTEM "file:///dev/null">]>\n<TEI '
    ),
    '2:1: Unexpected document type declaration, expected none',
    ['d1', 'd2']
  ],
  'a prefix that nothing declares': [
    tei.replace('<p>The talks', '<p><x:hi>The</x:hi> talks'),
    '58:29: Unexpected XML that is not well-formed (unbound namespace prefix: "x"), expected well-formed XML',
    ['d1', 'd2']
  ]
}

for (const [name, [value, message, documents]] of Object.entries(files))
  test(`${name} should be said, and read as far as it is TEI`, () => {
    const {said, read} = open(value)
    assert.equal(said[0], message)
    assert.deepEqual(
      read.documents.map(({id}) => id),
      documents
    )
  })

test('levels without number should take time in proportion, and keep their words', () => {
  const levels = 60_000
  for (const [start, end] of [
    ['<hi>', '</hi>'],
    ['<div>', '</div>'],
    ['<list><item>', '</item></list>']
  ] as const) {
    const words = start.repeat(levels) + 'deep' + end.repeat(levels)
    const before = process.cpuUsage().user
    const {read, said} = open(inDocument(`<p>${words}</p>`))
    // each level that looks at those above it takes a minute
    assert.ok((process.cpuUsage().user - before) / 1e6 < 10)
    assert.deepEqual(
      read.documents.map((document) => toPlainText(document).replaceAll('• ', '')),
      ['1. Paper\n\ndeep\n']
    )
    assert.match(said.join('\n'), /at a depth of 65 elements, expected 64 at most; read without it$/u)
  }
})

test('divisions in divisions should be read to a depth, and the documents below that as well', () => {
  const levels = 60_000
  const inside = '<div type="document" xml:id="d1"><head>1. Paper</head><p>Deep.</p></div>'
  const {read, said} = open(inBody('<div xml:id="c">'.repeat(levels) + inside + '</div>'.repeat(levels)))
  assert.deepEqual(
    read.documents.map(({id}) => id),
    ['d1']
  )
  assert.match(said.join('\n'), /`div` at a depth of 65 elements, expected 64 at most; read without it$/mu)
})

test('each `&` that begins no reference should be said at its place, and stay', () => {
  const {read, said} = open(inDocument('<p>A & B &amp; C & D</p>'))
  assert.deepEqual(read.documents.map(toPlainText), ['1. Paper\n\nA & B & C & D\n'])
  const reason =
    'Unexpected XML that is not well-formed (`&` that begins no reference), expected well-formed XML'
  const at = inDocument('<p>').length - inDocument('').length + inDocument('').indexOf('</div>')
  assert.deepEqual(said, [`1:${at + 3}: ${reason}`, `1:${at + 15}: ${reason}`])
})

test('words outside divisions should be kept as a part of the volume', () => {
  const {read, said} = open(inBody('Words <hi>in the open</hi>'))
  assert.match(
    said[0] ?? '',
    /Unexpected words outside a division, expected them in one; kept as a part of the volume/u
  )
  assert.match(JSON.stringify(read.matter.map(({body}) => body)), /Words.*in the open/u)
})

function inDocument(content: string): string {
  return inBody(
    `<div xml:id="c"><div type="document" xml:id="d1"><head>1. Paper</head>${content}</div></div>`
  )
}

function inBody(content: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${content}</body></text></TEI>`
}

function open(value: string | Uint8Array) {
  const file = new VFile({path: 'frus1977-80v99.xml', value})
  const read = readTei(file, 'frus1977-80v99')
  return {read, said: file.messages.map(({line, column, reason}) => `${line}:${column}: ${reason}`)}
}
