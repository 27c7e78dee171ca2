import assert from 'node:assert/strict'
import test from 'node:test'
import {isSourceNote, readSourceNote} from '../../src/readers/source-note.ts'
import {readMarking} from '../../src/readers/source-note/marking.ts'
import {splitStatements} from '../../src/readers/source-note/sentences.ts'

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

test('readSourceNote should say that a file number is of the Department of State, and that this is inferred', () => {
  const lines: [string, string | null, string | undefined, string[]][] = [
    ['763.72119/2590', 'Department of State', 'decimal file', ['763.72119/2590']],
    ['File No. 600.119/244a: Telegram', 'Department of State', 'decimal file', ['600.119/244a']],
    ['500.A15 a 1/363½', 'Department of State', 'decimal file', ['500.A15 a 1/363½']],
    ['439.11c Colom, Eduardo/27', 'Department of State', 'decimal file', ['439.11c Colom, Eduardo/27']],
    ['123 G 861/178a', 'Department of State', 'decimal file', ['123 G 861/178a']],
    ['124.42/–', 'Department of State', 'decimal file', ['124.42/–']],
    ['825.5151/134 supp.', 'Department of State', 'decimal file', ['825.5151/134 supp']],
    ['711.1928/2332/7', 'Department of State', 'decimal file', ['711.1928/2332/7']],
    ['File No. 654.0031', 'Department of State', 'decimal file', ['654.0031']],
    ['611.93/5–2755: Telegram', 'Department of State', 'decimal file', ['611.93/5–2755']],
    ['File No. 8258/174–175.', 'Department of State', 'numerical file', ['8258/174–175']],
    ['File No. 774/16', 'Department of State', 'numerical file', ['774/16']],
    ['Paris Peace Conf. 184.00101/143', 'Paris Peace Conference', undefined, ['184.00101/143']],
    ['Woodrow Wilson Papers', 'Woodrow Wilson Papers', undefined, []],
    ['Roosevelt Papers: Telegram', 'Roosevelt Papers', undefined, []],
    ['Inquiry Document No. 893', 'Inquiry files', undefined, ['Document No. 893']],
    ['National Archives, Navy Records', 'National Archives', undefined, ['Navy Records']],
    [
      'Executive Agreement Series No. 67 611.3731/1015C',
      'Department of State',
      'decimal file',
      ['611.3731/1015C']
    ],
    ['Treaty Series No. 767', 'Treaty Series', undefined, ['No. 767']],
    ['IO Files: Lot 71 D 440', null, undefined, ['IO Files', 'Lot 71 D 440']],
    [
      'Tokyo Post files, 320.1 Bilateral Security Treaty',
      null,
      undefined,
      ['Tokyo Post files', '320.1 Bilateral Security Treaty']
    ]
  ]
  for (const [line, repository, inferred, parts] of lines) {
    const {citation} = readSourceNote('d1fn0', line, {inline: true})
    assert.deepEqual(
      [citation?.repository, citation?.inferred, citation?.parts],
      [repository, inferred, parts],
      line
    )
  }
})

test('a file number in parentheses should be no place of a copy', () => {
  const {alsoIn} = read(
    'Source: Department of State, Central Files, 611.93/5–2755. Secret. A copy is in 611.93/5–2855.'
  )
  assert.deepEqual(alsoIn, [])
})

test('readSourceNote should give repositories their usual spelling and know those it has no name for', () => {
  const sources: [string, string | null, string][] = [
    ['Department of Sate, Central Files, 611.00/1–556', 'Department of State', 'archive'],
    ['Eisenhower library, Whitman File', 'Eisenhower Library', 'archive'],
    ['Washington Nationals Records Center, RG 330', 'Washington National Records Center', 'archive'],
    ['Princeton University Library, Dulles Papers', 'Princeton University', 'archive'],
    ['Virginia Historical Society, Bruce Diary', 'Virginia Historical Society', 'archive'],
    ['Public Papers: Carter, 1979, Book II, pp. 1802-1806', 'Public Papers of the Presidents', 'publication'],
    ['Department of State Bulletin, September 1980, pp. A–C', 'Department of State Bulletin', 'publication'],
    ['Hearings Before the Committee on Finance (Washington, 1971), pp. 266-269', null, 'publication'],
    ['Enclosure', null, 'unknown']
  ]
  assert.deepEqual(
    sources.map(([source]) => {
      const {citation} = read('Source: ' + source + '.')
      return [source, citation?.repository, citation?.kind]
    }),
    sources
  )
})

