/** What `npm run bench` says of pages: what Lighthouse gives their speed, and what their first view weighs. */
import {chromium} from 'playwright-core'
import {pagesOfEveryKind} from '../test/browser/kinds.ts'
import {openLighthouse, type Device} from '../test/browser/lighthouse.ts'
import {follow, formatWeight, weigh} from '../test/browser/weigh.ts'
import {ensureChromium} from './chromium.ts'
import {serve} from './serve.ts'

const kinds = ['document', 'volume', 'home', 'search', 'search with results']
const devices: Device[] = ['mobile', 'desktop']

/** A line for the fullest page of each kind of a built site. Speed is that of this machine: run it on a quiet one. */
export async function* measurePages(folder: string): AsyncGenerator<string> {
  const served = await serve({folder, port: 0})
  const {audit, close} = await openLighthouse()
  const browser = await chromium.launch({executablePath: ensureChromium()})
  try {
    const fullest = pagesOfEveryKind({folder, base: '/'})
    for (const kind of kinds) {
      const address = new URL((fullest.get(kind) ?? '/').slice(1), served.address).href
      const scores: string[] = []
      for (const device of devices) {
        const {performance} = (await audit(address, device, ['performance'])).scores
        scores.push(device + ' ' + (performance ?? 0))
      }
      const page = await browser.newPage()
      const asked = follow(page)
      await page.goto(address)
      yield kind.padEnd(20) + scores.join(', ') + '; ' + formatWeight(await weigh(page, asked))
      await page.close()
    }
  } finally {
    await Promise.all([browser.close(), close(), served.close()])
  }
}
