/** Looks at a page in the browser: accessibility, layout shift, sideways scrolling. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe is in a page: without comments and long names, which each page would have to read. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fonts come late, as on a slow line: the moment when a careless page jumps. */
export async function delayFonts(page: Page): Promise<void> {
  await page.route(/\.woff2/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250))
    await route.continue()
  })
}

/** Waits until a page has stopped changing: fonts there, nothing asked for, no search under way. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Waits until the element is in the window, at least its first line. */
export async function expectInView(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.top < window.innerHeight
  }, selector)
}

/** What axe finds: the rule, and where. WCAG 2.2 AA and axe's best practice. */
export async function findBarriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // new in WCAG 2.2, and left out by axe unless it is asked for
    rules: {'target-size': {enabled: true}},
    resultTypes: ['violations']
  }
  const {violations} = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => id + ': ' + target.join(' ') + ': ' + firstCause(failureSummary))
  )
}

/** > Fix any of the following:\n  Element has insufficient color contrast … */
function firstCause(summary = ''): string {
  return summary.split('\n')[1]?.trim() ?? ''
}

/** What moved without having been asked to, since the page began or since this time on its clock. */
export async function findShifts(page: Page, since = 0): Promise<string[]> {
  return page.evaluate(async (since) => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries())
      })
      observer.observe({type: 'layout-shift', buffered: true})
      setTimeout(() => {
        resolve([])
      }, 100)
    })
    const late = entries.filter(({startTime}) => startTime >= since)
    return late.map((entry) => {
      const shift = entry as PerformanceEntry & {value: number; sources: {node: Node | null}[]}
      const names = shift.sources.map(({node}) => {
        const element = node instanceof Element ? node : node?.parentElement
        return element?.outerHTML.slice(0, 60) ?? '?'
      })
      return 'layout shift of ' + shift.value.toFixed(4) + ': ' + names.join(', ')
    })
  }, since)
}

/** What stands out of the page to the right, so that it scrolls sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5
    )
    const names = wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 80))
    return ['scrolls sideways, ' + scrollWidth + ' in ' + clientWidth + ' px: ' + names.join(', ')]
  })
}

/** Words that are cut off. The steps above a heading are shortened on purpose, and say so by dots. */
export async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const {overflowX, overflowY, clipPath, textOverflow} = getComputedStyle(element)
        if (clipPath !== 'none' || textOverflow === 'ellipsis' || element.textContent.trim() === '')
          return false
        const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
        const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        return wide || high
      })
      .map((element) => 'cut off: ' + element.outerHTML.slice(0, 80))
  )
}
