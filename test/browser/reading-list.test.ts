/** The reading list: kept in the browser, ordered there, taken along. */
import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {findBarriers, findOverflow, findShifts, settle} from './inspect.ts'

const visit = browse('root')
const visitPublished = browse('published')
const volume = '/historicaldocuments/frus1964-68v17/'
const alone = {...wide, alone: true, permissions: ['clipboard-read', 'clipboard-write']}

test('a document should be put on the list and taken off, and the page say so when one comes back', () =>
  visit(volume + 'd67/', alone, async (page) => {
    await settle(page)
    const add = page.getByRole('button', {name: 'Add to reading list'})
    const on = page.getByRole('button', {name: 'On the reading list', pressed: true})
    const link = page.getByRole('main').getByRole('link', {name: /^Reading list/u})
    const before = await link.boundingBox()
    await add.click()
    await on.waitFor()
    assert.equal(await link.innerText(), 'Reading list (1)')
    assert.equal((await link.boundingBox())?.x, before?.x, 'nothing moves')
    await page.reload()
    await settle(page)
    assert.deepEqual(await findShifts(page), [])
    await on.click()
    await add.waitFor()
    assert.equal(await link.innerText(), 'Reading list')
  }))

test('the list should be shown, ordered and emptied by keyboard alone', () =>
  visit('/reading-list/', alone, async (page) => {
    assert.match(await page.getByRole('main').innerText(), /Nothing is on it yet/u)
    await addBoth(page)
    assert.deepEqual(await headings(page), ['67.', '9.'])
    assert.deepEqual([...(await findBarriers(page)), ...(await findOverflow(page))], [])
    await page.getByRole('button', {name: /^Move down: 67\./u}).focus()
    await page.keyboard.press('Enter')
    assert.deepEqual(await headings(page), ['9.', '67.'])
    assert.match(await page.getByRole('status').first().innerText(), /^67\. .* is number 2 of 2$/u)
    assert.match((await focused(page)) ?? '', /^Move up: 67\./u)
    await page.reload()
    assert.deepEqual(await headings(page), ['9.', '67.'])
    await page.getByRole('button', {name: /^Take off the list: 9\./u}).press('Enter')
    assert.deepEqual(await headings(page), ['67.'])
    await page.keyboard.press('Enter')
    assert.deepEqual(await headings(page), ['9.', '67.'], 'it is put back where it was')
    assert.match((await focused(page)) ?? '', /^Take off the list: 9\./u)
  }))

test('the list should be taken as a bibliography and as RIS, in its order, without addresses nobody knows', () =>
  visit('/reading-list/', alone, async (page) => {
    await addBoth(page)
    assert.match(
      (await page.locator('.take').innerText()).trim(),
      /^(?:.*\n)*Both documents as a bibliography/u
    )
    await page.getByRole('button', {name: 'Copy the bibliography'}).click()
    await page.locator('.take [role=status]', {hasText: 'Copied'}).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.deepEqual(
      copied.split('\n').map((line) => line.slice(-13)),
      [', Document 67.', ', Document 9.', ''].map((line) => line.slice(-13))
    )
    const saved = page.waitForEvent('download')
    await page.getByRole('button', {name: 'RIS'}).click()
    const download = await saved
    assert.equal(download.suggestedFilename(), 'frus-reading-list.ris')
    const ris = await readFile(await download.path(), 'utf8')
    assert.deepEqual(
      ris.match(/^N1 {2}- .*/gmu),
      ['N1  - Document 67\r', 'N1  - Document 9\r'].map((line) => line.trim())
    )
    assert.doesNotMatch(ris, /^UR/mu)
    assert.equal(await page.getByRole('button', {name: 'Copy the link'}).count(), 0)
  }))

test('a link should hold the list, show it elsewhere, and add it there; no server should learn of it', () =>
  visitPublished('/reading-list/', alone, async (page) => {
    await addBoth(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
    await page.getByRole('button', {name: 'Copy the link'}).click()
    await page.locator('.take [role=status]', {hasText: 'Copied'}).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    assert.equal(link, 'https://example.org/frus-edition/reading-list/#frus1964-68v17/d67,d9')
    await page.evaluate(() => {
      localStorage.clear()
    })
    await page.goto(page.url().replace(/#.*$/u, '') + new URL(link).hash)
    await page.getByText('2 documents, from a link.').waitFor()
    assert.deepEqual(await headings(page), ['67.', '9.'])
    assert.deepEqual(await findBarriers(page), [])
    await page.getByRole('button', {name: 'Add to my own list'}).click()
    await page.getByRole('button', {name: /^Move down: 67\./u}).waitFor()
    assert.deepEqual(await headings(page), ['67.', '9.'])
    assert.deepEqual(
      asked.filter((url) => url.includes('d67')),
      []
    )
  }))

test('a list should be shown without pushing the page, on a narrow window as well', () =>
  visit('/reading-list/', {...narrow, alone: true}, async (page) => {
    await addBoth(page)
    await page.reload()
    await settle(page)
    assert.deepEqual(
      [...(await findShifts(page)), ...(await findOverflow(page)), ...(await findBarriers(page))],
      []
    )
  }))

test('what is kept and is no list should be an empty list', () =>
  visit('/reading-list/', alone, async (page) => {
    for (const kept of ['{', '{}', '[1, {"volume": "x"}]']) {
      await page.evaluate((kept) => {
        localStorage.setItem('frus reading list /', kept)
      }, kept)
      await page.reload()
      await page.getByText('Nothing is on it yet').waitFor()
    }
  }))

test('without JavaScript the page should say what it needs, and documents show no button', () =>
  visit('/reading-list/', {...wide, javaScriptEnabled: false}, async (page) => {
    assert.match(await page.getByRole('main').innerText(), /needs JavaScript/u)
    await page.goto(new URL(volume + 'd67/', page.url()).href)
    assert.equal(await page.locator('.to-list').isVisible(), false)
  }))

/** Puts documents 67 and 9 on the list, and opens it. */
async function addBoth(page: Page): Promise<void> {
  const list = page.url()
  for (const id of ['d67', 'd9']) {
    await page.goto(new URL('..' + volume + id + '/', list).href)
    await page.getByRole('button', {name: 'Add to reading list'}).click()
    await page.getByRole('button', {name: 'On the reading list'}).waitFor()
  }
  await page.goto(list)
}

async function headings(page: Page): Promise<string[]> {
  const links = page.locator('.reading-list .lines a')
  await links.first().waitFor()
  return (await links.allInnerTexts()).map((heading) => heading.split(' ')[0] ?? '')
}

async function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}
