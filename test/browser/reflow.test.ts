import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Page} from 'playwright-core'
import {builtSite} from '../site/sites.ts'
import {browse} from './browse.ts'
import {findClipped, findOverflow, settle} from './inspect.ts'
import {pagesOfEveryKind} from './kinds.ts'

const visit = await browse('root')

/** A window of 1280 pixels at 400 and at 200 %, and a telephone: WCAG 1.4.10, 1.4.4. */
const windows = [
  {width: 320, height: 256},
  {width: 640, height: 512},
  {width: 390, height: 844}
]

/** What a reader may set, and nothing may be lost by: WCAG 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`

/** Letters twice as large in a window that stays as it is: WCAG 1.4.4. */
const large = 'html { font-size: 225% !important }'

describe('every kind of page', {concurrency: 3}, () => {
  for (const [kind, path] of pagesOfEveryKind(builtSite('root'))) {
    test(`${kind} should keep its words in the window, small, enlarged and spaced out`, () =>
      // what a reader sets, a browser brings in past the policy of the page
      visit(path, {bypassCSP: true}, async (page) => {
        await settle(page)
        const faults = await look(page, '')
        const spaced = await page.addStyleTag({content: spacing})
        faults.push(...(await look(page, 'spaced out: ')))
        await spaced.evaluate((element) => element.parentNode?.removeChild(element))
        await page.addStyleTag({content: large})
        await page.setViewportSize({width: 1280, height: 1024})
        faults.push(...(await lookOnce(page, 'large letters: ')))
        assert.deepEqual(faults, [])
      }))
  }
})

async function look(page: Page, how: string): Promise<string[]> {
  const faults: string[] = []
  for (const size of windows) {
    await page.setViewportSize(size)
    faults.push(...(await lookOnce(page, how + size.width + ' px: ')))
  }
  return faults
}

async function lookOnce(page: Page, how: string): Promise<string[]> {
  return [...(await findOverflow(page)), ...(await findClipped(page))].map((fault) => how + fault)
}
