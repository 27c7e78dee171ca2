import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {formatQuery, nothing, type Citation, type NamedVolume} from '../../src/finder/citation.ts'
import {parseCitation} from '../../src/finder/parse-citation.ts'

/** A citation of a volume by years, number and part. */
function of(
  years: string | null,
  number: string | null,
  rest: Partial<Citation> & {part?: string} = {}
): Partial<Citation> {
  const {part = null, ...said} = rest
  return {volume: {id: null, years, number, part}, ...said}
}

/** A citation of a volume by its id. */
function by(id: string, rest: Partial<Citation> = {}): Partial<Citation> {
  return {volume: {...nothing.volume, id}, ...rest}
}

const hsg = 'https://history.state.gov/historicaldocuments/'

const forms: [string, Partial<Citation>][] = [
  // the series, years, volume and document, from short to long
  ['FRUS 1964–68, XVII, doc. 67', of('1964-68', 'XVII', {document: '67'})],
  ['FRUS 1964-1968 XVII doc 67', of('1964-1968', 'XVII', {document: '67'})],
  ['FRUS, 1964/68, vol. XVII, #67', of('1964-68', 'XVII', {document: '67'})],
  ['FRUS 1964–68, vol. 17, no. 67', of('1964-68', '17', {document: '67', isPrinted: true})],
  ['FRUS 1964–68, 17, doc. 67', of('1964-68', '17', {document: '67'})],
  ['FRUS, Vol. XVII, 1964–1968, Document No. 67', of('1964-1968', 'XVII', {document: '67'})],
  ['frus 1964–68 vol xvii doc 67', of('1964-68', 'xvii', {document: '67'})],
  ['FRUS,  1964 – 1968,\n vol. XVII, doc. 67', of('1964-1968', 'XVII', {document: '67'})],
  ['Doc. 67 in FRUS 1964–1968, Vol. XVII', of('1964-1968', 'XVII', {document: '67'})],
  ['FRUS, 1964–1968, Eastern Europe, XVII, Doc. 67', of('1964-1968', 'XVII', {document: '67'})],
  [
    'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. James E. Miller (Washington: United States Government Printing Office, 1996), Document 67.',
    of('1964-1968', 'XVII', {document: '67'})
  ],
  [
    'Foreign Relations of the United States, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.',
    of('1969-1976', 'XIX', {part: '1', document: '75'})
  ],
  [
    'U.S. Department of State, Foreign Relations of the United States, 1969-1976, Vol. XXXII, SALT I, 1969-1972 (Washington, DC: U.S. Government Printing Office, 2010), Doc. 262',
    of('1969-1976', 'XXXII', {document: '262'})
  ],
  [
    'Memorandum From Rostow to Rusk, July 20, 1968, FRUS, 1964–1968, vol. XVII, Document 67',
    of('1964-1968', 'XVII', {document: '67'})
  ],
  // Chicago, MLA and APA
  [
    '“Memorandum From Rostow to Rusk, July 20, 1968,” in Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. James E. Miller (Washington: Government Printing Office, 1996), Document 67.',
    of('1964-1968', 'XVII', {document: '67'})
  ],
  [
    '“Memorandum, July 20, 1968.” In Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, edited by James E. Miller, 206–10. Washington: Government Printing Office, 1996.',
    of('1964-1968', 'XVII', {page: '206'})
  ],
  [
    '“National Security Action Memorandum No. 105, 1961.” Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, edited by James E. Miller, Document 67, Government Printing Office, 1996, pp. 206–10.',
    of('1964-1968', 'XVII', {document: '67', page: '206'})
  ],
  [
    'Memorandum, July 20, 1968. (1996). In J. E. Miller (Ed.), Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe (Document 67; pp. 206–210). Government Printing Office.',
    of('1964-1968', 'XVII', {document: '67', page: '206'})
  ],
  // parts and electronic volumes
  [
    'FRUS, 1952–1954, vol. XIV, pt. 2, no. 511',
    of('1952-1954', 'XIV', {part: '2', document: '511', isPrinted: true})
  ],
  ['FRUS 1964–68, XXIX/2, doc. 100', of('1964-68', 'XXIX', {part: '2', document: '100'})],
  ['FRUS 1964–68, vol. XXIX, Part II, doc. 100', of('1964-68', 'XXIX', {part: 'II', document: '100'})],
  ['1969–1976, vol. E–13, doc. 3', of('1969-1976', 'E-13', {document: '3'})],
  ['FRUS, 1969–76, E-13, Document 3', of('1969-76', 'E-13', {document: '3'})],
  // pages
  ['Foreign Relations, 1964–1968, vol. XVII, p. 209', of('1964-1968', 'XVII', {page: '209'})],
  ['for. rel., 1951, vol. vii, pt. 2, p. 1509', of('1951', 'vii', {part: '2', page: '1509'})],
  [
    'Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727',
    of('1955-1957', 'XXIV', {page: '720', several: false})
  ],
  ['FRUS 1964–68, XVII, at 209', of('1964-68', 'XVII', {page: '209'})],
  ['FRUS 1964–68, XVII, p. XIII', of('1964-68', 'XVII', {page: 'XIII'})],
  ['FRUS 1964–68, XVII, doc. 67, p. 207', of('1964-68', 'XVII', {document: '67', page: '207'})],
  // a number that does not say what it counts
  ['FRUS, 1964–68, XVII:209', of('1964-68', 'XVII', {bare: '209'})],
  ['FRUS 1951, VII, 1509–1511.', of('1951', 'VII', {page: '1509'})],
  [
    'Foreign Relations of the United States, 1952–1954, General: Economic and Political Matters, Volume I, Part 1, eds. A and B (Washington: Government Printing Office, 1983), 798–800.',
    of('1952-1954', 'I', {part: '1', page: '798'})
  ],
  [
    'Foreign Relations of the United States, 1918, Russia, Volume III (Washington: GPO, 1932), 51.',
    of('1918', 'III', {bare: '51'})
  ],
  ['1969–1976, Volume XIX, Korea, 1969–1972', of('1969-1976', 'XIX')],
  // notes
  ['see Document 60, footnote 4', of(null, null, {document: '60', note: '4'})],
  ['See footnote 4, Document 60.', of(null, null, {document: '60', note: '4'})],
  ['FRUS 1964–68, XVII, doc. 67n4', of('1964-68', 'XVII', {document: '67', note: '4'})],
  ['FRUS 1964–68, XVII, p. 209, n. 2', of('1964-68', 'XVII', {page: '209', note: '2'})],
  ['FRUS 1964–68, XVII, doc. 67, fn. 4', of('1964-68', 'XVII', {document: '67', note: '4'})],
  ['FRUS 1964–68, XVII, doc. 67, footnote †', of('1964-68', 'XVII', {document: '67', note: '†'})],
  ['FRUS 1964–68, XVII, doc. 67, source note', of('1964-68', 'XVII', {document: '67', note: 'source'})],
  ['FRUS 1964–68, XVII, Document 67, paragraph 4.', of('1964-68', 'XVII', {document: '67', paragraph: '4'})],
  // less than a whole citation
  ['Document 67', of(null, null, {document: '67'})],
  ['d72A', of(null, null, {document: '72A'})],
  ['p. 209', of(null, null, {page: '209'})],
  ['ibid., vol. II, Part 2, Document 4', of(null, 'II', {part: '2', document: '4'})],
  ['FRUS, 1964–1968', of('1964-1968', null)],
  ['FRUS 1964–68, XVII, docs. 67 and 69', of('1964-68', 'XVII', {document: '67', several: true})],
  ['FRUS 1964–68, XVII, Documents 12–15', of('1964-68', 'XVII', {document: '12', several: true})],
  // addresses
  [hsg + 'frus1964-68v17', by('frus1964-68v17')],
  [hsg + 'frus1964-68v17/', by('frus1964-68v17')],
  [hsg + 'frus1964-68v17/d67', by('frus1964-68v17', {document: '67'})],
  [hsg + 'frus1964-68v17//d67/', by('frus1964-68v17', {document: '67'})],
  [hsg + 'frus1964-68v17/d67?q=torpedo#pg_207', by('frus1964-68v17', {document: '67', page: '207'})],
  [hsg + 'frus1964-68v17/d67#fn:3.3.2.1', by('frus1964-68v17', {document: '67', foreignNote: true})],
  [hsg + 'frus1964-68v17/d67#fnref:3.3.2.1', by('frus1964-68v17', {document: '67', foreignNote: true})],
  [hsg + 'frus1964-68v17/d67fn4', by('frus1964-68v17', {document: '67', note: '4'})],
  [hsg + 'frus1964-68v17/pg_190', by('frus1964-68v17', {page: '190'})],
  [hsg + 'frus1969-76ve05p1/d12_pg3', by('frus1969-76ve05p1', {document: '12'})],
  [hsg + 'frus1951-54IranEd2/d3', by('frus1951-54IranEd2', {document: '3'})],
  [hsg + 'frus1964-68v17/ch3', by('frus1964-68v17', {section: 'ch3'})],
  [hsg + 'frus1964-68v17/persons#p_RDD1', by('frus1964-68v17', {section: 'persons'})],
  ['history.state.gov/historicaldocuments/frus1964-68v17/d67.', by('frus1964-68v17', {document: '67'})],
  [
    'FRUS, 1969–1976, Volume XIX, Document 75 (' + hsg + 'frus1969-76v19p1/d75) [accessed 27 Oct 2011]',
    by('frus1969-76v19p1', {document: '75'})
  ],
  [
    'http://localhost:4321/frus-edition/historicaldocuments/frus1964-68v17/d67/#p4',
    by('frus1964-68v17', {document: '67', paragraph: '4'})
  ],
  ...[
    'frus1861',
    'frus1872p2v2',
    'frus1894app1',
    'frus1901China',
    'frus1917Supp02v02',
    'frus1918Russiav03',
    'frus1919Parisv01',
    'frus1914-20v01',
    'frus1933-39',
    'frus1945Malta',
    'frus1861-99Index',
    'frus1961-63v07-09mSupp',
    'frus2001-08v01'
  ].map((id): [string, Partial<Citation>] => [id + ', Document 5', by(id, {document: '5'})]),
  ['/historicaldocuments/frus1964-68v17/d67/#fn2-2', by('frus1964-68v17', {document: '67', note: '2-2'})],
  ['/historicaldocuments/frus1964-68v17/d67/#source', by('frus1964-68v17', {document: '67', note: 'source'})],
  ['frus1964-68v17#d67', by('frus1964-68v17', {document: '67'})],
  ['FRUS1964-68v17#d67fn4', by('frus1964-68v17', {document: '67', note: '4'})],
  ['frus1955-57v24#pg_720', by('frus1955-57v24', {page: '720'})],
  ['frus1964-68v17, Document 67, footnote 4', by('frus1964-68v17', {document: '67', note: '4'})],
  // nothing
  ['', of(null, null)],
  ['Rusk to McNamara', of(null, null)],
  ['World War II', of(null, null)],
  ['July 20, 1968', of(null, null)],
  ['/historicaldocuments/', of(null, null)]
]

describe('a citation', () => {
  for (const [text, expected] of forms) {
    test(`“${text}” should be read`, () => {
      assert.deepEqual({...parseCitation(text), words: ''}, {...nothing, ...expected})
    })
  }
})

test('a query that the finder writes should be read as what it was written from', () => {
  const number = fc.integer({min: 1, max: 999}).map(String)
  const place = fc.record({
    document: fc.option(number),
    isPrinted: fc.boolean(),
    page: fc.option(number),
    note: fc.option(fc.constantFrom('1', '12', '†', 'source')),
    paragraph: fc.option(number)
  })
  const volume = fc.constantFrom('frus1964-68v17', 'frus1952-54v14p2', 'frus1952-54Guat', 'frus1969-76ve13')
  fc.assert(
    fc.property(place, volume, (place, id) => {
      const isPrinted = place.isPrinted && place.document !== null
      const citation: Citation = {...nothing, ...place, isPrinted}
      const named: NamedVolume = {...nothing.volume, id}
      const read = parseCitation(formatQuery(citation, id))
      assert.deepEqual({...read, words: ''}, {...citation, volume: named})
    })
  )
})

test('any text at all should be read without fault', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => void parseCitation(text)))
})
