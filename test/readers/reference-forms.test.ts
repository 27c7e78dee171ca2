import assert from 'node:assert/strict'
import test from 'node:test'
import {findReferences, referenceFinder, type ReferenceContext} from '../../src/readers/reference.ts'

/** `[words → target]` of each reference of a note, in order. */
function references(volume: string, text: string, document = 'd67'): string[] {
  const context: ReferenceContext = {volume, document, role: 'note'}
  return findReferences(text, context).map(({start, end, target}) => text.slice(start, end) + ' → ' + target)
}

/** The targets of the notes of a document, note by note. */
function targets(volume: string, notes: readonly string[]): string[][] {
  const find = referenceFinder({volume, document: 'd67', role: 'note'})
  return notes.map((note) => find(note).map(({target}) => target))
}

function assertAll(volume: string, texts: readonly [string, string[]][]): void {
  assert.deepEqual(
    texts.map(([text]) => [text, references(volume, text)]),
    texts
  )
}

test('findReferences should read several volumes in one sentence', () => {
  assertAll('frus1961-63v05', [
    [
      'see Foreign Relations, 1964–1968, vol. XIII, Document 89, and XV, Documents 248 and 256.',
      [
        'Foreign Relations, 1964–1968, vol. XIII, Document 89 → frus1964-68v13#d89',
        'XV, Documents 248 → frus1964-68v15#d248',
        '256 → frus1964-68v15#d256'
      ]
    ],
    [
      'see Foreign Relations, 2001–2008, vol. XLIII, Document 12, and Foreign Relations, 1993–2000, vol. IV, Document 2.',
      [
        'Foreign Relations, 2001–2008, vol. XLIII, Document 12 → frus2001-08v43#d12',
        'Foreign Relations, 1993–2000, vol. IV, Document 2 → frus1993-00v04#d2'
      ]
    ],
    [
      'Part II is in Foreign Relations, 1964–1968, vol. V, Document 210; Part IV, on trade, is printed in vol. XXIV, Document 484.',
      [
        'Foreign Relations, 1964–1968, vol. V, Document 210 → frus1964-68v05#d210',
        'vol. XXIV, Document 484 → frus1964-68v24#d484'
      ]
    ],
    [
      'see Foreign Relations, 1928, vol. ii, pp. 46 ff., and 1924, vol. ii, pp. 1 ff. For more, see vol. VI.',
      [
        'Foreign Relations, 1928, vol. ii → frus1928v02',
        'pp. 46 → frus1928v02#pg_46',
        '1924, vol. ii → frus1924v02',
        'pp. 1 → frus1924v02#pg_1',
        'vol. VI → frus1961-63v06'
      ]
    ]
  ])
})

test('findReferences should take a bare volume that the subseries lacks for none, and one of the series as printed', () => {
  assertAll('frus1964-68v17', [
    ['See volume XIII.', ['volume XIII → frus1964-68v13']],
    ['See volume XL.', []],
    [
      'See Foreign Relations, 1964–1968, vol. XL, Document 3.',
      ['Foreign Relations, 1964–1968, vol. XL, Document 3 → frus1964-68v40#d3']
    ]
  ])
})

test('findReferences should read pages after a volume as they stand, and titles to their ends', () => {
  assertAll('frus1977-80v01', [
    [
      'see Foreign Relations, 1948, vol. IX, pp. 647 ff. and pp. 664 ff.',
      [
        'Foreign Relations, 1948, vol. IX → frus1948v09',
        'pp. 647 → frus1948v09#pg_647',
        '664 → frus1948v09#pg_664'
      ]
    ],
    [
      'Foreign Relations, 1969–1976, vol. II, Organization and Management of U.S. Foreign Policy, 1969–1972, Documents 10 and 11.',
      [
        'Foreign Relations, 1969–1976, vol. II, Organization and Management of U.S. Foreign Policy, 1969–1972, Documents 10 → frus1969-76v02#d10',
        '11 → frus1969-76v02#d11'
      ]
    ],
    [
      'Foreign Relations, 1955–1957, vol. V, Austrian State Treaty; Summit and Foreign Ministers Meetings, 1955, Document 180',
      [
        'Foreign Relations, 1955–1957, vol. V, Austrian State Treaty; Summit and Foreign Ministers Meetings, 1955, Document 180 → frus1955-57v05#d180'
      ]
    ],
    [
      'in Foreign Relations, 1977–1980, vol. XXVI, Arms Control. PD–13 is in Foreign Relations, 1977–1980, vol. VIII, Document 33',
      [
        'Foreign Relations, 1977–1980, vol. XXVI → frus1977-80v26',
        'Foreign Relations, 1977–1980, vol. VIII, Document 33 → frus1977-80v08#d33'
      ]
    ],
    // years without a volume name none
    ['See Foreign Relations, 1961–1963, pp. 234–237.', []]
  ])
})

