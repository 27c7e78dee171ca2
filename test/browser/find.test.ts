import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, settle} from './inspect.ts'

const visit = browse('root')
const visitBased = browse('based')
const visitPublished = browse('published')

test('a citation and Enter should open its document, and Back lead to the finder', () =>
  visit('/find/', wide, async (page) => {
    await ask(page, 'FRUS 1964–68, XVII, doc. 67')
    await page.waitForURL(/\/d67\/$/u)
    await page.goBack()
    await page.waitForURL(/\/find\/\?q=FRUS/u)
    await settle(page)
    assert.equal(await box(page).inputValue(), 'FRUS 1964–68, XVII, doc. 67')
    assert.match(await said(page), /^67\. Memorandum/u)
    await page.goBack()
    await page.waitForURL(/\/find\/$/u)
    await page.getByRole('heading', {name: 'Forms it reads'}).waitFor()
    assert.equal(await said(page), '')
  }))

test('a footnote and Enter should open at that footnote', () =>
  visit('/find/', narrow, async (page) => {
    await ask(page, 'https://history.state.gov/historicaldocuments/frus1964-68v17/d67fn4')
    await page.waitForURL(/\/d67\/#fn4$/u)
    await expectInView(page, '#fn4')
  }))

test('under a base path, too, a citation and Enter should open its document', () =>
  visitBased('/find/', wide, async (page) => {
    await ask(page, 'FRUS 1964–68, XVII, p. 207')
    await page.waitForURL(/\/frus-edition\/historicaldocuments\/frus1964-68v17\/d67\/#pg_207$/u)
  }))

test('an address with a citation should show where it leads and stay', () =>
  visit('/find/?q=' + encodeURIComponent('frus1964-68v17#d67fn4'), wide, async (page) => {
    await settle(page)
    assert.match(await said(page), /^67\. Memorandum[^]*footnote 4 · July 20, 1968/u)
    assert.match(page.url(), /\/find\/\?q=/u)
    await page.getByRole('status').getByRole('link').click()
    await page.waitForURL(/\/d67\/#fn4$/u)
  }))

test('what was pasted should be answered at once and not be opened', () =>
  visit('/find/', wide, async (page) => {
    await box(page).pressSequentially('doc. 9')
    assert.equal(await said(page), '')
    await box(page).evaluate((field: HTMLTextAreaElement) => {
      field.value = 'FRUS 1964–68, XVII, doc. 9'
      field.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste'}))
    })
    await page.getByRole('link', {name: '9. Letter'}).waitFor()
    assert.match(page.url(), /\/find\/\?q=/u)
  }))

test('a lost page should be shown, not opened, and said between which pages it begins', () =>
  visit('/find/', wide, async (page) => {
    await ask(page, 'FRUS 1964–68, XVII, p. 209')
    await page.getByRole('link', {name: '67. Memorandum'}).waitFor()
    assert.match(await said(page), /lost the mark of page 209\. It begins between page 208 and page 210/u)
    assert.match(page.url(), /\/find\/\?q=/u)
  }))

test('a volume that comes near should be offered, and lead on', () =>
  visit('/find/', wide, async (page) => {
    await ask(page, 'FRUS 1961–63, XVII, doc. 67')
    await page.getByRole('link', {name: '1964–1968, Volume XVII, Eastern Europe'}).click()
    await page.getByRole('link', {name: '67. Memorandum'}).waitFor()
    await page.goBack()
    await page.getByText('1961–63, Volume XVII, is not in this edition.').waitFor()
  }))

test('the search should lead on to the finder where it is asked for a citation', () =>
  visit('/search/?q=' + encodeURIComponent('FRUS 1964–68, XVII, doc. 67'), wide, async (page) => {
    await page.getByRole('link', {name: 'Find it as a citation'}).click()
    await page.waitForURL(/\/find\/\?q=FRUS/u)
    await page.getByRole('link', {name: '67. Memorandum'}).waitFor()
  }))

test('each citation of a text should be listed with where it leads, kept by Back, and be saved', () =>
  visit('/find/', wide, async (page) => {
    await box(page).fill(
      '1. See FRUS 64-68 XVII doc 67, and Documents 9 and 67.\n2. Smith, Book, 45.\n\n3. Foreign Relations, 2001–2008, vol. XLIII, Document 12.'
    )
    await box(page).press('Enter')
    await page.getByText('3 citations: 2 lead to places in this edition, 1 is not in this edition.').waitFor()
    assert.deepEqual(await page.locator('.cited h2').allInnerTexts(), [
      '67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk',
      '9. Letter From Secretary of State Rusk to Secretary of Defense McNamara'
    ])
    for (const [name, expected] of [
      [
        'Text',
        /^FRUS[^]*\n {2}67\. Memorandum[^]*history\.state\.gov\/historicaldocuments\/frus2001-08v43\/d12/u
      ],
      ['CSV', /^\uFEFFcitation,title[^]*\r\n/u],
      ['RIS', /^TY {2}- CHAP[^]*N1 {2}- Document 67[^]*N1 {2}- Document 9/u]
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name, exact: true}).click()
      ])
      const file = readFileSync(await download.path(), 'utf8')
      assert.match(file, expected)
      assert.doesNotMatch(file, /localhost|127\.0\.0\.1/u)
    }
    await page.locator('.cited a').first().click()
    await page.waitForURL(/\/d67\/$/u)
    await page.goBack()
    await page.getByText('3 citations').waitFor()
  }))

