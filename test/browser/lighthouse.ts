/** Runs Lighthouse on pages of a served site, in the browser of the other tests. */
import {once} from 'node:events'
import {createServer} from 'node:net'
import lighthouse, {desktopConfig, type Flags} from 'lighthouse'
import {chromium} from 'playwright-core'
import {ensureChromium} from '../../scripts/chromium.ts'

/** As a telephone sees a page, or a desk. */
export type Device = 'mobile' | 'desktop'

/** What Lighthouse gives a page in each category, of 100, and what it took points off for, with the place. */
export type Report = {scores: Record<string, number>; faults: string[]}

/** Looks at pages, and ends with its browser. */
export type Lighthouse = {
  audit: (address: string, device: Device, categories: readonly string[]) => Promise<Report>
  close: () => Promise<void>
}

/** Where speed is not asked for, Lighthouse need not wait until a page has long been quiet. */
const quick: Flags = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true
}

/** Starts a browser that Lighthouse can drive. */
export async function openLighthouse(): Promise<Lighthouse> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--remote-debugging-port=' + port]
  })
  return {
    async audit(address, device, categories) {
      const speed = categories.includes('performance')
      const flags: Flags = {port, logLevel: 'error', onlyCategories: [...categories], ...(speed ? {} : quick)}
      const result = await lighthouse(address, flags, device === 'desktop' ? desktopConfig : undefined)
      if (!result || result.lhr.runtimeError) {
        throw new Error(
          `Unexpected end of Lighthouse on \`${address}\`: ${result?.lhr.runtimeError?.message ?? ''}`
        )
      }
      return toReport(result.lhr)
    },
    close: () => browser.close()
  }
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function toReport({categories, audits}: Result): Report {
  const scored = Object.entries(categories).map(([name, {score}]): [string, number] => [
    name,
    Math.round((score ?? 0) * 100)
  ])
  const faults = Object.values(categories).flatMap(({id, auditRefs}) =>
    auditRefs.flatMap((reference) => {
      const audit = audits[reference.id]
      if (!audit || reference.weight === 0 || audit.score === null || audit.score === 1) return []
      return [
        [id, audit.id, audit.title, audit.displayValue, places(audit.details)].filter(Boolean).join(': ')
      ]
    })
  )
  return {scores: Object.fromEntries(scored), faults}
}

/**
 * The first elements that an audit names.
 *
 * > "node":{"type":"node","lhId":"1-0-A","path":"1,HTML,1,BODY","selector":"dd > ul.path > li > a"
 */
function places(details: unknown): string {
  const selectors = JSON.stringify(details ?? '').matchAll(/"selector":"(?<selector>[^"]+)"/gu)
  return [...selectors]
    .slice(0, 8)
    .map(({groups}) => groups?.selector)
    .join(', ')
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const bound = server.address()
  server.close()
  await once(server, 'close')
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}
