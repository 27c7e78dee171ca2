import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, until, wide} from './browse.ts'
import {settle} from './inspect.ts'
import {fakeMany} from './many.ts'

const visit = browse('root')
const visitPublished = browse('published')
const copies = {...wide, permissions: ['clipboard-read', 'clipboard-write']}
const prepare = (page: Page) => fakeMany(page, 23)

test('a search should be cited with query, choices, number, address and day', () =>
  visitPublished(
    '/search/?q=Soviet&within=text&exactly=1&kind=letter&end-date=1968',
    copies,
    async (page) => {
      await settle(page)
      await page.getByRole('button', {name: 'Copy the citation'}).click()
      assert.match(
        await waitForClipboard(page, 'Search for'),
        /^Search for “Soviet” in the text of documents, exactly these words; Kind: letter; up to 1968 \(1 document\), Foreign Relations of the United States, https:\/\/example\.org\/frus-edition\/search\/\?q=Soviet&within=text&exactly=1&kind=letter&end-date=1968 \[accessed \d+ \w{3} \d{4}\]\.$/u
      )
    }
  ))

test('all documents of a list should be copied as a bibliography, in the order of the list', () =>
  visit('/search/?q=Soviet&sort-by=date-asc', copies, async (page) => {
    await settle(page)
    await page.getByRole('button', {name: 'Copy the bibliography'}).click()
    await page.locator('.done', {hasText: 'Copied'}).waitFor()
    const [first, second, ...rest] = (await waitForClipboard(page, 'Foreign')).split('\n')
    assert.match(
      first ?? '',
      /^Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed\. James E\. Miller \(Washington: Government Printing Office, 1996\), Document 9\.$/u
    )
    assert.match(second ?? '', /, Document 67\.$/u)
    assert.deepEqual(rest, [''])
    await page.getByLabel('Form of the bibliography').selectOption('chicago')
    await page.getByRole('button', {name: 'Copy the bibliography'}).click()
    assert.match(
      await waitForClipboard(page, '“Letter'),
      /^“Letter From Secretary .*\.” In Foreign Relations .*, edited by James E\. Miller\./u
    )
  }))

test('a list should be taken as CSV: all documents, quoted where they must be', () =>
  visit('/search/?q=word&sort-by=date-asc', {...wide, prepare}, async (page) => {
    await settle(page)
    const csv = await save(page, 'CSV')
    const lines = csv.replace(/^\uFEFF/u, '').split('\r\n')
    assert.equal(lines[0], 'number,title,date,until,volume,id,volume title,pages,citation,address')
    assert.equal(lines.length, 25, 'a head, 23 documents, an end')
    assert.match(
      lines[1] ?? '',
      /^18,"Word, “so called”",1964-07-01,,frus1964-68v17,d18,"1964–1968, Volume XVII, Eastern Europe",1018,"Foreign/u
    )
    assert.match(lines[23] ?? '', /^3,/u, 'those without date come last')
  }))

test('a list should be taken as RIS: a record a document', () =>
  visit('/search/?q=even&kind=letter', {...wide, prepare}, async (page) => {
    await settle(page)
    const ris = await save(page, 'RIS')
    assert.equal(ris.match(/^TY {2}- CHAP\r$/gmu)?.length, 3)
    assert.match(ris, /^N1 {2}- Document 2\r$/mu)
    assert.doesNotMatch(ris, /^UR|127\.0\.0\.1/mu)
  }))

test('what is taken along should have the addresses of the published site, and of no other', () =>
  visitPublished('/search/?q=Soviet&sort-by=date-asc', copies, async (page) => {
    await settle(page)
    const address = 'https://example.org/frus-edition/historicaldocuments/frus1964-68v17/d'
    const ris = await save(page, 'RIS')
    assert.deepEqual(ris.match(/(?<=^UR {2}- )\S+/gmu), [address + '9/', address + '67/'])
    assert.ok((await save(page, 'CSV')).includes(`,${address}9/\r\n`))
    await page.getByRole('button', {name: 'Copy the bibliography'}).click()
    const [first = ''] = (await waitForClipboard(page, 'Foreign')).split('\n')
    assert.ok(first.endsWith(`, Document 9. ${address}9/`), first)
  }))

test('where nobody said at which site it is published, nothing should have an address', () =>
  visit('/search/?q=Soviet', copies, async (page) => {
    await settle(page)
    assert.doesNotMatch(await save(page, 'CSV'), /http|\/d9\//u)
    await page.getByRole('button', {name: 'Copy the citation'}).click()
    assert.match(
      await waitForClipboard(page, 'Search for'),
      /, Foreign Relations of the United States \[accessed \d+ \w{3} \d{4}\]\.$/u
    )
  }))

test('nothing of it should be loaded before it is asked for', () =>
  visit('/search/?q=Soviet', wide, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.reload()
    await settle(page)
    assert.deepEqual(
      asked.filter((path) => /\/cite\/|export|\/titles$/u.test(path)),
      []
    )
  }))

test('a list that cannot be loaded should be said', () =>
  visit(
    '/search/?q=Soviet',
    {
      ...wide,
      prepare: async (page) => {
        await page.route('**/cite/**', (route) => route.abort())
      }
    },
    async (page) => {
      await settle(page)
      await page.getByRole('button', {name: 'CSV'}).click()
      await page.locator('.done', {hasText: 'This did not work'}).waitFor()
    }
  ))

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name}).click()
  ])
  assert.equal(download.suggestedFilename(), 'frus-search.' + name.toLowerCase())
  return readFile(await download.path(), 'utf8')
}

/** What the clipboard holds once it begins so; the page says “Copied” of the last copy until the next is made. */
async function waitForClipboard(page: Page, start: string): Promise<string> {
  let text = ''
  await until(async () => {
    text = await readClipboard(page)
    return text.startsWith(start)
  })
  return text
}

async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
