import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../src/edition/document.ts'
import type {SourceNote} from '../../src/edition/source-note.ts'
import {nameFold, toFacts, type Paths} from '../../src/views/source-facts.ts'
import {document} from '../stock.ts'

/** Paths that show what was asked. */
const paths: Paths = {
  party: ({name}) => (name === undefined ? null : 'name:' + name),
  kind: (kind) => 'kind:' + kind,
  marking: (value) => 'marking:' + value,
  date: (iso) => 'date:' + iso,
  archive: ({repository, parts}) =>
    [repository ?? '', ...parts].map((text, index) => ({text, path: 'archive:' + index}))
}

const source: SourceNote = {
  note: 'd1fn1',
  citation: {
    repository: 'Department of State',
    parts: ['Central Files', 'POL CZECH–USSR'],
    file: 'POL CZECH–USSR',
    kind: 'archive',
    raw: 'Department of State, Central Files, POL CZECH–USSR.'
  },
  alsoIn: [],
  marking: {
    classification: 'Secret',
    precedence: [{value: 'Niact', raw: 'NIACT'}],
    distribution: [{value: null, raw: 'Gamma'}],
    raw: 'Secret; NIACT; Gamma.'
  },
  drafted: [
    {
      people: [{text: 'Vedeler', name: 'Vedeler'}, {text: 'McAfee (EUR/GER)', name: 'McAfee'}, {text: 'S/S'}],
      on: 'July 24',
      manner: 'in draft',
      raw: 'Drafted in draft by Vedeler, McAfee (EUR/GER), and S/S on July 24'
    }
  ],
  cleared: [],
  approved: [],
  concurred: [],
  initialed: [],
  remarks: [],
  unparsed: []
}

test('facts should stand in the order of the card, names and steps with their paths, what is looked up seldom folded', () => {
  assert.deepEqual(
    facts({
      source,
      from: [{text: 'Under Secretary Rostow', name: 'Rostow', office: 'Under Secretary'}],
      to: [{text: 'the Department of State', office: 'Department of State'}],
      date: {iso: '1968-07-20', certainty: 'certain', basis: 'supplied'},
      place: {text: 'Washington', basis: 'supplied'},
      pages: [
        {page: '206', basis: 'before-first'},
        {page: '207', basis: 'marked'}
      ]
    }),
    [
      'Marking (stamps): [Secret](marking:Secret) | [Niact](marking:Niact) | [Gamma](marking:Gamma)',
      'From (named): [Rostow](name:Rostow), Under Secretary',
      'To (named): Department of State',
      'Archive (path): [Department of State](archive:0) | [Central Files](archive:1) | [POL CZECH–USSR](archive:2)',
      'Pages (named): 206–207',
      '▸ Drafted (lines): [Vedeler](name:Vedeler), [McAfee](name:McAfee) (EUR/GER), S/S (July 24, in draft)',
      '▸ Kind (lines): [Letter](kind:letter)'
    ]
  )
})

test('a number in print that is not that of the address should be said beside it', () => {
  const [first] = toFacts(document({id: 'd131', number: '125'}), paths)
  assert.deepEqual([first?.name, first?.values[0]?.[0]?.text], ['Number', '125 in print, 131 in addresses'])
  assert.notEqual(toFacts(document(), paths)[0]?.name, 'Number')
})

test('the number of the paper itself should be said, and name the fold where nothing else does', () => {
  const despatch = document({serial: '478'})
  assert.deepEqual(facts({serial: '478'}), [
    '▸ Number of the paper (lines): 478',
    '▸ Kind (lines): [Letter](kind:letter)'
  ])
  assert.equal(nameFold(toFacts(despatch, paths), false), 'Number of the paper, kind')
})

