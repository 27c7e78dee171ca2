import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectHits, saidOf, searchOf} from './hits.ts'
import {settle} from './inspect.ts'
import {fakeMany} from './many.ts'

const visit = browse('root')

test('Back and Forward should bring back what was asked and found', () =>
  visit('/search/?q=torpedo', wide, async (page) => {
    await expectHits(page, ['67. Memorandum'])
    await page.getByRole('searchbox').first().fill('Khabarovsk')
    await page.getByRole('searchbox').first().press('Enter')
    await expectHits(page, ['9. Letter'])
    await page.goBack()
    await expectHits(page, ['67. Memorandum'])
    assert.equal(await page.getByRole('searchbox').first().inputValue(), 'torpedo')
    await page.goForward()
    await expectHits(page, ['9. Letter'])
    assert.equal(await page.getByRole('searchbox').first().inputValue(), 'Khabarovsk')
  }))

test('one should come back from a document to what was found, and to where one was', () =>
  visit('/search/?q=word', {...wide, prepare: (page) => fakeMany(page, 23)}, async (page) => {
    await settle(page)
    await page.mouse.wheel(0, 700)
    await page.waitForFunction(() => (history.state as {scroll?: number} | null)?.scroll === 700)
    await page.goto(new URL('/about/', page.url()).href)
    await page.goBack()
    await settle(page)
    assert.equal(await page.evaluate(() => scrollY), 700)
  }))

test('every choice should be in the address at once, and what is unknown stay there', () =>
  visit('/search/?q=Soviet&view=list', wide, async (page) => {
    await page.getByLabel('Order').selectOption('date-asc')
    await expectHits(page, ['9. Letter', '67. Memorandum'])
    await page.getByLabel('Order').selectOption('date-desc')
    await expectHits(page, ['67. Memorandum', '9. Letter'])
    await page.getByLabel('to', {exact: true}).fill('1966')
    await page.getByLabel('to', {exact: true}).press('Enter')
    await expectHits(page, ['9. Letter'])
    await page.getByRole('radio', {name: 'Document text'}).check()
    await page.getByLabel('exactly these words').check()
    await settle(page)
    assert.equal(searchOf(page), '?q=Soviet&within=text&exactly=1&end-date=1966&sort-by=date-desc&view=list')
  }))

test('an address should fill the form', () =>
  visit(
    '/search/?q=Soviet&within=text&exactly=1&kind=letter&start-date=1964-12&end-date=1966&sort-by=date-asc',
    wide,
    async (page) => {
      await expectHits(page, ['9. Letter'])
      assert.equal(await page.getByLabel('from', {exact: true}).inputValue(), '1964-12')
      assert.equal(await page.getByLabel('to', {exact: true}).inputValue(), '1966')
      assert.equal(await page.getByLabel('Order').inputValue(), 'date-asc')
      assert.ok(await page.getByRole('radio', {name: 'Document text'}).isChecked())
      assert.ok(await page.getByLabel('exactly these words').isChecked())
      assert.ok(await page.getByRole('checkbox', {name: 'letter'}).isChecked())
      assert.match(await page.title(), /^Soviet · /u)
    }
  ))

test('exactness should be remembered for the next query, and an address with a query say what it says', () =>
  visit('/search/', wide, async (page) => {
    const exactly = page.getByLabel('exactly these words')
    assert.ok(!(await exactly.isChecked()), 'other forms are found unless one says otherwise')
    await exactly.check()
    await page.goto(new URL('/search/?q=leader', page.url()).href)
    await settle(page)
    assert.ok(!(await exactly.isChecked()))
    await expectHits(page, ['67. Memorandum'])
    await page.goto(new URL('/search/', page.url()).href)
    assert.ok(await exactly.isChecked())
    await page.getByRole('searchbox').first().fill('leader')
    await page.getByRole('searchbox').first().press('Enter')
    await page.waitForURL(/\?q=leader&exactly=1$/u)
    await expectHits(page, [])
    await exactly.uncheck()
    await expectHits(page, ['67. Memorandum'])
    assert.equal(searchOf(page), '?q=leader')
    await page.goto(new URL('/search/', page.url()).href)
    assert.ok(!(await exactly.isChecked()))
  }))

test('an old address that asks for other forms should find them', () =>
  visit('/search/?q=leader&forms=1', wide, async (page) => {
    await expectHits(page, ['67. Memorandum'])
    assert.ok(!(await page.getByLabel('exactly these words').isChecked()))
  }))

test('what was found should be announced', () =>
  visit('/search/?q=Soviet', narrow, async (page) => {
    await settle(page)
    assert.equal(await page.locator('.said[role=status]').innerText(), '2 documents · by relevance')
  }))

test('a choice without words should list the documents', () =>
  visit('/search/?kind=letter', wide, async (page) => {
    await expectHits(page, ['9. Letter'])
    assert.equal(await page.locator('.hits mark').count(), 0)
    const address = await page.locator('.hits a').first().getAttribute('href')
    assert.equal(address, '/historicaldocuments/frus1964-68v17/d9/')
  }))

test('an index that is not there should be said', () =>
  visit('/search/?q=torpedo', {...wide, prepare: loseIndex}, async (page) => {
    await settle(page)
    assert.match(await saidOf(page), /^The search index could not be loaded\./u)
  }))

test('more results should follow those that are there, and the focus go to the first of them', () =>
  visit(
    '/search/?q=word&sort-by=date-asc',
    {...wide, prepare: (page) => fakeMany(page, 23)},
    async (page) => {
      await settle(page)
      const first = await page.locator('.hits h2').allInnerTexts()
      assert.equal(first.length, 10)
      await page.getByRole('link', {name: 'Show the next 10'}).click()
      await page.locator('.hits > li').nth(19).waitFor()
      assert.deepEqual((await page.locator('.hits h2').allInnerTexts()).slice(0, 10), first)
      const focused = await page.evaluate(() => document.activeElement?.textContent)
      assert.equal(focused, await page.locator('.hits h2').nth(10).innerText())
      await page.getByRole('link', {name: 'Show the last 3'}).click()
      await page.locator('.hits > li').nth(22).waitFor()
      assert.equal(await page.locator('.more a').count(), 0)
      await page.reload()
      await page.locator('.hits > li').nth(22).waitFor()
      assert.equal(searchOf(page), '?q=word&sort-by=date-asc&page=3')
    }
  ))

test('the keyboard alone should ask, choose where and open a place', () =>
  visit('/search/', wide, async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('torpedo')
    await page.keyboard.press('Enter')
    await expectHits(page, ['67. Memorandum'])
    // to the results, to the button, to where is searched
    for (const press of ['Tab', 'Tab', 'Tab', 'ArrowRight']) await page.keyboard.press(press)
    await page.waitForURL(/within=text/u)
    await expectHits(page, ['67. Memorandum'])
    await page.locator('.places a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/d67\/\?q=torpedo&within=text#p\d+$/u)
  }))

async function loseIndex(page: Page): Promise<void> {
  await page.route('**/pagefind/**', (route) => route.abort())
}