test('readSourceNote should cut a citation into levels and find its file', () => {
  const sources: [string, string[], string | null][] = [
    ['Conference Files: Lot 64 D 559, CF 1596', ['Conference Files', 'Lot 64 D 559', 'CF 1596'], null],
    ['Central Files, 684A.86/7–1456', ['Central Files', '684A.86/7–1456'], '684A.86/7–1456'],
    [
      'Central Files 1967–69, DEF 19-8 US-ISR',
      ['Central Files 1967–69', 'DEF 19-8 US-ISR'],
      'DEF 19-8 US-ISR'
    ],
    [
      'Central Foreign Policy File, D790026–1078',
      ['Central Foreign Policy File', 'D790026–1078'],
      'D790026–1078'
    ],
    ['Subject File, July 1, 1971–Oct 20, 1971', ['Subject File', 'July 1, 1971–Oct 20, 1971'], null],
    ['S/S–NSC (Miscellaneous) Files: Lot 66 D 95', ['S/S–NSC (Miscellaneous) Files', 'Lot 66 D 95'], null]
  ]
  assert.deepEqual(
    sources.map(([source]) => {
      const {citation} = read('Source: Department of State, ' + source + '. Secret.')
      return [source, citation?.parts, citation?.file]
    }),
    sources
  )
})

test('readMarking should map every token to its list and keep what was printed', () => {
  const markings: [string, string | null, string[], (string | null)[]][] = [
    ['Top Secret; Niact; Limit Distribution.', 'Top Secret', ['Niact'], ['Limited Distribution']],
    ['Secret/Sensitive.', 'Secret', [], ['Sensitive']],
    ['Secret-Limit Distribution.', 'Secret', [], ['Limited Distribution']],
    ['Secret; NIACT IMMEDIATE; NODIS.', 'Secret', ['Niact Immediate'], ['Nodis']],
    ['Confidental; Senstive.', 'Confidential', [], ['Sensitive']],
    ['Limited Office Use.', 'Limited Official Use', [], []],
    ['No classification making.', 'No classification marking', [], []],
    [
      'No classification marking, but the first page is marked “T.S. File.”',
      'No classification marking',
      [],
      []
    ],
    ['Official–Informal; Secret; Roger Channel', 'Secret', [], ['Official–Informal', 'Roger Channel']],
    ['Secret; Eyes Only for the Ambassador.', 'Secret', [], ['Eyes Only']],
    ['Secret; [handling restriction not declassified].', 'Secret', [], ['Withheld']],
    ['Secret With Top Secret Attachments.', 'Secret', [], []],
    ['NATO Secret.', 'Secret', [], ['NATO']],
    ['Secret and Personal.', 'Secret', [], ['Personal']],
    ['Secret; Moonglow.', 'Secret', [], [null]]
  ]
  assert.deepEqual(
    markings.map(([raw]) => {
      const marking = readMarking(raw)
      return [
        raw,
        marking?.classification,
        marking?.precedence.map(({value}) => value),
        marking?.distribution.map(({value}) => value)
      ]
    }),
    markings
  )
  assert.equal(readMarking('Repeated to London.'), null)
  assert.equal(readMarking('The meeting was held in secret.'), null)
  // `frus1977-80v01`, document 2
  assert.equal(readMarking('Private citizens of Western Europe established the Trilateral Commission.'), null)
})

