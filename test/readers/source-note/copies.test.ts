import assert from 'node:assert/strict'
import test from 'node:test'
import {readSourceNote} from '../../../src/readers/source-note.ts'

const read = (text: string) => readSourceNote('d1fn1', text, {inline: false})

test('readSourceNote should not take the place of another paper, or of a paper not found, for one of its own', () => {
  const notes = [
    'Another memorandum of this conversation is in Naval Historical Center, Burke Papers.',
    'No copy has been found in Department of State, Central Files.'
  ]
  for (const sentence of notes) {
    const {alsoIn} = read('Source: Department of State, Central Files, PER 12. Secret. ' + sentence)
    assert.deepEqual(alsoIn, [])
  }
})

test('readSourceNote should read an ibid. as the archive named before it, where it can be told how far that goes', () => {
  const first = 'Source: Department of State, Presidential Correspondence: Lot 66 D 204. Secret. '
  const kennedy = 'in the Kennedy Library, National Security Files, Countries Series, USSR'
  const cases: [string, string[]][] = [
    [
      'Other copies are ibid.: Lot 77 D 163, and ' + kennedy + '.',
      [
        'Department of State › Presidential Correspondence › Lot 77 D 163',
        'Kennedy Library › National Security Files › Countries Series › USSR'
      ]
    ],
    [
      'Other copies are ' + kennedy + ', and ibid., President’s Office Files, USSR.',
      [
        'Kennedy Library › National Security Files › Countries Series › USSR',
        'Kennedy Library › President’s Office Files › USSR'
      ]
    ],
    // the same place twice; a level that could stand anywhere; a printed work between; what is told elsewhere
    ['A copy is ibid.', []],
    ['A copy is ibid., Memos to the President, Vol. 3.', []],
    [
      'It is printed in Department of State Bulletin, July 2, 1962, p. 12. A copy is ibid.: Lot 77 D 163.',
      []
    ],
    ['Repeated to Paris. (Ibid.: Lot 77 D 163)', []]
  ]
  assert.deepEqual(
    cases.map(([sentence]) => [
      sentence,
      read(first + sentence).alsoIn.map(({repository, parts}) => [repository, ...parts].join(' › '))
    ]),
    cases
  )
  const {citation} = read('Source: Ibid., RG 59, POL 1 US. Secret.')
  assert.deepEqual([citation?.kind, citation?.repository, citation?.parts], ['unknown', null, []])
})
