/** The head of every page: the ways in are one press away, on a narrow window in a menu that needs no script. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {findBarriers, settle} from './inspect.ts'

const visit = browse('root')
const rostow = '/historicaldocuments/frus1964-68v17/d67/'
const ways = ['Volumes', 'Dates', 'People', 'Archives', 'Find a citation']
const medium = {viewport: {width: 820, height: 900}}

for (const path of ['/', '/search/', '/people/', '/no-such-page/', rostow])
  test(`the head of ${path} should name every way in, and lead to the search`, () =>
    visit(path, wide, async (page) => {
      const hasBox = path === '/people/' || path === rostow
      assert.deepEqual(await namesOf(page), hasBox ? ways : [...ways, 'Search'])
      assert.equal(await page.locator('.masthead').getByRole('searchbox').count(), hasBox ? 1 : 0)
    }))

test('the head of a printed page should name the ways in as well', () =>
  visit('/historicaldocuments/frus1964-68v17/pg_207/', wide, async (page) => {
    assert.deepEqual(await namesOf(page), ['Volumes', 'Dates', 'People', 'Archives', 'Find'])
    await page.locator('.masthead').getByRole('link', {name: 'Search'}).click()
    await page.waitForURL(/\/search\/$/u)
  }))

test('without JavaScript a link should stand in place of the box', () =>
  visit(rostow, {...wide, javaScriptEnabled: false}, async (page) => {
    assert.deepEqual(await namesOf(page), [...ways, 'Search'])
    assert.equal(await page.getByRole('button', {name: 'Text size and colours'}).count(), 0)
  }))

test('where there is no room for a box a link should stand in its place', () =>
  visit(rostow, medium, async (page) => {
    assert.deepEqual(await namesOf(page), [...ways, 'Search'])
    assert.ok(((await page.locator('.masthead').boundingBox())?.height ?? 99) < 70, 'one line')
  }))

for (const javaScriptEnabled of [true, false])
  test(`on a narrow window the ways in should be a menu, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () =>
    visit(rostow, {...narrow, javaScriptEnabled}, async (page) => {
      const links = page.getByRole('navigation', {name: 'Edition', exact: true}).getByRole('link')
      assert.equal(await links.count(), 0)
      assert.ok(((await page.locator('.masthead').boundingBox())?.height ?? 99) < 60, 'one line')
      const menu = page.getByRole('button', {name: 'Menu'})
      await menu.focus()
      await page.keyboard.press('Enter')
      assert.deepEqual(await links.allInnerTexts(), [...ways, 'Reading list'])
      if (javaScriptEnabled) assert.deepEqual(await findBarriers(page), [])
      await page.keyboard.press('Escape')
      assert.equal(await links.count(), 0)
      await menu.click()
      await links.getByText('Dates').click()
      await page.waitForURL(/\/dates\/$/u)
    }))

test('the search should be one press away on a narrow window, by finger and by key', () =>
  visit(rostow, narrow, async (page) => {
    await settle(page)
    await page.keyboard.press('/')
    await page.waitForURL(/\/search\/$/u)
    await page.goBack()
    await page.getByRole('link', {name: 'Search', exact: true}).click()
    await page.waitForURL(/\/search\/$/u)
  }))

test('the head should say where one is', () =>
  visit('/people/', wide, async (page) => {
    assert.deepEqual(await currentOf(page), ['People page'])
    await page.goto(new URL(rostow, page.url()).href)
    assert.deepEqual(await currentOf(page), ['Volumes true'])
  }))

async function namesOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', {name: 'Edition', exact: true}).getByRole('link')
  return (await links.allTextContents()).map((text) => text.replace(/\s+/gu, ' ').trim())
}

async function currentOf(page: Page): Promise<string[]> {
  const links = await page.locator('.masthead [aria-current]:visible').all()
  return Promise.all(
    links.map(async (link) => `${await link.innerText()} ${await link.getAttribute('aria-current')}`)
  )
}
