import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {visit} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

/** Each call as the words before it, its note, and a question mark where it is doubtful. */
function callsOf(text: string, notes: readonly string[]): string[] {
  const list = notes.map((note, index) => `  ${index + 1}. ${note}\n`).join('')
  const file = new VFile({path: 'example.txt', value: text + '\n' + list})
  const document = readText(file, {volume: 'frus1964-68v17', id: 'd1', supplied: undefined})
  assert.ok(document)
  const calls: string[] = []
  let before = ''
  visit([...document.title, ...document.body], (node) => {
    if ('value' in node) before = node.value
    if (node.type === 'noteCall')
      calls.push(before.slice(-9) + ' ' + node.note + (node.certainty === 'doubtful' ? '?' : ''))
  })
  return calls
}

const source = 'Source: Department of State, Central Files, PER 12. Secret.'
const heading = '1. Letter From Secretary of State Rusk to Secretary of Defense McNamara1\n\n'

test('a call after a year should leave the year whole', () => {
  const text =
    heading +
    'Dulles’ statement in 19562 (that we would not move) was repeated in December 19673 and in 1968.\n'
  assert.deepEqual(callsOf(text, [source, 'See Document 60.', 'For text, see the Bulletin.']), [
    ' McNamara d1fn1',
    't in 1956 d1fn2',
    'mber 1967 d1fn3'
  ])
})

test('a call after a numbered paper should leave its number whole', () => {
  const text = heading + 'The study was begun under NSAM 3042 last spring. It was finished in May.3\n'
  assert.deepEqual(callsOf(text, [source, 'NSAM 304 is printed as Document 10.', 'Not printed.']), [
    ' McNamara d1fn1',
    ' NSAM 304 d1fn2',
    'd in May. d1fn3'
  ])
})

test('sums, ordinals and times should not be taken for calls', () => {
  const text =
    heading + 'At 3:30 on the 2d of May, $1,002 was paid for 2 cars. He left at noon.2 The 3rd man stayed.\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [' McNamara d1fn1', ' at noon. d1fn2'])
})

test('a list whose labels begin with 0 should be read by its labels', () => {
  const text = '1. Minutes of the Cabinet Meeting0\n\nThis was war.1 We need means of countering it.2\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', 'Not found.']), [
    't Meeting d1fn1',
    ' was war. d1fn2',
    'ering it. d1fn3'
  ])
})

test('a note on the meeting that nothing calls should leave the others in their places', () => {
  const text = '1. Minutes of the Cabinet Meeting0\n\nThis was war. We need means of countering it.2\n'
  const meeting = 'The meeting was held at the White House.'
  assert.deepEqual(callsOf(text, [source, meeting, 'Not found.']), ['t Meeting d1fn1', 'ering it. d1fn3'])
})

test('two calls at once should be two', () => {
  const text =
    '1. Telegram From the Embassy in Pakistan to the Department of State, Islamabad, July 22, 197112\n\nDone.\n'
  assert.deepEqual(callsOf(text, [source, 'The Embassy reported on the trip.']), [
    ' 22, 1971 d1fn1',
    ' 22, 1971 d1fn2'
  ])
})

test('a label that is called again should call the next note with the same words', () => {
  const text = heading + 'The memorandum of May 13,2 and the letter,2 were sent. They were read by all.3\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', 'Not printed.', 'See Document 4.']), [
    ' McNamara d1fn1',
    'f May 13, d1fn2',
    'e letter, d1fn3',
    'd by all. d1fn4'
  ])
})

test('a sign should call the footnote that the paper itself had', () => {
  const text = heading + 'The economy grew.2 The army* was strong. The navy was not.3\n'
  const own = 'Including reserves. [Footnote in the source text.]'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', own, 'See Document 4.']), [
    ' McNamara d1fn1',
    'omy grew. d1fn2',
    ' The army d1fn3',
    ' was not. d1fn4'
  ])
})

test('a call after a signature may stand apart', () => {
  const text = heading + 'I shall look forward to hearing from you.2\n\n\nDean 3'
  assert.deepEqual(
    callsOf(text, [
      source,
      'No reply was found.',
      'Printed from a copy that indicates Rusk signed the original.'
    ]),
    [' McNamara d1fn1', 'from you. d1fn2', 'Dean d1fn3']
  )
})

