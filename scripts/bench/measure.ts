/** How a search page answers somebody who comes to it for the first time. */
import type {Page} from 'playwright-core'
import {serve} from '../serve.ts'
import {between, slowDown, type Lab, type Spent} from './browser.ts'
import {partOf, type Part} from './layout.ts'
import {createTraffic, type Sent, type Traffic} from './traffic.ts'
import {ask, isShown, noteEnter, noteResults, readAnswer} from './watch-page.ts'

/** A search page that is served. */
export type SearchPage = {address: string; traffic: Traffic; close: () => Promise<void>}

/** What came over the line, headers included, how long that took, and the CPU seconds of the page and of its workers meanwhile. */
export type Load = {requests: number; bytes: number; milliseconds: number; cpu: number; workers: number}

/**
 * The page, and its scripts and styles alone; what every search needs, from the focus on its box on; and what this one needed
 * more, from Enter until ten results are shown. The bytes are those of all that was asked for until it was quiet.
 */
export type Answered = Record<Part, Load> & {hits: number}

/** How long an answer may take before it is given up. */
const patience = 60_000

/** How long nothing must be asked for until a page is taken to have what it wants. */
const calm = 250

const box = 'input[name=q]'

/** Serves the search page at `path` of the site in a folder. */
export async function serveSearch(folder: string, path: string): Promise<SearchPage> {
  const traffic = createTraffic()
  const served = await serve({folder, port: 0, onRequest: traffic.watch})
  return {address: new URL(path, served.address).href, traffic, close: () => served.close()}
}

/** Asks what `search` says (`?q=…`) in a page that was opened with an empty cache; `null` where there is no answer. */
export async function measureOpen(lab: Lab, site: SearchPage, search: string): Promise<Answered | null> {
  return inPage(lab, async (page) => {
    site.traffic.take()
    await page.goto(site.address)
    await site.traffic.quiet(calm)
    const came = site.traffic.take()
    const cpu = await lab.cpuOf()
    const focus = performance.now()
    await page.locator(box).last().focus()
    const ready = await site.traffic.quiet(calm)
    const cpuReady = await lab.cpuOf()
    await page.evaluate(ask, search)
    if (!(await comes(page))) return null
    await site.traffic.quiet(calm)
    const cpuDone = await lab.cpuOf()
    const {milliseconds, hits} = await page.evaluate(readAnswer)
    const files = [...came, ...site.traffic.take()]
    return {
      page: sum(files, ['page', 'code'], 0, none),
      code: sum(files, ['code'], 0, none),
      start: sum(files, ['start'], Math.max(0, ready - focus), between(cpu, cpuReady)),
      query: sum(files, ['query'], milliseconds, between(cpuReady, cpuDone)),
      hits
    }
  })
}

/**
 * Puts words in the box and presses Enter on a slow line, the page open and idle before: the milliseconds from Enter to the
 * results. `pace`: milliseconds from letter to letter, in which a page may load what it needs; 0: pasted at once. `rests`:
 * whether the box has the focus until all is loaded that every search needs.
 */
export async function measureTyped(
  lab: Lab,
  site: SearchPage,
  words: string,
  {pace, rests}: {pace: number; rests: boolean}
): Promise<number | null> {
  return inPage(lab, async (page) => {
    await page.addInitScript(noteEnter)
    await page.goto(site.address)
    await site.traffic.quiet(calm)
    const input = page.locator(box).last()
    if (rests) {
      await input.focus()
      await site.traffic.quiet(calm)
    }
    await slowDown(page)
    await input.focus()
    if (pace === 0) await input.fill(words)
    else await input.pressSequentially(words, {delay: pace})
    await input.press('Enter')
    return (await comes(page)) ? (await page.evaluate(readAnswer)).milliseconds : null
  })
}

/** Opens the address of a search on a slow line, nothing in the cache: the milliseconds to its results. */
export async function measureCold(lab: Lab, site: SearchPage, search: string): Promise<number | null> {
  return inPage(lab, async (page) => {
    await slowDown(page)
    await page.goto(site.address + search, {waitUntil: 'commit'})
    return (await comes(page)) ? (await page.evaluate(readAnswer)).milliseconds : null
  })
}

/** Does something in a new page of a new reader, who has nothing in the cache. */
async function inPage<Result>(lab: Lab, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await lab.browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript(noteResults)
    return await work(page)
  } finally {
    await context.close()
  }
}

async function comes(page: Page): Promise<boolean> {
  const shown = page.waitForFunction(isShown, null, {timeout: patience, polling: 50})
  return shown.then(
    () => true,
    () => false
  )
}

const none: Spent = {all: 0, workers: 0}

function sum(files: readonly Sent[], parts: readonly Part[], milliseconds: number, spent: Spent): Load {
  const some = files.filter(({path}) => parts.includes(partOf(path)))
  return {
    requests: some.length,
    bytes: some.reduce((all, {bytes}) => all + bytes, 0),
    milliseconds,
    cpu: spent.all,
    workers: spent.workers
  }
}
