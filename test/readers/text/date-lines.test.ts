/** Datelines that raw text has kept: what is one, and which of a document counts. */
import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {VFile} from 'vfile'
import {parseDateLine} from '../../../src/readers/text/date-lines.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

const lines: [string, string, string | null][] = [
  ['Richmond, September 23, 1863.', '1863-09-23', 'Richmond'],
  ['United States Legation, Yedo, August 2, 1864.', '1864-08-02', 'United States Legation, Yedo'],
  [
    'Legation of the United States, Paris,July 28, 1870.',
    '1870-07-28',
    'Legation of the United States, Paris'
  ],
  [
    'Her Majesty’s Steamer Salamis, Che Foo, August 31, 1870.',
    '1870-08-31',
    'Her Majesty’s Steamer Salamis, Che Foo'
  ],
  ['[Washington,] February 19, 1927.', '1927-02-19', 'Washington'],
  ['Washington, 9 July, 1927.', '1927-07-09', 'Washington'],
  ['Paris,the —— October, 1870.', '1870-10', 'Paris'],
  ['Paris,August 17, 1870. (Received at 3.35 p. m., August 17.)', '1870-08-17', 'Paris'],
  ['September 5, 1870. (Received September 5.)', '1870-09-05', null],
  ['Saturday, July 6, 1867.', '1867-07-06', null],
  ['Given at West Lebanon, the 10th day of October, 1863.', '', null],
  ['October 8, 1863—Tungchi, 2d year, 8th moon, 26th day.', '1863-10-08', null],
  ['The 29th day of the 12th month of the 3d year of Bunkiu, (February 4, 1864.)', '1864-02-04', null],
  ['Paris, October 8, 1863–3.17 p. m.', '1863-10-08', 'Paris'],
  ['Done at Washington, October 8, 1863.', '1863-10-08', 'Washington'],
  ['Issued about October 8, 1863.', '1863-10-08', null],
  ['5 Rue Royale, Paris, October 8, 1863.', '', null],
  ['Paris, 5 Rue d’Anjou, October 8, 1863.', '1863-10-08', 'Paris, 5 Rue d’Anjou'],
  ['Legation,Paris, October 8, 1863, 10.50 a. m.', '1863-10-08T10:50:00', 'Legation, Paris'],
  [
    'Stated in the rescript, the 29th day of the 12th month of the 3d year of Bunkiu, (February 4, 1864.)',
    '1864-02-04',
    null
  ],
  // no datelines
  ...[
    'Sent to',
    'Handed in at',
    'Delivered at',
    'Communicated to',
    'Transmitted to',
    'Extract of',
    'Memorandum of'
  ].map((words): [string, string, null] => [words + ' Paris, October 8, 1863.', '', null]),
  ['In the Senate, October 8, 1863.', '', null],
  ['Paris, ' + 'Rue Royale, '.repeat(13) + 'October 8, 1863.', '', null],
  ['[From the Times, Monday, September 19, 1870.]', '', null],
  ['[Received at the Department of State, August 21, 1900–3.17 p.m.]', '', null],
  ['Extract from the treaty of Washington, of June 15, 1846.', '', null],
  ['Subscribed and sworn to before me this 8th day of April, 1872.', '', null],
  ['“Versailles, November 8, 1870.', '', null],
  ['Commerce with the islands for the year ended June 30, 1869.', '', null]
]

describe('a line with place and date', () => {
  for (const [words, iso, place] of lines)
    test(`“${words}” should be ${iso === '' ? 'none' : iso}`, () => {
      const line = parseDateLine(words)
      assert.equal(line?.date.iso ?? '', iso)
      assert.equal(line?.place ?? null, place)
    })
})

const long = 'The Government has given careful consideration to the suggestion. '.repeat(3).trim()
const text = (paragraphs: number): string => `${long}\n\n`.repeat(paragraphs)
const documents: [string, string, string][] = [
  [
    'under the heading',
    `[Untitled]\n\nTungchow, August 29, 1870.\n\nSir: ${long}\n`,
    '1870-08-29 certain dateline'
  ],
  [
    'at the end of a memorandum',
    `The Department of State to the Legation\n\nMemorandum\n\n${long}\n\n\nWashington, August 15, 1870.\n`,
    '1870-08-15 inferred dateline'
  ],
  [
    'below the text of a letter, which is that of an endorsement',
    `Mr. Hale to Mr. Poe.\n\nSir: ${long}\n\n\nHeadquarters, August 15, 1870.\n`,
    'none'
  ],
  [
    'in an enclosure',
    `Mr. Hale to Mr. Poe.\n\n${long}\n\n[Inclosure.]\n\nMr. Roe to Mr. Hale.\n\nLima, August 15, 1870.\n\n${long}\n`,
    'none'
  ],
  ['in the middle of a paper', `A paper\n\n${text(6)}Washington, August 15, 1870.\n\n${text(4)}`, 'none'],
  [
    'before enclosures',
    `A paper\n\n${text(6)}Washington, August 15, 1870.\n\n` +
      [1, 2, 3, 4].map((number) => `[Inclosure ${number}.]\n\n${text(1)}`).join(''),
    '1870-08-15 inferred dateline'
  ],
  [
    'under four others',
    `Mr. Hale to Mr. Poe.\n\n[Translation.]\n\nNo. 5.]\n\nConfidential.\n\nLegation.\n\nParis, August 15, 1870.\n\n${text(1)}`,
    '1870-08-15 certain dateline'
  ],
  [
    'below a letter that begins with a name',
    `Mr. Hale to Mr. Poe.\n\nDear Page: ${long}\n\n\nLondon, August 15, 1870.\n`,
    'none'
  ],
  [
    'twice',
    `To the Senate:\n\n${long}\n\n\nExecutive Mansion,\nWashington, May 4, 1870.\n\n${long}\n\n\nDepartment of State,\nWashington, May 3, 1870.\n`,
    'none'
  ]
]

for (const [where, value, expected] of documents)
  test(`the date of a line ${where} should be ${expected}`, () => {
    const file = new VFile({path: '000_a.txt', value})
    const document = readText(file, {volume: 'frus1870', id: 'd1', supplied: undefined})
    const {date, body} = document ?? {date: null, body: []}
    const said = date ? `${date.iso} ${date.certainty} ${date.basis}` : 'none'
    assert.equal(said, expected)
    assert.equal(
      body.some(({type}) => type === 'dateline'),
      date !== null
    )
  })