test('readSourceNote should read acts with people, offices, dates and manner', () => {
  const show = ({name, office}: {name?: string | undefined; office?: string | undefined}): string =>
    [name, office && '(' + office + ')'].filter(Boolean).join(' ')
  const sentences: [string, string[]][] = [
    [
      'Drafted by Vedeler, Henry, and McAfee and cleared by Llewellyn Thompson, Denney, and Davis.',
      ['drafted: Vedeler, Henry, McAfee', 'cleared: Llewellyn Thompson, Denney, Davis']
    ],
    [
      'Drafted by Ranard on September 21, cleared by Green and Johnson (S/S), and approved by Eliot.',
      ['drafted: Ranard on September 21', 'cleared: Green, Johnson (S/S)', 'approved: Eliot']
    ],
    ['Drafted and approved by Tarnoff.', ['drafted: Tarnoff', 'approved: Tarnoff']],
    [
      'Drafted in INR, cleared in EUR, and approved in INR.',
      ['drafted: (INR)', 'cleared: (EUR)', 'approved: (INR)']
    ],
    [
      'Drafted by Childs (NEA/IRN); cleared by Davies, Miklos, and Sober; and approved by Miklos.',
      ['drafted: Childs (NEA/IRN)', 'cleared: Davies, Miklos, Sober', 'approved: Miklos']
    ],
    [
      'Cleared in draft with Penfield, Coote, and Sullivan.',
      ['cleared: Penfield, Coote, Sullivan; in draft']
    ],
    // bureaus and departments are nobody's name
    [
      'Cleared with African Affairs, Leddy, and the Commerce Departments.',
      ['cleared: (African Affairs), Leddy, (Commerce Departments)']
    ],
    ['Approved in S on January 19.', ['approved: (S) on January 19']],
    [
      'Drafted by Ruth S. Gold of the Economic Development Division, Bureau of Economic Affairs.',
      ['drafted: Ruth S. Gold (Economic Development Division, Bureau of Economic Affairs)']
    ],
    [
      'Concurred in by Jack C. Corbett, Director of the Office of International Financial and Development Affairs, and Isaiah Frank, Deputy Director of the Office of International Trade.',
      [
        'concurred: Jack C. Corbett (Director of the Office of International Financial and Development Affairs), Isaiah Frank (Deputy Director of the Office of International Trade)'
      ]
    ],
    ['Initialed for Herter by Mann.', ['initialed: Mann; for Herter']],
    ['Initialed for the Acting Secretary by Martin.', ['initialed: Martin; for the Acting Secretary']],
    ['Approved in the absence of Rusk by Ball.', ['approved: Ball; in the absence of Rusk']],
    ['Approved as accurate by Reinhardt.', ['approved: Reinhardt; as accurate']],
    // a name ends where the name ends
    [
      'Approved in S on October 16 and by the White House on October 23.',
      ['approved: (S), (White House) on October 16, October 23']
    ],
    ['Approved by Herter July 14.', ['approved: Herter on July 14']],
    ['Approved by S the same day.', ['approved: (S) on the same day']],
    ['Drafted by Dulles; also sent to Taipei.', ['drafted: Dulles']],
    ['Drafted by Usher and attached to a memorandum to Green.', ['drafted: Usher']],
    ['Drafted by Carr for use at the meeting at 3 p.m. on May 18.', ['drafted: Carr']],
    ['Initialed by Herter, who noted on October 10 that Dulles had approved it.', ['initialed: Herter']],
    [
      'Cleared by Bromley Smith at the White House and by Irwin in Defense.',
      ['cleared: Bromley Smith (White House), Irwin (Defense)']
    ],
    ['Cleared by Harriman and five offices in EUR.', ['cleared: Harriman, (five offices in EUR)']],
    ['Drafted by Harry G. Barnes, Jr., (EUR/SOV).', ['drafted: Harry G. Barnes, Jr. (EUR/SOV)']],
    ['Drafted by Director Dirk Reed (S/S–S).', ['drafted: Dirk Reed (Director, S/S–S)']],
    // the office of several, and an office cut by commas
    [
      'Drafted by Carlton Savage, John Campbell, and Robert Bowie, all of the Policy Planning Staff.',
      [
        'drafted: Carlton Savage (Policy Planning Staff), John Campbell (Policy Planning Staff), Robert Bowie (Policy Planning Staff)'
      ]
    ],
    [
      'Concurred in by William M. Rowe, Assistant Secretary of State for Near Eastern, South Asian, and African Affairs.',
      [
        'concurred: William M. Rowe (Assistant Secretary of State for Near Eastern, South Asian, and African Affairs)'
      ]
    ],
    // what others did as a noun
    [
      'Drafted by Louis Sand with clearances from Carr and with the concurrence of Bekker.',
      ['drafted: Louis Sand', 'cleared: Carr', 'concurred: Bekker']
    ],
    // acts on the way to something else
    [
      'No drafting information appears on the memorandum; presumably drafted by either Lord or Howe.',
      ['drafted: Lord, Howe; either']
    ],
    [
      'No drafting information appears on the source text, which was approved in S on November 9.',
      ['approved: (S) on November 9']
    ],
    [
      'According to another copy, this telegram was drafted by Toon and initialed by Kohler. (Department of State, Kohler Files: Lot 71 D 460)',
      ['drafted: Toon', 'initialed: Kohler']
    ],
    ['Mein and Parsons concurred in this memorandum, but EUR did not.', ['concurred: Mein, Parsons']],
    ['Neidle initialed for Janeway.', ['initialed: Neidle']],
    // who initialed for another, and who acted while another was away
    [
      'Approved by Ball, who initialed for the Secretary.',
      ['approved: Ball', 'initialed: Ball; for the Secretary']
    ],
    [
      'Initialed by Rusk in the absence of Ball, who had cleared it in draft.',
      ['initialed: Rusk; in the absence of Ball']
    ],
    ['In the absence of Rostow, Owen approved the memorandum.', ['approved: Owen; in the absence of Rostow']],
    ['Hughes signed above the typed signature; Denney initialed for Hughes.', ['initialed: Denney']],
    // what stands in parentheses is a house, a department or a word about the clearance, and no name
    [
      'Cleared by Komer (White House) (info), Leddy (Treasury), in substance, and Jones (DOD/ISA) (draft).',
      ['cleared: Komer (White House), Leddy (Treasury), Jones (DOD/ISA); in substance']
    ],
    [
      'Cleared by NSC—Reed, Defense—Carr, and the White House.',
      ['cleared: Reed (NSC), Carr (Defense), (White House)']
    ],
    ['Cleared by Davis (S/S) for information.', ['cleared: Davis (S/S); for information']],
    ['Cleared by Carr, the Joint Staff, The Pentagon, and Reed.', ['cleared: Carr, (Joint Staff), Reed']],
    // what stands for a date is no office
    ['Drafted by Nitze, n.d.', ['drafted: Nitze']],
    ['Drafted by Nitze, undated, and cleared by Carr.', ['drafted: Nitze', 'cleared: Carr']],
    ['Drafted by Komer, Spring 1966.', ['drafted: Komer on Spring 1966']],
    ['Drafted by Carr; no drafting information appears on the attachment.', ['drafted: Carr']],
    // what is told of another paper is no manner of this
    ['Drafted by Rusk, based in part on a draft by Carr.', ['drafted: Rusk']],
    // of another paper
    ['Another memorandum of this conversation, drafted by Burke, is in the Burke Papers.', []],
    ['Attached is a report drafted by King and approved by Carr.', []],
    [
      'Drafted by DCI Dulles and cleared with SPA, Defense, and Wilcox in IO.',
      ['drafted: Dulles (DCI)', 'cleared: (SPA), (Defense), Wilcox (IO)']
    ]
  ]
  const kinds = ['drafted', 'cleared', 'approved', 'concurred', 'initialed'] as const
  assert.deepEqual(
    sentences.map(([sentence]) => {
      const note = read('Source: Department of State, Central Files, PER 12. Secret. ' + sentence)
      assert.deepEqual(note.unparsed, [])
      return [
        sentence,
        kinds.flatMap((kind) =>
          note[kind].map(
            ({people, on, manner}) =>
              kind +
              ': ' +
              people.map(show).join(', ') +
              (on ? ' on ' + on : '') +
              (manner ? '; ' + manner : '')
          )
        )
      ]
    }),
    sentences
  )
})

