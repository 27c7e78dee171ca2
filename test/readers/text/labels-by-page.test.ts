/** Notes that are numbered from 1 on each page, and one of them has lost its call. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {openText} from '../../../src/readers/text/open-text.ts'
import {certain} from '../../../src/readers/text/find-marks.ts'
import {findCalls} from '../../../src/readers/text/note-calls.ts'
import {VFile} from 'vfile'

const notes = ['Not printed.', 'Ante, p. 41.', 'Supra.', 'Vol. ii, p. 19.', 'Infra.']
const sentences = [
  'The minister told me of a further cargo',
  'The council met again with respect to claims',
  'No such promise had been made',
  'The railway was not to be sold',
  'He replied to our note'
]

/** The places of the notes that are called for certain; the document before ends on label 1 of a page. */
function certainOf(labels: readonly (number | null)[]): number[] {
  const words = labels.map((label, index) => `${sentences[index]}.${label ?? ''}`).join(' ')
  const list = notes.slice(0, labels.length).map((note, index) => `  ${index + 1}. ${note}\n`)
  const file = new VFile({path: 'a.txt', value: `Mr. Hale to Mr. Poe.\n\n${words}\n\n${list.join('')}`})
  const {search} = openText(file)
  const calls = findCalls(search, {
    style: 'page',
    contradicted: false,
    costs: [
      [1, 0],
      [2, 1.7]
    ],
    other: 12
  })
  return calls.filter(({probability}) => probability >= certain).map(({note}) => note)
}

test('where nothing says whether the page goes on, which of five notes has no call should be in doubt', () => {
  // the notes are 2 to 6, the last without call, or 1 to 5, the first without
  assert.deepEqual(certainOf([2, 3, 4, 5, null]), [])
})

test('where each note has its call, all should be certain', () => {
  assert.deepEqual(certainOf([1, 2, 3, 1, 2]), [0, 1, 2, 3, 4])
})
