import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, findBarriers, findOverflow, settle} from './inspect.ts'

const visit = browse('root')
const volume = '/historicaldocuments/frus1964-68v17/'
const withoutScript = {...wide, javaScriptEnabled: false}

test('the contents should show all documents, and what is not there', () =>
  visit(volume, withoutScript, async (page) => {
    assert.deepEqual(await documents(page), ['d9', 'd67'])
    assert.ok((await page.locator('.gap:visible').count()) > 0)
    assert.equal(await page.locator('.only:visible').count(), 0)
  }))

test('a kind should leave its documents and their divisions, without JavaScript; Back should undo it', () =>
  visit(volume, withoutScript, async (page) => {
    await page
      .getByRole('navigation', {name: 'kind and date'})
      .getByRole('link', {name: 'Memorandum'})
      .click()
    assert.match(page.url(), /#kind-memorandum$/u)
    await expectInView(page, '#kind-memorandum')
    assert.match(
      await page.locator('.only:visible').innerText(),
      /^Memorandum: 1 of 2\s+Show all\s+In all volumes$/u
    )
    assert.deepEqual(await documents(page), ['d67'])
    assert.deepEqual(await headings(page), ['Eastern Europe', 'Czechoslovakia'])
    assert.equal(await page.locator('.gap:visible').count(), 0)
    await page.goBack()
    assert.deepEqual(await documents(page), ['d9', 'd67'])
  }))

test('an address that chooses should be one to share, of a kind, a year or a month', async () => {
  const chosen = {'in-1964': ['d9'], 'in-1968': ['d67'], 'in-1968-07': ['d67'], 'kind-letter': ['d9']}
  for (const [anchor, ids] of Object.entries(chosen))
    await visit(volume + '#' + anchor, withoutScript, async (page) => {
      assert.deepEqual(await documents(page), ids, anchor)
    })
})

test('the keyboard should choose, and come to what undoes it next', () =>
  visit(volume, wide, async (page) => {
    await page.getByRole('link', {name: 'July 1968: 1 document'}).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#in-1968-07$/u)
    assert.deepEqual(await documents(page), ['d67'])
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Show all')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#contents$/u)
    assert.deepEqual(await documents(page), ['d9', 'd67'])
  }))

for (const colorScheme of ['light', 'dark'] as const)
  test(`chosen contents should be accessible and inside the window, ${colorScheme}`, () =>
    visit(volume + '#in-1968', {...narrow, colorScheme}, async (page) => {
      await settle(page)
      assert.deepEqual([...(await findOverflow(page)), ...(await findBarriers(page))], [])
    }))

/** The ids of the documents that are seen. */
async function documents(page: Page): Promise<string[]> {
  const links = await page.locator('.contents li .what a:visible').all()
  return Promise.all(
    links.map(async (link) => (await link.getAttribute('href'))?.split('/').at(-2) ?? 'no address')
  )
}

/** The divisions that are seen. */
function headings(page: Page): Promise<string[]> {
  return page.locator('.contents :is(h2, h3, h4):visible').allInnerTexts()
}