test('readSourceNote should tell what else a note says', () => {
  const remarks: [string, string][] = [
    ['Repeated for information to Paris and London.', 'repeated'],
    ['Also sent to Bonn.', 'sent'],
    ['Transmitted in two sections.', 'transmitted'],
    ['Received at 8:23 a.m.', 'received'],
    ['Passed to the White House.', 'passed'],
    ['Prepared by Gleason on November 13.', 'prepared'],
    [
      'No drafting information appears on the memorandum; presumably drafted by Danzansky.',
      'no-drafting-information'
    ],
    ['The meeting took place in the Oval Office.', 'meeting'],
    ['In attendance were Ford, Kissinger, and Shultz.', 'participants'],
    ['Copies were sent to Dillon and Merchant.', 'copy'],
    ['Attached but not printed is a list of participants.', 'attachment'],
    ['A handwritten note on the source text reads: “Seen by the President.”', 'notation'],
    ['A stamped notation on the memorandum indicates that Green saw it.', 'notation'],
    ['The memorandum is unsigned.', 'signed'],
    ['Printed from an uninitialed copy.', 'printed-from'],
    ['Also printed in Department of State Bulletin, July 2, 1962, p. 12.', 'also-printed'],
    ['All brackets are in the original.', 'source-text'],
    ['Another memorandum of this conversation was prepared by Reinhardt.', 'other-document'],
    ['All members of the USIB concurred with this estimate on December 13.', 'concurrence'],
    ['The President spoke at 9 p.m. from the Oval Office at the White House.', 'delivery'],
    ['See Document 60.', 'reference'],
    ['3 pages of source text not declassified.', 'redaction'],
    ['Rusk visited Paris in December.', 'context']
  ]
  assert.deepEqual(
    remarks.map(([sentence]) => [
      sentence,
      read('Source: Department of State, Central Files, PER 12. Secret. ' + sentence).remarks[0]?.kind
    ]),
    remarks
  )
})

test('readSourceNote should not take the place of another paper, or of a paper not found, for one of its own', () => {
  const notes = [
    'Another memorandum of this conversation is in Naval Historical Center, Burke Papers.',
    'No copy has been found in Department of State, Central Files.'
  ]
  for (const sentence of notes) {
    const {alsoIn} = read('Source: Department of State, Central Files, PER 12. Secret. ' + sentence)
    assert.deepEqual(alsoIn, [])
  }
})

