import assert from 'node:assert/strict'
import test from 'node:test'
import {
  countDocuments,
  formatGap,
  formatHeld,
  formatHeldHere,
  listDivisions,
  toContents,
  type Section
} from '../../src/views/contents.ts'
import {catalogue, document} from '../stock.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Division} from '../../src/edition/volume.ts'

const divisions: Division[] = [
  {
    id: 'comp1',
    title: 'All',
    documents: ['d1', 'd9'],
    divisions: [
      {id: 'ch1', title: 'One', documents: ['d2', 'd5']},
      {id: 'ch2', title: 'Two', documents: ['d6', 'd9']}
    ]
  }
]

function contents(ids: string[], parts = divisions): Section[] {
  const documents: Document[] = ids.map((id) => document({id, number: id.slice(1)}))
  const entry = catalogue(documents, {divisions: parts}).get('frus1964-68v17')
  assert.ok(entry)
  return toContents(entry)
}

/** The lines of a section as words: `d3`, `4–5`. */
function words({lines}: Section): string[] {
  return lines.map((line) => (line.type === 'gap' ? `${line.from}–${line.to}` : line.entry.id))
}

test('documents and gaps should follow each other, each in the innermost division', () => {
  const [all] = contents(['d3', 'd6', 'd7'])
  assert.ok(all)
  assert.deepEqual(words(all), ['1–1'])
  assert.deepEqual(all.sections.map(words), [
    ['2–2', 'd3', '4–5'],
    ['d6', 'd7', '8–9']
  ])
  assert.equal(all.held, 3)
})

test('documents with a letter after the number should stand beside the one without', () => {
  const [, two] = contents(['d6', 'd6A', 'd7'])[0]?.sections ?? []
  assert.ok(two)
  assert.deepEqual(words(two), ['d6', 'd6A', 'd7', '8–9'])
})

test('documents that no division claims should not be lost', () => {
  const sections = contents(['d3', 'd12'])
  assert.deepEqual(sections.at(-1)?.division, null)
  assert.deepEqual(sections.map(words).at(-1), ['d12'])
  assert.deepEqual(contents(['d3'], []).map(words), [['d3']])
})

test('a volume should be as large as its divisions say, or as what is held', () => {
  const [planned] = catalogue([document()], {divisions}).values()
  const [unplanned] = catalogue([document()]).values()
  assert.ok(planned && unplanned)
  assert.equal(countDocuments(planned), 9)
  assert.equal(countDocuments(unplanned), 1)
})

test('divisions should be listed with those around them', () => {
  assert.deepEqual(
    listDivisions(divisions).map(({division, around}) => [division.id, around.map(({id}) => id)]),
    [
      ['comp1', []],
      ['ch1', ['comp1']],
      ['ch2', ['comp1']]
    ]
  )
})

test('a gap should be named in the number it has', () => {
  assert.equal(formatGap({from: 1, to: 8}), 'Documents 1–8')
  assert.equal(formatGap({from: 5, to: 5}), 'Document 5')
})

test('the total of a volume should never be less than what is held of it', () => {
  const held = (ids: string[], parts: Division[]): string[] => {
    const documents = ids.map((id) => document({id, number: id.slice(1)}))
    const entry = catalogue(documents, {divisions: parts}).get('frus1964-68v17')
    assert.ok(entry)
    return [formatHeld(entry), formatHeldHere(entry)]
  }
  const one: Division[] = [{id: 'ch1', title: 'One', documents: ['d1', 'd1']}]
  assert.deepEqual(held(['d1', 'd2', 'd3', 'd4', 'd5'], one), ['5 documents', '5 documents in this edition'])
  assert.deepEqual(held(['d1', 'd12'], divisions), ['2 documents', '2 documents in this edition'])
  assert.deepEqual(held(['d1', 'd2'], divisions), [
    '2 of 9 documents',
    '2 of 9 documents are in this edition'
  ])
  assert.deepEqual(held(['d1'], divisions), ['1 of 9 documents', '1 of 9 documents is in this edition'])
  const two: Division[] = [{id: 'ch1', title: 'Two', documents: ['d1', 'd2']}]
  assert.deepEqual(held(['d1'], one), ['its one document', 'Its one document is in this edition'])
  assert.deepEqual(held(['d1', 'd2'], two), ['both documents', 'Both documents are in this edition'])
  const three: Division[] = [{id: 'ch1', title: 'Three', documents: ['d1', 'd3']}]
  assert.deepEqual(held(['d1', 'd2', 'd3'], three), [
    'all 3 documents',
    'All 3 documents are in this edition'
  ])
  assert.deepEqual(held(['d1'], []), ['1 document', '1 document in this edition'])
})
