import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {ask, boxOf, resultOf} from './box.ts'
import {browse, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')
const visitBased = browse('based')
const document = '/historicaldocuments/frus1964-68v17/d67/'

test('a result should show heading, date and a marked excerpt', () =>
  visit('/search/?q=torpedo', wide, async (page) => {
    await resultOf(page, 'Memorandum From the Under Secretary').waitFor()
    const text = await page.getByRole('main').innerText()
    assert.match(text, /July 20, 1968/u)
    assert.match(text, /set back the trend towards/u)
    assert.equal(await page.getByRole('main').locator('mark').first().innerText(), 'torpedo')
  }))

test('a hit in the text should open at its paragraph', () =>
  visit('/search/?q=McCloskey', wide, async (page) => {
    await follow(page)
    assert.match(await targetText(page), /^In view of the shortness of time.*McCloskey/su)
  }))

test('a hit in a note should open at that note', () =>
  visit('/search/?q=Reykjavik+statement', wide, async (page) => {
    await follow(page, 'note 5')
    assert.match(await targetText(page), /North Atlantic Council met in Reykjavik/u)
  }))

test('under a base path, too, a hit should open at its paragraph', () =>
  visitBased('/', wide, async (page) => {
    await ask(page, 'McCloskey')
    assert.equal(new URL(page.url()).pathname, '/frus-edition/search/')
    await follow(page)
    assert.match(await targetText(page), /McCloskey/u)
  }))

test('a word that nobody wrote should find nothing, and the page say so', () =>
  visit('/search/?q=zzyzxqwv', wide, async (page) => {
    await settle(page)
    assert.match(await page.getByRole('main').innerText(), /\bno\b|nothing/iu)
    assert.match(await page.getByRole('main').innerText(), /zzyzxqwv/u)
    assert.equal(await page.getByRole('main').locator('mark').count(), 0)
  }))

test('a query that is markup should be shown as it was typed', () =>
  visit('/search/?q=' + encodeURIComponent('<img src=x onerror=alert(1)> torpedo'), wide, async (page) => {
    await settle(page)
    assert.equal(await page.locator('img[src=x]').count(), 0)
    assert.equal(await boxOf(page).inputValue(), '<img src=x onerror=alert(1)> torpedo')
  }))

test('without JavaScript the search page should say what it needs, and lead to the documents by other ways', () =>
  visit('/search/?q=torpedo', {...wide, javaScriptEnabled: false}, async (page) => {
    const main = page.getByRole('main')
    const words = (await main.innerText()).replace(/\s+/gu, ' ').trim()
    assert.equal(
      words,
      'Search the edition The search runs in your browser and needs JavaScript, which is switched off. ' +
        'Without it, every document can be reached from the volumes and their tables of contents. ' +
        'There are also indexes of people, archives, dates, kinds of document and markings. ' +
        'If you have a citation, the citation finder lists the volumes and says how addresses are made.'
    )
    const links = await main
      .locator('noscript a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    assert.deepEqual(links, [
      ...['/historicaldocuments/', '/people/', '/archives/', '/dates/', '/kinds/', '/markings/', '/find/']
    ])
  }))

test('a slash should lead to the search box, and be a slash inside it', () =>
  visit(document, wide, async (page) => {
    await page.keyboard.press('/')
    assert.ok(await boxOf(page).evaluate((element) => element === element.ownerDocument.activeElement))
    await page.keyboard.type('a/b')
    assert.equal(await boxOf(page).inputValue(), 'a/b')
  }))

/** Follows the first marked excerpt, or the first whose place has this name. */
async function follow(page: Page, place = ''): Promise<void> {
  const excerpts = page.getByRole('main').locator('a[href*="#"]:has(mark)')
  await excerpts.filter({hasText: place}).first().click()
  await page.waitForURL(/\/d67\/.*#/u)
}

/** The text of the element that the address names. */
async function targetText(page: Page): Promise<string> {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  return page.locator('[id="' + id + '"]').innerText()
}
