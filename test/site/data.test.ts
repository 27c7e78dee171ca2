import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {Ajv2020} from 'ajv/dist/2020.js'
import {listedPages, writeSiteFiles} from '../../scripts/build/write-site-files.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {dataKinds} from '../../src/data/kinds.ts'
import {Document} from '../../src/edition/document.ts'
import {openShared, skip} from '../corpus/shared.ts'
import {faultsOf} from '../formats/xml.ts'
import {builtSite, contentOf, sitesInTest} from './sites.ts'

const {folder} = builtSite('root')
const volume = join(folder, 'historicaldocuments', 'frus1964-68v17')

/** The published schema. */
const fits = new Ajv2020({strict: true, allErrors: true}).compile(
  parse(read(folder, 'schema', 'document.json'))
)

test('published records should fit the published schema, alone and as lines of the archive', () => {
  const records = ['d9', 'd67'].map((id) => parse(read(volume, id + '.json')))
  const lines = archived('documents.jsonl').trim().split('\n').map(parse)
  for (const record of [...records, ...lines]) assert.deepEqual(faults(record), [])
  assert.deepEqual(
    lines.map((line) => withoutPlaces(line)),
    records
  )
})

test('a site should publish the table of its documents, and no data that was not asked for', () => {
  const [head, first] = read(folder, 'data', 'documents.csv').split('\r\n')
  assert.match(head ?? '', /^\uFEFFvolume,id,number,serial,kind,title,date,/u)
  // no address where nobody said of which site
  assert.match(first ?? '', /^frus1964-68v17,d9,9,,letter,.+,Secret,$/u)
  const published = read(builtSite('published').folder, 'data', 'documents.csv').split('\r\n')
  assert.match(
    published[1] ?? '',
    /,https:\/\/example\.org\/frus-edition\/historicaldocuments\/frus1964-68v17\/d9\/$/u
  )
  assert.deepEqual(
    ['d9.xml', 'd9.txt', '.jsonl'].filter((name) =>
      existsSync(name === '.jsonl' ? volume + name : join(volume, name))
    ),
    []
  )
})

test('a volume should have a book, and a link to it, only where books were asked for', () => {
  for (const [name, has] of [
    ['root', false],
    ['published', true]
  ] as const) {
    const site = builtSite(name)
    const file = join(site.folder, 'historicaldocuments', 'frus1964-68v17.epub')
    assert.equal(existsSync(file), has)
    const page = read(site.folder, 'historicaldocuments', 'frus1964-68v17', 'index.html')
    assert.equal(page.includes(`href="${site.base}historicaldocuments/frus1964-68v17.epub"`), has)
  }
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
    const documents = openShared(id).documents(id)
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
        const file = join(site.folder, 'historicaldocuments', id, document)
        for (const [kind, {end}] of Object.entries(dataKinds)) {
          const isPublished = site.data.some((name) => name === kind)
          assert.equal(page.includes(`href="../${document}${end}"`), isPublished, document + end)
          assert.equal(existsSync(file + end), isPublished, document + end)
        }
        assert.deepEqual(faults(parse(read(file + '.json'))), [])
        if (!site.data.includes('tei')) continue
        assert.deepEqual(faultsOf(read(file + '.xml')), [])
        // the mark says which characters these are, where a host does not
        assert.match(read(file + '.txt'), /^\uFEFF\S/u)
      }
    }
  })
}

test('the examples of the data page should be what the files say', () => {
  const page = read('content', 'pages', 'data.md')
  const [first, second] = archived('documents.jsonl').trim().split('\n').map(toRecord)
  assert.ok(first && second)
  for (const value of [second.date, second.source?.marking?.distribution, second.pages[3]])
    assert.ok(page.includes('\n' + JSON.stringify(value) + '\n'))
  const rows = [first, second].map(({id, genre, date}) => [id, genre.kind, date?.iso].join('\t'))
  assert.ok(page.includes(rows.join('\n')))
  assert.ok(page.includes(archived('text/d67.txt', 'based').replace('\uFEFF', '').split('\n', 3).join('\n')))
  const xml = archived('tei/d67.xml', 'based')
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
  const pages = ['/', '/about/', '/historicaldocuments/frus1964-68v17/pg_7/', '/404/', '/find/x.json'].map(
    (path) => ({
      path,
      file: path === '/404/' ? '404.html' : path.slice(1) + (path.endsWith('/') ? 'index.html' : '')
    })
  )
  const {catalogue} = openCorpus('content')
  const origin = {base: '/frus/', site: 'https://example.org'}
  writeSiteFiles(catalogue, out, origin, listedPages(pages, new Set()))
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

/** A record as a file of its own has it. */
function withoutPlaces(record: object): unknown {
  return JSON.parse(
    JSON.stringify(record, (name, value: unknown) => (name === 'position' ? undefined : value))
  )
}

/** A file of the archive of the volume, in a site. */
function archived(path: string, site: 'root' | 'based' = 'root'): string {
  const files = unzipSync(
    readFileSync(join(builtSite(site).folder, 'historicaldocuments', 'frus1964-68v17.zip'))
  )
  return strFromU8(files['frus1964-68v17/data/' + path] ?? new Uint8Array())
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
