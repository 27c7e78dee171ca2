import assert from 'node:assert/strict'
import test from 'node:test'
import {readSourceNote} from '../../../src/readers/source-note.ts'

const read = (text: string) => readSourceNote('d1fn1', text, {inline: false})

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
