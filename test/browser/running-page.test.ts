import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, settle} from './inspect.ts'

const visit = browse('root')
const path = '/historicaldocuments/frus1964-68v17/d67/'

for (const [name, view] of Object.entries({narrow, wide}))
  test('the page that is read should be said while the text scrolls, ' + name, () =>
    visit(path, view, async (page) => {
      await settle(page)
      await expectRunning(page, null)
      for (const [selector, said] of [
        ['#pg_206', 'p. [206]'],
        ['#pg_207', 'p. 207'],
        ['#pg_208', 'p. 208'],
        // below the sentence that says so, the text may stand on either page
        ['.lost', 'p. 208–209 mark lost'],
        ['#pg_210', 'p. 210'],
        // in the notes no page is read
        ['#fn2', null],
        ['#pg_207', 'p. 207']
      ] as const) {
        await scrollPast(page, selector)
        await expectRunning(page, said)
      }
    })
  )

test('the page that is read should lead to its mark', () =>
  visit(path, wide, async (page) => {
    await scrollPast(page, '.lost')
    await expectRunning(page, 'p. 208–209 mark lost')
    // Playwright would first scroll to where the line stands in the text
    await page.locator('.running a').dispatchEvent('click')
    assert.match(page.url(), /#pg_209$/u)
    await expectInView(page, '#pg_209')
    await page.goBack()
    assert.match(page.url(), /\/d67\/$/u)
  }))

test('the page that is read should not lie upon the mark that one came to by its address', () =>
  visit(path + '#pg_208', narrow, async (page) => {
    await settle(page)
    await expectInView(page, '#pg_208')
    const mark = await page.locator('#pg_208 a').boundingBox()
    const running = await page.locator('.running a').boundingBox()
    assert.ok(mark && running && mark.y >= running.y + running.height)
  }))

test('without JavaScript, marks should stand where pages begin, and nothing be said besides', () =>
  visit(path, {...narrow, javaScriptEnabled: false}, async (page) => {
    const shown = await page
      .locator('.page a:visible')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.label))
    assert.deepEqual(shown, ['206', '207', '208', '210'])
    assert.equal(await page.locator('.running').count(), 0)
  }))

test('the page that a document begins on should be said to be inferred', () =>
  visit(path, narrow, async (page) => {
    const mark = page.locator('#pg_206 a')
    assert.ok(await mark.isVisible())
    const said = await mark.evaluate((link) => getComputedStyle(link, '::before').content)
    assert.match(said, /, inferred\]"$/u)
  }))

/** Scrolls until a place has left the window at its head. */
async function scrollPast(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => {
    const {bottom} = element.getBoundingClientRect()
    window.scrollTo({top: window.scrollY + bottom + 20, behavior: 'instant'})
  })
}

async function expectRunning(page: Page, said: string | null): Promise<void> {
  await page.waitForFunction((said) => {
    const running = document.querySelector<HTMLElement>('.running')
    const inView = running && !running.hidden && running.getBoundingClientRect().bottom >= 0
    return said === null ? !inView : inView && running.textContent === said
  }, said)
}
