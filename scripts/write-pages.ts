/**
 * Writes the pages, with Astro.
 *
 * Astro keeps files in the `.astro` of the project, whatever it builds and wherever to. So of two builds in one checkout the
 * second waits for the pages of the first.
 */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {buildPages} from './build-pages.ts'
import {takeLock} from './lock.ts'
import type {Staging} from './staging.ts'

/** Where the lock of the project lies. */
const folder = '.cache'

/**
 * Writes the pages of the content that the environment names; see `options.ts`. Gives what is wrong where two of them would
 * have one address, and `null` otherwise.
 */
export async function writePages({site, cache}: Pick<Staging, 'site' | 'cache'>): Promise<string | null> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const release = await waitForTurn()
  try {
    // base path, origin and content reach Astro through the environment: see astro.config.mjs
    return await buildPages({root: process.cwd(), outDir: site, cacheDir: cache, logLevel: 'warn'})
  } finally {
    release()
  }
}

async function waitForTurn(): Promise<() => void> {
  mkdirSync(folder, {recursive: true})
  for (let tries = 0; ; tries++) {
    const lock = takeLock(join(folder, 'pages.lock'))
    if (lock.status === 'taken') return lock.release
    if (tries === 0)
      console.error(`Waiting for the pages of another build in this folder, process ${lock.holder.pid}`)
    await setTimeout(200)
  }
}
