import assert from 'node:assert/strict'
import test from 'node:test'
import {countAbsences, listAbsences} from '../../src/connections/list-absences.ts'
import type {Absence, AbsenceStatus} from '../../src/edition/absence.ts'
import {sayPlaceOf} from '../../src/views/say-absence.ts'
import {note} from '../stock.ts'
import {catalogueOf} from './catalogues.ts'

test('what a volume does not have should be listed by what is said of it, with its place', () => {
  const [entry] = catalogueOf(
    {
      notes: [note('d1fn1', '1', {kind: 'source'}), note('d1fn4', '5')],
      absences: [say('not found', 'd1fn4'), say('not printed', 'd1fn1')]
    },
    {number: '2', absences: [{...say('not printed', null), paragraph: 3}]}
  ).values()
  assert.ok(entry)
  assert.equal(countAbsences(entry), 3)
  assert.deepEqual(
    listAbsences(entry).map(({status, absent}) => [
      status,
      ...absent.map(({entry, absence}) => `${sayPlaceOf(entry, absence)}: #${absence.anchor}`)
    ]),
    [
      ['not printed', 'Document 1, source note: #source', 'Document 2, paragraph 3: #p3'],
      ['not found', 'Document 1, note 5: #fn5']
    ]
  )
})

function say(status: AbsenceStatus, note: string | null): Absence {
  return {status, text: 'Not printed.', note, paragraph: null, called: null, citation: null}
}
