/** A real browser on a served site. Whatever a page must never do fails the test that looks at it. */
import assert from 'node:assert/strict'
import {after} from 'node:test'
import {chromium, type BrowserContextOptions, type Page} from 'playwright-core'
import {ensureChromium} from '../../scripts/chromium.ts'
import {serveSite, type SiteName} from '../site/sites.ts'

/** How a page is looked at; `prepare` is done before it is asked for, and faults that are `expected` are none. */
export type View = BrowserContextOptions & {prepare?: (page: Page) => Promise<void>; expected?: RegExp}

/** Opens a path of the site (`/search/?q=x`), does something there, and closes it. */
export type Visit = (
  path: string,
  view: View,
  look: (page: Page, faults: readonly string[]) => Promise<void>
) => Promise<void>

/** The widths that pages are looked at. */
export const narrow = {viewport: {width: 390, height: 844}}
export const wide = {viewport: {width: 1440, height: 900}}

/** Serves a site and starts a browser, for the tests of one file; both end with them. */
export async function browse(name: SiteName): Promise<Visit> {
  const served = await serveSite(name)
  const browser = await chromium.launch({executablePath: ensureChromium(), args: ['--disable-gpu']})
  after(async () => {
    await browser.close()
    await served.close()
  })
  return async (path, {prepare, expected, ...options}, look) => {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options})
    context.setDefaultTimeout(10_000)
    try {
      const page = await context.newPage()
      const faults = watch(page, new URL(served.address).origin)
      await page.addInitScript(reportViolations)
      await prepare?.(page)
      await page.goto(new URL(path.replace(/^\//u, ''), served.address).href)
      await look(page, faults)
      const unexpected = faults.filter((fault) => expected?.test(fault) !== true)
      assert.deepEqual(unexpected, [])
    } finally {
      await context.close()
    }
  }
}

/** Changes the HTML of a page before the browser has it: documents that the edition does not hold. */
export async function rewrite(page: Page, address: string, change: (html: string) => string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const body = change(html)
    assert.notEqual(body, html, 'nothing to change at ' + address)
    await route.fulfill({response, body})
  })
}

/** Says in the page what its policy stopped: the console has the same in words that change. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    console.error(`policy: ${effectiveDirective} ${blockedURI}`)
  })
}

function toFault(text: string): string {
  // Chromium’s own words for what is reported above
  if (/Content Security Policy/u.test(text)) return 'policy: in the console'
  return text.startsWith('policy: ') ? text : 'console: ' + text
}

/** Collects what no page may do: errors, dialogs, requests that fail or leave the site. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push('error: ' + error.message))
  page.on('dialog', (dialog) => {
    faults.push('dialog: ' + dialog.message())
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    // what fails to load is told below, but for the page itself: a 404 page is one
    const loading = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !loading) faults.push(toFault(message.text()))
  })
  page.on('request', (request) => {
    const {origin: asked, protocol} = new URL(request.url())
    if (asked !== origin && protocol.startsWith('http')) faults.push('foreign request: ' + request.url())
  })
  page.on('response', (response) => {
    const own = response.request().isNavigationRequest()
    if (response.status() >= 400 && !own) faults.push(response.status() + ': ' + response.url())
  })
  return faults
}