test('a day that no month has should be a day and a call', () => {
  const text = heading + 'We met on June 262 in Paris. The letter of 22 Jan 523 is rescinded.\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', 'Not found.']), [
    ' McNamara d1fn1',
    'n June 26 d1fn2',
    '22 Jan 52 d1fn3'
  ])
})

test('days, years and numbers should stay whole where nothing but a note without a call asks for one of their digits', () => {
  const dated =
    'Her Majesty’s Steamer Salamis, Che Foo, August 31, 1870.\n\nWe left on the 11th, at 11 o’clock, in the year 1871, with $21 and No. 51, and were back by July 21, 1871.\n'
  assert.deepEqual(callsOf('[Untitled]\n\n' + dated, ['E.']), [])
  // the list of notes asks for both: the first label stands where only one can
  const text = heading + 'Reference is made to your letter of May 32 and to that of June 4.3\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.', 'Not found.']), [
    ' McNamara d1fn1',
    'r of May 3 d1fn2'.slice(1),
    'f June 4. d1fn3'
  ])
})

test('a number that the document has elsewhere should stay whole', () => {
  const text =
    heading + 'The Council adopted NSC 5602 in March; NSC 5602 remains in force. He agreed to it.2\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [' McNamara d1fn1', 'ed to it. d1fn2'])
})

test('signs in parentheses in a table should call the notes of the table', () => {
  const own = 'Less than $500,000. [Footnote in the source text.]'
  const text = heading + 'Iceland\t\t6\t\t2\t\t(*)\t\t4\nIreland\t\t77\t\t1\t\t(*)\t\t2\n'
  assert.deepEqual(callsOf(text, [source, own, own]), [' McNamara d1fn1', '( d1fn2', '( d1fn3'])
})

test('a sign that the text explains itself should call no note', () => {
  const text =
    heading + 'Has it the power?** He thought so.2\n\n  • “** One member believes that it has not.\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [' McNamara d1fn1', 'ought so. d1fn2'])
})

test('a label 0 outside a heading should call no note', () => {
  const text = heading + 'The price fell to 50 in May. It rose again.2\n'
  assert.deepEqual(callsOf(text, [source, 'Not printed.']), [' McNamara d1fn1', 'se again. d1fn2'])
})

test('a note without a call should be called by the one misprinted label behind its place, in doubt', () => {
  // frus1955-57v04, d185
  const first = 'Topol 312. Ref: Polto 355.2 Following are Department views:\n\n'
  const points =
    '1) Consider proposed Agreement objectionable.\n\n2) Objectives are already set forth.\n\n3) Based on premise of lessening tension, the agreement would dismantle controls.\n\n'
  const misprinted = 'Department attitude unchanged from views expressed July 14, 1956.1\n'
  const notes = [source, 'Polto 355, August 22, reported on this.', 'Document 182.']
  const others = [' McNamara d1fn1', 'olto 355. d1fn2']
  assert.deepEqual(callsOf(heading + first + points + misprinted, notes), [...others, '14, 1956. d1fn3?'])
  // of two nobody can tell which
  const second = 'Department refers to the views of its note of June 21, 1956.1\n\n'
  assert.deepEqual(callsOf(heading + first + points + second + misprinted, notes), others)
})

test('letters that the text explains itself should call no note of the list', () => {
  const head = 'The forces compare as follows:\n\nCountry\t\tDivisions\t\tICBMsa\t\tBombers and Tankersb\n'
  const first = 'United States\t\t16\t\t1,054\t\t1,200c\n'
  const second = 'Soviet Union\t\t140\t\t3402\t\t2003\n\n'
  const last = 'The figures are those of July 1, 1966.4 They do not include reserves.\n'
  const explained = 'a  Operational only.\n\nb  Includes reserves.\n\nc  Estimate.\n'
  const notes = [source, 'Operational launchers only.', 'Includes B–52s.', 'Another table is in Document 12.']
  assert.deepEqual(callsOf(heading + head + first + second + last + '\n' + explained, notes), [
    ' McNamara d1fn1',
    '340 d1fn2?',
    '200 d1fn3?',
    ' 1, 1966. d1fn4'
  ])
  const plain = second.replace('3402', '340').replace('2003', '200')
  assert.deepEqual(callsOf(heading + head + first + plain + last.replace('.4', '.'), notes), [
    ' McNamara d1fn1',
    'ICBMs d1fn2',
    'd Tankers d1fn3',
    '1,200 d1fn4'
  ])
})
