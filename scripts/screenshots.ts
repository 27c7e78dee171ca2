/** `npm run screenshots`: pictures of a document page for the README, light and dark, in `docs/images/`. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {readArguments} from './arguments.ts'
import {ensureChromium} from './chromium.ts'
import {serve} from './serve.ts'

/** The page that is shown, and how much of it. */
const page = 'historicaldocuments/frus1964-68v17/d67/'
const viewport = {width: 1200, height: 760}

const {out} = readArguments(
  {out: {type: 'string', default: join('docs', 'images')}},
  'usage: npm run screenshots -- [--out DIR]'
)

const folder = mkdtempSync(join(tmpdir(), 'frus-edition-'))
try {
  const site = join(folder, 'site')
  buildCommitted(site)
  mkdirSync(out, {recursive: true})
  await takePictures(site)
} finally {
  rmSync(folder, {recursive: true})
}

/** Builds the committed edition, whatever the environment says. */
function buildCommitted(site: string): void {
  const script = join(import.meta.dirname, 'build.ts')
  const args = [script, '--content', 'content', '--base', '/', '--site', '', '--out', site]
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) throw new Error('Unexpected end of the build, expected a site to take pictures of')
}

async function takePictures(site: string): Promise<void> {
  const served = await serve({folder: site, port: 0})
  const browser = await chromium.launch({executablePath: ensureChromium()})
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      // nothing of the machine is in the picture: not its density, its place, or its clock
      const context = await browser.newContext({
        viewport,
        colorScheme,
        deviceScaleFactor: 1,
        reducedMotion: 'reduce',
        locale: 'en-US',
        timezoneId: 'UTC'
      })
      const tab = await context.newPage()
      await tab.goto(new URL(page, served.address).href, {waitUntil: 'networkidle'})
      await tab.evaluate(() => document.fonts.ready)
      const path = join(out, `document-${colorScheme}.png`)
      await tab.screenshot({path, animations: 'disabled', caret: 'hide'})
      console.log(`${path}: ${(statSync(path).size / 1000).toFixed(0)} KB`)
      await context.close()
    }
  } finally {
    await Promise.all([browser.close(), served.close()])
  }
}
