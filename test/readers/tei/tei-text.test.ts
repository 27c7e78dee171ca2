import assert from 'node:assert/strict'
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {readParts} from '../../../src/readers/tei/parts.ts'
import {openTeiText} from '../../../src/readers/tei/tei-text.ts'
import {decode} from '../../../src/readers/text/decode.ts'
import {pointAt, toSource} from '../../../src/readers/text/lines.ts'

const fixtures = 'test/fixtures/editions/whole-volumes/content/volumes/'
const lines = 'Café\r\n“Łódź” 😀\ra\n\r\n\n🇺🇸 end\n'
const utf16 = Buffer.from('\uFEFF' + lines, 'utf16le')

/** Texts in every encoding that is read, with all line ends and with characters of up to four bytes. */
const texts: Record<string, string | Uint8Array> = {
  'UTF-8': Buffer.from(lines),
  'UTF-8 with bytes of windows-1252': Buffer.concat([
    Buffer.from(lines),
    Buffer.from([0x93, 0x80, 0xe2, 0x94])
  ]),
  'UTF-16': utf16,
  'UTF-16 with an odd byte': Buffer.concat([utf16, Buffer.from([0x41])]),
  'UTF-16, high bytes first': Buffer.from(utf16).swap16(),
  'a text that is decoded already': lines,
  nothing: ''
}

for (const [name, value] of Object.entries(texts))
  test(`${name} should be the same in stretches of any size, and so should places and hashes`, () => {
    const {text, faults} = decode(value)
    const source = toSource(text)
    for (const size of [4, 5, 6, 7, 8, 64]) {
      const opened = openTeiText(value, size)
      const stretches = [...opened.stretches()]
      assert.equal(stretches.map((stretch) => stretch.text).join(''), text)
      assert.ok(stretches.every((stretch) => !/[\uD800-\uDBFF]$/u.test(stretch.text)))
      assert.deepEqual(opened.faults, faults)
      for (let start = 0; start <= text.length; start++) {
        assert.deepEqual(opened.pointAt(start), pointAt(source, start))
        const span = {start, end: Math.min(text.length, start + 5)}
        assert.equal(opened.hashOf(span), hash('sha256', text.slice(span.start, span.end)))
      }
    }
  })

const volumes = Object.fromEntries(
  ['frus1977-80v99.xml', 'frus1981-88v98.xml', 'frus1948v09/frus1948v09.xml'].map((path) => [
    path,
    readFileSync(fixtures + path, 'utf8')
  ])
)
const odd = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><!-- A & B --><text><body><div type="document" xml:id="d1" n="A & B">
<p>A & B &amp; &#8212;&x2014; C &mdash; <![CDATA[a & b < c]]> & &; D&</p></div></body></text></TEI>`

for (const [name, value] of Object.entries({...volumes, 'a file with stray ampersands': odd}))
  test(`the parts of ${name} should be the same, wherever a stretch ends`, () => {
    const read = (size?: number): unknown[] => {
      const said: unknown[] = []
      const parts = [...readParts(openTeiText(value, size), (fault) => said.push(fault))]
      return [parts, said]
    }
    for (const size of name in volumes ? [61, 1000] : [4, 5, 7, 11]) assert.deepEqual(read(size), read())
  })

test('a stray ampersand should be said in words and values, and not where it is a sign like others', () => {
  const said: string[] = []
  Array.from(readParts(openTeiText(odd), ({reason, at}) => said.push(`${at}: ${reason}`)))
  const strays = said.filter((line) => line.includes('begins no reference'))
  const places = [...odd.matchAll(/&(?= (?:B"|B &amp|&;|D)|; D|<\/p>)/gu)].map(({index}) => index)
  assert.deepEqual(
    strays,
    places.map((at) => `${at}: \`&\` that begins no reference`)
  )
})
