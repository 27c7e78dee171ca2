import assert from 'node:assert/strict'
import test from 'node:test'
import {findReferences, referenceFinder} from '../../src/readers/reference.ts'
import {volumeId} from '../../src/readers/reference/volume-id.ts'

const here = {volume: 'frus1964-68v17', document: 'd67', role: 'note'} as const

/** `[words → target]` of each reference, in order. */
function references(text: string, context: Parameters<typeof findReferences>[1] = here): string[] {
  return findReferences(text, context).map(({start, end, target}) => text.slice(start, end) + ' → ' + target)
}

test('volumeId should give the ids of history.state.gov', () => {
  const ids: [string, string | null, string | null, string | null][] = [
    ['1964–1968', 'XIII', null, 'frus1964-68v13'],
    ['1969–1976', 'E–13', null, 'frus1969-76ve13'],
    ['1969–1976', 'E–5', '1', 'frus1969-76ve05p1'],
    ['1951', 'vii', '2', 'frus1951v07p2'],
    ['1958–1960', 'X', 'I', 'frus1958-60v10p1'],
    // “1969–1972, volume XVII” is of 1969–1976
    ['1969-1972', 'XVII', null, 'frus1969-76v17'],
    ['1993–2000', 'IV', null, 'frus1993-00v04'],
    ['2001–2008', 'XLIII', null, 'frus2001-08v43'],
    // a volume that exists in parts only
    ['1952–1954', 'II', null, 'frus1952-54v02p1'],
    ['1964–1968', 'Q', null, null],
    // more than any subseries has
    ['1934', 'cxiv', null, null]
  ]
  assert.deepEqual(
    ids.map(([years, volume, part]) => [years, volume, part, volumeId({years, volume, part})]),
    ids
  )
})

test('findReferences should read documents and footnotes of this volume', () => {
  const texts: [string, string[]][] = [
    ['See Document 60.', ['Document 60 → #d60']],
    ['See Documents 12–15, 17, and 20.', ['Documents 12 → #d12', '15 → #d15', '17 → #d17', '20 → #d20']],
    ['statement; see footnote 4, Document 60.', ['footnote 4, Document 60 → #d60fn4']],
    ['See footnotes 3 and 4 to Document 15.', ['footnotes 3 → #d15fn3', '4 to Document 15 → #d15fn4']],
    ['See footnote 2 above.', ['footnote 2 above → #d67fn2']],
    ['See footnote 3, supra.', ['footnote 3, supra → #d66fn3']],
    [
      'See Document 136 and footnotes 5 and 6 thereto.',
      ['Document 136 → #d136', 'footnotes 5 → #d136fn5', '6 → #d136fn6']
    ],
    [
      'Dated July 2; see Document 9. Regarding Tab B, see footnote 5 thereto.',
      ['Document 9 → #d9', 'footnote 5 thereto → #d9fn5']
    ],
    ['The draft is printed supra, the reply infra.', ['supra → #d66', 'infra → #d68']],
    ['UN Document 59 and NAC Document 121.', []],
    ['American Foreign Policy: Basic Documents, 1977–1980, Document 412', []],
    ['[Footnote in the source text.]', []],
    ['Current Documents, 1959, p. 227, footnote 10', []]
  ]
  assert.deepEqual(
    texts.map(([text]) => [text, references(text)]),
    texts
  )
})

