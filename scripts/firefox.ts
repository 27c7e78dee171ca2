/** Finds a Firefox for the tests that look at the site in it; none is installed, and the tests are skipped without one. */
import {join} from 'node:path'
import {placesOnPath, starts} from './chromium.ts'

const places = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'Mozilla Firefox', 'firefox.exe')]
  )
}

/** The path of a Firefox on this machine, or `null`. A `FIREFOX_PATH` that does not start is an error. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Error('Unexpected FIREFOX_PATH `' + named + '`, expected a Firefox that starts')
  }
  const onPath = ['firefox-esr', 'firefox'].flatMap(placesOnPath)
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : []
  return [...onPath, ...usual].find(starts) ?? null
}
