import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {listedPages, writeSiteFiles} from '../../scripts/build/write-site-files.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {volumesPath} from '../../src/edition/address.ts'
import {listAnchors, pagesOf} from '../../src/permalinks/ledger.ts'
import {movedPages} from '../../src/permalinks/moved-addresses.ts'
import {builtSite, type SiteName} from './sites.ts'

const hostile = builtSite('hostile')
const volume = hostile.base + volumesPath.slice(1) + 'frus1969-76v99/'

for (const [name, content] of [
  ['root', 'content'],
  ['hostile', 'test/fixtures/hostile-site']
] as const)
  test('every address of the ledgers should be found in the site `' + name + '`', () => {
    const missing: string[] = []
    for (const [id, ledger] of openCorpus(content).permalinks.recorded) {
      const pages = [...pagesOf(ledger).keys()].map((page) => 'pg_' + page)
      for (const part of ['', ...ledger.divisions, ...pages])
        if (!existsSync(fileOf(name, join(id, part)))) missing.push(id + '/' + part)
      for (const [part, anchors] of ledger.documents) {
        const {ids, refresh} = read(name, join(id, part))
        // places that went along with their page are found where it leads
        if (refresh !== null) continue
        const gone = ids.has('text') ? listAnchors(anchors) : []
        missing.push(...gone.filter((anchor) => !ids.has(anchor)).map((anchor) => `${id}/${part}/#${anchor}`))
      }
    }
    assert.deepEqual(missing, [])
  })

test('a page that moved should lead to its new address, under the base path, and not be indexed', () => {
  const moved: [string, string][] = [
    ['frus1969-76v99/ch2', 'ch1/'],
    ['frus1969-76v99/d3', 'd2/'],
    ['frus1969-76v99/d5', 'd2/'],
    ['frus1969-76v99/pg_4', 'd1/#pg_3'],
    ['frus1969-76v99/pg_5', 'pg_3/'],
    ['frus1969-76v99/pg_6', 'd2/'],
    ['frus1969-76v98', ''],
    ['frus1969-76v98/d1', 'd1/'],
    ['frus1969-76v98/pg_2', 'pg_2/']
  ]
  for (const [path, to] of moved) {
    const {refresh, canonical, robots, links} = read('hostile', path)
    assert.deepEqual(
      {path, refresh, canonical, robots},
      {
        path,
        refresh: `0; url=${volume}${to}`,
        canonical: volume + to,
        robots: 'noindex'
      }
    )
    assert.ok(links.has(volume + to), path + ' should have a plain link')
  }
})

test('a page that moved should say why', () => {
  assert.match(
    read('hostile', 'frus1969-76v99/d3').text,
    /is now document 2: Letter From A to B\. Renumbered in/u
  )
  assert.match(read('hostile', 'frus1969-76v98/d1').text, /^Document 1 of volume frus1969-76v98What stood/u)
})

test('a page that was withdrawn should say so, and why', () => {
  const {refresh, robots, text, links} = read('hostile', 'frus1969-76v99/d4')
  assert.equal(refresh, null)
  assert.equal(robots, 'noindex')
  assert.match(text, /was withdrawn\. It belongs to another volume\./u)
  assert.ok(links.has(volume))
})

test('an anchor that moved should stand at its new place, and one that left the page should say where to', () => {
  const {elements, text} = read('hostile', 'frus1969-76v99/d1')
  const around = (id: string) => elements.findLast((element) => holdsId(element, id))?.properties.id
  assert.deepEqual(['fn3', 'fnref3', 'pg_4', 'p12'].map(around), ['fn2', 'fnref2', 'pg_3', 'p10'])
  assert.match(text, /Note 4 of this page was withdrawn\. Nobody had written it, <\/script>/u)
  assert.match(text, /Paragraph 11 of this page is now paragraph 1 of document 2\. <script>alert\("why"\)/u)
})

test('pages that only lead to others should not be in the sitemap', (t) => {
  const out = mkdtempSync(join(tmpdir(), 'moved-'))
  t.after(() => {
    rmSync(out, {recursive: true})
  })
  const {catalogue, permalinks} = openCorpus('test/fixtures/hostile-site')
  const moved = movedPages(permalinks)
  const paths = [volumesPath + 'frus1969-76v99/d1/', ...moved.keys()]
  const pages = paths.map((path) => ({path, file: path.slice(1) + 'index.html'}))
  const listed = listedPages(pages, new Set(moved.keys()))
  writeSiteFiles(catalogue, out, {base: '/', site: 'https://example.org'}, listed)
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8')
  assert.deepEqual(
    Array.from(sitemap.matchAll(/<loc>(?<address>[^<]*)/gu), ({groups}) => groups?.address),
    ['https://example.org/historicaldocuments/frus1969-76v99/d1/']
  )
})

type Page = {
  elements: Element[]
  ids: Set<string>
  links: Set<string>
  refresh: string | null
  canonical: string | null
  robots: string | null
  /** The words of its content. */
  text: string
}

/** What a page of a site says about where its content is. */
function read(name: SiteName, path: string): Page {
  const elements: Element[] = []
  visit(fromHtml(readFileSync(fileOf(name, path), 'utf8')), 'element', (element) => {
    elements.push(element)
  })
  const value = (element: Element | undefined, property: string) => {
    const found = element?.properties[property]
    return found === undefined || found === null ? null : String(found)
  }
  const main = elements.find(({tagName}) => tagName === 'main')
  return {
    elements,
    ids: new Set(elements.flatMap((element) => value(element, 'id') ?? [])),
    links: new Set(
      elements.flatMap((element) => (element.tagName === 'a' ? (value(element, 'href') ?? []) : []))
    ),
    refresh: value(
      elements.find((element) => value(element, 'httpEquiv') === 'refresh'),
      'content'
    ),
    canonical: value(
      elements.find((element) => value(element, 'rel') === 'canonical'),
      'href'
    ),
    robots: value(
      elements.find((element) => value(element, 'name') === 'robots'),
      'content'
    ),
    text: main ? wordsOf(main) : ''
  }
}

function wordsOf(element: Element): string {
  let words = ''
  visit(element, 'text', ({value}) => {
    words += value
  })
  return words
}

/** Whether an element with an address of its own holds an anchor at the head of its words. */
function holdsId(element: Element, id: string): boolean {
  if (typeof element.properties.id !== 'string' || !/^(?:fn|p)/u.test(element.properties.id)) return false
  let found = false
  visit(element, 'element', (inner) => {
    if (inner !== element && inner.properties.id === id) found = true
  })
  return found
}

function fileOf(name: SiteName, path: string): string {
  return join(builtSite(name).folder, volumesPath, path, 'index.html')
}
