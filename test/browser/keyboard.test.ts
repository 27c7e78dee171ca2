import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')
const rostow = '/historicaldocuments/frus1964-68v17/d67/'

test('the first Tab should show a link past the head of the page, Enter take it', () =>
  visit(rostow, narrow, async (page) => {
    await settle(page)
    await page.keyboard.press('Tab')
    const skip = page.locator('.skip')
    assert.ok(await skip.evaluate((element) => element === element.ownerDocument.activeElement))
    assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, 'it is in the window')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest('main') !== null),
      'the next stop is in the content'
    )
  }))

test('`/` should lead to the search box, Enter to what is found, Tab to the first of it', () =>
  visit(rostow, wide, async (page) => {
    await settle(page)
    await page.keyboard.press('/')
    await page.keyboard.type('Czechoslovakia')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=Czechoslovakia/u)
    await page.locator('.hits a').first().waitFor()
    await tabTo(page, '.hits a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/historicaldocuments\/frus1964-68v17\/d\d+\//u)
  }))

test('a citation should be found, and its place be opened, by keyboard alone', () =>
  visit('/find/', wide, async (page) => {
    await settle(page)
    await tabTo(page, 'main textarea')
    await page.keyboard.type('FRUS 1964–68, XVII, doc. 67')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/d67\/$/u)
  }))

/** Presses Tab until an element of this kind has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((selector) => document.activeElement?.matches(selector), selector)
    if (there === true) return
  }
  assert.fail('Tab does not reach ' + selector)
}
