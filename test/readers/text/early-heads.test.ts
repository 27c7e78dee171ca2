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

test('a caption above who wrote to whom should be a rubric, above a sentence the heading', () => {
  assert.deepEqual(headOf('ARREST OF A TRAVELLER.', letter), [
    '',
    'ARREST OF A TRAVELLER.',
    letter,
    ...parties
  ])
  const sentence = 'The Government has the honor to submit to the honorable arbitrator its rejoinder.'
  assert.equal(headOf('REJOINDER OF THE CLAIMANT.', sentence)[2], 'REJOINDER OF THE CLAIMANT.')
})

test('the number of a meeting of the Peace Conference should be a rubric above its minutes', () => {
  const minutes =
    'Notes of a Meeting Held at President Wilson’s House, Paris, on Saturday, May 24, 1919, at 11 a.m.'
  for (const number of ['IC–166A', 'BC–A1', 'HD–10'])
    assert.deepEqual(headOf(number, minutes), ['', number, minutes, '', ''])
  assert.deepEqual(headOf('Paris Peace Conf. 180.03401/1', 'FM–2', minutes), ['', 'FM–2', minutes, '', ''])
  assert.deepEqual(headOf('Paris Peace Conf. 180.03401/1\nFM–2', minutes), ['', '', minutes, '', ''])
})

test('a collection and a file number with any fraction should be sources', () => {
  const minutes = 'Bohlen Minutes'
  assert.equal(headOf('Bohlen Collection', minutes)[2], minutes)
  assert.equal(headOf('740.0011 EW 1939/31999⅗', letter)[2], letter)
})

test('a translation of a paper should be the heading of an enclosure, a sentence to somebody should not', () => {
  const headingsOf = (line: string): number => {
    const value = `${letter}\n\nSir: I inclose it.\n\n[Inclosure.]\n\n${line}\n\nThe text.\n`
    const file = new VFile({path: 'example.txt', value})
    const body = readText(file, {volume: 'frus1884', id: 'd1', supplied: undefined})?.body ?? []
    const [paper] = body.filter((block) => block.type === 'attachment')
    return paper?.children.filter(({type}) => type === 'heading').length ?? 0
  }
  assert.equal(headingsOf('Translation of a memorial that is addressed to the Federal Council.'), 2)
  assert.equal(
    headingsOf('The American side wishes to bring up the record that it showed to the Other Side.'),
    1
  )
})

test('an appendix to the minutes of a numbered meeting should be an attached paper', () => {
  const value = `${letter}\n\nThe meeting rose.\n\nAppendix I to IC–166A\n\n${letter}\n\nSir: I inclose a copy.\n`
  const file = new VFile({path: 'example.txt', value})
  const document = readText(file, {volume: 'frus1919Parisv05', id: 'd1', supplied: undefined})
  assert.deepEqual(
    document?.body.map(({type}) => type),
    ['paragraph', 'attachment']
  )
})

test('a greeting should be no heading', () => {
  assert.equal(headOf('His Majesty Kwang, Emperor of the Isles, greeting:')[2], '')
})

test('brackets in which a page begins should be no rubric', () => {
  assert.equal(headOf('[Translation of a note [Page 12] from the minister.]', letter)[1], '')
  assert.equal(headOf('(Translation of a note [Page 12] from the minister.)', letter)[1], '')
})
