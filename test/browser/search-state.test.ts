import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {makeDocument, makeFiles, makeVolume} from '../search/made.ts'
import {browse, narrow, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = await browse('root')

test('Back and Forward should bring back what was asked and found', () =>
  visit('/search/?q=torpedo', wide, async (page) => {
    await expectHits(page, ['67. Memorandum'])
    await page.getByRole('searchbox').fill('Khabarovsk')
    await page.getByRole('searchbox').press('Enter')
    await expectHits(page, ['9. Letter'])
    await page.goBack()
    await expectHits(page, ['67. Memorandum'])
    assert.equal(await page.getByRole('searchbox').inputValue(), 'torpedo')
    await page.goForward()
    await expectHits(page, ['9. Letter'])
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Khabarovsk')
  }))

test('one should come back from a document to what was found', () =>
  visit('/search/?q=torpedo', wide, async (page) => {
    await page.getByRole('link', {name: '67. Memorandum'}).click()
    await page.waitForURL(/\/d67\//u)
    await page.goBack()
    await expectHits(page, ['67. Memorandum'])
  }))

test('order and dates should be in the address and what is unknown stay there', () =>
  visit('/search/?q=Soviet&within=documents', wide, async (page) => {
    await page.getByRole('radio', {name: 'Oldest'}).check()
    await expectHits(page, ['9. Letter', '67. Memorandum'])
    await page.getByRole('radio', {name: 'Newest'}).check()
    await expectHits(page, ['67. Memorandum', '9. Letter'])
    await page.getByLabel('to', {exact: true}).fill('1966')
    await page.getByLabel('to', {exact: true}).press('Enter')
    await expectHits(page, ['9. Letter'])
    assert.equal(new URL(page.url()).search, '?q=Soviet&end-date=1966&sort-by=date-desc&within=documents')
  }))

test('an address should fill the form', () =>
  visit('/search/?q=Soviet&start-date=1964-12&end-date=1966&sort-by=date-asc', narrow, async (page) => {
    await expectHits(page, ['9. Letter'])
    assert.equal(await page.getByLabel('from', {exact: true}).inputValue(), '1964-12')
    assert.equal(await page.getByLabel('to', {exact: true}).inputValue(), '1966')
    assert.ok(await page.getByRole('radio', {name: 'Oldest'}).isChecked())
    assert.match(await page.title(), /^Soviet · /u)
  }))

test('what was found should be announced', () =>
  visit('/search/?q=Soviet', narrow, async (page) => {
    await settle(page)
    assert.equal(await page.getByRole('status').innerText(), '2 documents · by relevance')
  }))

test('a word that is in no document should not be replaced or dropped', () =>
  visit('/search/?q=torpedo+Polandish', wide, async (page) => {
    await settle(page)
    assert.match(
      await page.getByRole('status').innerText(),
      /^No document of this edition has “Polandish”\.\s+Search without it: torpedo\./u
    )
    await expectHits(page, [])
    await page.getByRole('link', {name: 'torpedo', exact: true}).click()
    await expectHits(page, ['67. Memorandum'])
  }))

test('an index that is not there should be said', () =>
  visit('/search/?q=torpedo', {...wide, prepare: loseIndex}, async (page) => {
    await settle(page)
    assert.match(await page.getByRole('status').innerText(), /^The search index could not be loaded\./u)
  }))

test('more results should follow those that are there, and the focus go to the first of them', () =>
  visit('/search/?q=word', {...wide, prepare: (page) => fakeIndex(page, 23)}, async (page) => {
    await expectHits(page, titles(1, 10))
    await page.getByRole('link', {name: 'Show the next 10'}).click()
    await expectHits(page, titles(1, 20))
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '11. Word')
    await page.getByRole('link', {name: 'Show the last 3'}).click()
    await expectHits(page, titles(1, 23))
    assert.equal(await page.locator('.more a').count(), 0)
    await page.reload()
    await expectHits(page, titles(1, 23))
  }))

test('the keyboard alone should ask, choose the order and open a place', () =>
  visit('/search/', wide, async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('torpedo')
    await page.keyboard.press('Enter')
    await expectHits(page, ['67. Memorandum'])
    for (const press of ['Tab', 'Tab', 'ArrowDown']) await page.keyboard.press(press)
    await page.waitForURL(/sort-by=date-asc/u)
    await expectHits(page, ['67. Memorandum'])
    await page.locator('.places a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/d67\/#p\d+$/u)
  }))

/** Waits until just these documents are listed, by the first words of their headings. */
async function expectHits(page: Page, headings: string[]): Promise<void> {
  const expected = JSON.stringify(headings)
  await page
    .waitForFunction((expected) => {
      const headings = JSON.parse(expected) as string[]
      const found = [...document.querySelectorAll('.hits h2')].map((heading) => heading.textContent)
      const busy = document.querySelector('[aria-busy=true]')
      return (
        !busy && found.length === headings.length && headings.every((head, at) => found[at]?.startsWith(head))
      )
    }, expected)
    .catch(async () => {
      assert.deepEqual(await page.locator('.hits h2').allInnerTexts(), headings)
    })
}

function titles(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index + '. Word')
}

/** An index of so many documents with one word each. */
async function fakeIndex(page: Page, count: number): Promise<void> {
  const documents = Array.from({length: count}, (_, index) =>
    makeDocument('d' + (index + 1), ['Word'], {title: [{type: 'text', value: 'Word'}]})
  )
  for (const [path, bytes] of makeFiles([[{volume: makeVolume(), documents}]]))
    await page.route('**/' + path, (route) => route.fulfill({body: Buffer.from(bytes)}))
}

/** As in `npm run dev`, where there is no index. */
async function loseIndex(page: Page): Promise<void> {
  await page.route('**/search-index/**', (route) => route.abort())
}
