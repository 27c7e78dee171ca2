import assert from 'node:assert/strict'
import test from 'node:test'
import type {Party} from '../../../src/edition/party.ts'
import {readHeading} from '../../../src/readers/heading.ts'

test('readHeading should part senders from addressees, and office from name', () => {
  const headings: [string, string[], string[]][] = [
    [
      '67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk',
      ['Rostow | Under Secretary of State for Political Affairs'],
      ['Rusk | Secretary of State']
    ],
    // a “to” may belong to the office
    [
      '16. Memorandum From the Deputy Assistant for Special Operations to the Secretary of Defense (Lansdale) to Secretary of Defense McNamara',
      ['Lansdale | Deputy Assistant for Special Operations to the Secretary of Defense'],
      ['McNamara | Secretary of Defense']
    ],
    // what is before the channel may be all of the sender
    [
      '5. Backchannel Message From the Ambassador to Vietnam (Lodge) Through the Director of Central Intelligence (McCone) to the President’s Special Assistant (Bundy)',
      ['Lodge | Ambassador to Vietnam'],
      ['Bundy | President’s Special Assistant']
    ],
    // two people with their titles
    [
      '280. Memorandum From the President’s Assistant (Kissinger) to Secretary of State Rogers and Secretary of Defense Laird',
      ['Kissinger | President’s Assistant'],
      ['Rogers | Secretary of State', 'Laird | Secretary of Defense']
    ],
    ['13. Memorandum from McNaughton to McNamara, undated, re force levels', ['McNaughton'], ['McNamara']],
    [
      '209. Telegram From the Department of State to the Mission to the United Nations',
      ['Department of State'],
      ['Mission to the United Nations']
    ],
    [
      '71. Memorandum From the Deputy Under Secretary of State (Dillon) and the Assistant Secretary of Agriculture (Paarlberg) to the President',
      ['Dillon | Deputy Under Secretary of State', 'Paarlberg | Assistant Secretary of Agriculture'],
      ['President']
    ],
    [
      '8. Memorandum From John H. Holdridge and Richard T. Kennedy of the National Security Council Staff to the President’s Assistant for National Security Affairs (Kissinger)',
      [
        'John H. Holdridge | National Security Council Staff',
        'Richard T. Kennedy | National Security Council Staff'
      ],
      ['Kissinger | President’s Assistant for National Security Affairs']
    ],
    [
      '361. Circular Telegram From the Department of State to Certain Diplomatic Missions and Consular Offices in Europe and the Middle East',
      ['Department of State'],
      ['Certain Diplomatic Missions and Consular Offices in Europe and the Middle East']
    ],
    [
      '54. Memorandum of a Conversation Between the Secretary of State and the British Ambassador (Makins), Department of State, Washington, January 28, 1955',
      ['Secretary of State', 'Makins | British Ambassador'],
      ['Secretary of State', 'Makins | British Ambassador']
    ],
    [
      '174. Memorandum of a Conversation Between Daniel Green of the Trade Agreements and Treaties Division and Paul Rowe of the Air Transport Association',
      ['Daniel Green | Trade Agreements and Treaties Division', 'Paul Rowe | Air Transport Association'],
      ['Daniel Green | Trade Agreements and Treaties Division', 'Paul Rowe | Air Transport Association']
    ],
    [
      '75. Memorandum of a Conversation Among the Secretary of State, the Secretary of the Treasury (Humphrey), and the Secretary of Defense (Wilson)',
      ['Secretary of State', 'Humphrey | Secretary of the Treasury', 'Wilson | Secretary of Defense'],
      ['Secretary of State', 'Humphrey | Secretary of the Treasury', 'Wilson | Secretary of Defense']
    ],
    [
      '12. Telegram From the Embassy in France to the Department of State Regarding the Talks Between the Ambassador and the Premier',
      ['Embassy in France'],
      ['Department of State']
    ],
    // B of “From A through B to C” passed it on
    [
      '18. Memorandum From the Director of the Policy Planning Staff (Owen) through the Executive Secretary (Read) to Secretary of State Rusk',
      ['Owen | Director of the Policy Planning Staff'],
      ['Rusk | Secretary of State']
    ],
    [
      '[Extract] The Ambassador in the Soviet Union (Smith) to the Secretary of State',
      ['Smith | Ambassador in the Soviet Union'],
      ['Secretary of State']
    ],
    [
      '117. Address by President Nixon to a Joint Session of the Congress',
      ['Nixon | President'],
      ['a Joint Session of the Congress']
    ],
    ['5. Message to the Congress Transmitting the First Annual Report', [], ['Congress']],
    ['43. Report by the National Security Council on Atomic Warfare', ['National Security Council'], []],
    ['191. Highlights From Secretary of State Rusk’s Policy Planning Meeting', [], []],
    ['7. Telegram 746 From Santiago to USUN', ['Santiago'], ['USUN']],
    [
      'Memorandum of Conversation, by Mr. R. Gordon Arneson, Special Assistant to the Under Secretary of State ( Lovett )',
      ['R. Gordon Arneson | Special Assistant to the Under Secretary of State ( Lovett )'],
      []
    ],
    [
      '61. Memorandum From President Nixon to His Assistant (Haldeman), His Assistant for Domestic Affairs (Ehrlichman), and His Assistant for National Security Affairs (Kissinger)',
      ['Nixon | President'],
      [
        'Haldeman | His Assistant',
        'Ehrlichman | His Assistant for Domestic Affairs',
        'Kissinger | His Assistant for National Security Affairs'
      ]
    ],
    [
      '30. Instructions for the Military Attaché at the Embassy in France (Walters), Washington, October 8, 1971',
      [],
      ['Walters | Military Attaché at the Embassy in France']
    ],
    ['109. Editorial Note', [], []]
  ]
  const show = ({name, office}: {name?: string | undefined; office?: string | undefined}): string =>
    [name, office].filter(Boolean).join(' | ')
  assert.deepEqual(
    headings.map(([heading]) => {
      const {from, to} = readHeading(heading)
      return [heading, from.map(show), to.map(show)]
    }),
    headings
  )
})

