import assert from 'node:assert/strict'
import test from 'node:test'
import {readParticipant} from '../../src/readers/participant.ts'

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
    ['Mr. Sampson Shen', 'Sampson Shen']
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
