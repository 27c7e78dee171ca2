import assert from 'node:assert/strict'
import test from 'node:test'
import {cut, formatYearsOf, longestList, type Listed} from '../../src/connections/listing.ts'
import {toEntry, type Catalogue} from '../../src/edition/catalogue.ts'
import {document, volume} from '../stock.ts'

const catalogue: Catalogue = new Map(
  ['frus1955-57v09', 'frus1958-60v02'].map((id) => [
    id,
    {volume: volume({id}), documents: new Map(), matter: new Map()}
  ])
)

/** So many documents of a volume, the last one first. */
function listed(id: string, many: number): Listed[] {
  return Array.from({length: many}, (_, index) => ({
    entry: toEntry(document({volume: id, id: 'd' + (many - index)}))
  }))
}

/** `frus1958-60v02: d1 d2` */
function words({parts}: ReturnType<typeof cut>): string[] {
  return parts.map(({volume: {volume}, listed}) =>
    [volume.id + ':', ...listed.map(({entry}) => entry.id)].join(' ')
  )
}

test('a list should stand by volume in the order of the series, and by number', () => {
  const list = [...listed('frus1958-60v02', 2), ...listed('frus1955-57v09', 11).slice(0, 3)]
  assert.deepEqual(words(cut(list, catalogue)), ['frus1955-57v09: d9 d10 d11', 'frus1958-60v02: d1 d2'])
})

test('a document with a letter after its number should follow the one without', () => {
  const list = ['d7A', 'd8', 'd7'].map((id) => ({entry: toEntry(document({volume: 'frus1958-60v02', id}))}))
  assert.deepEqual(words(cut(list, catalogue)), ['frus1958-60v02: d7 d7A d8'])
})

test('a list too long for a page should be cut, unless it is all of one volume', () => {
  const many = listed('frus1958-60v02', longestList)
  const [more] = listed('frus1955-57v09', 1)
  assert.ok(more)
  assert.equal(cut(many, catalogue).whole, true)
  assert.equal(cut([...many, more], catalogue).whole, false)
  assert.equal(cut(listed('frus1958-60v02', longestList + 1), catalogue).whole, true)
})

test('the years of a list should be those of its documents that have a date', () => {
  const of = (...years: (string | null)[]): string =>
    formatYearsOf(
      years.map((iso) => ({
        entry: toEntry(document({date: iso === null ? null : {iso, certainty: 'certain', basis: 'heading'}}))
      }))
    )
  assert.equal(of('1968-07-20', null, '1966'), '1966–1968')
  assert.equal(of('1968-07-20', '1968'), '1968')
  assert.equal(of(null), '')
})