test('findReferences should read volumes cited by title, supplement, part or appendix', () => {
  assertAll('frus1969-76v01', [
    [
      'scheduled for publication in Foreign Relations, 1969-1976, China, 1969-1972.',
      ['Foreign Relations, 1969-1976, China, 1969-1972 → frus1969-76v17']
    ],
    [
      'see Foreign Relations, 1969–1976, Arab-Israeli Dispute, 1974-1976.',
      ['Foreign Relations, 1969–1976, Arab-Israeli Dispute, 1974-1976 → frus1969-76v26']
    ],
    ['scheduled for publication in Foreign Relations, 1969–1976, Moscow Summit.', []]
  ])
  assert.deepEqual(
    targets('frus1918Russiav03', [
      'Vol. i, p. 135.',
      'See Foreign Relations, 1907, pt. 1, pp. 310–312.',
      'Foreign Relations, 1901, Appendix (Affairs in China), p. 313.',
      'Foreign Relations, 1918, supp. 1, vol. i, p. 12.',
      'Foreign Relations, 1917, supp. 1, p. 108; Foreign Relations, 1914, supp., p. 170.',
      'See Foreign Relations for 1896, p. 645.',
      'For. Rel. of the United States, 1896, p. 57.',
      'Foreign Relations, 1918, Russia, vol. ii, p. 3; ibid., 1918, vol. i, p. 4.'
    ]),
    [
      ['frus1918Russiav01', 'frus1918Russiav01#pg_135'],
      ['frus1907p1', 'frus1907p1#pg_310', 'frus1907p1#pg_312'],
      ['frus1901China', 'frus1901China#pg_313'],
      ['frus1918Supp01v01', 'frus1918Supp01v01#pg_12'],
      ['frus1917Supp01v01', 'frus1917Supp01v01#pg_108', 'frus1914Supp', 'frus1914Supp#pg_170'],
      ['frus1896', 'frus1896#pg_645'],
      ['frus1896', 'frus1896#pg_57'],
      ['frus1918Russiav02', 'frus1918Russiav02#pg_3', 'frus1918Russiav01', 'frus1918Russiav01#pg_4']
    ]
  )
})

test('findReferences should read signs that are misprinted', () => {
  assertAll('frus1964-68v17', [
    ['see footnote 6> Document 38.', ['footnote 6> Document 38 → #d38fn6']],
    [
      'See Foreign Relations, 1920, vol, i, p. 88.',
      ['Foreign Relations, 1920, vol, i → frus1920v01', 'p. 88 → frus1920v01#pg_88']
    ],
    [
      'Foreign Relations, 195l, vol. II, p. 9',
      ['Foreign Relations, 195l, vol. II → frus1951v02', 'p. 9 → frus1951v02#pg_9']
    ]
  ])
})

test('findReferences should tell footnotes of this document from those of other papers', () => {
  assertAll('frus1948v01p2', [
    ['See footnote 3 in telegram 308 from Habana, March 11, p. 889.', ['p. 889 → #pg_889']],
    ['see footnote 1 to PPS 31.', []],
    ['See footnote 1, ante, p. 846.', ['p. 846 → #pg_846']],
    ['See S. Doc. 55, 70th Congress.', []],
    ['(Fed. Reg. Doc. 57–1526, vol. XXII, No. 39, p. 1111)', []],
    // of page 662, whose “p.” was left out
    ['See footnote 1, 662.', []]
  ])
  assertAll('frus1961-63v05', [
    [
      'see footnote 6, Foreign Relations, 1951, vol. VI, Part 1, p. 1283.',
      ['Foreign Relations, 1951, vol. VI, Part 1 → frus1951v06p1', 'p. 1283 → frus1951v06p1#pg_1283']
    ],
    ['See footnote 6 on page 503 for information.', []],
    ['See Document 97, footnote 2.', ['Document 97 → #d97', 'footnote 2 → #d97fn2']],
    ['See Document 97 (footnote 2).', ['Document 97 → #d97', 'footnote 2 → #d97fn2']],
    [
      'See Document 36; regarding the talks, see footnotes 1 and 4 thereto.',
      ['Document 36 → #d36', 'footnotes 1 → #d36fn1', '4 thereto → #d36fn4']
    ],
    ['The text is Document 37 in the microfiche supplement.', []]
  ])
})

