/** What one comes to by an address stands still: the browser shows a page first, then follows the address, then scripts run. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, findShifts, settle} from './inspect.ts'

const visit = browse('root')
const volume = '/historicaldocuments/frus1964-68v17/'

const addresses = ['d67/#cite', 'd67/#fn3', 'd67/#fn6', 'd67/#p12', '#cite', '#kind-memorandum']

for (const [name, view] of Object.entries({narrow, wide}))
  for (const address of addresses)
    test(`nothing should move where one comes to ${address}, ${name}`, () =>
      visit(volume + address, {...view, alone: true, prepare: delayScripts}, async (page) => {
        await settle(page)
        await expectInView(page, '#' + (address.split('#')[1] ?? ''))
        assert.deepEqual(await findShifts(page), [])
      }))

test('room for a place should be kept only for who came to one', () =>
  visit(volume + 'd67/', narrow, async (page) => {
    await settle(page)
    for (const name of ['citation', 'address', 'place']) {
      const {words, box} = await page.locator('#cite .' + name).evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return {words: range.getBoundingClientRect().height, box: element.getBoundingClientRect().height}
      })
      assert.ok(box - words < 14, `${name}: ${box} px for ${words} px of words`)
    }
  }))

test('what an address chooses should be shown, and all where it chooses nothing', () =>
  visit(volume + '#kind-memorandum', wide, async (page) => {
    await page.locator('.contents li:visible').first().waitFor()
    await page.goto(new URL('#nothing-of-that-name', page.url()).href)
    await page.reload()
    await page.locator('.contents li:visible').first().waitFor()
  }))

async function delayScripts(page: Page): Promise<void> {
  await page.route(/\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250))
    await route.continue()
  })
}
