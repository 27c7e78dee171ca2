/**
 * `npm test`: finds or installs a Chromium, builds the sites that tests look at where they are not as they would be built now,
 * runs every test.
 *
 * Paths as arguments run those tests only: `npm test -- test/site/links.test.ts`. `--quick` runs what takes about a minute, for
 * the person at work, and says what it left out.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, rmSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join, matchesGlob, resolve} from 'node:path'
import {refreshSite, siteNames, type SiteName} from '../test/site/sites.ts'
import {ensureChromium} from './chromium.ts'
import {findFirefox} from './firefox.ts'
import {done, progress} from './progress.ts'
import {memoryFolder} from './memory-folder.ts'
import {readEdition} from './read-edition.ts'
import {writeGroups} from './test-groups.ts'

const args = process.argv.slice(2)
const isQuick = args.includes('--quick')
const named = args.filter((argument) => argument !== '--quick')
if (isQuick && named.length > 0) {
  console.error(
    'Unexpected `' + named.join(' ') + '`, expected no paths with `--quick`, which chooses its tests'
  )
  process.exit(2)
}

/** What a quick run leaves out, and how that is said. */
const slow: [what: string, paths: string][] = [
  ['the other sites', 'test/site/{moved,published}.test.ts'],
  ['builds for a test of their own', 'test/site/{interrupted,prose,serve}.test.ts'],
  [
    'commands as they are run',
    'test/scripts/{add*,bench*,build,check,compare-forms,dev,out-folder,permalinks,search-index,staging}.test.ts'
  ],
  ['the 22 volumes of ../shared/corpus', 'test/{corpus/*,site/words}.test.ts'],
  ['random input for the readers', 'test/readers/{fuzz/*,any-text}.test.ts'],
  ['the form of words of TEI, over volumes', 'test/readers/tei/{conservation,round-trip}.test.ts'],
  ['random edits of an edition, shards, several processes', 'test/build/{rebuild,shards,processes}.test.ts'],
  ['books, by EPUBCheck', 'test/epub/epubcheck.test.ts'],
  [
    'an index for a test of its own',
    'test/search/*/{facets,faults,hits,said-of-a-search,near,pagefind}.test.ts'
  ],
  ['pages in the browser', 'test/browser/!(document|search).test.ts']
]

/** The sites that are built: one of two documents, where it has to be quick. */
const sites: SiteName[] = isQuick ? ['root'] : siteNames
if (isQuick) {
  process.env.TEST_SITES = sites.join()
  process.env.TEST_QUICK = '1'
}

const all = globSync('test/**/*.test.ts').sort()
for (const [, paths] of slow)
  if (!all.some((path) => matchesGlob(path, paths)))
    throw new Error('Unexpected `' + paths + '` of the quick run, expected it to name tests')
const isSlow = (path: string) => slow.some(([, paths]) => matchesGlob(path, paths))
const chosen = isQuick ? all.filter((path) => !isSlow(path)) : named.length > 0 ? filesOf(named) : all
// each process of a test, and each program that a test runs, begins with the code that the one before it has compiled
process.env.NODE_COMPILE_CACHE = resolve('.cache', 'compiled')
// tests write and throw away many thousand small files
const memory = process.env.TMPDIR === undefined ? memoryFolder() : null
if (memory !== null) process.env.TMPDIR = memory

// What fails here fails its tests below as well; the others still run, and the whole has failed in any case.
const failures = [
  attempt('Looking for Chromium', () => {
    process.env.CHROMIUM_PATH = ensureChromium()
  }),
  ...sites.map((name) =>
    attempt('Building the site ' + name, () => {
      refreshSite(name)
    })
  )
].filter((failure) => failure !== null)

if (!isQuick && !existsSync('../shared/corpus'))
  console.error('No ../shared/corpus: the tests over it are skipped')
// read once, by as many processes as there are cores, for all tests over it
else if (!isQuick && named.length === 0) await readEdition('../shared/corpus')
if (!isQuick && findFirefox() === null)
  console.error('No Firefox: reading, notes and search are not looked at in it')

const groups = join('.cache', 'test-groups', String(process.pid))
const {status} = spawnSync(
  process.execPath,
  [
    '--test',
    // one more than there are processors: a browser test waits about as long as it works
    '--test-concurrency=' + (availableParallelism() + 1),
    // either ends with what failed, so that the last lines of a log say it
    '--test-reporter=' + (isQuick ? 'dot' : 'spec'),
    ...writeGroups(chosen, groups)
  ],
  {stdio: 'inherit', env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}}
)
for (const folder of [groups, memory ?? groups]) rmSync(folder, {recursive: true, force: true})
if (isQuick) sayLeftOut()
process.exitCode = status === 0 && failures.length === 0 ? 0 : 1

/** The files that are named, by paths or patterns; ends where one names none. */
function filesOf(patterns: readonly string[]): string[] {
  const found = patterns.map((pattern) => globSync(pattern).sort())
  const missing = patterns.filter((_, index) => found[index]?.length === 0)
  if (missing.length > 0) {
    console.error('Missing `' + missing.join('`, `') + '`, expected files of tests')
    process.exit(2)
  }
  return [...new Set(found.flat())]
}

function sayLeftOut(): void {
  console.log(`\nLeft out, ${all.length - chosen.length} of ${all.length} files; \`npm test\` runs them all:`)
  for (const [what, paths] of slow)
    console.log(`  ${what}: ${all.filter((path) => matchesGlob(path, paths)).length} files, ${paths}`)
  console.log(`  of the sites ${siteNames.join(', ')}: all but ${sites.join()}`)
  console.log('  the linter: all files but those that differ from the last commit')
}

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
