/** What a reader sets: the size of the text and the colours, kept from page to page; and the keys, by `?`. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {delayFonts, findBarriers, findOverflow, findShifts, settle} from './inspect.ts'

const visit = browse('root')
const path = '/historicaldocuments/frus1964-68v17/d67/'

test('size and colours should be chosen at the head of a page, and be kept for all others', () =>
  visit(path, {...wide, colorScheme: 'light', alone: true}, async (page) => {
    const before = await lookOf(page)
    const button = page.getByRole('button', {name: 'Text size and colours'})
    await button.click()
    await page.getByRole('radio', {name: 'Large', exact: true}).check()
    await page.getByRole('radio', {name: 'Dark'}).check()
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('Escape')
    await page.locator('#display').waitFor({state: 'hidden'})
    for (const other of [path, '/historicaldocuments/frus1964-68v17/pg_207/', '/no-such-page/']) {
      await page.goto(new URL(other, page.url()).href)
      const after = await lookOf(page)
      assert.equal(after.size, 20.7)
      assert.notEqual(after.paper, before.paper)
    }
    await page.goto(new URL('/people/', page.url()).href)
    await page.getByRole('button', {name: 'Text size and colours'}).click()
    assert.ok(await page.getByRole('radio', {name: 'Large', exact: true}).isChecked())
    await page.getByRole('radio', {name: 'Usual'}).check()
    await page.getByRole('radio', {name: 'As the system'}).check()
    await page.reload()
    assert.deepEqual(await lookOf(page), before)
  }))

for (const size of ['small', 'larger'])
  test(`${size} text should be there before anything is shown, and stay in the window`, () =>
    visit(
      path,
      {
        ...narrow,
        alone: true,
        prepare: async (page) => {
          await delayFonts(page)
          await page.addInitScript((size) => {
            localStorage.setItem('frus size', size)
          }, size)
        }
      },
      async (page) => {
        await settle(page)
        assert.deepEqual([...(await findShifts(page)), ...(await findOverflow(page))], [])
        await page.setViewportSize({width: 1120, height: 900})
        assert.deepEqual(await findOverflow(page), [])
      }
    ))

test('a browser that keeps nothing should show the page as usual', () =>
  visit(
    path,
    {
      ...wide,
      alone: true,
      prepare: async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('denied', 'SecurityError')
            }
          })
        })
      }
    },
    async (page) => {
      await page.getByRole('button', {name: 'Text size and colours'}).click()
      await page.getByRole('radio', {name: 'Larger'}).check()
      assert.equal((await lookOf(page)).size, 23.4)
    }
  ))

test('`?` should show the keys that do something on the page, and Escape lead back', () =>
  visit(path, wide, async (page) => {
    await settle(page)
    await page.keyboard.press('?')
    const window = page.getByRole('dialog', {name: 'Keys of this page'})
    await window.waitFor()
    assert.deepEqual(await window.locator('kbd').allInnerTexts(), ['/', '←', 'Enter', 'Esc', '?'])
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('Escape')
    await window.waitFor({state: 'detached'})
    await page.getByRole('button', {name: 'Text size and colours'}).click()
    await page.getByRole('button', {name: 'Keys of this page'}).click()
    await window.getByRole('button', {name: 'Close'}).click()
    await window.waitFor({state: 'detached'})
  }))

test('`?` in a field should be a letter', () =>
  visit('/search/', wide, async (page) => {
    await settle(page)
    await page.locator('main input[name=q]').focus()
    await page.keyboard.press('?')
    assert.equal(await page.locator('main input[name=q]').inputValue(), '?')
    assert.equal(await page.getByRole('dialog').count(), 0)
  }))

async function lookOf(page: Page): Promise<{size: number; paper: string}> {
  return page.evaluate(() => {
    const {fontSize, backgroundColor} = getComputedStyle(document.documentElement)
    return {size: Math.round(parseFloat(fontSize) * 100) / 100, paper: backgroundColor}
  })
}
