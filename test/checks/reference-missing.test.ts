import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {referenceMissing} from '../../src/checks/reference-missing.ts'
import type {Catalogue, DocumentEntry} from '../../src/edition/catalogue.ts'
import {Volume} from '../../src/edition/volume.ts'

const place = {line: 7, column: 3, offset: 120}

test('references should be missing or malformed, and those that lead somewhere pass', () => {
  const targets = [
    '#d1',
    '#d1fn2',
    '#d1fn9',
    '#d2',
    '#d99',
    '#pg_7',
    '#pg_8',
    'frus1952-54v14p2#d1',
    'Document 9',
    ''
  ]
  const file = new VFile({path: 'raw/1.txt'})
  referenceMissing(catalogue(targets), () => file)
  assert.deepEqual(
    file.messages.map((message) => `${String(message)} (${message.ruleId})`),
    [
      'raw/1.txt:7:3: Unexpected reference to `#d1fn9`, expected a document or note of this edition (reference-missing)',
      'raw/1.txt:7:3: Unexpected reference to `#d99`, expected a document or note of this edition (reference-missing)',
      'raw/1.txt:7:3: Unexpected reference to `Document 9`, expected a target such as `#d60` (reference-malformed)',
      'raw/1.txt:7:3: Unexpected reference to ``, expected a target such as `#d60` (reference-malformed)'
    ]
  )
})

/** A volume with room for two documents that holds one, which points at these targets. */
function catalogue(targets: readonly string[]): Catalogue {
  const volume = Volume.parse({
    id: 'frus1964-68v99',
    series: 'Foreign Relations of the United States',
    subseries: '1964–1968',
    number: 'Volume XCIX',
    title: 'Fixtures',
    editors: [],
    publisher: 'United States Government Printing Office',
    place: 'Washington',
    year: 1996,
    divisions: [{id: 'ch1', title: 'All', documents: ['d1', 'd2']}]
  })
  const entry: DocumentEntry = {
    volume: volume.id,
    id: 'd1',
    number: '1',
    title: 'Editorial Note',
    genre: {kind: 'editorial note', text: 'Editorial Note'},
    from: [],
    roles: [],
    to: [],
    date: null,
    place: null,
    subject: null,
    serial: null,
    source: null,
    notes: new Map([['2', 'fn2']]),
    anchors: ['2'],
    pages: [{page: '7', basis: 'marked'}],
    begins: {status: 'unknown'},
    ends: {status: 'unknown'},
    references: targets.map((target) => ({target, note: null, anchor: null, place})),
    absences: [],
    paragraphs: 1,
    words: {paragraphs: [], notes: []},
    opening: ''
  }
  return new Map([[volume.id, {volume, documents: new Map([['d1', entry]]), matter: new Map()}]])
}
