import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {z} from 'zod'
import {historyStateGov, volumesPath} from '../../src/edition/address.ts'
import {formatNamed, formatQuery} from '../../src/finder/citation.ts'
import {findCited} from '../../src/finder/find-citation.ts'
import {citationsIn, countAnswers, findAll} from '../../src/finder/find-in-text.ts'
import {splitText} from '../../src/finder/split-text.ts'
import {corpusRoot, skip} from '../corpus/shared.ts'
import {shelf} from './shelf.ts'

/** Texts, and the citations of the series in them. */
const texts: [string, string[]][] = [
  [
    '1. See FRUS, 1961–1963, vol. V, Documents 20 and 25; vol. VI, p. 12. See ibid., Document 3.\n2. Smith, The Cold War (New York: Knopf, 1999), 45. 3. Ibid., 46.',
    [
      '1961–1963, Volume V, Document 20',
      '1961–1963, Volume V, Document 25',
      '1961–1963, Volume VI, p. 12',
      '1961–1963, Volume VI, Document 3'
    ]
  ],
  [
    'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe. Edited by A. B. Miller. Washington: Government Printing Office, 1996.\nForeign Relations of the United States, 1969–1976, Volume XIX, Part 1, Korea. Washington: GPO, 2010.\n\nGaddis, John. Strategies. Oxford, 1982, vol. 3, p. 45.',
    ['1964–1968, Volume XVII', '1969–1976, Volume XIX, Part 1']
  ],
  [
    'The Council on Foreign Relations, 1968, and the Senate Foreign Relations Committee in 1965 (see FRUS 64-68 XVII doc 67) and p. 44 of it. Foreign Relations 47 (1968): 12.',
    ['1964–68, Volume XVII, Document 67']
  ],
  [
    'Dip. Corr., 1864, pt. 2, p. 45; Papers Relating to Foreign Affairs, 1865, Part I, p. 210. Lansing to Page, FRUS 1916 Suppl., 5. See also Lansing Papers, II, 326, and PPC, III, 45. Wilson Papers, II, 6.',
    ['1864, Part 2, p. 45', '1865, Part I, p. 210', '1916, 5', 'Volume II, 326', 'Volume III, 45']
  ],
  [
    'Doc. 9 in FRUS 1964–1968, Vol. XVII. FRUS 1951, VII, 1509–1511; ibid., 1520.',
    ['1964–1968, Volume XVII, Document 9', '1951, Volume VII, p. 1509', '1951, Volume VII, 1520']
  ],
  [
    'FRUS, 1964–68, XVII: 209; 1961–1963, V, 30; Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727, and XXV, Document 4.',
    [
      '1964–68, Volume XVII, 209',
      '1961–1963, Volume V, 30',
      '1955–1957, Volume XXIV, p. 720',
      '1955–1957, Volume XXV, Document 4'
    ]
  ],
  [
    'Foreign Rela-\ntions of the United\nStates, 1964–1968,\nVolume XVII, Eastern\nEurope, Document\n67. Another sentence on 1965.',
    ['1964–1968, Volume XVII, Document 67']
  ],
  [
    'https://history.state.gov/historicaldocuments/frus1964-68v17/d67fn4 and frus2001-08v43#d1; Foreign Relations, 2001–2008, vol. XLIII, Documents 12–15 and 17, footnote 2.',
    [
      'frus1964-68v17, Document 67, footnote 4',
      'frus2001-08v43, Document 1',
      '2001–2008, Volume XLIII, Document 12',
      '2001–2008, Volume XLIII, Document 17, footnote 2'
    ]
  ],
  ['', []],
  ['The foreign relations of the United States in 1964, vol. 3, p. 5.', []]
]

describe('the citations of a text should be found', () => {
  for (const [text, expected] of texts)
    test(text.slice(0, 60), () => {
      const found = splitText(text).map(({citation}) =>
        formatQuery(citation, formatNamed(citation.volume).replace(/, $/u, ''))
      )
      assert.deepEqual(found, expected)
    })
})

test('a single citation should not be taken for a text', () => {
  assert.equal(citationsIn('FRUS 1964–68, XVII, doc. 67'), null)
  assert.equal(citationsIn('telegram 1831 from New Delhi'), null)
  assert.equal(citationsIn('FRUS 1964–68, XVII, docs. 67 and 9')?.length, 2)
  assert.deepEqual(citationsIn('No citation\n\nat all'), [])
})

test('each citation of a text should be answered, and they should be counted', async () => {
  const answered = await findAll(
    splitText('FRUS 1964–68, XVII, docs. 67 and 68; XVII, p. 206; FRUS 1961–63, I, doc. 1'),
    shelf
  )
  assert.equal(
    countAnswers(answered),
    '4 citations: 1 leads to a place in this edition, 1 leads to one of several places, 2 are not in this edition.'
  )
})

test('any text at all should be split without fault', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => void splitText(text)))
})

const Gold = z.object({
  notes: z.array(
    z.object({
      text: z.string().nullish(),
      refs: z.array(z.object({target: z.string(), text: z.string()})).optional()
    })
  )
})

test('the volumes that the notes of 22 volumes cite should be found in their text', {skip}, async (t) => {
  let [all, right] = [0, 0]
  for (const volume of readdirSync(corpusRoot))
    for (const line of readFileSync(join(corpusRoot, volume, 'gold.jsonl'), 'utf8').split('\n')) {
      if (line === '') continue
      for (const {text, refs = []} of Gold.parse(JSON.parse(line)).notes) {
        const cited = refs.filter(
          ({target, text}) => target.startsWith('frus') && /Foreign Rel|FRUS/u.test(text)
        )
        const expected = new Set(cited.map(({target}) => target.replace(/#.*/u, '')))
        const answers = await Promise.all(
          splitText(text ?? '').map(({citation}) => findCited(citation, {...shelf, volumes: []}))
        )
        const found = answers.map(({remarks: [remark]}) =>
          remark?.type === 'volume-elsewhere'
            ? remark.href?.slice((historyStateGov + volumesPath).length).replace(/\/.*/u, '')
            : undefined
        )
        all += expected.size
        right += [...expected].filter((id) => found.includes(id)).length
      }
    }
  // what is missing is mostly an editor’s slip, or a volume that had no number yet
  t.diagnostic(`${right} of ${all} volumes`)
  assert.ok(right >= 0.975 * all)
})
