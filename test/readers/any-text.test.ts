import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {Party} from '../../src/edition/party.ts'
import {SourceNote} from '../../src/edition/source-note.ts'
import {readHeading} from '../../src/readers/heading.ts'
import {findRedactions} from '../../src/readers/redaction.ts'
import {findReferences} from '../../src/readers/reference.ts'
import {readSourceNote} from '../../src/readers/source-note.ts'

/** Pieces that notes and headings are made of, whole and broken. */
const pieces = [
  ...[
    'Source: ',
    'Department of State, ',
    'Central Files, ',
    '611.93/7–855',
    '. ',
    'Secret',
    '; ',
    'Nodis',
    'No classification marking'
  ],
  ...[
    'Drafted',
    ' by ',
    ' in ',
    ' with ',
    'cleared',
    'approved',
    ' and ',
    ', ',
    'Rusk',
    'S/S–O',
    ' (',
    ')',
    '[',
    ']',
    '“',
    '”',
    '\n\n'
  ],
  ...[
    'Foreign Relations, ',
    '1964–1968, ',
    'vol. XIII',
    'ibid., ',
    'Document 3',
    '–',
    '12',
    'footnote 4',
    'pp. 7',
    'supra',
    'see '
  ],
  ...[
    'Memorandum',
    ' From ',
    'the Ambassador',
    ' to ',
    'President Johnson',
    ', Washington',
    'May 3, 1961',
    '9:30 a.m.',
    'not declassified'
  ],
  ...[
    'A copy was sent to ',
    'The meeting took place in ',
    'Johnson Library, ',
    'x',
    ' ',
    '.',
    '’',
    'é',
    '\u{1F4DC}'
  ]
]
const anyText = fc
  .array(fc.oneof({weight: 9, arbitrary: fc.constantFrom(...pieces)}, fc.string()), {maxLength: 40})
  .map((parts) => parts.join(''))

/** The words of a text, counted. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** All words that a source note keeps, as printed. */
function keptWords({citation, marking, remarks, unparsed, ...note}: SourceNote): Map<string, number> {
  const acts = [note.drafted, note.cleared, note.approved, note.concurred, note.initialed].flat()
  return countWords([
    citation?.raw ?? '',
    marking?.raw ?? '',
    ...acts.map(({raw}) => raw),
    ...remarks.map(({text}) => text),
    ...unparsed
  ])
}

test('readSourceNote should keep every word of any note, and fit the schema', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const note = readSourceNote('d1fn1', text, {inline: false})
      assert.doesNotThrow(() => SourceNote.parse(note))
      const kept = keptWords(note)
      for (const [word, times] of countWords([text])) {
        // the label itself is not said again
        const label = word === 'Source' || word === 'source' ? 1 : 0
        assert.ok((kept.get(word) ?? 0) >= times - label, word)
      }
    }),
    {numRuns: 2000, examples: [['Drafted by ;  by ']]}
  )
})

test('readHeading should read any heading', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {from, to} = readHeading(text)
      for (const party of [...from, ...to]) assert.doesNotThrow(() => Party.parse(party))
    }),
    {numRuns: 2000}
  )
})

test('findReferences and findRedactions should give places in order that do not overlap', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('frus1951v07p2', 'frus1964-68v17'), (text, volume) => {
      for (const found of [
        findReferences(text, {volume, document: 'd5', role: 'note'}),
        findRedactions(text)
      ]) {
        let last = 0
        for (const {start, end} of found) {
          assert.ok(start >= last && end > start && end <= text.length)
          last = end
        }
      }
    }),
    {numRuns: 2000}
  )
})