test('readHeading should end the parties before what stands for a date and tells no day', () => {
  const show = ({text, name, office}: Party): string =>
    text === name || text === office ? text : [text, name ?? '', office ?? ''].join(' | ')
  const headings: [string, string[], string | null, [string, string] | null][] = [
    ['Letter From Smith to Jones, Warsaw, June 31, 1966', ['Smith', 'Jones'], 'Warsaw', null],
    ['Letter From Smith to Jones, Warsaw, February 30, 1970, 3 p.m.', ['Smith', 'Jones'], 'Warsaw', null],
    [
      'Memorandum From Smith to President Johnson, Spring 1966',
      ['Smith', 'President Johnson | Johnson | President'],
      null,
      ['1966', 'certain']
    ],
    [
      'Paper Prepared in the Bureau of Intelligence and Research, Washington, early 1963',
      ['the Bureau of Intelligence and Research |  | Bureau of Intelligence and Research'],
      'Washington',
      ['1963', 'certain']
    ],
    ['Memorandum From Nitze to McNamara, n.d.', ['Nitze', 'McNamara'], null, null],
    [
      'Paper by the Policy Planning Staff, Washington, circa May 1966',
      ['the Policy Planning Staff |  | Policy Planning Staff'],
      'Washington',
      ['1966-05', 'inferred']
    ],
    // where someone has his desk is no name
    [
      'Memorandum From Smith to Secretary of Defense McNamara, The Pentagon, May 3, 1962',
      ['Smith', 'Secretary of Defense McNamara, The Pentagon | McNamara | Secretary of Defense'],
      null,
      ['1962-05-03', 'certain']
    ],
    [
      'Telegram From Smith to the Joint Staff, The Pentagon',
      ['Smith', 'the Joint Staff, The Pentagon |  | Joint Staff'],
      null,
      null
    ]
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {from, to, place, date} = readHeading(heading)
      return [
        heading,
        [...from, ...to].map(show),
        place?.text ?? null,
        date ? [date.iso, date.certainty] : null
      ]
    }),
    headings
  )
})

test('readHeading should take no sign, rubric, file number or number of a paper for a sender', () => {
  const none = [
    ']',
    'A.',
    '½.]',
    '[Translation.]',
    '[From the London Globe.]',
    'Paris Peace Conf. 184/12',
    '72119 P 43/1045a',
    '*No. 16.'
  ]
  assert.deepEqual(
    none.filter((heading) => readHeading(heading).from.length > 0),
    []
  )
  const {from, to} = readHeading('*Mr. Bancroft to Lord Palmerston.[63]')
  assert.deepEqual(
    [...from, ...to],
    [
      {text: '*Mr. Bancroft', name: 'Bancroft'},
      {text: 'Lord Palmerston', name: 'Lord Palmerston'}
    ]
  )
})
