/** The browser that the search is measured in, what it works, and how slow its line can be made. */
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core'
import {z} from 'zod'
import {ensureChromium} from '../chromium.ts'
import {cpuOfThreads} from './processes.ts'

/** A browser, and the seconds of CPU that its pages have used so far. */
export type Lab = {browser: Browser; cpuOf: () => Promise<Cpu>; close: () => Promise<void>}

/** The seconds of each process that has a page: all of them, and those of the workers in it. */
export type Cpu = Map<number, Spent>

/** Seconds of CPU. A worker searches; what is drawn of it is the work of the page. */
export type Spent = {all: number; workers: number}

/**
 * “Slow 4G” of Chromium's DevTools: bytes a second, and milliseconds that are added to each request. The preset means 1.6
 * Mbit/s down, 750 kbit/s up and a round trip of 150 ms, each with the factor that DevTools has for it: `Slow4GConditions` in
 * https://github.com/ChromeDevTools/devtools-frontend/blob/00d120bf0e61feb60bf7c31cf879454577904b77/front_end/core/sdk/NetworkManager.ts
 */
const slow4G = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75
}

const ProcessInfo = z.object({
  processInfo: z.array(z.object({type: z.string(), id: z.number(), cpuTime: z.number()}))
})

/** Starts the browser. A process that is kept ready for the next page would be counted with this one. */
export async function openLab(): Promise<Lab> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-features=SpareRendererForSitePerProcess'
    ]
  })
  const session = await browser.newBrowserCDPSession()
  return {
    browser,
    cpuOf: () => readCpu(session),
    close: () => browser.close()
  }
}

/** The seconds from one reading to the next, of the processes that are in both. */
export function between(before: Cpu, after: Cpu): Spent {
  const spent = {all: 0, workers: 0}
  for (const [id, {all, workers}] of after) {
    const then = before.get(id)
    if (!then) continue
    spent.all += all - then.all
    spent.workers += workers - then.workers
  }
  return spent
}

/** Makes the line of a page slow; that of its workers as well. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
}

async function readCpu(session: CDPSession): Promise<Cpu> {
  const {processInfo} = ProcessInfo.parse(await session.send('SystemInfo.getProcessInfo'))
  return new Map(
    processInfo
      .filter(({type}) => type === 'renderer')
      .map(({id, cpuTime}) => [id, {all: cpuTime, workers: cpuOfThreads(id, 'DedicatedWorker')}])
  )
}
