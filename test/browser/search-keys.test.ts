import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, settle} from './inspect.ts'
import {fakeMany} from './many.ts'

const visit = browse('root')
const prepare = (page: Page) => fakeMany(page, 12)

test('two keys should lead from the box to the first result: a link past what is between, or an arrow and Enter', () =>
  visit('/search/?q=word&sort-by=date-asc', {...wide, prepare}, async (page) => {
    await settle(page)
    await page.keyboard.press('/')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', {name: 'To the results'})
    assert.ok(await skip.isVisible())
    const box = await skip.boundingBox()
    assert.ok(box && box.width > 50 && box.y > 0, 'it is seen')
    await page.keyboard.press('Enter')
    assert.equal(await focused(page), 0)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(page), 0)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/historicaldocuments\/.*\?q=word$/u)
  }))

test('arrows should lead through the results to more of them, and back to the box', () =>
  visit('/search/?q=word', {...narrow, prepare}, async (page) => {
    await settle(page)
    await page.keyboard.press('/')
    for (let press = 0; press < 10; press++) {
      await page.keyboard.press('ArrowDown')
      assert.equal(await focused(page), press)
      await expectInView(page, `.hits > li:nth-child(${press + 1})`)
    }
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Show the last 2')
    await page.keyboard.press('Enter')
    await page.locator('.hits > li').nth(11).waitFor()
    assert.equal(await focused(page), 10)
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(page), 9)
    // from a place of a document to its heading, then on
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(page), 9)
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowUp')
    assert.equal(await focused(page), 0)
    await page.keyboard.press('ArrowUp')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q')
    await expectInView(page, '[name=q]')
  }))

test('in other fields arrows should do what they do everywhere', () =>
  visit('/search/?q=word', {...wide, prepare}, async (page) => {
    await settle(page)
    await page.getByRole('radio', {name: 'Everything'}).focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/within=text/u)
    await settle(page)
    await page.getByLabel('Order').focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/sort-by=date-asc/u)
    await settle(page)
    await page.getByLabel('from', {exact: true}).focus()
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'start-date')
  }))

test('without results there should be no way to them', () =>
  visit('/search/?q=zzyzxqwv', wide, async (page) => {
    await settle(page)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Search')
  }))

test('what every search needs should be loaded when the box is come to, and not before', () =>
  visit('/search/', wide, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await settle(page)
    assert.deepEqual(
      asked.filter((path) => /answers|index|pagefind/u.test(path)),
      []
    )
    asked.length = 0
    // a worker asks for it, which takes its time to begin
    const engine = page.waitForRequest(/\/pagefind\/.+\/facts$/u)
    await page.keyboard.press('/')
    await engine
    assert.ok(
      asked.some((path) => path.includes('/answers.')),
      asked.join()
    )
  }))

for (const width of [320, 390, 820, 1440]) {
  test(`results should come before choices, and choices be near at ${width} px`, () =>
    visit('/search/?q=word', {viewport: {width, height: 844}, prepare}, async (page) => {
      await settle(page)
      assert.ok(
        await page.evaluate(() => {
          const [hits, facets] = [document.querySelector('.hits'), document.querySelector('.facets')]
          return hits && facets && hits.compareDocumentPosition(facets) === Node.DOCUMENT_POSITION_FOLLOWING
        })
      )
      const way = page.getByRole('link', {name: 'Narrow by date'})
      await way.focus()
      await expectInView(page, '.to-narrow')
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox', {name: /^telegram /u}).waitFor()
      assert.ok(await page.evaluate(() => document.activeElement?.closest('.narrow') !== null))
      const box = page.getByRole('checkbox', {name: /^telegram /u})
      await box.focus()
      const before = (await box.boundingBox())?.y ?? -1
      await page.keyboard.press('Space')
      await page.waitForURL(/kind=telegram/u)
      await settle(page)
      if (width > 992) return
      assert.ok(Math.abs(((await box.boundingBox())?.y ?? 999) - before) < 2, 'it stays under the finger')
      await page.getByRole('link', {name: /^Show \d documents$/u}).click()
      await expectInView(page, '.said')
      assert.ok(await page.locator('.said').evaluate((said) => said === document.activeElement))
    }))
}

/** Which document of the list has the focus at its heading. */
async function focused(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.hits h2 a')].findIndex((link) => link === document.activeElement)
  )
}