test('readSourceNote should read an ibid. as the archive named before it, where it can be told how far that goes', () => {
  const first = 'Source: Department of State, Presidential Correspondence: Lot 66 D 204. Secret. '
  const kennedy = 'in the Kennedy Library, National Security Files, Countries Series, USSR'
  const cases: [string, string[]][] = [
    [
      'Other copies are ibid.: Lot 77 D 163, and ' + kennedy + '.',
      [
        'Department of State › Presidential Correspondence › Lot 77 D 163',
        'Kennedy Library › National Security Files › Countries Series › USSR'
      ]
    ],
    [
      'Other copies are ' + kennedy + ', and ibid., President’s Office Files, USSR.',
      [
        'Kennedy Library › National Security Files › Countries Series › USSR',
        'Kennedy Library › President’s Office Files › USSR'
      ]
    ],
    // the same place twice; a level that could stand anywhere; a printed work between; what is told elsewhere
    ['A copy is ibid.', []],
    ['A copy is ibid., Memos to the President, Vol. 3.', []],
    [
      'It is printed in Department of State Bulletin, July 2, 1962, p. 12. A copy is ibid.: Lot 77 D 163.',
      []
    ],
    ['Repeated to Paris. (Ibid.: Lot 77 D 163)', []]
  ]
  assert.deepEqual(
    cases.map(([sentence]) => [
      sentence,
      read(first + sentence).alsoIn.map(({repository, parts}) => [repository, ...parts].join(' › '))
    ]),
    cases
  )
  const {citation} = read('Source: Ibid., RG 59, POL 1 US. Secret.')
  assert.deepEqual([citation?.kind, citation?.repository, citation?.parts], ['unknown', null, []])
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

test('splitStatements should end sentences only where they end', () => {
  const texts: [string, string[]][] = [
    [
      'Files of Walt W. Rostow, Vol. 14. Secret. Drafted by L. Arthur Minnich, Jr., at 6:30 p.m. The copy',
      [
        'Files of Walt W. Rostow, Vol. 14.',
        'Secret.',
        'Drafted by L. Arthur Minnich, Jr., at 6:30 p.m.',
        'The copy'
      ]
    ],
    [
      'It was sent. (Ibid.) A note reads: “Read. Approved.” It went.',
      ['It was sent.', '(Ibid.)', 'A note reads: “Read. Approved.”', 'It went.']
    ],
    [
      'Passed at 11:05 a.m. October 23. No marking.Kennedy read it.',
      ['Passed at 11:05 a.m. October 23.', 'No marking.', 'Kennedy read it.']
    ],
    [
      'Secret; Priority: Drafted by Yager; approved in S and B. See the note.',
      ['Secret; Priority:', 'Drafted by Yager; approved in S and B.', 'See the note.']
    ],
    ['It reads:\n\n“First. Second.\n\n“Third.” (Ibid.)', ['It reads:', '“First. Second.', '“Third.” (Ibid.)']]
  ]
  assert.deepEqual(
    texts.map(([text]) => [text, splitStatements(text).map((statement) => statement.text)]),
    texts
  )
})

test('isSourceNote should know a source note by its label, or by its archive where it is the first', () => {
  assert.equal(isSourceNote('Source: Department of State, Central Files, PER 12.', false), true)
  assert.equal(isSourceNote('[Source: National Archives, RG 59. Secret. 1 p.]', false), true)
  assert.equal(isSourceNote('source: Department of State, Central Files, PER 12.', false), true)
  assert.equal(isSourceNote('National Archives, Nixon Presidential Materials, Box 3. Secret.', true), true)
  assert.equal(isSourceNote('National Archives, Nixon Presidential Materials, Box 3. Secret.', false), false)
  assert.equal(isSourceNote('Not printed.', true), false)
})

test('who cleared a paper but for a part of it should be among those who cleared it', () => {
  const note = (words: string) =>
    readSourceNote('d1fn1', `Source: Department of State, Central Files, POL 7. Secret. ${words}`, {
      inline: false
    })
  for (const words of [
    'Drafted by Jones, cleared by Smith and, with the exception of paragraph 3, Wheeler, and approved by Bundy.',
    'Drafted by Jones; cleared by Smith, and, with the exception of the last paragraph, Wheeler.'
  ])
    assert.deepEqual(
      note(words).cleared.flatMap(({people}) => people.map(({name}) => name)),
      ['Smith', 'Wheeler']
    )
})
