import assert from 'node:assert/strict'
import test from 'node:test'
import {toFeed} from '../../src/site-files/feed.ts'
import {toOpenSearch} from '../../src/site-files/open-search.ts'
import {toSitemaps} from '../../src/site-files/sitemap.ts'
import {catalogue, document} from '../stock.ts'

const absolute = (path: string) => 'https://example.org/frus' + path

test('a sitemap should name every address', () => {
  assert.deepEqual(
    [...toSitemaps(['/', '/about/'], {absolute})],
    [
      [
        '/sitemap.xml',
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/frus/</loc></url><url><loc>https://example.org/frus/about/</loc></url></urlset>\n'
      ]
    ]
  )
})

test('more addresses than a sitemap may hold should go into several, which the first names', () => {
  const files = toSitemaps(['/1/', '/2/', '/3/'], {absolute, size: 2})
  assert.deepEqual([...files.keys()], ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml'])
  assert.deepEqual(addressesIn(files.get('/sitemap.xml')), [
    absolute('/sitemap-1.xml'),
    absolute('/sitemap-2.xml')
  ])
  assert.deepEqual(addressesIn(files.get('/sitemap-1.xml')), [absolute('/1/'), absolute('/2/')])
  assert.deepEqual(addressesIn(files.get('/sitemap-2.xml')), [absolute('/3/')])
})

test('the feed should have an entry for each volume, dated by its title page', () => {
  const feed = toFeed(catalogue([document()], {title: 'Britain & Europe'}), absolute)
  assert.deepEqual(
    Array.from(feed.matchAll(/<(?:title|id|updated|summary|name)>[^<]*/gu), ([match]) => match),
    [
      '<title>Foreign Relations of the United States',
      '<id>https://example.org/frus/historicaldocuments/',
      '<updated>1996-01-01T00:00:00Z',
      '<name>Department of State',
      '<title>1964–1968, Volume XVII, Britain &#x26; Europe',
      '<id>https://example.org/frus/historicaldocuments/frus1964-68v17/',
      '<updated>1996-01-01T00:00:00Z',
      '<name>James E. Miller',
      '<summary>1 document in this edition.'
    ]
  )
})

test('the OpenSearch description should lead to the search page', () => {
  assert.match(
    toOpenSearch(absolute),
    /template="https:\/\/example\.org\/frus\/search\/\?q=\{searchTerms\}"/u
  )
})

function addressesIn(sitemap = ''): string[] {
  return Array.from(sitemap.matchAll(/<loc>([^<]*)/gu), ([, address = '']) => address)
}