test('findReferences should read other volumes by every phrase', () => {
  const texts: [string, string[]][] = [
    [
      'see Foreign Relations, 1964–1968, vol. XIII, Document 312.',
      ['Foreign Relations, 1964–1968, vol. XIII, Document 312 → frus1964-68v13#d312']
    ],
    [
      'is in Foreign Relations, 1964–1968, volume XIV. The reference',
      ['Foreign Relations, 1964–1968, volume XIV → frus1964-68v14']
    ],
    [
      'Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727',
      [
        'Foreign Relations, 1955–1957, vol. XXIV → frus1955-57v24',
        'pp. 720 → frus1955-57v24#pg_720',
        '727 → frus1955-57v24#pg_727'
      ]
    ],
    [
      'see Foreign Relations, 1969–1976, vol. XXXIII, SALT II, 1972–1980, Documents 182 and 183.After',
      [
        'Foreign Relations, 1969–1976, vol. XXXIII, SALT II, 1972–1980, Documents 182 → frus1969-76v33#d182',
        '183 → frus1969-76v33#d183'
      ]
    ],
    [
      'see Foreign Relations, 1964–1968, volumes X and XI.',
      ['Foreign Relations, 1964–1968, volumes X → frus1964-68v10', 'XI → frus1964-68v11']
    ],
    [
      'see Foreign Relations, 1964–1968, vol. IX, especially Documents 181 and 192.',
      [
        'Foreign Relations, 1964–1968, vol. IX → frus1964-68v09',
        'Documents 181 → frus1964-68v09#d181',
        '192 → frus1964-68v09#d192'
      ]
    ],
    [
      'see Document 253, Foreign Relations, 1969-1976, volume XVII.',
      ['Document 253, Foreign Relations, 1969-1976, volume XVII → frus1969-76v17#d253']
    ],
    [
      'printed in Foreign Relations, 1964–1968, vol. XI, Document 53; the one on Laos is ibid., vol. XXVIII, Document 147',
      [
        'Foreign Relations, 1964–1968, vol. XI, Document 53 → frus1964-68v11#d53',
        'ibid., vol. XXVIII, Document 147 → frus1964-68v28#d147'
      ]
    ],
    ['see vol. II, Document 287.', ['vol. II, Document 287 → frus1964-68v02#d287']],
    [
      'Foreign Relations, The Conferences at Cairo and Tehran, 1943, p. 448',
      [
        'Foreign Relations, The Conferences at Cairo and Tehran, 1943 → frus1943CairoTehran',
        'p. 448 → frus1943CairoTehran#pg_448'
      ]
    ],
    ['Johnson Library, National Security File, Country File, USSR, Vol. XIX', []],
    ['Congress and the Nation, vol. V, 1977–1980, p. 47', []],
    ['the Committee on Foreign Relations, 85th Cong.', []]
  ]
  assert.deepEqual(
    texts.map(([text]) => [text, references(text)]),
    texts
  )
})

test('referenceFinder should let an ibid. mean the volume of the note before, but never an archive', () => {
  const find = referenceFinder({volume: 'frus1948v01p2', document: 'd35', role: 'note'})
  const notes = [
    'For documentation on Iceland, see vol. iii, pp. 720 ff.',
    'For documentation on Greenland, see ibid., pp. 584 ff.',
    'Not printed. (Policy Planning Staff Files)',
    'For text, see ibid., p. 12.'
  ]
  assert.deepEqual(
    notes.map((note) => find(note).map(({target}) => target)),
    [['frus1948v03', 'frus1948v03#pg_720'], ['frus1948v03', 'frus1948v03#pg_584'], [], []]
  )
})

test('findReferences should read pages where a volume cites itself by page', () => {
  const early = {volume: 'frus1951v07p2', document: 'd112', role: 'note'} as const
  const texts: [string, string[]][] = [
    ['See telegram 3643 from New Delhi, p. 1710.', ['p. 1710 → #pg_1710']],
    // the pages of the two parts run on
    ['For NSC 48/5, see p. 439.', ['p. 439 → frus1951v07p1#pg_439']],
    ['See footnote 2, p. 1616.', ['p. 1616 → #pg_1616']],
    ['Millis, The Forrestal Diaries, pp. 431–432', []],
    ['Department of State Bulletin, April 16, 1951, p. 606', []],
    ['see United States Treaties and Other International Agreements (UST), vol. 5 (pt. 2), pp. 1499–1507', []]
  ]
  assert.deepEqual(
    texts.map(([text]) => [text, references(text, early)]),
    texts
  )
  assert.deepEqual(references('See p. 1710.'), [])
})

test('findReferences should leave to the paper what the paper itself says', () => {
  const context = {...here, role: 'text'} as const
  const text =
    'As Document 5 and page 7 show, supra. [See Document 60.] (Foreign Relations, 1964–1968, vol. XIII)'
  assert.deepEqual(references(text, context), [
    'Document 60 → #d60',
    'Foreign Relations, 1964–1968, vol. XIII → frus1964-68v13'
  ])
})
