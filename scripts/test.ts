/**
 * `npm test`: finds or installs a Chromium, builds the sites that tests look at, runs every test.
 *
 * Paths as arguments run those tests only: `npm test -- test/site/links.test.ts`.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {buildSite, siteNames} from '../test/site/sites.ts'
import {ensureChromium} from './chromium.ts'
import {done, progress} from './progress.ts'

const named = process.argv.slice(2)

// What fails here fails its tests below as well; the others still run, and the whole has failed in any case.
const failures = [
  attempt('Looking for Chromium', () => {
    process.env.CHROMIUM_PATH = ensureChromium()
  }),
  ...siteNames.map((name) =>
    attempt('Building the site ' + name, () => {
      buildSite(name)
    })
  )
].filter((failure) => failure !== null)

if (!existsSync('../shared/corpus')) console.error('No ../shared/corpus: the tests over it are skipped')

const {status} = spawnSync(
  process.execPath,
  [
    '--test',
    // a browser test waits more than it works
    '--test-concurrency=' + Math.max(2, availableParallelism() - 1),
    '--test-reporter=' + (process.stdout.isTTY ? 'spec' : 'tap'),
    ...(named.length > 0 ? named : ['test/**/*.test.ts'])
  ],
  {stdio: 'inherit', env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}}
)
process.exitCode = status === 0 && failures.length === 0 ? 0 : 1

/** Does a thing; says what went wrong and goes on. */
function attempt(what: string, step: () => void): unknown {
  progress(what)
  try {
    step()
    return null
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error
  } finally {
    done()
  }
}
