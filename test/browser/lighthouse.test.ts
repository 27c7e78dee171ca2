import assert from 'node:assert/strict'
import test, {after} from 'node:test'
import {serveSite} from '../site/sites.ts'
import {openLighthouse, type Device} from './lighthouse.ts'

const served = await serveSite('root')
const {audit, close} = await openLighthouse()
after(async () => {
  await close()
  await served.close()
})

/** Speed is left to `npm run bench`: a test that is timed fails on a busy machine. */
const categories = ['accessibility', 'best-practices', 'seo']

const pages: [string, string][] = [
  ['document', 'historicaldocuments/frus1964-68v17/d67/'],
  ['volume', 'historicaldocuments/frus1964-68v17/'],
  ['home', ''],
  ['search', 'search/']
]

for (const [kind, path] of pages) {
  for (const device of ['mobile', 'desktop'] satisfies Device[]) {
    test(`Lighthouse should find nothing to better on the ${kind} page, ${device}`, async () => {
      const {scores, faults} = await audit(served.address + path, device, categories)
      assert.deepEqual(faults, [])
      assert.deepEqual(scores, {accessibility: 100, 'best-practices': 100, seo: 100})
    })
  }
}
