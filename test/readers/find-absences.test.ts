import assert from 'node:assert/strict'
import test from 'node:test'
import {findAbsences} from '../../src/readers/find-absences.ts'

/** Printed notes, and what they say is not there. */
const notes: readonly (readonly [note: string, ...found: (readonly [status: string, text: string])[]])[] = [
  // frus1951v07p2, d221
  ['Not printed.', ['not printed', 'Not printed.']],
  // frus1952-54v14p2, d642
  [
    'Dated Feb. 19, not printed. (S/S–NSC files, lot 63 D 351, NSC 125 Series) But see Document 646.',
    ['not printed', 'Dated Feb. 19, not printed. (S/S–NSC files, lot 63 D 351, NSC 125 Series)']
  ],
  // frus1951v07p2, d321
  [
    'Dated August 1. [Footnote in the source text. Neither the memorandum of September 5 nor that of September 11 is printed.]',
    ['not printed', 'Neither the memorandum of September 5 nor that of September 11 is printed.']
  ],
  // frus1951v07p2, d317
  [
    'None of the Tabs mentioned in the text are printed, but all may be found attached to the source text.',
    [
      'not printed',
      'None of the Tabs mentioned in the text are printed, but all may be found attached to the source text.'
    ]
  ],
  // frus1969-76ve13, d44
  [
    'Attached at Tab A but not published is the text of North Korea’s eight points.',
    ['not printed', 'Attached at Tab A but not published is the text of North Korea’s eight points.']
  ],
  // frus1961-63v05, d15
  [
    'Two photographs in the source text and their captions have not been printed.',
    ['not printed', 'Two photographs in the source text and their captions have not been printed.']
  ],
  // frus1955-57v19, d137: one sentence says two things
  [
    'Neither printed; the unabridged versions have not been found in the Eisenhower Library.',
    [
      'not printed',
      'Neither printed; the unabridged versions have not been found in the Eisenhower Library.'
    ],
    ['not found', 'Neither printed; the unabridged versions have not been found in the Eisenhower Library.']
  ],
  // frus1952-54v14p2, d549 and d734; frus1958-60v17, d170; frus1955-57v09, d7
  ['Not found attached.', ['not attached', 'Not found attached.']],
  ['Neither document found attached.', ['not attached', 'Neither document found attached.']],
  ['No tabs were found attached.', ['not attached', 'No tabs were found attached.']],
  ['No attached paper was found.', ['not attached', 'No attached paper was found.']],
  // frus1964-68v17, d85; frus1961-63v22, d82
  ['Not found.', ['not found', 'Not found.']],
  ['Neither found.', ['not found', 'Neither found.']],
  // frus1958-60v17, d157
  [
    'No record has been found of a conversation between Eisenhower and Luns.',
    ['not found', 'No record has been found of a conversation between Eisenhower and Luns.']
  ],
  // frus1948v01p2, d100
  [
    'The files of the Department of State contain no record of a meeting between the Secretary and the Belgians.',
    [
      'not found',
      'The files of the Department of State contain no record of a meeting between the Secretary and the Belgians.'
    ]
  ],
  // frus1964-68v03, d94; frus1958-60v04, d189
  ['Not further identified.', ['not identified', 'Not further identified.']],
  [
    'For the convention, see 8 UST 1442. The tax treaty has not been further identified.',
    ['not identified', 'The tax treaty has not been further identified.']
  ],
  // frus1952-54v14p2, d577: somebody else had not found it
  ['In this letter Murphy had mentioned that the Embassy had not found telegram 512 to be helpful.'],
  // frus1958-60v04, d12; frus1955-57v02, d38: told elsewhere, and in whose hand
  ['Participants not previously identified include Assistant Secretary of the Treasury Tom B. Coughran.'],
  ['A marginal note in an unidentified handwriting reads “(e.g. [Edward R.] Murrow)”.'],
  // what a document says, quoted in a note
  ['The telegram reads in part: “The letter was not found and is not printed.”'],
  // frus1961-63v05, d98: the paper is attached
  ['The source text bears no drafting information, but is attached to a June 19 memorandum from Ball.'],
  // frus1955-57v19, d23: not published by its author
  ['He said that the speech was not published.'],
  ['Printed from a copy that bears this typed signature.']
]

test('what the editors say is not there should be found, and nothing else', () => {
  for (const [note, ...expected] of notes)
    assert.deepEqual(
      findAbsences(note).map(({status, text}) => [status, text]),
      expected,
      note
    )
})

test('the archive that a sentence names in parentheses should be read', () => {
  const cases = [
    ['Not printed. (Department of State, Presidential Correspondence: Lot 66 D 204)', 'Department of State'],
    ['Telegram 5731 from London, May 3, not printed (795.00/5–351).', 'Department of State'],
    ['Not printed. (Ibid., Central Files, 411.0041/7–1057)', undefined],
    ['Not printed. See Document 646.', undefined]
  ] as const
  for (const [note, repository] of cases)
    assert.equal(findAbsences(note)[0]?.citation?.repository, repository, note)
})

test('an archive should be read without what else is said of the paper', () => {
  const [absence] = findAbsences('Two “Reports” (Lot 57D284, Box 108, neither printed) are of value.')
  assert.equal(absence?.citation?.raw, 'Lot 57D284, Box 108')
})
