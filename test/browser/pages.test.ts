import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {builtSite} from '../site/sites.ts'
import {browse} from './browse.ts'
import {delayFonts, findBarriers, findOverflow, findShifts, settle} from './inspect.ts'
import {pagesOfEveryKind} from './kinds.ts'

const visit = await browse('root')

// A page waits more than it works: three at once take half the time
describe('every kind of page', {concurrency: 3}, () => {
  for (const [kind, path] of pagesOfEveryKind(builtSite('root'))) {
    for (const width of [390, 820, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`${kind} at ${width} px, ${colorScheme}, should be accessible, still and inside the window`, () => {
          const view = {viewport: {width, height: 900}, colorScheme, prepare: delayFonts}
          return visit(path, view, async (page) => {
            await settle(page)
            // shifts first: axe scrolls
            const faults = [
              ...(await findShifts(page)),
              ...(await findOverflow(page)),
              ...(await findBarriers(page))
            ]
            assert.deepEqual(faults, [])
          })
        })
      }
    }
  }
})
