import assert from 'node:assert/strict'
import test from 'node:test'
import {parseTarget} from '../../src/edition/address.ts'
import {toEntry, type ReferenceEntry} from '../../src/edition/catalogue.ts'
import {sayPart, sayPlaces} from '../../src/views/cited-places.ts'
import type {Piece} from '../../src/views/piece.ts'
import {formatVolumeId} from '../../src/wording/volume-name.ts'
import {document} from '../stock.ts'

const [d60, d67] = ['d60', 'd67'].map((id) =>
  toEntry(
    document({
      id,
      notes: ['1', '4'].map((label, index) => ({
        id: id + 'fn' + (index + 1),
        label,
        kind: 'note',
        placement: 'foot',
        body: []
      }))
    })
  )
)

test('what cites should be told with its places, which lead there; what it names, here', () => {
  assert.ok(d60 && d67)
  const said = sayPlaces(
    [
      note('2', '#d67fn4'),
      note('2', '#d67'),
      note('3', '#d67'),
      paragraph(5, '#pg_207'),
      paragraph(5, '#pg_207')
    ].map(cite),
    {entry: d60, isHere: false},
    {entry: d67, isHere: true}
  )
  assert.deepEqual(said.map(written), [
    'in ',
    '[note 2](/historicaldocuments/frus1964-68v17/d60/#fn2)',
    ', which cites ',
    '[note 4 of this document](#fn4)',
    '; ',
    '[note 3](/historicaldocuments/frus1964-68v17/d60/#fn3)',
    '; ',
    '[paragraph 5](/historicaldocuments/frus1964-68v17/d60/#p5)',
    ', which cites ',
    '[page 207](#pg_207)'
  ])
})

test('what is cited should be told with its places here; a note that is not there leads nowhere', () => {
  assert.ok(d60 && d67)
  const said = sayPlaces(
    [
      note('2', '#d60fn4'),
      note('2', '#d60fn9'),
      {...note('1', '#d60'), note: source},
      paragraph(null, '#d60')
    ].map(cite),
    {entry: d67, isHere: true},
    {entry: d60, isHere: false}
  )
  assert.deepEqual(said.map(written), [
    'in ',
    '[note 2](#fn2)',
    ', which cites ',
    '[its note 4](/historicaldocuments/frus1964-68v17/d60/#fn4)',
    ' and ',
    'its note 9',
    '; ',
    '[the source note](#fn1)',
    '; ',
    'the text'
  ])
})

test('what is named of a volume should be told', () => {
  const targets = ['frus1964-68v13#d312', 'frus1955-57v24#pg_720', 'frus1964-68v13']
  assert.deepEqual(
    targets.map((target) => sayPart(parseTarget(target, '') ?? {volume: ''})),
    ['Document 312', 'Page 720', null]
  )
})

test('a volume of which only the id is known should be named from it', () => {
  const ids = [
    'frus1964-68v13',
    'frus1951v06p1',
    'frus1969-76ve11p1',
    'frus1961-63v29',
    'frus1943',
    'frus1945Malta'
  ]
  assert.deepEqual(ids.map(formatVolumeId), [
    '1964–1968, Volume XIII',
    '1951, Volume VI, Part 1',
    '1969–1976, Volume E–11, Part 1',
    '1961–1963, Volume XXIX',
    '1943, The Conferences at Washington and Quebec',
    '1945, The Conferences at Malta and Yalta'
  ])
})

const source = {id: 'd67fn1', label: '1', kind: 'source'} as const

function note(label: string, target: string): ReferenceEntry {
  return {target, note: {id: 'fn' + label, label, kind: 'note'}, anchor: 'fn' + label, place: undefined}
}

function paragraph(number: number | null, target: string): ReferenceEntry {
  return {target, note: null, anchor: number === null ? null : 'p' + number, place: undefined}
}

function cite(reference: ReferenceEntry): Parameters<typeof sayPlaces>[0][number] {
  return {reference, target: parseTarget(reference.target, 'frus1964-68v17') ?? {volume: ''}}
}

function written({text, path}: Piece): string {
  return path === null ? text : `[${text}](${path})`
}