test('a list should have the addresses of the published site, where there is one', () =>
  visitPublished('/find/', wide, async (page) => {
    await box(page).fill(
      'See FRUS 64-68 XVII doc 67.\n\nAnd Foreign Relations, 1964–1968, vol. XVII, Document 9.'
    )
    await box(page).press('Enter')
    for (const name of ['Text', 'CSV', 'RIS']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name, exact: true}).click()
      ])
      const addresses = readFileSync(await download.path(), 'utf8').match(/https?:\/\/[^\s,]+/gu)
      const volume = 'https://example.org/frus-edition/historicaldocuments/frus1964-68v17/'
      assert.deepEqual(addresses, [volume + 'd67/', volume + 'd9/'], name)
    }
  }))

test('a telegram should lead on to the search', () =>
  visit('/find/?q=' + encodeURIComponent('telegram 1831 from New Delhi'), wide, async (page) => {
    await settle(page)
    await page.getByRole('link', {name: 'telegram 1831 New Delhi'}).click()
    await page.waitForURL(/\/search\/\?q=telegram/u)
  }))

test('a citation that is markup should be shown as it was typed', () =>
  visit('/find/?q=' + encodeURIComponent('<img src=x onerror=alert(1)> doc. 67'), wide, async (page) => {
    await settle(page)
    assert.equal(await page.locator('img[src=x]').count(), 0)
    assert.equal(await box(page).inputValue(), '<img src=x onerror=alert(1)> doc. 67')
  }))

test('a volume that cannot be loaded should be said, with a way to try again', () =>
  visit('/find/', wide, async (page) => {
    await page.route(/\/find\/.*\.json/u, (route) => route.fulfill({body: 'no', contentType: 'text/plain'}))
    await ask(page, 'FRUS 1964–68, XVII, doc. 67')
    await page.getByRole('link', {name: 'Try again'}).waitFor()
    assert.match(await said(page), /could not be loaded/u)
    await page.unroute(/\/find\/.*\.json/u)
    await page.getByRole('link', {name: 'Try again'}).click()
    await page.getByRole('link', {name: '67. Memorandum'}).waitFor()
  }))

test('without JavaScript the finder should say what it needs and list the volumes', () =>
  visit('/find/', {...wide, javaScriptEnabled: false}, async (page) => {
    const main = page.getByRole('main')
    assert.match(await main.innerText(), /needs JavaScript/u)
    assert.match(
      await main.innerText(),
      /tables of contents lead to every document; the addresses are easily made/u
    )
    assert.match(await main.innerText(), /frus1964-68v17/u)
    assert.equal(await main.getByRole('textbox').count(), 0)
    await main.getByRole('link', {name: 'Eastern Europe'}).click()
    await page.waitForURL(/\/frus1964-68v17\/$/u)
  }))

function box(page: Page) {
  return page.getByRole('textbox', {name: 'Citation, address or text'})
}

async function said(page: Page): Promise<string> {
  return (await page.getByRole('status').innerText()).trim()
}

async function ask(page: Page, citation: string): Promise<void> {
  await box(page).fill(citation)
  await box(page).press('Enter')
}
