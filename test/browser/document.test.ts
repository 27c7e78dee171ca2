import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'
import {expectInView} from './inspect.ts'

const visit = browse('root')
const volume = '/historicaldocuments/frus1964-68v17/'

test('printed pages should be marked where they begin, lost ones where they must lie', () =>
  visit(volume + 'd67/', wide, async (page) => {
    for (const number of ['207', '208', '210']) {
      assert.equal(await page.locator('#pg_' + number).count(), 1)
      assert.match((await page.locator('#pg_' + number).textContent()) ?? '', new RegExp(number, 'u'))
    }
    const lost = page.locator(':is(p, aside, div):has(> #pg_209)')
    assert.match(await lost.innerText(), /^Page 209 .*lost/u)
    const order = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[id^="pg_"]'), (element) => element.id)
    )
    assert.deepEqual(
      order.filter((id) => ['pg_207', 'pg_208', 'pg_209', 'pg_210'].includes(id)),
      ['pg_207', 'pg_208', 'pg_209', 'pg_210']
    )
  }))

test('what the source lost should be said where it was, in the voice of the edition, and by no dots', () =>
  visit(volume + 'd67/', wide, async (page) => {
    const lost = page.locator('.text > .lacuna:not(.list-head)')
    assert.deepEqual(await lost.allInnerTexts(), Array(5).fill('The source lost a line here.'))
    assert.doesNotMatch(await page.locator('.text').innerText(), /·/u)
    const voices = await page.evaluate(() =>
      ['.lacuna:not(.list-head)', '.lost'].map((selector) => {
        const {fontStyle, fontSize, color} = getComputedStyle(
          document.querySelector('.text ' + selector) ?? document.body
        )
        return [fontStyle, fontSize, color].join()
      })
    )
    assert.equal(voices[0], voices[1])
    assert.match(voices[0] ?? '', /^italic/u)
  }))

test('the address of a printed page should lead to the document and the place', () =>
  visit(volume + 'pg_207/', narrow, async (page) => {
    await page.getByRole('main').locator('a[href$="/d67/#pg_207"]').first().click()
    await page.waitForURL(/\/d67\/#pg_207$/u)
    await expectInView(page, '#pg_207')
  }))

test('the citation should be copied, and the page say so', () =>
  visit(volume + 'd67/', {...wide, permissions: ['clipboard-read', 'clipboard-write']}, async (page) => {
    const button = page.getByRole('button', {name: /^copy/iu}).first()
    await button.click()
    await page
      .getByText(/copied/iu)
      .first()
      .waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(copied, /^Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe/u)
    assert.match(copied, /Document 67/u)
  }))

test('arrows should turn to the next document and back, but not while typing', () =>
  visit(volume + 'd9/', wide, async (page) => {
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/\/d67\/$/u)
    await page.locator('input[name="q"]:visible').first().focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    assert.match(page.url(), /\/d67\/$/u)
    await page.locator('h1').click()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/\/d9\/$/u)
  }))

test('previous and next should be links', () =>
  visit(volume + 'd9/', {...wide, javaScriptEnabled: false}, async (page) => {
    await page.locator('a[rel="next"]').first().click()
    assert.match(page.url(), /\/d67\/$/u)
    assert.equal(await page.locator('a[rel="next"]').count(), 0)
    await page.locator('a[rel="prev"]').first().click()
    assert.match(page.url(), /\/d9\/$/u)
  }))

test('the first thing the keyboard reaches should lead past the masthead', () =>
  visit(volume + 'd67/', wide, async (page) => {
    await page.keyboard.press('Tab')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    assert.match(href ?? '', /^#/u)
    await expectInView(page, href ?? '')
  }))

test('a document that the edition lacks should be named, and not be a link into it', () =>
  visit(volume + 'd67/', wide, async (page) => {
    assert.equal(await page.locator('a[href*="' + volume + 'd60/"]').count(), 0)
    await page.goto(new URL('../ch3/', page.url()).href)
    assert.match(await page.getByRole('main').innerText(), /not in this edition/iu)
  }))

test('an address that leads nowhere should say so and offer ways on', () =>
  visit('/historicaldocuments/frus1964-68v17/d999/', wide, async (page) => {
    assert.equal(await page.locator('h1').count(), 1)
    assert.ok((await page.getByRole('main').getByRole('link').count()) > 0)
  }))

test('the record of a document should be where the page says', () =>
  visit(volume + 'd67/', wide, async (page) => {
    const href = await page
      .locator('a[href$="d67.json"], link[href$="d67.json"]')
      .first()
      .getAttribute('href')
    const answer = await page.request.get(new URL(href ?? '', page.url()).href)
    const record: unknown = await answer.json()
    assert.ok(typeof record === 'object' && record !== null && 'id' in record)
    assert.equal(record.id, 'd67')
  }))
