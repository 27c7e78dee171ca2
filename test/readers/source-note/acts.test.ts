import assert from 'node:assert/strict'
import test from 'node:test'
import {readSourceNote} from '../../../src/readers/source-note.ts'

const read = (text: string) => readSourceNote('d1fn1', text, {inline: false})

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
