import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {toText} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

/** What is read of the lines above a letter: number, rubrics, heading, senders, addressees. */
function headOf(...lines: readonly string[]): string[] {
  const value = [...lines, 'Sir: I have the honor to inclose a copy.'].join('\n\n') + '\n'
  const document = readText(new VFile({path: 'example.txt', value}), {
    volume: 'frus1884',
    id: 'd1',
    supplied: undefined
  })
  assert.ok(document)
  const {numbering, rubrics, title, from, to} = document
  const texts = (parties: typeof from) => parties.map(({text}) => text).join('; ')
  return [
    numbering ?? '',
    rubrics.map(({children}) => toText(children)).join('; '),
    toText(title),
    texts(from),
    texts(to)
  ]
}

const letter = 'Mr. Lindqvist to Mr. Hartwell.'
const parties = ['Mr. Lindqvist', 'Mr. Hartwell']

test('the number above a heading should be read in each of its forms', () => {
  for (const number of ['No. 17½.', 'No. 17a.', 'No, 17.', 'No. 17', '17.'])
    assert.deepEqual(headOf(number, letter), [number, '', letter, ...parties])
})

test('a number that belongs to no one should be no sender', () => {
  assert.deepEqual(headOf('Nos. 17 and 18.').slice(3), ['', ''])
  assert.deepEqual(headOf('No. 17.—\n' + letter).slice(3), parties)
  assert.deepEqual(headOf('B.—' + letter).slice(3), parties)
})

test('the country above the number should be a rubric and no source', () => {
  assert.deepEqual(headOf('CHINA.', 'No. 17.', letter), ['No. 17.', 'CHINA.', letter, ...parties])
})

test('what an attached paper is called by should be a rubric above who wrote to whom', () => {
  assert.deepEqual(headOf('Annex A.', letter), ['', 'Annex A.', letter, ...parties])
  assert.equal(headOf('Annex A.', 'What the parties agreed upon.')[2], 'Annex A.')
})

test('when a letter was received should not be part of who received it', () => {
  for (const received of ['—(Received January 3.)', ' (Received January 3, 1884.)', ' [Received January 3.]'])
    assert.deepEqual(headOf(letter + received).slice(3), parties)
})

test('a company should keep its stop and be one party', () => {
  const heading = 'Messrs. Lindqvist, Hartwell and Co. to the Nordlicht Motors Co.'
  assert.deepEqual(headOf(heading).slice(3), [
    'Messrs. Lindqvist, Hartwell and Co.',
    'the Nordlicht Motors Co.'
  ])
  assert.deepEqual(headOf('Messrs. Lindqvist and Hartwell to Mr. Osgood.').slice(3), [
    'Messrs. Lindqvist and Hartwell; Messrs. Lindqvist and Hartwell',
    'Mr. Osgood'
  ])
})

test('how a paper came should be its heading only where nothing else is one', () => {
  const remark = '[Handed to the President by Mr. Lindqvist, October 17, 1900.]'
  assert.deepEqual(headOf(remark, letter), ['', remark, letter, ...parties])
  assert.deepEqual(headOf(remark, 'The Emperor of the Isles to the President, greeting:').slice(0, 3), [
    '',
    '',
    ''
  ])
  assert.deepEqual(headOf(remark).slice(0, 3), ['', '', ''])
})

test('the powers that have a treaty should send, and no paper of someone', () => {
  assert.deepEqual(headOf('Representatives of the Treaty Powers to Prince Kung.').slice(3), [
    'Representatives of the Treaty Powers',
    'Prince Kung'
  ])
  assert.deepEqual(headOf('Extracts from the Affidavit of Karl Lindqvist.').slice(3), ['Karl Lindqvist', ''])
})
