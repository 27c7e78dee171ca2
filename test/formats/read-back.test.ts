/** What other programs read is read back here, over facts that mean harm. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {inLines, toLine} from '../../src/edition/characters.ts'
import {toListFile} from '../../src/search/page/take/list-files.ts'
import {toCsl} from '../../src/citing/csl.ts'
import {toBibtex, toFiles, toRis} from '../../src/citing/citation-files.ts'
import {keepCase} from '../../src/citing/keep-case.ts'
import {toJsonLd, toMeta, toScript} from '../../src/citing/page-metadata.ts'
import {toFeed} from '../../src/site-files/feed.ts'
import {toOpenSearch} from '../../src/site-files/open-search.ts'
import {toSitemaps} from '../../src/site-files/sitemap.ts'
import {toTei} from '../../src/formats/tei/to-tei.ts'
import {formatVolume} from '../../src/wording/volume-name.ts'
import {address} from '../citing/cases.ts'
import {parseFile} from '../citing/processor.ts'
import {hostileDocument, hostileVolume} from './hostile.ts'
import {parseBibtex, parseCsv, parseRis, setTex} from './parsers.ts'
import {document, text} from '../stock.ts'
import {readXml} from './xml.ts'

const both = [hostileVolume, hostileDocument] as const
const absolute = (path: string) => new URL(path, 'https://example.org').href

test('RIS should give back every fact, in one record of one line each', () => {
  fc.assert(
    fc.property(...both, (volume, cited) => {
      const item = toCsl(volume, cited, address)
      const fields = parseRis(toRis(item))
      const wanted = [
        ['TI', [item.title]],
        ['T2', [item['container-title']]],
        ['BT', [item['container-title']]],
        ['PB', [item.publisher]]
      ] as const
      for (const [tag, values] of wanted) assert.deepEqual(fields.get(tag), inLines(values), tag)
      assert.deepEqual(fields.get('SN'), inLines([item.ISBN]))
      assert.equal(fields.get('ED')?.length ?? 0, volume.editors.length)
      assert.equal(parseRis(toListFile('ris', [{volume, document: cited, address}])).get('TY')?.[0], 'CHAP')
      const read = parseFile(toRis(item), '@ris/file')
      assert.equal(read.title, toLine(item.title))
      assert.equal(read.publisher, toLine(item.publisher ?? ''))
    })
  )
})

test('BibTeX should give back every fact, in one entry', () => {
  fc.assert(
    fc.property(...both, (volume, cited) => {
      const item = toCsl(volume, cited, address)
      const fields = parseBibtex(toBibtex(item))
      assert.deepEqual(
        [...fields.keys()].filter((name) => !known.has(name)),
        []
      )
      assert.equal(setTex(fields.get('title') ?? ''), toLine(item.title))
      assert.equal(setTex(fields.get('booktitle') ?? ''), toLine(item['container-title'] ?? ''))
      assert.equal(setTex(fields.get('publisher') ?? ''), toLine(item.publisher ?? ''))
      assert.equal(setTex(fields.get('address') ?? ''), toLine(item['publisher-place'] ?? ''))
      assert.equal(setTex(fields.get('isbn') ?? ''), toLine(item.ISBN ?? ''))
      assert.equal(
        (parseFile(toBibtex(item), '@bibtex/text').editor as unknown[] | undefined)?.length ?? 0,
        volume.editors.length
      )
    })
  )
})

const known = new Set([
  'title',
  'booktitle',
  'editor',
  'publisher',
  'address',
  'year',
  'pages',
  'isbn',
  'note',
  'url'
])

test('CSV should give back every fact, and no cell should begin a formula', () => {
  fc.assert(
    fc.property(...both, (volume, cited) => {
      const csv = toListFile('csv', [{volume, document: cited, address}])
      const [names = [], row = [], ...others] = parseCsv(csv.replace(/^\uFEFF/u, ''))
      assert.deepEqual(others, [])
      assert.equal(row.length, names.length)
      for (const cell of row) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+@-]|[\p{Cc}\p{Cs}]/u)
      const at = (name: string) => row[names.indexOf(name)]?.replace(/^'(?=[\s\p{Cf}]*[=+@＝＋－＠-])/u, '')
      assert.equal(at('title'), toLine(cited.title).replace(/^'(?=[\s\p{Cf}]*[=+@＝＋－＠-])/u, ''))
      assert.equal(at('volume title'), toLine(formatVolume(volume)))
    })
  )
})

test('CSL-JSON should stand in its link to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(...both, async (volume, cited) => {
      const item = toCsl(volume, cited, address)
      for (const {href} of toFiles(item)) assert.doesNotMatch(href, /[\s\p{Cc}\p{Cs}"<>#]/u)
      const href = toFiles(item).find(({name}) => name === 'CSL-JSON')?.href ?? ''
      assert.deepEqual(JSON.parse(await (await fetch(href)).text()), [
        JSON.parse(JSON.stringify(keepCase(item)))
      ])
    })
  )
})

test('JSON-LD should give back every fact, and stay in its script', () => {
  fc.assert(
    fc.property(...both, (volume, cited) => {
      const item = toCsl(volume, cited, address)
      const json = toJsonLd(item, {description: cited.title})
      const html = `<script type="application/ld+json">${toScript(json)}</script><p>after</p>`
      const scripts: string[] = []
      const elements: string[] = []
      visit(fromHtml(html, {fragment: true}), 'element', ({tagName, children}) => {
        elements.push(tagName)
        const [child] = children
        if (tagName === 'script' && child?.type === 'text') scripts.push(child.value)
      })
      assert.deepEqual(elements, ['script', 'p'])
      assert.deepEqual(JSON.parse(scripts[0] ?? ''), JSON.parse(JSON.stringify(json)))
      assert.equal(
        toMeta(item, {}).filter((meta) => 'name' in meta && meta.name === 'bib.editors').length,
        volume.editors.length
      )
    })
  )
})

test('Atom and TEI should give back every fact', () => {
  fc.assert(
    fc.property(...both, (volume, cited) => {
      const held = document({title: [text(cited.title)]})
      const atom = 'http://www.w3.org/2005/Atom'
      const at = (path: string) =>
        path.replace(/(?<=\/)\w+/gu, '*[local-name()="$&" and namespace-uri()="' + atom + '"]')
      readXml(
        toFeed(new Map([[volume.id, {volume, documents: new Map(), matter: new Map()}]]), absolute),
        ({values}) => {
          assert.deepEqual(values(at('/feed/entry/title')).map(toXml), [toXml(formatVolume(volume))])
          assert.deepEqual(values(at('/feed/entry/author/name')).map(toXml), volume.editors.map(toXml))
        }
      )
      readXml(toTei(held, volume), ({values, faults}) => {
        assert.deepEqual(faults, [])
        assert.deepEqual(
          values('//t:titleStmt/t:title[@level="s"]').map(toXml),
          [volume.series ?? ''].map(toXml)
        )
        assert.deepEqual(values('//t:titleStmt/t:editor').map(toXml), volume.editors.map(toXml))
        assert.deepEqual(values('//t:head').map(toXml), [toXml('1. ' + cited.title)])
      })
    })
  )
})

/** One line, with the sign for what XML cannot hold. */
function toXml(text: string): string {
  return toLine(text.replace(/(?![\t\n\r\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD'))
}

test('sitemap and OpenSearch should hold the addresses and nothing else, whatever is in a path', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (step) => {
      const path = '/people/' + step.replace(/[/\\?#]|\p{Cs}/gu, '') + 'x/'
      const xml = toSitemaps([path], {absolute}).get('/sitemap.xml') ?? ''
      assert.deepEqual(
        readXml(xml, ({values}) => values('//*[local-name()="loc"]')),
        [absolute(path)]
      )
    })
  )
  const found = readXml(toOpenSearch(absolute), ({values}) => values('//*[local-name()="Url"]/@template'))
  assert.deepEqual(found, [absolute('/search/') + '?q={searchTerms}'])
})
