import assert from 'node:assert/strict'
import test from 'node:test'
import {readHeading} from '../../../src/readers/heading.ts'
import {genreByText} from '../../../src/readers/heading/genre.ts'

test('readHeading should read the letter of Secretary Rusk', () => {
  assert.deepEqual(readHeading('9. Letter From Secretary of State Rusk to Secretary of Defense McNamara'), {
    number: '9',
    numbering: '9.',
    genre: {kind: 'letter', text: 'Letter'},
    serial: null,
    meeting: null,
    from: [{text: 'Secretary of State Rusk', name: 'Rusk', office: 'Secretary of State'}],
    to: [{text: 'Secretary of Defense McNamara', name: 'McNamara', office: 'Secretary of Defense'}],
    date: null,
    place: null
  })
})

test('readHeading should read the number in every form', () => {
  const headings: [string, string | null, string | null][] = [
    ['67. Memorandum', '67', '67.'],
    ['72A. Telegram', '72A', '72A.'],
    ['59.Intelligence Memorandum', '59', '59.'],
    ['No. 842 Editorial Note', '842', 'No. 842'],
    ['The Chargé in India ( Steere ) to the Secretary of State', null, null]
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {number, numbering} = readHeading(heading)
      return [heading, number, numbering]
    }),
    headings
  )
})

test('readHeading should read the kind from the words at the head', () => {
  const headings: [string, string, string | null][] = [
    ['1. Memorandum of Conversation', 'memorandum of conversation', 'Memorandum of Conversation'],
    [
      '61. Memorandum of Discussion at the 277th Meeting of the National Security Council',
      'memorandum of discussion',
      'Memorandum of Discussion'
    ],
    [
      '264. Bureau of Intelligence and Research Intelligence Note',
      'intelligence report',
      'Intelligence Note'
    ],
    [
      '62. Special National Intelligence Estimate',
      'intelligence estimate',
      'Special National Intelligence Estimate'
    ],
    [
      '352. National Security Action Memorandum No. 133',
      'national security memorandum',
      'National Security Action Memorandum'
    ],
    [
      '4. Record of Telephone Conversation Between President-elect Kennedy and Adlai E. Stevenson',
      'telephone conversation',
      'Record of Telephone Conversation'
    ],
    ['8. Backchannel Message SITTO 88 From General Haig', 'backchannel message', 'Backchannel Message'],
    [
      '33. Memorandum for the Record, Paris, October 14, 1971',
      'memorandum for the record',
      'Memorandum for the Record'
    ],
    [
      'The Director of the Policy Planning Staff ( Kennan ) to the Secretary of State',
      'correspondence',
      null
    ],
    ['92. Decree No. 900 of the Congress of Guatemala', 'decree', 'Decree'],
    ['[Enclosure] Paper Prepared by the Department of State', 'paper', 'Paper']
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {genre} = readHeading(heading)
      return [heading, genre.kind, genre.text]
    }),
    headings
  )
})

test('readHeading should take the kind from the source line where the heading names only who wrote to whom', () => {
  const heading = 'The Chargé in India ( Steere ) to the Secretary of State'
  assert.deepEqual(readHeading(heading, {hint: 'Telegram'}).genre, {kind: 'telegram', text: 'Telegram'})
  assert.deepEqual(readHeading(heading).genre, {kind: 'correspondence', text: null})
})

test('readHeading should take an extract or a paper of someone’s papers for what it is: correspondence', () => {
  const kinds: [string, string, string][] = [
    ['Mr. Dayton to Mr. Seward', '[Extract.]', 'correspondence'],
    ['Mr. Seward to Mr. Dayton', '[Extracts.]', 'correspondence'],
    ['Mr. Pruyn to Mr. Seward', '[Telegram.]', 'telegram'],
    ['President Wilson to the French Ambassador (Jusserand)', 'Woodrow Wilson Papers', 'correspondence'],
    ['Mr. Walter Lippmann to Dr. S. E. Mezes', 'Inquiry Document No. 890', 'correspondence'],
    ['The Secretary of State to the Minister in Honduras (Lay)', 'Treaty Series No. 706', 'correspondence'],
    ['Sir Frederick Bruce to her Majesty’s consuls in China', 'B.', 'correspondence'],
    ['Cablegram from Viceroy Li Hung Chang, dated August 21, 1900', '', 'telegram']
  ]
  assert.deepEqual(
    kinds.map(([heading, hint]) => [heading, hint, readHeading(heading, {hint}).genre.kind]),
    kinds
  )
})

test('what begins with a salutation should be correspondence where its heading says nothing', () => {
  const nothing = {kind: 'other', text: null} as const
  const kinds = (texts: readonly string[]) => texts.map((text) => genreByText(nothing, text).kind)
  assert.deepEqual(
    new Set(
      kinds([
        'Sir: I have',
        'My Dear Mr. Secretary: The',
        'Monsieur le Ministre: After',
        'Your Excellency, I have',
        'Governor: In reply'
      ])
    ),
    new Set(['correspondence'])
  )
  assert.deepEqual(
    new Set(
      kinds([
        'Sir Edward Thornton called to-day: he said',
        'General Prim, president of the council',
        'In reply: no',
        ''
      ])
    ),
    new Set(['other'])
  )
  assert.equal(genreByText({kind: 'letter', text: 'Letter'}, 'Sir: I').kind, 'letter')
})
