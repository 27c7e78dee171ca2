import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {saidOf, searchOf} from './hits.ts'
import {findBarriers, findOverflow, findShifts, settle} from './inspect.ts'
import {fakeMany} from './many.ts'

const visit = browse('root')
const prepare = (page: Page) => fakeMany(page, 40)

test('values of one facet should be alternatives, several facets narrow, each counted', () =>
  visit('/search/?q=word', {...wide, prepare}, async (page) => {
    await settle(page)
    assert.deepEqual(await valuesOf(page, 'kind'), [
      ...['telegram 10', 'airgram 5', 'circular 5', 'letter 5', 'memorandum 5']
    ])
    await box(page, 'telegram').check()
    await said(page, '10 documents')
    assert.deepEqual(await focusedValue(page), 'telegram')
    await box(page, 'letter').check()
    await said(page, '15 documents')
    assert.equal((await valuesOf(page, 'kind'))[0], 'telegram 10', 'a facet does not narrow itself')
    await box(page, 'Secret').check()
    await said(page, '10 documents')
    assert.equal(searchOf(page), '?q=word&kind=telegram&kind=letter&classification=Secret')
    await page.goBack()
    await said(page, '15 documents')
    assert.ok(!(await box(page, 'Secret').isChecked()))
  }))

test('what was chosen should stand above the results and be taken away there', () =>
  visit('/search/?q=word&kind=telegram&kind=letter&start-date=1966', {...wide, prepare}, async (page) => {
    await settle(page)
    const chips = page.getByRole('list', {name: 'What was chosen'}).getByRole('link')
    assert.deepEqual(await chips.allTextContents(), [
      'Take away Kind telegram×',
      'Take away Kind letter×',
      'Take away Date from 1966 on×',
      'Take all away'
    ])
    await chips.first().click()
    await page.waitForURL(/\?q=word&kind=letter&start-date=1966$/u)
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Take away Kind letter×',
      'the focus goes to the next'
    )
    await chips.last().click()
    await said(page, '40 documents')
    assert.equal(searchOf(page), '?q=word')
  }))

test('a long facet should show more when asked', () =>
  visit('/search/?q=word', {...wide, prepare}, async (page) => {
    await settle(page)
    await facet(page, 'kind').getByRole('button', {name: '2 more'}).click()
    assert.equal((await valuesOf(page, 'kind')).length, 7)
    await facet(page, 'kind').getByRole('button', {name: 'Fewer'}).click()
    assert.equal((await valuesOf(page, 'kind')).length, 5)
  }))

test('senders should be loaded when they are asked for, and be found by their letters', () =>
  visit('/search/?q=even', {...wide, prepare}, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await settle(page)
    assert.ok(!asked.some((url) => url.endsWith('/parties')))
    await facet(page, 'from').locator('summary').click()
    await box(page, 'Sender 02').waitFor()
    assert.equal((await valuesOf(page, 'from')).length, 20)
    await page.getByLabel('Sender: letters of a name').fill('16')
    assert.deepEqual(await valuesOf(page, 'from'), ['Sender 16 (1968) 1'])
    await box(page, 'Sender 16').check()
    await said(page, '1 document')
    assert.equal(searchOf(page), '?q=even&from=Sender+16')
    await page.reload()
    await said(page, '1 document')
    await box(page, 'Sender 16').waitFor()
    assert.ok(await box(page, 'Sender 16').isChecked(), 'an address opens the facet')
  }))

test('a year should be chosen by click, several by Shift, none by another click', () =>
  visit('/search/?q=word', {...wide, prepare}, async (page) => {
    await settle(page)
    assert.equal(await page.locator('.undated').innerText(), '1 without date')
    await year(page, 1966).click()
    await page.waitForURL(/\?q=word&start-date=1966&end-date=1966$/u)
    await settle(page)
    await year(page, 1968).click({modifiers: ['Shift']})
    await page.waitForURL(/\?q=word&start-date=1966&end-date=1968$/u)
    await settle(page)
    assert.equal(await page.getByLabel('to', {exact: true}).inputValue(), '1968')
    await year(page, 1964).click()
    await page.waitForURL(/\?q=word&start-date=1964&end-date=1964$/u)
    await settle(page)
    await year(page, 1964).click()
    await page.waitForURL(/\?q=word$/u)
  }))

test('a year of which a part is chosen should be chosen whole', () =>
  visit('/search/?q=word&start-date=1968-07&end-date=1968-08', {...wide, prepare}, async (page) => {
    await settle(page)
    await year(page, 1968).click()
    await page.waitForURL(/\?q=word&start-date=1968&end-date=1968$/u)
  }))

test('a date that there is not should be said, and asked for by no form', () =>
  visit('/search/?q=word&start-date=1968-02-30', {...wide, prepare}, async (page) => {
    await settle(page)
    assert.equal(
      await page.locator('.warning').innerText(),
      'There is no date “1968-02-30”: it was not used.'
    )
    const from = page.getByLabel('from', {exact: true})
    await from.fill('1968-13')
    await from.press('Enter')
    assert.equal(await from.evaluate((field: HTMLInputElement) => field.validity.customError), true)
    assert.equal(searchOf(page), '?q=word&start-date=1968-02-30')
    await from.fill('1968')
    await from.press('Enter')
    await page.waitForURL(/\?q=word&start-date=1968$/u)
  }))

test('years should be drawn over, and be walked through by arrows', () =>
  visit('/search/?q=word', {...wide, prepare}, async (page) => {
    await settle(page)
    await year(page, 1965).hover()
    await page.mouse.down()
    await year(page, 1967).hover()
    await page.mouse.up()
    await page.waitForURL(/\?q=word&start-date=1965&end-date=1967$/u)
    await settle(page)
    await year(page, 1965).focus()
    for (const key of ['End', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL(/\?q=word&start-date=1968&end-date=1968$/u)
    await settle(page)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-year')), '1968')
  }))

test('on a phone choices should be folded, and work unfolded', () =>
  visit('/search/?q=word', {...narrow, prepare}, async (page) => {
    await settle(page)
    assert.ok(!(await box(page, 'telegram').isVisible()))
    await page.getByText('Narrow by date').click()
    await box(page, 'telegram').check()
    await said(page, '10 documents')
    assert.ok(await box(page, 'telegram').isVisible(), 'it stays unfolded')
  }))

for (const width of [320, 390, 820, 1440]) {
  test(`many results at ${width} px should be still, inside the window and without barriers`, () =>
    visit('/search/?q=word&kind=telegram', {viewport: {width, height: 900}, prepare}, async (page) => {
      await settle(page)
      const shifts = await findShifts(page)
      await page.locator('.narrow').evaluate((panel) => {
        panel.setAttribute('open', '')
      })
      assert.deepEqual([...shifts, ...(await findOverflow(page)), ...(await findBarriers(page))], [])
    }))
}

function facet(page: Page, name: string) {
  return page.locator(`[data-facet=${name}]`)
}

function box(page: Page, name: string) {
  return page.locator('.facet').getByRole('checkbox', {name: new RegExp('^' + name + ' ', 'u')})
}

function year(page: Page, year: number) {
  return page.locator(`[data-year="${year}"]`)
}

async function valuesOf(page: Page, name: string): Promise<string[]> {
  const texts = await facet(page, name).locator('label').allTextContents()
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim())
}

async function focusedValue(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('value') ?? null)
}

async function said(page: Page, words: string): Promise<void> {
  await page.locator('.said', {hasText: new RegExp('^' + words + '( |$)', 'u')}).waitFor()
  assert.match(await saidOf(page), new RegExp('^' + words, 'u'))
}