test('findReferences should read pages of this volume in 1952–1954, and none of other works', () => {
  assertAll('frus1952-54v02p1', [
    ['See p. 377.', ['p. 377 → #pg_377']],
    ['For documentation, see pp. 817 ff.', ['pp. 817 → #pg_817']],
    ['Cullather, Operation PBSUCCESS p. 101', []],
    ['See American Foreign Policy, 1950–1955, vol. I, pp. 1–5.', []],
    ['Baker, World Settlement (Garden City, N. Y., 1922), vol. i, p. 197.', []],
    ['printed in 3 volumes (Washington: Government Printing Office, 1961), particularly volume ii', []],
    ['“Position Paper on Trade”, April 12, 1951; p. 3.', []],
    ['Carr, Ambassador from the Prairie: Carr Wonderland (New York), pp. 241–242.', []],
    ['Carr, Ambassador from the Prairie (Boston: Little, Brown), p. 5.', []],
    ['See memorandum by the Ambassador in Japan (Sebald), p. 55.', ['p. 55 → #pg_55']],
    ['The Official Gazette, Washington, June 26, 1917 (Vol. 1, No. 40), p. 3', []],
    [
      'See ante, pp. 86 ff.; pp. 280 ff.; and pp. 293 ff.',
      ['pp. 86 → #pg_86', 'pp. 280 → #pg_280', 'pp. 293 → #pg_293']
    ],
    ['Press Releases, March 24, 1934, p. 159; April 7, 1934, p. 187; and April 21, 1934, p. 216.', []],
    ['League of Nations Treaty Series, vol. xli, p. 247, and vol. cxiv, p. 345.', []],
    [
      'see Foreign Relations, 1947, vol. i, p. 777, and circular airgram 1620, December 22, 1947, p. 778.',
      [
        'Foreign Relations, 1947, vol. i → frus1947v01',
        'p. 777 → frus1947v01#pg_777',
        'p. 778 → frus1947v01#pg_778'
      ]
    ]
  ])
  // in these years documents are cited by number
  assert.deepEqual(references('frus1961-63v05', 'See p. 377.'), [])
})

test('findReferences should read “page” where volumes to 1906 cite theirs', () => {
  assertAll('frus1884', [
    ['For note referred to see page 112.', ['page 112 → #pg_112']],
    ['See inclosure to document No. 192 ante, page 262.', ['page 262 → #pg_262']],
    ['on page 7 of the pamphlet', []]
  ])
})

test('referenceFinder should let an ibid. mean a volume, a part, a page or a document before, and no archive', () => {
  assert.deepEqual(
    targets('frus1952-54v14p2', [
      'See Foreign Relations, 1951, vol. VI, Part 1, p. 1437.',
      'See footnote 3, ibid ., p. 1448.',
      'See ibid., Part 2, p. 1501.',
      'See the draft, ibid., The Conference of Berlin (The Potsdam Conference), 1945, vol. II, p. 1474.'
    ]),
    [
      ['frus1951v06p1', 'frus1951v06p1#pg_1437'],
      ['frus1951v06p1', 'frus1951v06p1#pg_1448'],
      ['frus1951v06p2', 'frus1951v06p2#pg_1501'],
      ['frus1945Berlinv02', 'frus1945Berlinv02#pg_1474']
    ]
  )
  assert.deepEqual(
    targets('frus1952-54v14p2', [
      'See footnote 6, Document 685.',
      'Dated September 15; see ibid.',
      'Not printed. (Central Files, 611.94/9–1554)',
      'Dated September 16; see ibid.'
    ]),
    [['#d685fn6'], ['#d685fn6'], [], []]
  )
  assert.deepEqual(
    targets('frus1958-60v11', [
      'See Foreign Relations, 1955–1957, vol. XXII, footnote 5, p. 452.',
      'See ibid., footnote 7, p. 1013.',
      'The paper and its attachment are not printed. (Both ibid.; included in the microfiche supplement)',
      'See ibid., p. 4.'
    ]),
    [['frus1955-57v22', 'frus1955-57v22#pg_452'], ['frus1955-57v22', 'frus1955-57v22#pg_1013'], [], []]
  )
  // nor what is cited behind an ibid. that means an archive or another work: it is not of this volume
  assert.deepEqual(
    targets('frus1964-68v17', [
      'Source: Johnson Library, National Security File. See ibid., Document 7.',
      'See ibid., Documents 7 and 8, and ibid., vol. IV, Document 9.',
      'American Foreign Policy: Current Documents, 1966, Document 4; ibid., Documents 9–10.',
      'The letter is ibid., 1952–1954, vol. II, Document 7; see Document 12.',
      'See Document 4 and ibid., Documents 7 and 8.'
    ]),
    [[], [], [], ['#d12'], ['#d4', '#d7', '#d8']]
  )
  // what is of another work leaves nothing for an ibid. to mean
  assert.deepEqual(
    targets('frus1961-63v05', [
      'See Foreign Relations, 1958–1960, vol. X, Part 1, p. 5.',
      'Congress and the Nation, vol. V, p. 55. See ibid., p. 57.'
    ]),
    [['frus1958-60v10p1', 'frus1958-60v10p1#pg_5'], []]
  )
})
