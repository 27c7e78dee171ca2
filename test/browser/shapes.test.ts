/** Documents that are wide, long or dense: no page scrolls sideways, tables scroll by themselves, and paper has room for them. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {noteCount, pageCount, pathOf, shapes} from '../site/shapes-edition.ts'
import {browse, wide} from './browse.ts'
import {findBarriers, findOverflow, settle} from './inspect.ts'
import {readPaper} from './paper.ts'

const visit = browse('shapes')
const names = Object.keys(shapes) as (keyof typeof shapes)[]

for (const name of names)
  test('a page with ' + name + ' should not scroll sideways', () =>
    visit(pathOf(name), {viewport: {width: 320, height: 844}}, async (page) => {
      for (const width of [320, 360, 390, 820, 1100, 1440]) {
        await page.setViewportSize({width, height: 844})
        assert.deepEqual(await findOverflow(page), [], width + ' px')
      }
      assert.deepEqual(await findBarriers(page), [])
    })
  )

test('the long documents should have what they are looked at for', () =>
  visit(pathOf('61 notes'), wide, async (page) => {
    assert.equal(await page.locator('.notes li, .printed').count(), noteCount)
    await page.goto(new URL(pathOf('40 pages'), page.url()).href)
    assert.equal(await page.locator('.text .page:not(.inferred)').count(), pageCount)
  }))

for (const width of [320, 390, 1440])
  test(`a wide table should scroll by itself, its labels staying, and show where it is cut, at ${width} px`, () =>
    visit(pathOf('a wide table'), {viewport: {width, height: 900}}, async (page) => {
      await settle(page)
      const table = page.locator('.table.wide')
      const label = table.locator('tbody th').first()
      const figure = table.locator('tbody td').first()
      const [before, at] = [await label.boundingBox(), await figure.boundingBox()]
      const {scrolls, shadow} = await table.evaluate((element) => ({
        scrolls: element.scrollWidth > element.clientWidth,
        shadow: getComputedStyle(element).backgroundAttachment
      }))
      assert.ok(scrolls)
      assert.equal(shadow, 'local, local, scroll, scroll')
      await table.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('.table.wide')?.scrollLeft ?? 0) > 20)
      assert.equal((await label.boundingBox())?.x, before?.x, 'labels stay')
      assert.ok(((await figure.boundingBox())?.x ?? 0) < (at?.x ?? 0) - 20, 'figures move')
      assert.match(page.url(), /\/d1\/$/u, 'arrows do not turn the document')
    }))

test('figures should stand under each other by their point, and rows be ruled', () =>
  visit(pathOf('a wide table'), wide, async (page) => {
    await settle(page)
    const points = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.table.wide tbody tr'), (row) => {
        const cell = row.children[1]?.firstChild
        if (!(cell instanceof Text)) return NaN
        const range = document.createRange()
        const at = cell.data.indexOf('.')
        range.setStart(cell, 0)
        range.setEnd(cell, at === -1 ? cell.length : at)
        return Math.round(range.getBoundingClientRect().right)
      })
    )
    assert.equal(new Set(points).size, 1, points.join(' '))
    const ruled = await page
      .locator('.table tr:first-child > *')
      .evaluateAll((cells) => cells.every((cell) => getComputedStyle(cell).borderBottomWidth !== '0px'))
    assert.ok(ruled)
  }))

test('a wide table should be turned on paper, whole, with what it is of over it', () =>
  visit(pathOf('a wide table'), wide, async (page) => {
    await settle(page)
    const sheets = await readPaper(await page.pdf({format: 'A4', preferCSSPageSize: true}))
    const turned = sheets.filter(({width, height}) => width > height)
    assert.equal(turned.length, 1)
    const [sheet] = turned
    assert.ok(sheet)
    for (const words of ['Districts', '1965', 'Northern Highlands', '9,876', '108,636'])
      assert.ok(sheet.text.includes(words), words + ' in ' + sheet.text)
    for (const {text, right} of sheet.lines) assert.ok(right < sheet.width - 40, text)
  }))

test('notes should keep their order beside the text, and each be found in the list by its number', () =>
  visit(pathOf('61 notes'), wide, async (page) => {
    await settle(page)
    const tops = await besideTops(page)
    assert.equal(tops.length, noteCount - 1)
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b)
    )
    const numbers = await page
      .locator('.notes li')
      .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value))
    assert.deepEqual(
      numbers,
      Array.from({length: noteCount - 1}, (_, index) => index + 2)
    )
  }))

test('notes should stand at their lines again when the text above them grows', () =>
  visit(pathOf('61 notes'), wide, async (page) => {
    await settle(page)
    const before = await middle(page)
    await page
      .locator('.text p')
      .first()
      .evaluate((paragraph) => (paragraph.style.paddingBottom = '90px'))
    await page.waitForFunction((before) => {
      const note = [...document.querySelectorAll('.beside')].at(30)
      return (note?.getBoundingClientRect().top ?? 0) + scrollY > before + 10
    }, before.note)
    const after = await middle(page)
    assert.ok(after.line > before.line + 80)
    assert.ok(Math.abs(after.line - before.line - (after.note - before.note)) < 12)
  }))

/** Where a note in the middle of the document stands, and the line of its call. */
function middle(page: Page): Promise<{note: number; line: number}> {
  return page.evaluate(() => {
    const top = (element: Element | null | undefined) => (element?.getBoundingClientRect().top ?? 0) + scrollY
    const note = [...document.querySelectorAll<HTMLElement>('.beside')].at(30)
    return {note: top(note), line: top(document.querySelector('#fnref' + note?.dataset.note?.slice(2)))}
  })
}

function besideTops(page: Page): Promise<number[]> {
  return page
    .locator('.beside')
    .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().top + scrollY))
}
