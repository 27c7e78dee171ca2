/** What only a site that knows its origin has: whole addresses, in its pages and in the files beside them. */
import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {readXml} from '../formats/xml.ts'
import {builtSite, htmlOf, originOf, type SiteName} from './sites.ts'

test('where nobody said of which site, no file should name the machine that made it', () => {
  const {folder} = builtSite('root')
  const files = globSync('**/*.{html,json,csv,xml,txt,css,js}', {cwd: folder})
  assert.ok(files.length > 50)
  const naming = files.filter((path) =>
    /\/\/(?:localhost|127\.0\.0\.1)/u.test(readFileSync(join(folder, path), 'utf8'))
  )
  assert.deepEqual(naming, [])
})

for (const name of ['published', 'long'] satisfies SiteName[]) {
  const site = builtSite(name)
  const root = originOf(name) + site.base
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8')
  const pages = new Map([...htmlOf(site)].map(([path, html]) => [path, headOf(html)]))
  /** What search engines are to know; a printed page only leads to documents. */
  const listed = [...pages.keys()].filter((path) => path !== '404.html' && !/\/pg_[^/]+\/$/u.test(path))

  test('every page of the site `' + name + '` should say its whole address', () => {
    // what is not there has no address
    for (const [path, {links}] of pages)
      assert.deepEqual(links.get('canonical'), path === '404.html' ? undefined : [root + path], path)
  })

  test('every page of the site `' + name + '` should say what is shown where it is shared', () => {
    const missing: string[] = []
    for (const [path, {metas, links}] of pages) {
      // a printed page weighs as little as it can, and is not what one shares
      if (path !== '404.html' && !listed.includes(path)) continue
      assert.deepEqual(metas.get('og:image'), [root + 'share.png'], path)
      // title and address of other pages are taken from what the head has already
      const isDocument = /^historicaldocuments\/[^/]+\/d\d+\/$/u.test(path)
      if (isDocument) assert.deepEqual(metas.get('og:title')?.length, 1, path)
      const [address = links.get('canonical')?.[0]] = metas.get('og:url') ?? []
      assert.equal(address, links.get('canonical')?.[0], path)
      if (metas.get('og:type')?.length !== 1) missing.push(path + ' og:type')
    }
    assert.deepEqual(missing, [])
    assert.ok(existsSync(join(site.folder, 'share.png')))
  })

  test(
    'pages of the site `' + name + '` where one enters should name the feed and the search description',
    () => {
      for (const path of ['', 'historicaldocuments/', 'search/', 'data/']) {
        const links = pages.get(path)?.links ?? new Map<string, string[]>()
        assert.ok(links.get('alternate')?.includes(site.base + 'volumes.atom'), path)
        assert.deepEqual(links.get('search'), [site.base + 'opensearch.xml'], path)
      }
    }
  )

  test('the sitemap of the site `' + name + '` should name its pages, and nothing else', () => {
    const named = [...read('sitemap.xml').matchAll(/<loc>(?<address>[^<]+)<\/loc>/gu)]
    assert.deepEqual(
      named.map(({groups}) => groups?.address).sort(),
      listed.map((path) => root + path).sort()
    )
    assert.match(read('robots.txt'), /^User-agent: \*\nAllow: \/\n/u)
    assert.ok(read('robots.txt').endsWith('\nSitemap: ' + root + 'sitemap.xml\n'))
  })

  test('the feed of the site `' + name + '` should lead to its volumes', () => {
    const volumes = listed.filter((path) => /^historicaldocuments\/[^/]+\/$/u.test(path))
    assert.ok(volumes.length > 0)
    const {entries, self} = readXml(read('volumes.atom'), ({values}) => ({
      entries: values('//*[local-name()="entry"]/*[local-name()="link"]/@href'),
      self: values('/*/*[local-name()="link"][@rel="self"]/@href')
    }))
    assert.deepEqual(entries.toSorted(), volumes.map((path) => root + path).sort())
    assert.deepEqual(self, [root + 'volumes.atom'])
  })

  test('the description of the search of `' + name + '` should lead to its search page', () => {
    const description = read('opensearch.xml')
    assert.ok(description.includes(`template="${root}search/?q={searchTerms}"`))
    assert.ok(pages.has('search/'))
    const [icon = ''] = /(?<=>)[^<>]+favicon\.svg/u.exec(description) ?? []
    assert.equal(icon, root + 'favicon.svg')
    assert.ok(existsSync(join(site.folder, 'favicon.svg')))
  })
}

test('citations of a published document should hold its whole address', () => {
  const {folder} = builtSite('published')
  const root = originOf('published') + builtSite('published').base
  const address = root + 'historicaldocuments/frus1964-68v17/d67/'
  const html = readFileSync(
    join(folder, 'historicaldocuments', 'frus1964-68v17', 'd67', 'index.html'),
    'utf8'
  )
  const {metas} = headOf(html)
  assert.deepEqual(metas.get('citation_public_url'), [address])
  assert.ok(html.includes(`"url":"${address}"`))
  assert.equal(html.includes('localhost'), false)
})

test('a site that does not know its origin should have no whole address of its own', () => {
  const {folder} = builtSite('based')
  for (const file of ['sitemap.xml', 'volumes.atom', 'opensearch.xml'])
    assert.equal(existsSync(join(folder, file)), false, file)
  for (const [path, html] of htmlOf(builtSite('based'))) {
    const {metas, links} = headOf(html)
    assert.equal(metas.get('og:url'), undefined, path)
    assert.equal(links.get('search'), undefined, path)
  }
})

type Head = {metas: Map<string, string[]>; links: Map<string, string[]>}

/** What the head of a page says: `og:title` → values, `canonical` → addresses. */
function headOf(html: string): Head {
  const head: Head = {metas: new Map(), links: new Map()}
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === 'meta')
      add(head.metas, valueOf(element, 'property') || valueOf(element, 'name'), valueOf(element, 'content'))
    if (element.tagName === 'link') add(head.links, valueOf(element, 'rel'), valueOf(element, 'href'))
  })
  return head
}

function add(values: Map<string, string[]>, name: string, value: string): void {
  values.set(name, [...(values.get(name) ?? []), value])
}

function valueOf({properties}: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}
