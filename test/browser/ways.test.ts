/** What one comes for is one action away, wherever one reads, with JavaScript or without. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, rewrite, wide, type View} from './browse.ts'
import {expectInView, findBarriers, findOverflow, settle} from './inspect.ts'

const visit = browse('root')
const volume = '/historicaldocuments/frus1964-68v17/'
const document = volume + 'd67/'
const small = {viewport: {width: 320, height: 640}}

const views: [string, View][] = [
  ['narrow', narrow],
  ['wide', wide],
  ['narrow, without JavaScript', {...narrow, javaScriptEnabled: false}],
  ['wide, without JavaScript', {...wide, javaScriptEnabled: false}]
]

for (const [name, view] of views)
  test('from the middle of the text everything should be within one action, ' + name, () =>
    visit(document, view, async (page) => {
      const ways = page.getByRole('navigation', {name: 'This document'})
      for (const [link, selector] of [
        [/^Notes/u, '#notes'],
        [/^Connections/u, '#connections'],
        ['Cite', '#cite']
      ] as const) {
        await page.locator('#p12').scrollIntoViewIfNeeded()
        await ways.getByRole('link', {name: link}).click()
        await expectBelow(page, selector)
        assert.ok((await ways.boundingBox())?.y === 0, 'the line follows')
      }
      await ways.getByRole('link', {name: 'Contents'}).click()
      assert.match(page.url(), /\/frus1964-68v17\/#ch3$/u)
      await page.goBack()
      await ways.getByRole('link', {name: /^Previous: 9\. /u}).click()
      assert.match(page.url(), /\/d9\/$/u)
      await ways.getByRole('link', {name: /^Next: 67\. /u}).click()
      assert.match(page.url(), /\/d67\/$/u)
    })
  )

for (const [name, view] of [...views, ['small', small] as [string, View]])
  test('the sections and pages of a long document should make a list, ' + name, () =>
    visit(document, {...view, prepare: withSections}, async (page) => {
      assert.deepEqual(await findOut(page), [])
      await page.locator('#p12').scrollIntoViewIfNeeded()
      await page.locator('.parts summary').click()
      await page.locator('.parts').getByRole('link', {name: 'The paper of July 20'}).click()
      await expectBelow(page, '#p4')
      if (view.javaScriptEnabled === false) return
      assert.equal(await page.locator('.parts[open]').count(), 0, 'closed by a choice')
      await page.locator('.parts summary').click()
      await page.keyboard.press('Escape')
      assert.equal(await page.locator('.parts[open]').count(), 0, 'closed by Escape')
      await page.locator('.parts summary').click()
      await page.locator('.parts').getByRole('link', {name: '208', exact: true}).click()
      await expectBelow(page, '#pg_208')
    })
  )

for (const [name, view] of Object.entries({small, narrow, wide}))
  test('the list of sections should be accessible and stay in the window, ' + name, () =>
    visit(document, {...view, prepare: withSections}, async (page) => {
      await page.locator('.parts summary').click()
      await settle(page)
      assert.deepEqual(await findBarriers(page), [])
      assert.deepEqual(await findOverflow(page), [])
      assert.deepEqual(await findOut(page), [])
    })
  )

test('what the line leads to should not stand below it', () =>
  visit(document + '#p8', narrow, (page) => expectBelow(page, '#p8')))

/** Waits until a place is in view, below the line of ways. */
async function expectBelow(page: Page, selector: string): Promise<void> {
  await expectInView(page, selector)
  const [line, place] = await Promise.all(
    ['.ways', selector].map((selector) => page.locator(selector).boundingBox())
  )
  assert.ok(line && place && place.y >= line.y + line.height - 1, JSON.stringify({line, place}))
}

/** Ways that stand outside the window or upon another. */
async function findOut(page: Page): Promise<string[]> {
  const ways = await page.locator('.ways > :is(a, details)').all()
  const boxes = await Promise.all(ways.map((way) => way.boundingBox()))
  const width = page.viewportSize()?.width ?? 0
  return boxes.flatMap((box, index) => {
    const right = boxes[index + 1]?.x ?? width
    return box && box.x >= 0 && box.x + box.width <= right + 0.5
      ? []
      : [JSON.stringify(box) + ' before ' + right]
  })
}

/** A list of sections before that of the pages. */
function withSections(page: Page): Promise<void> {
  const list =
    '<ol role="list"><li><a href="#p4">The paper of July 20</a></li><li><a href="#p9">Annex</a></li></ol>'
  return rewrite(page, '**/d67/', (html) =>
    html.replace('>Pages</summary>', '>Sections</summary>').replace(/(<\/summary> *<div>)/u, '$1' + list)
  )
}
