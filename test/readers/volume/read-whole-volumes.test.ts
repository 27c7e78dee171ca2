import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {toPlainPart} from '../../../src/formats/plain-text.ts'
import {readWholeVolumes} from '../../../src/readers/volume/read-whole-volumes.ts'
import {volume} from '../../stock.ts'

const often = 'The Soviets were there. '.repeat(9)
const value =
  '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><front><div xml:id="preface"><head>Preface</head>' +
  '<p>We thank all. So <pb n="V"/>viets in effort, in the <pb n="VI"/>place.</p></div></front><body>' +
  '<div type="chapter" xml:id="ch1"><head>Papers</head>' +
  `<div type="document" xml:id="d1"><head>1. Paper</head><p>${often}</p></div></div></body></text></TEI>`

/** A place for what waits that is an array, and may not keep any record in memory. */
function aside() {
  const texts: string[] = []
  return {
    texts,
    room: 0,
    put: (text: string) => texts.push(text) - 1,
    take: (number: number) => texts[number] ?? ''
  }
}

test('a word that a page of a preface parts should be whole where the documents have it', () => {
  for (const place of [null, aside()]) {
    const file = new VFile({path: 'frus1964-68v99.xml', value})
    const {matter} = readWholeVolumes(volume(), [{name: file.path, file}], place)
    const [preface] = matter.map(({read}) => read())
    assert.ok(preface)
    assert.equal(toPlainPart(preface), 'Preface\n\nWe thank all. Soviets in effort, in the place.\n')
    if (place) assert.equal(place.texts.length, 2)
  }
})

test('what is known of a document before its record is read should be what the record says', () => {
  const file = new VFile({path: 'frus1964-68v99.xml', value})
  const facts = volume({documents: {d1: {date: '1964-05-06'}}})
  for (const {id, date, printedDate, read} of readWholeVolumes(facts, [{name: file.path, file}]).documents) {
    const document = read()
    assert.deepEqual({id: document.id, date: document.date}, {id, date})
    assert.equal(printedDate, null)
  }
})
