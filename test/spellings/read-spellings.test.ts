import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {VFile} from 'vfile'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {readSpellings} from '../../src/spellings/read-spellings.ts'
import {edition, volumeYaml} from '../edition.ts'

/** What is read, and every message, for lines of YAML. */
function read(...lines: string[]): {spellings: unknown; messages: string[]} {
  const file = new VFile({path: 'spellings.yaml', value: lines.join('\n')})
  const spellings = readSpellings(file)
  return {spellings, messages: file.messages.map(String)}
}

test('a group should be a list of spellings, with other names where it has any', () => {
  const {spellings, messages} = read(
    '- [Zhou Enlai, Chou En-lai]',
    '- {spellings: [Beijing, Peking], otherNames: [Peiping]}',
    '- {spellings: [Mumbai], otherNames: [Bombay]}'
  )
  assert.deepEqual(spellings, [
    ['Zhou Enlai', 'Chou En-lai'],
    ['Beijing', 'Peking', 'Peiping'],
    ['Mumbai', 'Bombay']
  ])
  assert.deepEqual(messages, [])
})

test('a file without groups should have none', () => {
  for (const value of ['', '# nothing yet', '[]'])
    assert.deepEqual(read(value), {spellings: [], messages: []})
})

test('a file that is no list should have a message', () => {
  assert.deepEqual(read('Zhou Enlai: Chou En-lai'), {
    spellings: [],
    messages: ['spellings.yaml:1:1-1:24: Unexpected keys and values, expected a list of groups of spellings']
  })
})

test('a spelling that does not fit should be left out, and the rest of its group be kept', () => {
  const {spellings, messages} = read(
    '- [Peking, 1949, Pekin]',
    "- [Mao Zedong, '', Mao Tse-tung, '…']",
    '- ["Chou*", Zhou, Chou, say “Zhou”]',
    '- [Aden, one two three four five six seven eight nine, Adan]'
  )
  assert.deepEqual(spellings, [
    ['Peking', 'Pekin'],
    ['Mao Zedong', 'Mao Tse-tung'],
    ['Zhou', 'Chou'],
    ['Aden', 'Adan']
  ])
  const expected = ', expected a name of 1 to 8 words, without quotation marks and asterisks'
  assert.deepEqual(messages, [
    'spellings.yaml:1:12-1:16: Unexpected `1949`' + expected,
    'spellings.yaml:2:16-2:18: Unexpected empty text' + expected,
    'spellings.yaml:2:34-2:37: Unexpected `…`' + expected,
    'spellings.yaml:3:4-3:11: Unexpected `Chou*`' + expected,
    'spellings.yaml:3:25-3:35: Unexpected `say “Zhou”`' + expected,
    'spellings.yaml:4:10-4:54: Unexpected `one two three four five six seven eight nine`' + expected
  ])
})

test('a group that is none should be left out', () => {
  const {spellings, messages} = read(
    '- Beijing',
    '- [Peking]',
    '- []',
    '-',
    '- {otherNames: [Peiping]}',
    '- {spellings: [Taiwan], otherNames: Formosa}',
    '- [Zhou Enlai, Chou En-lai]'
  )
  assert.deepEqual(spellings, [['Zhou Enlai', 'Chou En-lai']])
  const expected = ', expected two or more spellings, `[Zhou Enlai, Chou En-lai]`'
  assert.deepEqual(messages, [
    'spellings.yaml:1:3-1:10: Unexpected `Beijing`' + expected,
    'spellings.yaml:2:3-2:11: Unexpected only spelling `Peking`' + expected,
    'spellings.yaml:3:3-3:5: Unexpected empty list' + expected,
    'spellings.yaml:4:2-4:2: Unexpected nothing' + expected,
    'spellings.yaml:5:3-5:26: Missing `spellings`' + expected,
    'spellings.yaml:6:37-6:44: Unexpected `Formosa`, expected a list of names'
  ])
})

test('a key that is unknown should be named, and the group be kept', () => {
  const {spellings, messages} = read('- {spellings: [Beijing, Peking], otherNmaes: [Peiping]}')
  assert.deepEqual(spellings, [['Beijing', 'Peking']])
  assert.deepEqual(messages, ['spellings.yaml:1:34-1:44: Unexpected key `otherNmaes`, expected `otherNames`'])
})

test('a spelling should stand once, in one group', () => {
  const {spellings, messages} = read(
    '- [Kim Il Sung, Kim Il-sung, Kim Ilsung]',
    '- [Zhou Enlai, Chou En-lai]',
    '- [Zhou, chou en lai, Chou]'
  )
  assert.deepEqual(spellings, [
    ['Kim Il Sung', 'Kim Ilsung'],
    ['Zhou Enlai', 'Chou En-lai'],
    ['Zhou', 'Chou']
  ])
  assert.deepEqual(messages, [
    'spellings.yaml:1:17-1:28: Unexpected second `Kim Il-sung`, expected one that is searched in another way than that of line 1',
    'spellings.yaml:3:10-3:21: Unexpected second `chou en lai`, expected a name to stand in one group: line 2'
  ])
})

test('the project’s own spellings should be read without a message', () => {
  const file = new VFile({value: readFileSync(join('content', 'spellings.yaml'))})
  const spellings = readSpellings(file)
  assert.deepEqual(file.messages.map(String), [])
  assert.ok(spellings.length > 250, String(spellings.length))
})

test('content should be searched with its own spellings, or with the project’s where it has none', (t) => {
  const files = {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': '1. Editorial Note\n\nText.'}
  const own = openCorpus(edition(t, {...files, 'spellings.yaml': '- [Aden, Adan]\n- [Only]'}))
  assert.deepEqual(own.spellings, [['Aden', 'Adan']])
  assert.deepEqual(
    own.files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)),
    ['invalid-spelling']
  )
  const without = openCorpus(edition(t, files))
  assert.deepEqual(without.spellings, openCorpus('content').spellings)
  assert.ok(without.files.every(({basename}) => basename !== 'spellings.yaml'))
})
