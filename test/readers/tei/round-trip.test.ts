import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {VFile} from 'vfile'
import {DocumentDate, type Document} from '../../../src/edition/document.ts'
import type {Matter} from '../../../src/edition/matter.ts'
import {Volume} from '../../../src/edition/volume.ts'
import {toTei, toTeiPart} from '../../../src/formats/tei/to-tei.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {joinWords} from '../../../src/readers/volume/words-over-pages.ts'
import {faultsOf} from '../../formats/xml.ts'

const fixtures = 'test/fixtures/editions/whole-volumes/content/volumes'
const shared = join(import.meta.dirname, '../../../../shared/tei')

describe('TEI → record → our TEI → record', () => {
  for (const path of ['frus1977-80v99.xml', 'frus1948v09/frus1948v09.xml'])
    test(`should keep all that the records of ${path} hold`, () => {
      for (const document of read(join(fixtures, path))) assert.deepEqual(roundTrip(document), bare(document))
    })

  const reason = existsSync(shared) ? false : '../shared/tei is not here'
  for (const id of [
    'frus1948v01p2',
    'frus1952-54v14p2',
    'frus1961-63v05',
    'frus1969-76ve13',
    'frus1977-80v01'
  ])
    test(`should keep what a tenth of the records of ${id} hold`, {skip: reason}, (context) => {
      const some = read(join(shared, id + '.xml')).filter((_, index) => index % 10 === 3)
      const others = some.filter(
        (document) => JSON.stringify(roundTrip(document)) !== JSON.stringify(bare(document))
      )
      context.diagnostic(`${some.length} records, ${others.length} are not the same again`)
      assert.deepEqual(
        others.map(({id}) => id),
        known[id] ?? []
      )
    })

  for (const path of ['frus1977-80v99.xml', 'frus1981-88v98.xml'])
    test(`should keep all that the other parts of ${path} hold`, () => {
      const parts = readParts(join(fixtures, path))
      assert.ok(parts.length > 0)
      for (const part of parts) assert.deepEqual(roundTripPart(part), bareMatter(part))
    })

  for (const id of ['frus1952-54v14p2', 'frus1961-63v05', 'frus1977-80v01'])
    test(`should keep all that the other parts of ${id} hold`, {skip: reason}, (context) => {
      const parts = readParts(join(shared, id + '.xml'))
      context.diagnostic(`${parts.length} parts`)
      const others = parts.filter(
        (part) => JSON.stringify(roundTripPart(part)) !== JSON.stringify(bareMatter(part))
      )
      assert.deepEqual(
        others.map(({id}) => id),
        knownParts[id] ?? []
      )
    })

  test('should keep every kind of date, and where it comes from', () => {
    const [document] = read(join(fixtures, 'frus1977-80v99.xml'))
    assert.ok(document)
    const dates: DocumentDate[] = [
      {iso: '1977', certainty: 'inferred', basis: 'encoding'},
      {iso: '1977-02', text: 'February 1977', certainty: 'certain', basis: 'heading'},
      {iso: '1977-02-01', end: '1977-02-03', text: 'Feb. 1–3', certainty: 'doubtful', basis: 'dateline'},
      {iso: '1977-02-01T15:30:00Z', text: '1530Z', certainty: 'certain', basis: 'dateline'},
      {
        iso: '1977-02-01T15:30:00',
        end: '1977-02-01T16:00:00',
        offset: '+05:30',
        certainty: 'certain',
        basis: 'supplied'
      }
    ]
    for (const date of dates)
      for (const place of [null, {text: 'Bonn', basis: date.basis}]) {
        const dated: Document = {...document, date: DocumentDate.parse(date), place}
        assert.deepEqual(roundTrip(dated), bare(dated))
      }
  })
})

/** Records of the sample that are not the same again, by volume. */
const known: Record<string, string[]> = {}

/** The index has the id `in22` twice, which XML takes once. */
const knownParts: Record<string, string[]> = {'frus1952-54v14p2': ['index']}

function read(path: string): Document[] {
  return joinWords(readTei(new VFile({path, value: readFileSync(path)}), idOf(path)).documents)
}

function readParts(path: string): Matter[] {
  return readTei(new VFile({path, value: readFileSync(path)}), idOf(path)).matter
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.xml$/gu, '')
}

/** The record that is read from the TEI of a record, which is valid. */
function roundTrip(document: Document): unknown {
  const value = toTei(document, Volume.parse({id: document.volume, documents: {}}))
  assert.deepEqual(faultsOf(value), [])
  const file = new VFile({path: document.id + '.xml', value})
  const [again] = readTei(file, document.volume).documents
  assert.deepEqual(
    file.messages.flatMap(({ruleId}) => (ruleId === 'page-in-cell' ? [] : [ruleId])),
    []
  )
  return again && bare(again)
}

/** The same of a part that is no document. */
function roundTripPart(part: Matter): unknown {
  const value = toTeiPart(part, Volume.parse({id: part.volume, documents: {}}))
  assert.deepEqual(faultsOf(value), [], part.id)
  const file = new VFile({path: part.id + '.xml', value})
  const [again] = readTei(file, part.volume).matter
  assert.deepEqual(
    file.messages.flatMap(({ruleId}) => (ruleId === 'page-in-cell' ? [] : [ruleId])),
    [],
    part.id
  )
  return again && bareMatter(again)
}

/** Which pages have no address, as others of the volume differ from them in capitals only, a part cannot tell by itself. */
function bareMatter(part: Matter): unknown {
  return bare({...part, pages: []})
}

/** A record without what is of its file: places, and which file it was. */
function bare(document: Document | Matter): unknown {
  const ofFile = new Set(['position', 'provenance'])
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (ofFile.has(key) ? undefined : value)))
}
