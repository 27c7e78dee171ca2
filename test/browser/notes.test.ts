import assert from 'node:assert/strict'
import test from 'node:test'
import type {Locator, Page} from 'playwright-core'
import {browse, narrow, rewrite, wide} from './browse.ts'
import {expectInView, findBarriers} from './inspect.ts'

const visit = browse('root')
const document = '/historicaldocuments/frus1964-68v17/d67/'
const words = 'Apparently a reference to Eisenhower'

test('a click on a call should open its note in place, Escape close it', () =>
  visit(document, narrow, async (page) => {
    await call(page).scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    await call(page).click()
    await expectOpen(page, words)
    assert.equal(await page.evaluate(() => window.scrollY), before, 'the text stays where it is')
    await page.keyboard.press('Escape')
    await expectClosed(page)
  }))

test('a tap on a call should open its note, a tap beside it close it', () =>
  visit(document, {...narrow, hasTouch: true, isMobile: true}, async (page) => {
    await call(page).tap()
    await expectOpen(page, words)
    await page.touchscreen.tap(5, 5)
    await expectClosed(page)
  }))

test('the keyboard alone should open a note, read its links and come back to the call', () =>
  visit(document, narrow, async (page) => {
    await call(page).focus()
    await page.keyboard.press('Enter')
    await expectOpen(page, words)
    await page.keyboard.press('Escape')
    await expectClosed(page)
    assert.ok(await isFocused(call(page)))
  }))

for (const colorScheme of ['light', 'dark'] as const) {
  test('an open note should be accessible, ' + colorScheme, () =>
    visit(document, {...narrow, colorScheme}, async (page) => {
      await call(page).click()
      await expectOpen(page, words)
      assert.deepEqual(await findBarriers(page), [])
    })
  )
}

test('one note at a time should be open', () =>
  visit(document, narrow, async (page) => {
    await call(page, '2').click()
    await expectOpen(page, words)
    await call(page, '3').click()
    await expectOpen(page, 'January 8, 1968')
  }))

for (const [name, view] of Object.entries({narrow, wide})) {
  test('the return of a note should lead to its call, ' + name, () =>
    visit(document, view, async (page) => {
      await page.locator('#fn3 a[href="#fnref3"]').first().click()
      assert.match(page.url(), /#fnref3$/u)
      await expectInView(page, '#fnref3')
    })
  )

  test('without JavaScript a call should lead to its note and the note back, ' + name, () =>
    visit(document, {...view, javaScriptEnabled: false}, async (page) => {
      await call(page).click()
      assert.match(page.url(), /#fn2$/u)
      await expectInView(page, '#fn2')
      await page.locator('#fn2 a[href="#fnref2"]').first().click()
      assert.match(page.url(), /#fnref2$/u)
      await expectInView(page, '#fnref2')
    })
  )
}

test('a call low in the window should not be covered by its note', () =>
  visit(document, narrow, async (page) => {
    await call(page).evaluate((element) => {
      element.scrollIntoView({block: 'end'})
    })
    await call(page).click()
    await expectOpen(page, words)
    const line = await call(page).boundingBox()
    const sheet = await page.locator(':popover-open').boundingBox()
    assert.ok(line && sheet && sheet.y + sheet.height <= line.y, 'the note stands above the line')
  }))

test('the way back in an open note should close it and leave the text where it is', () =>
  visit(document, narrow, async (page) => {
    await call(page).click()
    await page.locator(':popover-open').waitFor()
    const before = await page.evaluate(() => window.scrollY)
    await page.locator(':popover-open .return').click()
    await expectClosed(page)
    assert.equal(await page.evaluate(() => window.scrollY), before)
    assert.ok(await isFocused(call(page)))
  }))

test('a reference to another note should be followed in the open note, and close back to the first call', () =>
  visit(document, {...narrow, prepare: referToNote4}, async (page) => {
    await call(page).click()
    await page.locator(':popover-open').getByRole('link', {name: 'footnote 4'}).click()
    await expectOpen(page, 'Not further identified')
    assert.match(page.url(), /#fn4$/u)
    await page.keyboard.press('Escape')
    await expectClosed(page)
    assert.ok(await isFocused(call(page)))
  }))

test('a reference to another document should lead there from the open note', () =>
  visit(document, {...narrow, prepare: referToDocument9}, async (page) => {
    await call(page).click()
    await page.locator(':popover-open').getByRole('link', {name: 'footnote 4'}).click()
    await page.waitForURL(/\/d9\/#fn4$/u)
    await expectInView(page, '#fn4')
  }))

test('a call in doubt should look and be called so', () =>
  visit(document, {...narrow, prepare: doubtNote4}, async (page) => {
    const looks = await call(page, '4').evaluate((link) => getComputedStyle(link).textDecorationStyle)
    assert.equal(looks, 'dotted')
    assert.equal(await page.getByRole('link', {name: 'footnote 4, place in doubt'}).count(), 1)
  }))

test('an open note should move in only where motion is not reduced', async () => {
  for (const [reducedMotion, duration] of [
    ['reduce', '0s'],
    ['no-preference', '0.15s, 0.15s']
  ] as const)
    await visit(document, {...narrow, reducedMotion}, async (page) => {
      assert.equal(
        await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).transitionDuration),
        duration
      )
    })
})

/** Note 2 speaks of a note of this document. */
function referToNote4(page: Page): Promise<void> {
  return rewrite(page, '**/d67/', (html) =>
    html.replaceAll(awayTo60, 'href="/historicaldocuments/frus1964-68v17/d67/#fn4"')
  )
}

/** Note 2 speaks of a note of the other document. */
function referToDocument9(page: Page): Promise<void> {
  return rewrite(page, '**/d67/', (html) =>
    html.replaceAll(awayTo60, 'href="/historicaldocuments/frus1964-68v17/d9/#fn4"')
  )
}

/** > href="https://history.state.gov/historicaldocuments/frus1964-68v17/d60" */
const awayTo60 = /href="https:\/\/history\.state\.gov\/[^"]*d60"/gu

function doubtNote4(page: Page): Promise<void> {
  const as = 'href="#fn4" role="doc-noteref" aria-label="footnote 4'
  return rewrite(page, '**/d67/', (html) => html.replace(as, 'class="doubtful" ' + as + ', place in doubt'))
}

/** The call of a note: where JavaScript fails, a link. */
function call(page: Page, label = '2') {
  return page.locator(`a[href="#fn${label}"]`).first()
}

async function expectOpen(page: Page, text: string): Promise<void> {
  const open = page.locator(':popover-open')
  await open.getByText(text).first().waitFor({state: 'visible'})
  assert.equal(await open.count(), 1)
}

async function expectClosed(page: Page): Promise<void> {
  await page.waitForFunction(() => window.document.querySelector(':popover-open') === null)
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === element.ownerDocument.activeElement)
}
