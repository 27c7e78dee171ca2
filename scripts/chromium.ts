/**
 * Finds a Chromium for the tests, or installs one.
 *
 * Looked for in this order: `CHROMIUM_PATH`, the commands and places where systems put it, Playwright's own. Installed
 * by `apt-get` on Debian as root or with sudo, else by Playwright.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')])
  )
}

/** The path of a Chromium that starts; installs one where there is none; throws where that fails, too. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== null) return found

  const tried: string[] = []
  for (const [command, ...args] of installers()) {
    if (command === undefined) continue
    console.error('No Chromium found; installing one: ' + [command, ...args].join(' '))
    const {status} = spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      shell: process.platform === 'win32'
    })
    tried.push([command, ...args].join(' ') + (status === 0 ? '' : ' (failed)'))
    const installed = findChromium()
    if (installed !== null) return installed
  }
  throw new Error(
    'Missing Chromium, expected one for the browser tests\n' +
      tried.map((command) => '  tried: ' + command + '\n').join('') +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one'
  )
}

/** The path of a Chromium on this machine, or `null`. A `CHROMIUM_PATH` that does not start is an error. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Error('Unexpected CHROMIUM_PATH `' + named + '`, expected a Chromium that starts')
  }
  const onPath = commands.flatMap(placesOnPath)
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : []
  return [...onPath, ...usual, chromium.executablePath()].find(starts) ?? null
}

/** Where a command may be. */
export function placesOnPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command))
}

/** Whether it is there and runs: Ubuntu's `chromium-browser` may be a note that points to a snap. */
export function starts(path: string): boolean {
  if (!existsSync(path)) return false
  // Windows' Chrome opens a window instead of printing its version
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0
}

/** The commands that may bring a Chromium to this machine, the best first. */
function installers(): string[][] {
  const playwright = [process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install']
  if (process.platform !== 'linux') return [[...playwright, '--no-shell', 'chromium']]

  const root = process.getuid?.() === 0
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0
  const apt = existsSync('/usr/bin/apt-get') && (root || sudo)
  const asRoot = root ? [] : ['sudo', '-n']
  // Ubuntu's package of the name is a snap, which does not run in containers
  const debian = apt && /^ID=debian$/mu.test(release())
  return [
    ...(debian ? [[...asRoot, 'apt-get', 'update', '-q']] : []),
    ...(debian ? [[...asRoot, 'apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium']] : []),
    ...(apt ? [[...playwright, '--with-deps', '--no-shell', 'chromium']] : []),
    [...playwright, '--no-shell', 'chromium']
  ]
}

function release(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}
