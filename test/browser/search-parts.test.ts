import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import type {Engine, Found} from '../../src/search/engine/engine.ts'
import {browse, wide} from './browse.ts'
import {fakeEngine, makeFound, makeHit, release, untilReleased} from './fake-engine.ts'
import {saidOf} from './hits.ts'

const visit = browse('root')

/**
 * Parts of an answer and the answer, each with how many milliseconds after the one before it is there; an answer with `null`
 * comes when the test lets it.
 */
type Given = {parts: {after: number; answer: Found; searched: number}[]; after: number | null; answer: Found}

const make = ({parts, after, answer}: Given): Partial<Engine> => ({
  async search(_query, _options, onPart) {
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
    for (const part of parts) {
      await wait(part.after)
      onPart?.({...part, of: 30_000})
    }
    await (after === null ? untilReleased() : wait(after))
    return answer
  }
})

/** In the answer, documents 21 to 23 are before those that were known first. */
const known = makeFound(123)
const answer = makeFound(456, {
  hits: [21, 22, 23, 1, 2, 3, 4, 5, 6, 7].map((number) => makeHit(number))
})
const slow: Given = {
  parts: [
    {after: 300, answer: known, searched: 8000},
    {after: 300, answer: makeFound(130), searched: 16_000}
  ],
  after: null,
  answer
}

test('a slow search should say how far it is, and show what it knows until the answer is there', () =>
  visit('/search/?q=leader', {...wide, prepare: withEars(slow)}, async (page) => {
    await page.locator('.hits > li').first().waitFor()
    assert.deepEqual(await headings(page), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    assert.equal(await page.locator('.found[aria-busy=true]').count(), 1)
    await page.locator('.progress', {hasText: '16,000'}).waitFor()
    await release(page)
    await page.locator('.said', {hasText: '456 documents'}).waitFor()
    assert.deepEqual(await headings(page), [21, 22, 23, 1, 2, 3, 4, 5, 6, 7])
    const seen = await changesOf(page, '.progress')
    assert.deepEqual(seen.slice(-3), [
      'Searching … 8,000 of 30,000 documents; 123 found so far',
      'Searching … 16,000 of 30,000 documents; 130 found so far',
      ''
    ])
    assert.deepEqual(await changesOf(page, '.said'), ['Searching …', '456 documents · by relevance'])
  }))

test('a reader who is in the list should stay there when the answer comes', () =>
  visit('/search/?q=leader', {...wide, prepare: withEars(slow)}, async (page) => {
    await page.locator('.hits > li').first().waitFor()
    const link = page.locator('.hits .places a[href*="/d4/"]')
    await link.focus()
    await page.evaluate(() => {
      scrollTo(0, 300)
    })
    const before = (await link.boundingBox())?.y ?? -1
    await release(page)
    await page.locator('.said', {hasText: '456 documents'}).waitFor()
    assert.equal(await headings(page).then(([first]) => first), 21)
    assert.ok(await link.evaluate((element) => element === document.activeElement), 'it keeps the focus')
    assert.ok(Math.abs(((await link.boundingBox())?.y ?? 999) - before) < 2, 'it keeps its height')
  }))

test('a quick search should show nothing before its answer', () =>
  visit(
    '/search/?q=leader',
    {
      ...wide,
      prepare: withEars({parts: [{after: 10, answer: known, searched: 8000}], after: 50, answer})
    },
    async (page) => {
      await page.locator('.hits > li').first().waitFor()
      assert.match(await saidOf(page), /^456 documents/u)
      const [first = '', ...rest] = await changesOf(page, '.hits')
      assert.match(first, /^21\. /u)
      assert.deepEqual(rest, [])
    }
  ))

/** Fakes the engine, and writes down what the page says each time that it changes. */
function withEars(given: Given): (page: Page) => Promise<void> {
  return async (page) => {
    await fakeEngine(page, make, given)
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        for (const part of document.querySelectorAll<HTMLElement>('.said, .progress, .hits')) {
          const changes: string[] = []
          new MutationObserver(() => {
            if (changes.at(-1) !== part.textContent) changes.push(part.textContent)
            part.dataset.changes = JSON.stringify(changes)
          }).observe(part, {childList: true, subtree: true, characterData: true})
        }
      })
    })
  }
}

async function changesOf(page: Page, part: string): Promise<string[]> {
  return JSON.parse((await page.locator(part).getAttribute('data-changes')) ?? '[]') as string[]
}

async function headings(page: Page): Promise<number[]> {
  return (await page.locator('.hits h2').allInnerTexts()).map((words) => parseInt(words))
}
