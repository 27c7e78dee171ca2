import assert from 'node:assert/strict'
import test from 'node:test'
import {listName, rolesOf} from '../../src/connections/name-facts.ts'
import {indexNames} from '../../src/connections/names.ts'
import {catalogueOf, person, source} from './catalogues.ts'

const acheson = indexNames(
  catalogueOf(
    {
      from: [person('Acheson', 'Under Secretary of State')],
      source: source({
        drafted: [{people: [person('Acheson')], raw: ''}],
        initialed: [
          {people: [person('Acheson')], raw: ''},
          {people: [person('Acheson')], raw: ''}
        ]
      })
    },
    {from: [person('Acheson', 'Secretary of State')]},
    {from: [person('Acheson', 'Secretary of State')]},
    {participants: [{text: 'Mr. Acheson (interpreter)', name: 'Acheson', office: '(interpreter)'}]}
  )
).get('acheson')
assert.ok(acheson)

test('a document should stand once, with all that the name does in it', () => {
  assert.deepEqual(
    listName(acheson).map(({entry, remark}) => entry.id + ': ' + remark),
    [
      'd1: From (Under Secretary of State) · Drafted · Initialed',
      'd2: From (Secretary of State)',
      'd3: From (Secretary of State)',
      'd4: Took part (interpreter)'
    ]
  )
})

test('a role should have its documents, each once, and the offices printed beside the name', () => {
  assert.deepEqual(
    rolesOf(acheson).map(({role, entries, offices}) => [
      role,
      entries.length,
      offices.map(({text, times}) => times + ' ' + text).join(', ')
    ]),
    [
      ['from', 3, '2 Secretary of State, 1 Under Secretary of State'],
      ['participant', 1, '1 interpreter'],
      ['drafted', 1, ''],
      ['initialed', 1, '']
    ]
  )
})
