import assert from 'node:assert/strict'
import test from 'node:test'
import {isSourceNote, readSourceNote} from '../../../src/readers/source-note.ts'

const read = (text: string) => readSourceNote('d1fn1', text, {inline: false})

test('readSourceNote should read the note of the memorandum of Under Secretary Rostow', () => {
  const note = read(
    'Source: Department of State, Central Files, POL CZECH–USSR. Secret; Exdis. The source text bears no drafting information but is initialed by Rostow. A copy of this memorandum was sent to the White House. (Johnson Library, National Security File, Agency File, State Department, Vol. 14)'
  )
  assert.deepEqual(note, {
    note: 'd1fn1',
    citation: {
      repository: 'Department of State',
      parts: ['Central Files', 'POL CZECH–USSR'],
      file: 'POL CZECH–USSR',
      kind: 'archive',
      raw: 'Department of State, Central Files, POL CZECH–USSR.'
    },
    alsoIn: [
      {
        repository: 'Johnson Library',
        parts: ['National Security File', 'Agency File', 'State Department', 'Vol. 14'],
        file: null,
        kind: 'archive',
        raw: 'Johnson Library, National Security File, Agency File, State Department, Vol. 14'
      }
    ],
    marking: {
      classification: 'Secret',
      precedence: [],
      distribution: [{value: 'Exdis', raw: 'Exdis'}],
      raw: 'Secret; Exdis.'
    },
    drafted: [],
    cleared: [],
    approved: [],
    concurred: [],
    initialed: [
      {
        people: [{text: 'Rostow', name: 'Rostow'}],
        raw: 'The source text bears no drafting information but is initialed by Rostow.'
      }
    ],
    remarks: [
      {
        kind: 'no-drafting-information',
        text: 'The source text bears no drafting information but is initialed by Rostow.'
      },
      {
        kind: 'copy',
        text: 'A copy of this memorandum was sent to the White House. (Johnson Library, National Security File, Agency File, State Department, Vol. 14)'
      }
    ],
    unparsed: []
  })
})

test('readSourceNote should read the inline lines of 1948–54', () => {
  const lines: [string, string[], string | null, string | null][] = [
    ['741.90G/1–1048: Telegram', ['741.90G/1–1048'], '741.90G/1–1048', 'Telegram'],
    ['560. AL/12–2647:Telegram', ['560. AL/12–2647'], '560. AL/12–2647', 'Telegram'],
    ['S/S–NSC Files: Lot 63D351: NSC 5 Series', ['S/S–NSC Files', 'Lot 63D351', 'NSC 5 Series'], null, null],
    ['CA Files: Lot 56 D 34: Telegram', ['CA Files', 'Lot 56 D 34'], null, 'Telegram']
  ]
  assert.deepEqual(
    lines.map(([line]) => {
      const {citation, remarks} = readSourceNote('d1fn0', line, {inline: true})
      return [line, citation?.parts, citation?.file, remarks[0]?.text ?? null]
    }),
    lines
  )
})

test('readSourceNote should read a summary before the source, and a note in brackets', () => {
  const summary = read('Summary: The Ambassador reported. Source: National Archives, RG 59, Box 3. Secret.')
  assert.equal(summary.citation?.repository, 'National Archives')
  assert.deepEqual(summary.remarks, [{kind: 'summary', text: 'Summary: The Ambassador reported.'}])

  const fiche = read(
    '[Source: Central Intelligence Agency, Job 83-0036R. Secret. 3 pages of source text not declassified.]'
  )
  assert.equal(fiche.marking?.classification, 'Secret')
  assert.deepEqual(fiche.remarks, [{kind: 'redaction', text: '3 pages of source text not declassified.'}])
})

test('isSourceNote should know a source note by its label, or by its archive where it is the first', () => {
  assert.equal(isSourceNote('Source: Department of State, Central Files, PER 12.', false), true)
  assert.equal(isSourceNote('[Source: National Archives, RG 59. Secret. 1 p.]', false), true)
  assert.equal(isSourceNote('source: Department of State, Central Files, PER 12.', false), true)
  assert.equal(isSourceNote('National Archives, Nixon Presidential Materials, Box 3. Secret.', true), true)
  assert.equal(isSourceNote('National Archives, Nixon Presidential Materials, Box 3. Secret.', false), false)
  assert.equal(isSourceNote('Not printed.', true), false)
})
