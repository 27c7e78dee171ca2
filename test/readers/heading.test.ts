import assert from 'node:assert/strict'
import test from 'node:test'
import type {Party} from '../../src/edition/party.ts'
import {readHeading, readHeadingSource} from '../../src/readers/heading.ts'
import {genreByText} from '../../src/readers/heading/genre.ts'

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

test('readHeading should read serial, meeting, place and date', () => {
  const headings: [string, string | null, string | null, string | null, string | null][] = [
    [
      '12. Telegram 208132 From the Department of State to the Embassy in Korea, December 16, 1969, 2115Z',
      '208132',
      null,
      null,
      '1969-12-16T21:15:00Z'
    ],
    [
      '4. Airgram A-84 From the Embassy in Poland to the Department of State, February 21, 1970',
      'A-84',
      null,
      null,
      '1970-02-21'
    ],
    ['39. National Security Decision Memorandum 265', '265', null, null, null],
    ['20. Summary Record of National Security Council Meeting No. 525', null, '525', null, null],
    [
      '45. Memorandum of Discussion at the 268th Meeting of the National Security Council, Camp David, Maryland, December 1, 1955',
      null,
      '268th',
      'Camp David, Maryland',
      '1955-12-01'
    ],
    [
      '72. Memorandum of a Conference With the President, White House, Washington, April 5, 1956, 10:30 a.m.',
      null,
      null,
      'White House, Washington',
      '1956-04-05T10:30:00'
    ],
    // what else stands before a date is no place
    [
      '52. Memorandum of Discussion at a Special Meeting of the National Security Council, Tuesday, March 31, 1953',
      null,
      null,
      null,
      '1953-03-31'
    ],
    [
      '8. Report on Soviet Intentions, Joint Intelligence Committee, April 1, 1948',
      null,
      null,
      null,
      '1948-04-01'
    ],
    ['9. Memorandum by Robert Carr, Department of State, April 1, 1958', null, null, null, '1958-04-01'],
    [
      '16. Memorandum of a Conversation, Department of State, January 19, 1955',
      null,
      null,
      'Department of State',
      '1955-01-19'
    ],
    // the date of another paper is not that of this one
    ['90. Memorandum in Reply to the Memorandum Dated September 17, 1956', null, null, null, null],
    ['137. Report Prepared in the Department of Defense, Washington, undated', null, null, 'Washington', null]
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {serial, meeting, place, date} = readHeading(heading)
      return [heading, serial, meeting, place?.text ?? null, date?.iso ?? null]
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

test('readHeading should end before what headings of microfiche supplements print of their source', () => {
  const headings: [string, string | null, string | null, string[], string[]][] = [
    [
      '29. Telegram 746 from Santiago, March 8, 1962. Text of agreement re U.S. loans to Chile. Confidential. 3 pp. Kennedy Library, National Security Files, Countries Series, Chile, January–June, 1962.',
      '1962-03-08',
      null,
      ['Santiago'],
      []
    ],
    [
      '330. First State Strategic Paper, undated. Possible courses of action. Top Secret. 14 pp. WNRC, RG 330, OASD (C) A Files: FRC 71 A 2896, Cuba, October 1962.',
      null,
      null,
      [],
      []
    ],
    [
      '12. Memorandum from McCloy to Bundy, May 16. Conveys draft reply. Secret. 4 pp. Kennedy Library, National Security Files, Disarmament, General, April–May 1961.',
      null,
      null,
      ['McCloy'],
      ['Bundy']
    ],
    [
      '6. Memorandum of telephone conversation between Ball and Bundy, 10:15 a.m., October 22, 1962. Cuba. Secret. 2 pp. Johnson Library, Ball Papers, Cuba, October 1962.',
      '1962-10-22T10:15:00',
      null,
      ['Ball', 'Bundy'],
      ['Ball', 'Bundy']
    ],
    [
      '14. Memorandum of conversation, Washington, May 3, 1962, between Rusk and Dobrynin. Berlin. Secret. 2 pp. DOS, CF, 762.00/5–362.',
      '1962-05-03',
      'Washington',
      ['Rusk', 'Dobrynin'],
      ['Rusk', 'Dobrynin']
    ],
    [
      '17. JCSM 12–62 from Lemnitzer to McNamara, January 3, 1962. Cuba. Secret. 2 pp. WNRC, RG 330, OSD Files.',
      '1962-01-03',
      null,
      ['Lemnitzer'],
      ['McNamara']
    ],
    [
      '23. Telegram 2345 from Moscow, October 27, 1962, repeating letter of October 26, 1962. Text. Secret. 4 pp. DOS, CF, 737.00/10–2762.',
      '1962-10-27',
      null,
      ['Moscow'],
      []
    ],
    [
      '7. Telegram 1085 to Paris. September 5, 1962. Instructions. Secret; Eyes Only. 1 p. DOS, CF, 600.0012/9–562.',
      '1962-09-05',
      null,
      [],
      ['Paris']
    ]
  ]
  assert.deepEqual(
    headings.map(([heading]) => {
      const {from, to, date, place} = readHeading(heading)
      return [
        heading,
        date?.iso ?? null,
        place?.text ?? null,
        from.map(({text}) => text),
        to.map(({text}) => text)
      ]
    }),
    headings
  )
})

test('readHeading should keep the stop of an hour at the end of a title', () => {
  const {date} = readHeading(
    '14. Record of Meeting, New York, October 2, 1964, 3 p.m. Berlin; nonproliferation. Secret; Nodis. 2 pp. DOS, CF, POL US–USSR.'
  )
  assert.equal(date?.text, 'October 2, 1964, 3 p.m.')
})

test('readHeadingSource should read marking, extent and archive, and nothing in other headings', () => {
  const read = (heading: string) => {
    const source = readHeadingSource(heading)
    return (
      source && [
        source.note,
        source.marking?.raw,
        source.citation?.repository,
        source.citation?.parts,
        source.remarks
      ]
    )
  }
  assert.deepEqual(
    read('7. Telegram 1085 to Paris. Instructions. Secret; Eyes Only. 1 p. DOS, CF, 600.0012/9–562.'),
    [
      null,
      'Secret; Eyes Only.',
      'Department of State',
      ['CF', '600.0012/9–562'],
      [{kind: 'extent', text: '1 p.'}]
    ]
  )
  assert.deepEqual(
    read(
      '8. Letter from Rusk to Gore, May 3, 1961. Agrees. Confidential. Kennedy Library, National Security Files.'
    ),
    [null, 'Confidential.', 'Kennedy Library', ['National Security Files'], []]
  )
  assert.equal(read('9. Letter From Secretary of State Rusk to Secretary of Defense McNamara'), null)
  assert.equal(read('10. Address by Mr. Dulles, St. Louis, pp. 3. Washington'), null)
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

/** Each party as `name | office`. */
function partiesOf(heading: string): string[][] {
  const {from, to} = readHeading(heading)
  return [from, to].map((parties) =>
    parties.map(({name, office}) => [name ?? '', office ?? ''].join(' | ').replace(/ \| $/u, ''))
  )
}

test('readHeading should part senders and addressees of 1861 to 1947', () => {
  const headings: [string, string[], string[]][] = [
    [
      'The Commission to Negotiate Peace to the Ambassador in Italy (Page)',
      [' | Commission to Negotiate Peace'],
      ['Page | Ambassador in Italy']
    ],
    [
      'Memorandum by the Executive Officer of the Commission to Negotiate Peace (Patterson)',
      ['Patterson | Executive Officer of the Commission to Negotiate Peace'],
      []
    ],
    [
      'The Technical Adviser to the Commission to Negotiate Peace (Miller) to General Tasker H. Bliss',
      ['Miller | Technical Adviser to the Commission to Negotiate Peace'],
      ['Tasker H. Bliss | General']
    ],
    [
      'Mr. Black (Secretary of State) to all the ministers of the United States.',
      ['Black | Secretary of State'],
      [' | all the ministers of the United States']
    ],
    ['Earl of Clarendon to Sir H. J. Parkes, K. C. B.', ['Earl of Clarendon'], ['Sir H. J. Parkes']],
    ['The Duke de Gramont to Mr. Washburne.', ['Duke de Gramont'], ['Washburne']],
    [
      'Prince de la Tour d’Auvergne to M. Drouyn de l’Huys.',
      ['Prince de la Tour d’Auvergne'],
      ['M. Drouyn de l’Huys']
    ],
    ['Consul Lanen to the Consul General', ['Lanen | Consul'], [' | Consul General']],
    ['Mr. Geofroy to Mr. Seward.—Received May 26, 1864', ['Geofroy'], ['Seward']],
    ['Mr. Buchanan to Mr. Bancroft.11', ['Buchanan'], ['Bancroft']],
    ['Count Bismarck to Baron Gerolt. [Of July 19, 1870.]', ['Count Bismarck'], ['Baron Gerolt']],
    ['Mr. Seward to Mr. Schurz, with accompaniments.', ['Seward'], ['Schurz']],
    ['Messrs. Hecht, Held and Kayser to Mr.. Burlingame.', ['Hecht', 'Held', 'Kayser'], ['Burlingame']],
    ['Mr. Monroe and Mr. Pinckney to Mr. Madison.', ['Monroe', 'Pinckney'], ['Madison']],
    ['Mr. Pruyn to the Gorogio', ['Pruyn'], [' | the Gorogio']],
    ['Petition of Captain Caleb for pardon.', ['Caleb | Captain'], []],
    ['Reply of the President to Commodore Craven.', [' | President'], ['Craven | Commodore']],
    ['Draft by the Secretary of State for an International Agreement', [' | Secretary of State'], []],
    ['Cablegram from Prince Ching, dated Pekin, September 8, 1900.', ['Ching | Prince'], []],
    ['PROTOCOLE FINAL.', [], []],
    ['A Preliminary Survey', [], []],
    ['Form of Credentials Issued to Commissioners Plenipotentiary', [], [' | Commissioners Plenipotentiary']]
  ]
  for (const [heading, from, to] of headings)
    assert.deepEqual(
      partiesOf(heading).map((parties) => parties.map((words) => words.replace('| the ', '| '))),
      [from, to].map((parties) => parties.map((words) => words.replace('| the ', '| '))),
      heading
    )
})

test('readHeading should take countries for the parties of a treaty, and what it is about and when it was signed for none', () => {
  const headings: [string, string[]][] = [
    [
      'Trade Agreement Between the United States of America and Cuba, Signed August 24, 1934',
      ['the United States of America', 'Cuba']
    ],
    [
      'Agreement Between the United States and Haiti for the Withdrawal of Military Forces From Haiti, Signed July 24, 1934',
      ['the United States', 'Haiti']
    ],
    [
      'Agreement between France, Great Britain, Italy, and the United States, Relative to Silks and Silk Goods',
      ['France', 'Great Britain', 'Italy', 'the United States']
    ]
  ]
  for (const [heading, parties] of headings)
    assert.deepEqual(
      readHeading(heading).from.map(({text}) => text),
      parties,
      heading
    )
})

test('readHeading should take a state alone for the place, and keep for whom a paper is', () => {
  const read = (heading: string) => {
    const {from, to, place} = readHeading(heading)
    return [from.map(({text}) => text), to.map(({text}) => text), place?.text ?? null]
  }
  assert.deepEqual(
    read('Telegram From the White House to Secretary of State Rusk, Texas, December 24, 1963'),
    [['the White House'], ['Secretary of State Rusk'], 'Texas']
  )
  const komer = 'Robert W. Komer of the National Security Council Staff'
  const bundy = 'the President’s Special Assistant (Bundy)'
  assert.deepEqual(read(`Memorandum From ${komer} to ${bundy} for President Johnson`), [
    [komer],
    [bundy, 'President Johnson'],
    null
  ])
  assert.deepEqual(read(`Paper Prepared by ${bundy} for the President, Washington, May 3, 1965`), [
    [bundy],
    ['the President'],
    'Washington'
  ])
  assert.deepEqual(read(`Paper Prepared by ${bundy} for the President’s Visit`).at(1), [])
})
