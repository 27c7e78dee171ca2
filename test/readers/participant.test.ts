import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOthers, readParticipant} from '../../src/readers/participant.ts'

test('a participant should be read as name and office, with the line as printed', () => {
  const lines: [text: string, name: string, office?: string][] = [
    ['Mr. McConaughy, Director, CA', 'McConaughy', 'Director, CA'],
    ['Dr. Wellington Koo—Chinese Ambassador', 'Wellington Koo', 'Chinese Ambassador'],
    ['Eisaku Sato, Prime Minister of Japan', 'Eisaku Sato', 'Prime Minister of Japan'],
    ['EUR—Mr. Jandrey', 'Jandrey', 'EUR'],
    ['Ambassador Anatoliy Dobrynin, USSR', 'Anatoliy Dobrynin', 'Ambassador, USSR'],
    ['Deputy Secretary of Defense Quarles', 'Quarles', 'Deputy Secretary of Defense'],
    ['Soviet Ambassador Dobrynin', 'Dobrynin', 'Soviet Ambassador'],
    [
      'Walter J. Stoessel, Jr., Acting Assistant Secretary',
      'Walter J. Stoessel, Jr.',
      'Acting Assistant Secretary'
    ],
    ['Sir Patrick Dean, British Ambassador', 'Sir Patrick Dean', 'British Ambassador'],
    ['Senator Mike Mansfield [D-Montana]', 'Mike Mansfield', 'Senator, [D-Montana]'],
    ['Mr. Robert W. Komer, The White House', 'Robert W. Komer', 'The White House'],
    ['Mr. Norman L. Smith, Economic Officer, Embassy;', 'Norman L. Smith', 'Economic Officer, Embassy'],
    ['Mr. Sampson Shen', 'Sampson Shen'],
    ['Ambassador Beale of Australia', 'Beale', 'Ambassador, Australia'],
    ['Rep. Carl Albert', 'Carl Albert', 'Rep.'],
    ['Asst. Secy. Morton', 'Morton', 'Asst. Secy.'],
    ['Thai—Field Marshal Thanom Kittikachorn', 'Thanom Kittikachorn', 'Field Marshal'],
    ['Secretary of Defense—Robert S. McNamara', 'Robert S. McNamara', 'Secretary of Defense'],
    ['Chairman—Henry A. Kissinger', 'Henry A. Kissinger', 'Chairman'],
    ['WE-Mr. Walsh', 'Walsh', 'WE'],
    ['M. Jean Laloy', 'Jean Laloy'],
    ['Secretary Dulles,', 'Dulles', 'Secretary'],
    ['James R. Schlesinger', 'James R. Schlesinger'],
    ['Sir Anthony Eden', 'Sir Anthony Eden']
  ]
  for (const [text, name, office] of lines)
    assert.deepEqual(readParticipant(text), {text, name, ...(office === undefined ? {} : {office})})
})

test('a line without a name, or with the names of several, should stay as printed', () => {
  for (const text of [
    'The Secretary',
    'The Indonesian Ambassador, H.E. Mukarto Notowidigdo',
    'Japanese side',
    'Chinese Ambassador',
    'Foreign Office, London',
    'Mr. Guthe and Mr. Weber (C.I.A.)',
    'Mr. Selwyn Lloyd Sir Pierson Dixon',
    'WE—Mr. McBride WE—Mr. Cameron',
    'Lebanese His Excellency Rashid Karame, Prime Minister of Lebanon',
    'American Participants, Hon. Robert Murphy',
    'For the Netherlands Dr. Joseph Luns, Foreign Minister Dr. J. H. van Roijen, Ambassador',
    '[name not declassified], Central Intelligence Agency',
    // a name it may be, and may be a country
    'Tran Van Do'
  ])
    assert.deepEqual(readParticipant(text), {text})
})

test('a head over others should take no part', () => {
  const heads = [
    'United States:',
    'U.S. Side',
    'Thai',
    'The Department',
    'Invitees',
    'In Attendance',
    'Standard Oil Company:'
  ]
  assert.deepEqual(heads.filter(headsOthers), heads)
  assert.deepEqual(
    ['Rowan', 'The President', 'Mr. Reed, Economic Officer;', 'General Co'].filter(headsOthers),
    []
  )
})
