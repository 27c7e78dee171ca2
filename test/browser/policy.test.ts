/** Every page is looked at under the policy of the site (see `browse.ts`, and `every-page.test.ts`); here, that it is kept to at all. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, rewrite, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')

test('a script, a style and a handler that somebody brought into a page should be stopped, and be seen', () =>
  visit(
    '/about/',
    {
      ...wide,
      expected: /^policy: /u,
      prepare: (page) =>
        rewrite(page, '**/about/', (html) =>
          html.replace(
            '<h1',
            '<script>document.title = "script"</script><style>main { color: red }</style>' +
              '<img src="x:" onerror="document.title = \'handler\'" alt=""><b style="color: red">b</b><h1'
          )
        )
    },
    async (page, faults) => {
      await settle(page)
      assert.equal(await page.title(), 'About this edition · Foreign Relations of the United States')
      assert.deepEqual(
        [...new Set(faults)]
          .filter((fault) => fault.startsWith('policy: ') && !fault.endsWith('console'))
          .sort(),
        [
          'policy: img-src x',
          'policy: script-src-attr inline',
          'policy: script-src-elem inline',
          'policy: style-src-attr inline',
          'policy: style-src-elem inline'
        ]
      )
    }
  ))

test('a citation should be saved under the policy', () =>
  visit('/historicaldocuments/frus1964-68v17/d67/', wide, async (page) => {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', {name: /RIS/u}).click()
    assert.match((await saved).suggestedFilename(), /\.ris$/u)
  }))
