/** The search page over an engine that a test makes up: all modules of the page as they are, the engine in place of its own. */
import {existsSync, readFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import type {Page} from 'playwright-core'
import type {Choices, Engine, Found, Hit, Suggestion} from '../../src/search/engine/engine.ts'
import {rewrite} from './browse.ts'

/** What an engine of a test is made of: it runs in the page, so that it knows nothing but what it is given. */
export type Make<Given> = (given: Given) => Partial<Engine>

/** The script of the search page, as it was built. */
const built = /<script type="module" src="[^"]*\/search\.[^"]*"><\/script>/u

/**
 * Has the search page ask the engine that `make` makes of what is `given`. There, `untilReleased()` is awaited by what is
 * to come only when the test calls `release`: however busy the machine is, a test sees what was there before.
 */
export async function fakeEngine<Given>(page: Page, make: Make<Given>, given: Given): Promise<void> {
  const engine = `${untilReleased.toString()}
    const make = ${make.toString()}
    export const openRemoteEngine = () => ({warm: async () => {}, suggest: async () => [], explain: async () => [], ...make(${JSON.stringify(given)})})`
  await page.route('**/src/**/*.ts', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    if (!existsSync(path)) return route.fulfill({status: 404})
    const source = path.endsWith('remote-engine.ts') ? engine : readFileSync(path, 'utf8')
    const body = stripTypeScriptTypes(source.replaceAll('import.meta.env.DEV', 'false'))
    return route.fulfill({contentType: 'text/javascript', body})
  })
  await rewrite(page, '**/search/?*', (html) =>
    html.replace(built, '<script type="module" src="/src/search/page/search-page.ts"></script>')
  )
}

/** In the page, what a test holds back until it calls `release`. */
export function untilReleased(): Promise<void> {
  const {dataset} = document.documentElement
  return new Promise((resolve) => {
    if (dataset.released !== undefined) resolve()
    document.addEventListener('release', () => {
      resolve()
    })
  })
}

/** Lets come what awaits `untilReleased()` in the page, and gives the page the time to show it. */
export async function release(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.dataset.released = ''
    document.dispatchEvent(new Event('release'))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** What there is to choose from where a test does not ask for it. */
export const noChoices: Choices = {counts: {}, years: [], undated: 0}

/** An answer of so many documents, with the hits of its first page. */
export function makeFound(total: number, rest: Partial<Found> = {}): Found {
  const hits = Array.from({length: Math.min(total, 10)}, (_, index) => makeHit(index + 1))
  return {status: 'found', total, exactly: null, hits, ...noChoices, forms: [], warnings: [], ...rest}
}

/** A document with this number in its heading. */
export function makeHit(number: number): Hit {
  return {
    volume: 'frus1964-68v17',
    id: 'd' + number,
    title: [{text: number + '. Memorandum of Conversation', found: false}],
    volumeTitle: '1964–1968, Volume XVII',
    date: {iso: '1968-07-20'},
    marking: ['Secret'],
    places: [
      {
        anchor: 'p' + number,
        scope: 'text',
        name: 'p. ' + number,
        excerpt: [
          {text: 'the ', found: false},
          {text: 'leaders', found: true},
          {text: ' of Document ' + number, found: false}
        ]
      }
    ],
    more: 0
  }
}

/** What is offered instead of a query of one word. */
export function makeSuggestion(by: string, rest: Partial<Suggestion> = {}): Suggestion {
  return {kind: 'near', term: 'Khruschev', by, query: by, total: 1234, ...rest}
}
