/** How a search page answers in a browser that comes to it for the first time. */
import {chromium, type Browser, type CDPSession} from 'playwright-core'
import type {Query} from '../test/search/queries.ts'
import {ensureChromium} from './chromium.ts'
import {serve} from './serve.ts'

/** What came over the line, headers included, and how long that took. */
export type Load = {requests: number; bytes: number; milliseconds: number}

/**
 * The page itself, and its scripts and styles alone; what every search needs of the index; and what this one needed more,
 * until ten results are shown.
 */
export type Answered = {page: Load; code: Load; start: Load; query: Load}

/** How long an answer may take before it is given up. */
const patience = 30_000

/** What every search loads: which bands there are, their manifests and facets. */
const startFile = /\/search-index\/(?:bands|[^/]+\/(?:band|facets))$/u

const codeFile = /\.(?:css|js)$/u

/** The index, and the records that excerpts are cut from. */
const searchFile = /\/search-index\/|\/historicaldocuments\/.+\.json$/u

/**
 * Opens the search page of a site for each query, every time with an empty cache; of several rounds the fastest counts.
 * `null` where nothing is shown.
 */
export async function* measureSearch(
  folder: string,
  queries: readonly Query[],
  rounds: number
): AsyncGenerator<Answered | null> {
  const served = await serve({folder, port: 0})
  const browser = await chromium.launch({executablePath: ensureChromium(), args: ['--disable-gpu']})
  try {
    for (const query of queries) {
      const address = new URL('search/' + toAddress(query), served.address).href
      const answers: Answered[] = []
      for (let round = 0; round < rounds; round++) {
        const answered = await open(browser, address)
        if (!answered) break
        answers.push(answered)
      }
      yield answers.sort((a, b) => a.query.milliseconds - b.query.milliseconds)[0] ?? null
    }
  } finally {
    await Promise.all([browser.close(), served.close()])
  }
}

async function open(browser: Browser, address: string): Promise<Answered | null> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const files = await follow(await context.newCDPSession(page))
    await page.addInitScript(noteResults)
    await page.goto(address)
    const shown = await page.waitForFunction(isShown, null, {timeout: patience}).catch(() => null)
    if (!shown) return null
    const {parsed, results, ends} = await page.evaluate(readTimes)
    const ready = Math.max(parsed, ...ends.filter(({url}) => startFile.test(url)).map(({end}) => end))
    const load = (isOne: (url: string) => boolean, milliseconds: number): Load => {
      const some = [...files.values()].filter(({url}) => isOne(url))
      return {requests: some.length, bytes: some.reduce((sum, {bytes}) => sum + bytes, 0), milliseconds}
    }
    return {
      page: load((url) => !searchFile.test(url), parsed),
      code: load((url) => codeFile.test(url), 0),
      start: load((url) => startFile.test(url), ready - parsed),
      query: load((url) => searchFile.test(url) && !startFile.test(url), results - ready)
    }
  } finally {
    await context.close()
  }
}

/** Notes when the page was read and when the first results are in it. Runs in the browser. */
function noteResults(): void {
  addEventListener('DOMContentLoaded', () => performance.mark('page'))
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.hits > li')) return
    performance.mark('results')
    observer.disconnect()
  })
  observer.observe(document, {subtree: true, childList: true})
}

/** Whether they are. Runs in the browser. */
function isShown(): boolean {
  return performance.getEntriesByName('results').length > 0
}

/** When the page was read, when results were shown, when each file had come. Runs in the browser. */
function readTimes(): {parsed: number; results: number; ends: {url: string; end: number}[]} {
  const [parsed = 0, results = 0] = ['page', 'results'].map(
    (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0
  )
  const ends = performance
    .getEntriesByType('resource')
    .map(({name, startTime, duration}) => ({url: name, end: startTime + duration}))
  return {parsed, results, ends}
}

/** The files that a page asks for, with what came of each. */
async function follow(session: CDPSession): Promise<Map<string, {url: string; bytes: number}>> {
  const files = new Map<string, {url: string; bytes: number}>()
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    files.set(requestId, {url: request.url, bytes: 0})
  })
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const file = files.get(requestId)
    if (file) file.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return files
}

/** The address of a query on the search page. */
function toAddress({q, scope, forms, facets, from, to, sort}: Query): string {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.append('q', q)
  if (scope !== 'all') parameters.append('within', scope)
  if (forms) parameters.append('forms', '1')
  for (const [name, values] of Object.entries(facets))
    for (const value of values) parameters.append(name === 'volume' ? 'volume-id' : name, value)
  if (from !== null) parameters.append('start-date', from)
  if (to !== null) parameters.append('end-date', to)
  if (sort !== 'relevance') parameters.append('sort-by', sort)
  return '?' + parameters.toString()
}
