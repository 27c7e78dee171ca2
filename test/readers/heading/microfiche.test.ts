import assert from 'node:assert/strict'
import test from 'node:test'
import {readHeading, readHeadingSource} from '../../../src/readers/heading.ts'

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
