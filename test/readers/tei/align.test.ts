import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {Document} from '../../../src/edition/document.ts'
import {toText} from '../../../src/edition/visit.ts'
import {toHtml} from '../../../src/formats/html/to-html.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {faultsOf} from '../../formats/xml.ts'
import {volume} from '../../stock.ts'
import {readOne} from './encoded.ts'

const document = readOne(
  '<head>3. Editorial Note</head><p rend="center">The Grain</p><p rend="center">. . . .</p>' +
    '<p rend="right">Washington, undated.</p><p>Words.</p>'
)
const read = [
  ['heading', undefined, 'The Grain'],
  ['paragraph', 'center', '. . . .'],
  ['paragraph', 'right', 'Washington, undated.'],
  ['paragraph', undefined, 'Words.']
]

test('a line that stands centred or to the right in print should be known as such, where it is no heading', () => {
  assert.deepEqual(alignedIn(document), read)
  const {text} = toHtml(document, {catalogue: new Map(), href: String})
  assert.match(text, /<p id="p1" class="center">\. \. \. \.<\/p><p id="p2" class="right">Wash/u)
})

test('a centred line that heads an enclosure should be a heading like others', () => {
  const {body} = readOne(
    '<head>4. Letter</head><p>Words.</p><p rend="center">[Enclosure]</p>' +
      '<p rend="right">Washington, July 1, 1960.</p><p>More.</p>'
  )
  const [, enclosure] = Document.parse({...document, body}).body
  assert.ok(enclosure?.type === 'attachment')
  assert.deepEqual(
    enclosure.children.map(({type}) => type),
    ['heading', 'dateline', 'paragraph']
  )
})

test('our TEI should say where lines stand, and be read so again', () => {
  const written = toTei(document, volume())
  assert.deepEqual(faultsOf(written), [])
  const {documents} = readTei(new VFile({value: written}), document.volume)
  assert.deepEqual(documents.flatMap(alignedIn), read)
})

function alignedIn({body}: typeof document) {
  return body.map((block) => [
    block.type,
    block.type === 'paragraph' ? block.align : undefined,
    toText([block])
  ])
}
