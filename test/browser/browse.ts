/** A real browser on a served site. Whatever a page must never do fails the test that looks at it. */
import assert from 'node:assert/strict'
import {after} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page
} from 'playwright-core'
import {ensureChromium} from '../../scripts/chromium.ts'
import type {Served} from '../../scripts/serve.ts'
import {serveSite, type SiteName} from '../site/sites.ts'

/**
 * How a page is looked at; `prepare` is done before it is asked for, and faults that are `expected` are none. A page that is
 * looked at `alone` has a context that no page had before: an empty cache, and a clock that may be changed.
 */
export type View = BrowserContextOptions & {
  prepare?: (page: Page) => Promise<void>
  expected?: RegExp
  alone?: boolean
}

/** Opens a path of the site (`/search/?q=x`), does something there, and closes it. */
export type Visit = (
  path: string,
  view: View,
  look: (page: Page, faults: readonly string[]) => Promise<void>
) => Promise<void>

/** The widths that pages are looked at. */
export const narrow = {viewport: {width: 390, height: 844}}
export const wide = {viewport: {width: 1440, height: 900}}

/** How long a test waits for a condition before it fails, in milliseconds: long, because the machine may be busy. */
const patience = 60_000

/** What the tests of a process share, whichever files they are from. */
const visits = new Map<SiteName, Visit>()
const served: Served[] = []
let browser: Promise<Browser> | null = null

after(async () => {
  await (await browser)?.close()
  for (const {close} of served) await close()
})

/**
 * Visits to a site. It is served, and the browser started, when the first visit begins: a file that asks for visits waits for
 * nothing, so that several files can be loaded into one process. Both end with the tests of the process.
 */
export function browse(name: SiteName): Visit {
  const known = visits.get(name)
  if (known) return known
  const visit = openSite(name)
  visits.set(name, visit)
  return visit
}

/** A site that is served, and the browser that looks at it. */
type Opened = {address: string; browser: Browser; contexts: Lend}

function openSite(name: SiteName): Visit {
  let opened: Promise<Opened> | null = null
  return async (path, {prepare, expected, alone = false, ...options}, look) => {
    const {address, contexts, browser} = await (opened ??= open())
    const {context, done} = alone ? await openAlone(browser, options) : await contexts(options)
    let isWhole = false
    try {
      const page = await context.newPage()
      const faults = watch(page, new URL(address).origin)
      await page.addInitScript(reportViolations)
      await prepare?.(page)
      await page.goto(new URL(path.replace(/^\//u, ''), address).href)
      await look(page, faults)
      const unexpected = faults.filter((fault) => expected?.test(fault) !== true)
      assert.deepEqual(unexpected, [])
      await page.close()
      isWhole = true
    } finally {
      await done(isWhole)
    }
  }

  async function open(): Promise<Opened> {
    browser ??= chromium.launch({executablePath: ensureChromium(), args: ['--disable-gpu']})
    const [site, launched] = await Promise.all([serveSite(name), browser])
    served.push(site)
    return {address: site.address, browser: launched, contexts: poolContexts(launched, site.address)}
  }
}

/** A context for one visit; `done` says whether the next one may have it. */
type Lend = (options: BrowserContextOptions) => Promise<Lent>
type Lent = {context: BrowserContext; done: (isWhole: boolean) => Promise<void>}

/**
 * Lends contexts to visits, one visit at a time to each: a page in a context that is there takes half the work of one in a new
 * context. Each visit has a page of its own, and finds nothing stored.
 */
function poolContexts(browser: Browser, address: string): Lend {
  const free = new Map<string, {context: BrowserContext; kept: Page}[]>()
  return async (options) => {
    const key = JSON.stringify(options)
    const contexts = free.get(key) ?? []
    free.set(key, contexts)
    const lent = contexts.pop() ?? (await open(options))
    return {
      context: lent.context,
      async done(isWhole) {
        if (!isWhole) {
          await lent.context.close()
          return
        }
        await lent.context.clearCookies()
        await lent.kept.evaluate(() => {
          localStorage.clear()
        })
        contexts.push(lent)
      }
    }
  }

  async function open(options: BrowserContextOptions): Promise<{context: BrowserContext; kept: Page}> {
    const context = await newContext(browser, options)
    // a page of the site that stays open keeps the process that shows the site
    const kept = await context.newPage()
    await kept.goto(new URL('robots.txt', address).href)
    return {context, kept}
  }
}

async function openAlone(browser: Browser, options: BrowserContextOptions): Promise<Lent> {
  const context = await newContext(browser, options)
  return {context, done: () => context.close()}
}

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options})
  context.setDefaultTimeout(patience)
  return context
}

/**
 * Waits until a condition holds that takes awaiting to find out; fails where it never does. `page.waitForFunction` will not do:
 * it takes the promise that an async function gives for the truth.
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience
  while (!(await holds())) {
    assert.ok(performance.now() < end, 'waited in vain until ' + holds.toString())
    await setTimeout(50)
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
