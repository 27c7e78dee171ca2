import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {listedPages, writeSiteFiles} from '../../scripts/build/write-site-files.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {Document} from '../../src/edition/document.ts'
import {corpusRoot, skip} from '../corpus/shared.ts'
import {faultsOf} from '../formats/xml.ts'
import {builtSite, contentOf, sitesInTest} from './sites.ts'

const {folder} = builtSite('root')
const volume = join(folder, 'historicaldocuments', 'frus1964-68v17')

/** The published schema. */
const fits = new Ajv2020({strict: true, allErrors: true}).compile(
  parse(read(folder, 'schema', 'document.json'))
)

test('published records should fit the published schema, alone and as lines of the volume', () => {
  const records = ['d9', 'd67'].map((id) => read(volume, id + '.json'))
  for (const record of records) assert.deepEqual(faults(parse(record)), [])
  assert.equal(read(volume + '.jsonl'), records.join(''))
})

test('the schema should refuse what is no record', () => {
  const record = parse(read(volume, 'd9.json'))
  assert.deepEqual(faults({...record, surprise: 1}), ['must NOT have additional properties'])
  assert.deepEqual(faults({...record, id: '9'}), [
    '/id must match pattern "^d\\d{1,6}[A-Za-z]?(?:-[a-z][a-z\\d]*(?:-[a-z\\d]+)*)?$"'
  ])
  assert.notDeepEqual(faults({...record, body: [{type: 'verse'}]}), [])
})

test('records of the corpus should fit the published schema', {skip}, () => {
  for (const id of ['frus1951v07p2', 'frus1969-76ve13']) {
    const documents = openCorpus(join(corpusRoot, id)).documents(id)
    const wrong = documents.filter((document) => faults(document).length > 0).map((document) => document.id)
    assert.deepEqual(wrong, [])
  }
})

for (const name of sitesInTest) {
  test('every document page of the site `' + name + '` should have its data beside it', () => {
    const site = builtSite(name)
    for (const [id, {documents}] of openCorpus(contentOf(name)).catalogue) {
      for (const document of documents.keys()) {
        const page = read(site.folder, 'historicaldocuments', id, document, 'index.html')
        const path = site.base + 'historicaldocuments/' + id + '/' + document
        for (const end of ['.json', '.xml', '.txt'])
          assert.ok(page.includes(`href="${path}${end}"`), path + end)
        const file = join(site.folder, 'historicaldocuments', id, document)
        assert.deepEqual(faults(parse(read(file + '.json'))), [])
        assert.deepEqual(faultsOf(read(file + '.xml')), [])
        assert.match(read(file + '.txt'), /^\S/u)
      }
    }
  })
}

test('the examples of the data page should be what the files say', () => {
  const page = read('content', 'pages', 'data.md')
  const [first, second] = read(volume + '.jsonl')
    .trim()
    .split('\n')
    .map(toRecord)
  assert.ok(first && second)
  for (const value of [second.date, second.source?.marking?.distribution, second.pages[3]])
    assert.ok(page.includes('\n' + JSON.stringify(value) + '\n'))
  const rows = [first, second].map(({id, genre, date}) => [id, genre.kind, date?.iso].join('\t'))
  assert.ok(page.includes(rows.join('\n')))
  assert.ok(page.includes(read(volume, 'd67.txt').split('\n', 3).join('\n')))
  const xml = read(volume, 'd67.xml')
  const examples = Array.from(
    page.matchAll(/^```xml\n(?<xml>[^]*?)^```$/gmu),
    ({groups}) => groups?.xml ?? ''
  )
  assert.deepEqual(
    examples.map((example) => xml.includes(example)),
    [true, true]
  )
})

test('a site that knows its origin should have sitemap, feed and OpenSearch at whole addresses', (t) => {
  const out = mkdtempSync(join(tmpdir(), 'site-files-'))
  t.after(() => {
    rmSync(out, {recursive: true})
  })
  const pages = ['/', '/about/', '/historicaldocuments/frus1964-68v17/pg_7/'].map((path) => ({
    file: path.slice(1) + 'index.html',
    path
  }))
  writeSiteFiles(
    openCorpus('content').catalogue,
    out,
    {base: '/frus/', site: 'https://example.org'},
    listedPages([...pages, {file: '404.html', path: '/404/'}], new Set())
  )
  const addresses = read(out, 'sitemap.xml').match(/(?<=<loc>)[^<]+/gu)
  assert.deepEqual(addresses, ['https://example.org/frus/', 'https://example.org/frus/about/'])
  assert.match(
    read(out, 'volumes.atom'),
    /<id>https:\/\/example\.org\/frus\/historicaldocuments\/frus1964-68v17\/</u
  )
  assert.match(read(out, 'opensearch.xml'), /https:\/\/example\.org\/frus\/search\//u)
  assert.equal(read(out, 'robots.txt'), '\nSitemap: https://example.org/frus/sitemap.xml\n')
})

/** What keeps a record from fitting the schema. */
function faults(record: unknown): string[] {
  fits(record)
  return (fits.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`.trim())
}

function toRecord(line: string): Document {
  return Document.parse(JSON.parse(line))
}

function read(...path: string[]): string {
  return readFileSync(join(...path), 'utf8')
}

function parse(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json)
  assert.ok(typeof value === 'object' && value !== null)
  return Object.fromEntries(Object.entries(value))
}
