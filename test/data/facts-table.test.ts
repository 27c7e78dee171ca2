import assert from 'node:assert/strict'
import test from 'node:test'
import {toFactsTable, toVolumeTable} from '../../src/data/facts-table.ts'
import {toEntry} from '../../src/edition/catalogue.ts'
import {document, text, volume} from '../stock.ts'

const hostile = document({
  title: [text('=SUM(A1) of “bread”, and "salt"')],
  subject: 'Two\nlines',
  pages: [
    {page: '206', basis: 'before-first'},
    {page: '207', basis: 'marked'}
  ]
})
const catalogue = new Map([
  ['frus1964-68v17', {volume: volume(), documents: new Map([['d1', toEntry(hostile)]]), matter: new Map()}]
])

test('the table should be read back with every fact, and no cell be a formula', () => {
  const [head = [], row = [], ...rest] = readCsv(
    toFactsTable(catalogue, (path) => 'https://example.org' + path)
  )
  const facts = Object.fromEntries(head.map((name, at) => [name, row[at]]))
  assert.deepEqual(rest, [])
  assert.equal(facts.title, `'=SUM(A1) of “bread”, and "salt"`)
  assert.equal(facts.subject, 'Two lines')
  assert.equal(facts.pages, '206–207')
  assert.equal(facts.kind, 'letter')
  assert.equal(facts.address, 'https://example.org/historicaldocuments/frus1964-68v17/d1/')
  assert.equal(row.length, head.length)
})

test('the table of a volume should say the same of its documents as that of the edition', () => {
  assert.deepEqual(
    Array.from(catalogue.values(), (entry) => toVolumeTable(entry)),
    [toFactsTable(catalogue)]
  )
})

/** A table as RFC 4180 has it, the mark at its beginning left out. */
function readCsv(csv: string): string[][] {
  assert.ok(csv.startsWith('\uFEFF') && csv.endsWith('\r\n'))
  return csv
    .slice(1, -2)
    .split('\r\n')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))/gu), ({groups}) =>
        groups?.quoted === undefined ? (groups?.plain ?? '') : groups.quoted.replaceAll('""', '"')
      )
    )
}
