import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, rewrite, wide, type View} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')
const path = '/historicaldocuments/frus1964-68v17/d67/'

for (const width of [1100, 1440, 1920])
  test('notes should stand beside their lines, none upon another or the text, at ' + width + ' px', () =>
    visit(path, {viewport: {width, height: 900}}, async (page) => {
      const boxes = await findBesides(page)
      assert.equal(boxes.length, 5)
      assert.deepEqual(findClashes(boxes, width), [])
      for (const box of boxes) assert.ok(box.away < 12, 'far from its line: ' + JSON.stringify(box))
    })
  )

const dense = {
  'thirty calls in a paragraph': inText(callOf('5').repeat(30)),
  'a call at every word': inText(Array.from({length: 20}, () => 'word' + callOf('6')).join(' ')),
  'calls in every row of a table': inText('</p>' + table(12) + '<p>'),
  'long notes': (html: string) => html.replaceAll(bulletin, (bulletin + '. ').repeat(30)),
  'calls in headings and signatures': inText(
    '</p><h2>Heading' + callOf('3') + '</h2><p class="signature">Rostow' + callOf('5') + '</p><p>'
  )
}

for (const [name, change] of Object.entries(dense))
  test(name + ' should leave notes beside the text without overlap', () =>
    visit(path, {viewport: {width: 1100, height: 900}, ...changed(change)}, async (page) => {
      const boxes = await findBesides(page)
      assert.deepEqual(findClashes(boxes, 1100), [])
      assert.ok(boxes.length >= 5)
      for (const box of boxes) assert.ok(box.away < 900, 'more than a screen away: ' + JSON.stringify(box))
    })
  )

test('twenty notes of one line should all stand beside it, in order, none more than a screen away', () =>
  visit(path, {...wide, ...changed(inText(callOf('5').repeat(20)))}, async (page) => {
    const boxes = await findBesides(page)
    assert.equal(boxes.length, 25)
    for (const box of boxes) assert.ok(box.away < wide.viewport.height, JSON.stringify(box))
    assert.deepEqual(
      boxes.map(({note}) => note).filter((note) => note !== 'fn5'),
      ['fn2', 'fn3', 'fn4', 'fn6']
    )
  }))

test('a shortened note should be cut between words, and say that there is more', () =>
  visit(path, {...wide, ...changed(dense['long notes'])}, async (page) => {
    await settle(page)
    const notes = page.locator('.beside.crowded')
    assert.ok((await notes.count()) > 0)
    for (const note of await notes.all()) {
      const {cut, more} = await note.evaluate(findCut)
      assert.deepEqual(cut, [])
      assert.equal(more, '"… more"')
    }
  }))

/** Words of a shortened note that are seen in part, and what is said at its end. */
function findCut(note: Element): {cut: string[]; more: string} {
  const words = note.querySelector('.words')
  const first = words?.firstElementChild
  if (!words || !first) return {cut: ['no words'], more: ''}
  const shown = words.getBoundingClientRect()
  const cut: string[] = []
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const {index, 0: word} of (node.textContent ?? '').matchAll(/\S+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const boxes = [...range.getClientRects()].map(({top, bottom, right}) => ({
        // the height of the letters, not of the line
        isSeen: (top + bottom) / 2 < shown.bottom,
        isOut: right > shown.right + 1
      }))
      const seen = boxes.filter(({isSeen}) => isSeen)
      // a word may be broken at a hyphen of its own
      if (seen.length > 0 && seen.length < boxes.length && !/[-–—]/u.test(word)) cut.push(word)
      if (seen.some(({isOut}) => isOut)) cut.push(word)
    }
  return {cut, more: getComputedStyle(first, '::before').content}
}

test('a note of a table should stand at its row', () =>
  visit(path, {...wide, ...changed(inText('</p>' + table(2, 9) + '<p>'))}, async (page) => {
    const boxes = await findBesides(page)
    assert.equal(boxes.length, 7)
    for (const box of boxes) assert.ok(box.away < 12, 'far from its line: ' + JSON.stringify(box))
  }))

test('a note should be shortened where it leaves no room for the next one, and opened by a click', () =>
  visit(path, {...wide, ...changed(dense['long notes'])}, async (page) => {
    await settle(page)
    const beside = page.locator('.beside[data-note=fn3]')
    const next = page.locator('.beside[data-note=fn4]')
    const line = await page.locator('#fnref4').boundingBox()
    assert.ok(line)
    assert.ok(Math.abs(((await next.boundingBox())?.y ?? 0) - line.y) < 12, 'the next stands at its line')
    const short = (await beside.boundingBox())?.height ?? 0
    await beside.click()
    assert.ok(((await beside.boundingBox())?.height ?? 0) > 2 * short, 'the whole note is shown')
    assert.match(page.url(), /#fn3$/u)
    assert.equal(await page.locator('.beside.crowded').count(), 1, 'others are left whole')
    assert.deepEqual(findClashes(await findBesides(page), wide.viewport.width), [])
  }))

type Box = {
  note: string
  top: number
  bottom: number
  left: number
  right: number
  text: number
  away: number
}

/** Where the notes beside the text are, and how far from the line of their call. */
async function findBesides(page: Page): Promise<Box[]> {
  await settle(page)
  return page.evaluate(() => {
    const text = document.querySelector('.text')?.getBoundingClientRect().right ?? 0
    const calls = [...document.querySelectorAll('.call:has([href^="#fn"])')].filter(
      (call) => document.querySelector(`.notes ${call.querySelector('a')?.hash ?? ''}`) !== null
    )
    const boxes = Array.from(document.querySelectorAll<HTMLElement>('.beside'), (beside, index) => {
      const {top, bottom, left, right} = beside.getBoundingClientRect()
      const line = calls[index]?.getBoundingClientRect().top ?? 0
      return {note: beside.dataset.note ?? '', top, bottom, left, right, text, away: Math.abs(top - line)}
    })
    // what would stand too far away is left to the list
    return boxes.filter(({top, bottom}) => bottom > top)
  })
}

/** What stands upon another note, in the text, or outside the window. */
function findClashes(boxes: readonly Box[], width: number): string[] {
  return boxes.flatMap((box, index) => {
    const before = boxes[index - 1]
    return [
      ...(box.left < box.text ? ['in the text: ' + JSON.stringify(box)] : []),
      ...(box.right > width ? ['outside the window: ' + JSON.stringify(box)] : []),
      ...(before && box.top < before.bottom ? ['upon another: ' + JSON.stringify(box)] : [])
    ]
  })
}

const bulletin = 'For text, see Department of State Bulletin'

/** Puts HTML into the paragraph that calls note 3, before that call. */
function inText(inserted: string): (html: string) => string {
  return (html) => html.replace('of December 1967<sup', 'of ' + inserted + ' December 1967<sup')
}

function callOf(label: string): string {
  return `<sup class="call"><a href="#fn${label}" role="doc-noteref">${label}</a></sup>`
}

/** A table that calls a note in every row, or every so many. */
function table(calls: number, apart = 1): string {
  const row = (index: number) => `<tr><td>row ${index}${index % apart === 0 ? callOf('5') : ''}</td></tr>`
  const rows = Array.from({length: calls * apart}, (_, index) => row(index)).join('')
  return `<div class="table" role="region" aria-label="Table" tabindex="0"><table><tbody>${rows}</tbody></table></div>`
}

function changed(change: (html: string) => string): View {
  return {prepare: (page) => rewrite(page, '**/d67/', change)}
}
