/** What a document loads in all when it is read to its foot. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {gzipSync} from 'node:zlib'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {budgetOf} from './budget.ts'
import {settle} from './inspect.ts'
import {follow, type Asked} from './weigh.ts'

const path = '/historicaldocuments/frus1964-68v17/d67/'
const visits = {
  'of an edition that takes no reports': browse('root'),
  'of one that does': browse('published')
}

for (const [which, visit] of Object.entries(visits))
  for (const view of [narrow, wide])
    test(`a document ${which}, read to its foot, should keep the budget of styles and scripts, ${view.viewport.width} px`, async () => {
      let asked: Asked = []
      const prepare = (page: Page) => {
        asked = follow(page)
        return Promise.resolve()
      }
      await visit(path, {...view, alone: true, prepare}, async (page) => {
        await page.locator('.cite').scrollIntoViewIfNeeded()
        await page.waitForFunction(() =>
          performance.getEntriesByType('resource').some(({name}) => name.includes('at-foot'))
        )
        await settle(page)
        const code = (await Promise.all(asked)).filter(({kind}) => kind === 'css' || kind === 'js')
        const bytes = code.reduce((sum, {body}) => sum + gzipSync(body, {level: 6}).length, 0)
        assert.ok(bytes <= budgetOf(path).code, bytes + ' bytes')
      })
    })
