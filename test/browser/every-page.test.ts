/**
 * Everything that a page of any kind must be, looked at on as few loads as it takes: one at each width, which shows both
 * colour schemes, and one without JavaScript.
 */
import assert from 'node:assert/strict'
import {describe, test, type TestContext} from 'node:test'
import type {Page} from 'playwright-core'
import {faultsOfHtml} from '../site/html.ts'
import {ask, boxOf, resultOf} from './box.ts'
import {browse} from './browse.ts'
import {budgetOf} from './budget.ts'
import {delayFonts, findBarriers, findOverflow, findShifts, settle} from './inspect.ts'
import {everyKind} from './kinds.ts'
import {findLostWords} from './reflow.ts'
import {findKeyboardFaults} from './tabs.ts'
import {follow, formatWeight, weigh, type Asked} from './weigh.ts'

const visits = {root: browse('root'), long: browse('long'), volumes: browse('volumes')}
const schemes = ['light', 'dark'] as const

// A page waits more than it works: three at once take half the time
describe('every kind of page', {concurrency: 3}, () => {
  for (const {kind, name, path} of everyKind()) {
    if (name !== 'root' && name !== 'long' && name !== 'volumes') throw new Error('no visits to ' + name)
    const visit = visits[name]

    test(kind + ', loaded at 1440 px', async (t) => {
      const policies: (string | undefined)[] = []
      let asked: Asked = []
      const prepare = async (page: Page) => {
        await delayFonts(page)
        asked = follow(page)
        page.on('response', (response) => {
          if (response.request().isNavigationRequest())
            policies.push(response.headers()['content-security-policy'])
        })
      }
      // alone: nothing is in the cache
      await visit(path, {...view(1440, 'light'), alone: true, prepare}, async (page) => {
        await t.test(kind + ' should come with the policy and keep to it', async () => {
          await settle(page)
          assert.match(policies[0] ?? '', /^default-src 'self'; /u)
        })
        await t.test(kind + ' should keep its budget', async (t) => {
          const weight = await weigh(page, asked)
          const {requests, code, all} = budgetOf(path)
          t.diagnostic(kind + ': ' + formatWeight(weight))
          assert.ok(weight.requests <= requests, 'requests: ' + formatWeight(weight))
          assert.ok(weight.css + weight.js <= code, 'CSS and JavaScript: ' + formatWeight(weight))
          assert.ok(weight.all <= all, 'first view: ' + formatWeight(weight))
        })
        await lookInSchemes(t, page, kind, 1440, schemes)
        await t.test('the Tab key should reach, show and leave everything one can use: ' + kind, async () => {
          await page.evaluate(() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          })
          assert.deepEqual(await findKeyboardFaults(page), [])
        })
        await t.test(
          kind + ' should keep its words in the window, small, enlarged and spaced out',
          async () => {
            assert.deepEqual(await findLostWords(page), [])
          }
        )
        await t.test(kind + ' should be valid HTML when its scripts have run', async () => {
          assert.deepEqual(await faultsOfHtml(path, await page.content(), 'browser'), [])
        })
      })
    })

    test(kind + ', loaded at 820 px', (t) =>
      visit(path, {...view(820, 'dark'), prepare: delayFonts}, (page) =>
        // what moves as a page is loaded is seen in the dark here, and in the light at the other widths
        lookInSchemes(t, page, kind, 820, schemes.toReversed())
      )
    )

    test(kind + ', loaded at 390 px', (t) =>
      visit(path, {...view(390, 'light'), prepare: delayFonts}, async (page) => {
        await lookInSchemes(t, page, kind, 390, schemes)
        await t.test('the box of the page ' + kind + ' should lead to results', async () => {
          // a word that each document of the edition in question has
          const [word, title] =
            name === 'root'
              ? ['torpedo', 'Memorandum From the Under Secretary']
              : ['grain', 'Letter From Secretary']
          // a printed page has a link in place of the box
          if ((await boxOf(page).count()) === 0) {
            await page.getByRole('link', {name: 'Search', exact: true}).click()
            await page.waitForURL(/\/search\/$/u)
            await settle(page)
          }
          await ask(page, word)
          const {pathname, searchParams} = new URL(page.url())
          assert.equal(pathname, '/search/')
          assert.equal(searchParams.get('q'), word)
          await resultOf(page, title).waitFor()
        })
      })
    )

    test('without JavaScript no form should be shown that needs it: ' + kind, () =>
      visit(path, {...view(390, 'light'), javaScriptEnabled: false}, async (page) => {
        const fields = page.locator('form, input, select, textarea, details.narrow, .to-narrow, .to-hits')
        for (const field of await fields.all()) assert.ok(!(await field.isVisible()), await field.innerHTML())
      })
    )
  }
})

function view(width: number, colorScheme: 'light' | 'dark') {
  return {viewport: {width, height: 900}, colorScheme}
}

/** Looks at a page in the scheme that it was loaded in, then in the other one. */
async function lookInSchemes(
  t: TestContext,
  page: Page,
  kind: string,
  width: number,
  schemes: readonly ('light' | 'dark')[]
): Promise<void> {
  for (const [index, colorScheme] of schemes.entries())
    await t.test(
      `${kind} at ${width} px, ${colorScheme}, should be accessible, still and inside the window`,
      async () => {
        // axe has scrolled: what moved by that is not what moves as the scheme changes
        const since = index === 0 ? 0 : await page.evaluate(() => performance.now())
        await page.emulateMedia({colorScheme})
        await settle(page)
        // shifts first: axe scrolls
        const faults = [
          ...(await findShifts(page, since)),
          ...(await findOverflow(page)),
          ...(await findBarriers(page))
        ]
        assert.deepEqual(faults, [])
      }
    )
}
