import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {visit} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

/** Each call as the words before it, its label, its note, and a question mark where it is doubtful. */
function callsOf(text: string, notes: readonly string[]): string[] {
  const list = notes.map((note, index) => `  ${index + 1}. ${note}\n`).join('')
  const file = new VFile({path: 'example.txt', value: heading + text + '\n' + list})
  const document = readText(file, {volume: 'frus1961-63v08', id: 'd1', supplied: undefined})
  assert.ok(document)
  const calls: string[] = []
  let before = ''
  visit([...document.title, ...document.body], (node) => {
    if ('value' in node) before = node.value
    if (node.type === 'noteCall')
      calls.push(
        before.slice(-9).trim() + ' ' + node.note.slice(4) + (node.certainty === 'doubtful' ? '?' : '')
      )
  })
  return calls.slice(1)
}

const heading = '1. Memorandum From the Under Secretary to the President1\n\n'
const source = 'Source: Kennedy Library, National Security Files. Secret.'
const own = 'Estimated. [Footnote in the source text.]'

test('the digits of an amount, a group of thousands, a decimal and a time should be no calls', () => {
  const text =
    'Purchases of $520 million were made, plus $612 million and 1,232 trucks. It will cost $3.52 billion ' +
    'or 2.2 percent. They met at 11:32 and parted at 2 p.m. The file is 840.00/8–2252.\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [])
})

test('what is left after a group of thousands or the decimals of a row should be a call', () => {
  const text = 'Coal\t\t800,0002\t\t137,0003\nArmy\t\t8.600\t\t8.4004\t\t8.200\n'
  assert.deepEqual(callsOf(text, [source, own, own, own]), ['800,000 2', '137,000 3', '8.400 4'])
})

test('an enumerator in a run of enumerators should be no call', () => {
  const text =
    'Ref: Polto 355.2 Following are Department views:\n\n1) Consider it highly objectionable.\n\n' +
    '2) Objectives are set forth.\n\n3) Based on premise of lessening tension.\n\n4) Several provisions merely restate.\n'
  assert.deepEqual(callsOf(text, [source, 'Polto 355, August 22.', 'Document 182.']), ['olto 355. 2'])
})

test('letters that follow each other should call the notes of a table', () => {
  const text =
    'Bombers and Tankers were counted with ICBMs.2\n\nICBMsa\t\t1,200\t\t1,450\nBombers and Tankersb\t\t900c\t\t880\n\nHe agreed.3\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', own, own, own, 'Not found.']), [
    'th ICBMs. 2',
    'ICBMs 3',
    'd Tankers 4',
    '900 5',
    'e agreed. 6'
  ])
})

test('words that end with a letter should be left whole where no letters follow each other', () => {
  const text = 'The area of Korea was bombed. Asia had a visa.\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [])
})

test('a sign before its word should be a call where none is explained by it', () => {
  const text =
    'United States Delegation2\n\n  • *Frank P. Corrigan\n  • Donald C. Blaisdell\n  • *Gordon Knox\n  • †Richard S. Winslow\n'
  assert.deepEqual(
    callsOf(text, [source, 'Not printed.', own, own, own]).map((call) => call.split(' ').at(-1)),
    ['2', '3', '4', '5']
  )
})

test('columns of a table that count by themselves should be read by their labels', () => {
  const text =
    'He agreed.2\n\nGeneral Bradley\t\tGeneral Bolte5\nAdmiral Sherman3\t\tMr. Gleason6\nGeneral White4\t\tMr. McGhee\n\nThey parted.7\n'
  const note = 'Assistant Chief of Staff.'
  assert.deepEqual(
    callsOf(text, [source, 'Not printed.', note, 'Chief.', 'Deputy.', 'Assistant.', 'Not found.']).map(
      (call) => call.replace('?', '')
    ),
    ['e agreed. 2', 'ral Bolte 3', 'l Sherman 4', '. Gleason 5', 'ral White 6', 'y parted. 7']
  )
})

test('a note that is called twice should be called by both, in doubt', () => {
  const text = 'The first matter.2 The second matter.2 The third.3\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', 'Not found.']), [
    't matter. 2?',
    'd matter. 2?',
    'he third. 3'
  ])
})

test('digits that may as well belong to the text should be no certain call', () => {
  const text = 'The visit was announced (Deptel 2192, June 18) and the Embassy agreed.\n'
  assert.deepEqual(
    callsOf(text, [source, 'See footnote 3, ibid.']).filter((call) => !call.endsWith('?')),
    []
  )
})
