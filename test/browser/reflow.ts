/** Looks at a page in small windows, with what readers may set: nothing may be lost by it. */
import type {Page} from 'playwright-core'
import {findClipped, findOverflow} from './inspect.ts'

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

/** Words that are cut off or outside the window, in small windows, spaced out and enlarged. Leaves the page as it was. */
export async function findLostWords(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const faults = await look(page, '')
  await setStyle(page, spacing)
  faults.push(...(await look(page, 'spaced out: ')))
  await setStyle(page, large)
  await page.setViewportSize({width: 1280, height: 1024})
  faults.push(...(await lookOnce(page, 'large letters: ')))
  await setStyle(page, '')
  if (before) await page.setViewportSize(before)
  return faults
}

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

/** What a reader sets is a style sheet of the browser's, which the policy of a page does not stop. */
async function setStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets = [sheet]
  }, style)
}
