import assert from 'node:assert/strict'
import test from 'node:test'
import {toEntry, type AbsenceEntry} from '../../src/edition/catalogue.ts'
import {saidNumber} from '../../src/edition/document-number.ts'
import {formatHeading} from '../../src/wording/document-name.ts'
import {sayPlaceOf} from '../../src/views/say-absence.ts'
import {sayPart} from '../../src/views/cited-places.ts'
import {document} from '../stock.ts'

const absence: AbsenceEntry = {
  status: 'not printed',
  anchor: 'p2',
  label: null,
  text: '',
  citation: null,
  called: null
}

const cases: [id: string, number: string | null, said: string | null][] = [
  ['d67', '67', '67'],
  ['d226', null, '[226]'],
  ['d72A', null, '[72A]'],
  ['d72A-file-2', null, '[72A]'],
  ['d0-letter-to-rusk', null, null]
]

for (const [id, number, said] of cases)
  test(`the number of ${id} should be ${said ?? 'none'} everywhere`, () => {
    const entry = toEntry(document({id, number}))
    assert.equal(saidNumber(entry), said)
    const heading = said === null ? '' : said + (number === null ? ' ' : '. ')
    assert.equal(formatHeading(entry), heading + entry.title)
    const named = said === null ? `“${entry.title}”` : 'Document ' + said
    assert.equal(sayPlaceOf(entry, absence), named + ', paragraph 2')
  })

test('a document that is cited and not held should have its letter', () => {
  assert.equal(sayPart({volume: 'frus1964-68v17', document: 'd72A'}), 'Document 72A')
})
