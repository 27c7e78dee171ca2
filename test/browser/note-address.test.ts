import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView} from './inspect.ts'

const visit = browse('root')
const document = '/historicaldocuments/frus1964-68v17/d67/'

for (const [name, view] of Object.entries({narrow, wide})) {
  test('the address should follow a call, and Back lead where the reader came from, ' + name, () =>
    visit('/historicaldocuments/frus1964-68v17/', view, async (page) => {
      await page.locator('a[href$="/d67/"]').first().click()
      await page.waitForURL(/\/d67\/$/u)
      for (const label of ['2', '3', '5']) {
        await call(page, label).click()
        assert.match(page.url(), new RegExp('/d67/#fn' + label + '$', 'u'))
        await page.keyboard.press('Escape')
      }
      await page.goBack()
      await page.waitForURL(/frus1964-68v17\/$/u)
    })
  )

  for (const javaScriptEnabled of [true, false]) {
    const how = name + (javaScriptEnabled ? '' : ', without JavaScript')

    test('a note come to by its address should be in view, focused and marked, ' + how, () =>
      visit(document + '#fn6', {...view, javaScriptEnabled}, async (page) => {
        await expectReached(page, '#fn6')
        assert.match(await page.locator('#fn6').innerText(), /informal memorandum/u)
      })
    )

    test('the call and the address of the source note should lead to the card, opened, ' + how, () =>
      visit(document, {...view, javaScriptEnabled}, async (page) => {
        await page.locator('#fnref1 a').click()
        assert.match(page.url(), /#fn1$/u)
        await expectReached(page, '#fn1', javaScriptEnabled)
        const address = page.url()
        await page.goto('about:blank')
        await page.goto(address)
        await expectReached(page, '#fn1', javaScriptEnabled)
        const card = page.getByRole('region', {name: 'Source', exact: true})
        assert.match(await card.innerText(), /Central Files[^]*bears no drafting information/u)
        await card.locator('.return').click()
        await expectInView(page, '#fnref1')
      })
    )
  }
}

test('the source note should be cited as such, whatever its number', () =>
  visit(document + '#fn1', wide, async (page) => {
    assert.match(await page.locator('.citation').innerText(), /Document 67, source note\.$/u)
    assert.match(await page.locator('.cite .address').innerText(), /\/d67\/#source$/u)
  }))

test('only the note that is read should be marked', () =>
  visit(document + '#fn6', wide, async (page) => {
    await call(page, '3').click()
    assert.deepEqual(await findMarked(page), ['#fn3', 'beside fn3'])
    await page.evaluate(() => {
      location.hash = '#fn5'
    })
    await expectReached(page, '#fn5')
    assert.deepEqual(await findMarked(page), ['#fn5', 'beside fn5'])
  }))

test('the keyboard should lead from a call to its note in the list and back, wide', () =>
  visit(document, wide, async (page) => {
    await call(page, '4').focus()
    await page.keyboard.press('Enter')
    await expectReached(page, '#fn4')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.match(page.url(), /#fnref4$/u)
    await expectInView(page, '#fnref4')
    await page.goBack()
    await expectReached(page, '#fn4')
  }))

/** The call of a note: where JavaScript fails, a link. */
function call(page: Page, label: string) {
  return page.locator(`a[href="#fn${label}"]`).first()
}

/** What an address leads to is in view, has the focus and is marked; in a closed card the focus needs JavaScript. */
async function expectReached(page: Page, selector: string, focused = true): Promise<void> {
  await expectInView(page, selector)
  const reached = page.locator(selector)
  if (focused)
    assert.ok(
      await reached.evaluate((element) => element === element.ownerDocument.activeElement),
      selector + ' has the focus'
    )
  const marked = await reached.evaluate((element) => getComputedStyle(element).backgroundColor)
  assert.notEqual(marked, 'rgba(0, 0, 0, 0)', selector + ' is marked')
}

function findMarked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...Array.from(window.document.querySelectorAll('.notes li'), (note) => ({note, name: '#' + note.id})),
      ...Array.from(window.document.querySelectorAll<HTMLElement>('.beside'), (note) => ({
        note,
        name: 'beside ' + note.dataset.note
      }))
    ]
      .filter(({note}) => getComputedStyle(note).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map(({name}) => name)
  )
}