test('that a paper bears no marking should be said, and stamped by nobody', () => {
  const marking: SourceNote['marking'] = {
    classification: 'No classification marking',
    precedence: [],
    distribution: [{value: 'Nodis', raw: 'NODIS'}],
    raw: 'No classification marking; NODIS.'
  }
  const unmarked: SourceNote = {...source, citation: null, drafted: [], marking}
  assert.deepEqual(facts({source: unmarked}), [
    'Marking (lines): [No classification marking](marking:No classification marking); [Nodis](marking:Nodis)',
    '▸ Kind (lines): [Letter](kind:letter)'
  ])
})

test('a kind should be as the list has it, with a word that it was inferred; one that is in no list, as printed', () => {
  assert.deepEqual(facts({genre: {kind: 'editorial note', text: 'Editorial Note'}}), [
    '▸ Kind (lines): [Editorial note](kind:editorial note)'
  ])
  assert.deepEqual(facts({genre: {kind: 'correspondence', text: null}}), [
    '▸ Kind (lines): [Correspondence](kind:correspondence) {inferred}'
  ])
  assert.deepEqual(facts({genre: {kind: 'other', text: 'Poem'}}), ['▸ Kind (lines): [Poem](kind:other)'])
  assert.deepEqual(facts({genre: {kind: 'other', text: null}}), [])
})

test('a date that the line under the heading has should not be said again; one that the heading has should lead on', () => {
  const place = {text: 'Prague', basis: 'supplied'} as const
  const date = {iso: '1968-07', certainty: 'certain', basis: 'supplied'} as const
  assert.deepEqual(facts({date, place}), ['▸ Kind (lines): [Letter](kind:letter)'])
  assert.deepEqual(facts({date: {...date, basis: 'heading'}, place}), [
    '▸ Date (lines): [July 1968](date:1968-07)',
    '▸ Kind (lines): [Letter](kind:letter)'
  ])
})

test('the card should say which form the document was read from', () => {
  const {provenance} = document()
  const last = toFacts(document({provenance: {...provenance, reader: 'tei'}}), paths).at(-1)
  assert.deepEqual(
    [last?.name, JSON.stringify(last?.values)],
    ['Read from', JSON.stringify([[{text: 'the TEI of the volume', path: null}]])]
  )
})

test('the fold should be called what is in it', () => {
  const all = toFacts(document({source, participants: [{text: 'Rusk'}]}), paths)
  assert.equal(nameFold(all, true), 'Participants, drafting, source note')
  assert.equal(nameFold(toFacts(document(), paths), false), 'Kind')
})

/** The facts, a line each. */
test('those who met or talked should have taken part, and nobody have written to another', () => {
  const president = {text: 'the President', office: 'President'}
  const secretary = {text: 'the Secretary of State', office: 'Secretary of State'}
  const both = [president, secretary]
  assert.deepEqual(facts({from: both, to: both, participants: both}), [
    'Participants (lines): President | Secretary of State {heading}',
    '▸ Kind (lines): [Letter](kind:letter)'
  ])
})

test('marking and archive that the heading prints should say so', () => {
  assert.deepEqual(
    facts({source: {...source, note: null, drafted: []}}).filter((fact) =>
      /^(?:Marking|Archive)/u.test(fact)
    ),
    [
      'Marking (stamps): [Secret](marking:Secret) | [Niact](marking:Niact) | [Gamma](marking:Gamma) {heading}',
      'Archive (path): [Department of State](archive:0) | [Central Files](archive:1) | [POL CZECH–USSR](archive:2) {heading}'
    ]
  )
})

function facts(of: Partial<Document>): string[] {
  const lines = toFacts(document(of), paths).map(({name, kind, values, basis, folded}) => {
    const said = values.map((pieces) =>
      pieces.map(({text, path}) => (path === null ? text : `[${text}](${path})`)).join('')
    )
    return `${folded ? '▸ ' : ''}${name} (${kind}): ${said.join(' | ')}${basis === null ? '' : ` {${basis}}`}`
  })
  // every card ends with the form that its document was read from
  assert.equal(lines.pop(), '▸ Read from (lines): raw text')
  return lines
}
