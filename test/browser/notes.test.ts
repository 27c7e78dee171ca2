import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, findBarriers, settle} from './inspect.ts'

const visit = await browse('root')
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
    assert.ok(await call(page).evaluate((element) => element === element.ownerDocument.activeElement))
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

test('a note should be shortened where it leaves no room for the next one, and opened by a click', () =>
  visit(document, {...wide, prepare: lengthenNote}, async (page) => {
    const beside = page.locator('.beside[data-note=fn3]')
    const next = page.locator('.beside[data-note=fn4]')
    const line = await page.locator('#fnref4').boundingBox()
    assert.ok(line)
    assert.ok(Math.abs(((await next.boundingBox())?.y ?? 0) - line.y) < 12, 'the next stands at its line')
    const short = (await beside.boundingBox())?.height ?? 0
    await beside.click()
    assert.ok(((await beside.boundingBox())?.height ?? 0) > 2 * short, 'the whole note is shown')
    assert.equal(await page.locator('.beside.crowded').count(), 1, 'others are left whole')
  }))

/** Note 3 of the document says what it says twenty times. */
async function lengthenNote(page: Page): Promise<void> {
  const words = 'For text, see Department of State Bulletin'
  await page.route('**/d67/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(words, (words + '. ').repeat(20))
    await route.fulfill({response, body})
  })
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

for (const width of [1100, 1440, 1920]) {
  test('notes should stand beside their lines, none upon another or the text, at ' + width + ' px', () =>
    visit(document, {viewport: {width, height: 900}}, async (page) => {
      await settle(page)
      const boxes = await page.evaluate(() =>
        Array.from(window.document.querySelectorAll('[data-note]'), (note) => {
          const {top, bottom, left, right} = note.getBoundingClientRect()
          const paragraph = note.closest('p, li') ?? note
          const text = paragraph.getBoundingClientRect()
          const called = paragraph.querySelector(`a[href="#${note.getAttribute('data-note') ?? ''}"]`)
          const line = called?.getBoundingClientRect().top ?? 0
          return {top, bottom, right, apart: left >= text.right, away: top - line}
        })
      )
      assert.equal(boxes.length, 5)
      boxes.forEach((box, index) => {
        assert.ok(box.apart, 'in the text: ' + JSON.stringify(box))
        assert.ok(box.right <= width, 'outside the window: ' + JSON.stringify(box))
        assert.ok(Math.abs(box.away) < 120, 'far from its line: ' + JSON.stringify(box))
        assert.ok(box.top >= (boxes[index - 1]?.bottom ?? -Infinity), 'on another: ' + JSON.stringify(box))
      })
    })
  )
}

test('the address of a note should lead to it', () =>
  visit(document + '#fn6', narrow, async (page) => {
    await expectInView(page, '#fn6')
    assert.match(await page.locator('#fn6').innerText(), /informal memorandum/u)
  }))

test('the source note should have its call, its place and its way back', () =>
  visit(document, narrow, async (page) => {
    assert.match(await page.locator('#source').innerText(), /Central Files/u)
    assert.equal(await page.locator('#fnref1').count(), 1)
    assert.match((await page.locator('#fn1').textContent()) ?? '', /bears no drafting information/u)
  }))

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
