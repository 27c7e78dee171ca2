import assert from 'node:assert/strict'
import test from 'node:test'
import {reservedFor} from '../../src/edition/reserved.ts'

test('ids of documents, pages, anchors and devices should be reserved, whatever their capitals', () => {
  const reserved =
    'd2 D72a pg_12 PG_x report Not-Printed index main contents cite kind-letter in-1968 undated con COM1 lpt9'
  for (const id of reserved.split(' ')) assert.notEqual(reservedFor(id), null, id)
})

test('ids of history.state.gov should not be reserved', () => {
  const ids = 'ch3 comp1 division1 d-1 page12 reports preface terms persons sources undated2 kind in console'
  for (const id of ids.split(' ')) assert.equal(reservedFor(id), null, id)
})
