/** How lines stand on a page: no longer than one reads with ease, no path of scraps, no rule twice. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, rewrite, wide} from './browse.ts'

const visit = browse('root')
const volume = '/historicaldocuments/frus1964-68v17/'

test('the words of a printed page should have lines as long as those of its document', () =>
  visit(volume + 'd67/', wide, async (page) => {
    const longest = () =>
      page.locator('main p').evaluateAll((lines) => Math.max(...lines.map(({clientWidth}) => clientWidth)))
    const inDocument = await longest()
    await page.goto(new URL('../pg_207/', page.url()).href)
    assert.ok((await longest()) <= inDocument + 1)
  }))

test('on a phone the path should name years, volume and chapter, and not what stands between in three letters', () => {
  const step = '<li><a href="../ch3/">The Security of Western Europe and of North America</a></li>'
  const prepare = (page: Parameters<typeof rewrite>[0]) =>
    rewrite(page, '**/d67/', (html) => html.replace(/(?=<li> *<a[^>]*>Czechoslovakia<)/u, step + step))
  return visit(volume + 'd67/', {...narrow, prepare}, async (page) => {
    const steps = page.locator('.where li')
    assert.equal(await steps.count(), 5)
    assert.deepEqual(await steps.evaluateAll((all) => all.map((each) => each.clientWidth > 0)), [
      ...[true, true],
      ...[false, false],
      true
    ])
  })
})

test('a text that begins with what is attached should have one rule above it', () => {
  const prepare = (page: Parameters<typeof rewrite>[0]) =>
    rewrite(page, '**/d67/', (html) =>
      html.replace(
        /<div class="text" id="text">/u,
        '$&<section class="attachment"><h2>Annex A</h2></section><section class="attachment"><h2>Annex B</h2></section>'
      )
    )
  return visit(volume + 'd67/', {...wide, prepare}, async (page) => {
    await page.locator('.running').first().waitFor({state: 'attached'})
    const rules = await page
      .locator('.attachment')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth))
    assert.deepEqual(rules, ['0px', '1px'])
  })
})

test('an index should have no path that is its own name, and one rule above its lines', () =>
  visit('/kinds/', wide, async (page) => {
    for (const path of ['kinds/', 'archives/', 'markings/', 'dates/', 'people/']) {
      await page.goto(new URL('/' + path, page.url()).href)
      assert.equal(await page.locator('.where').count(), 0, path)
    }
    await page.goto(new URL('/people/rostow/', page.url()).href)
    const role = page.locator('.roles tr').first()
    assert.equal(await role.evaluate((line) => getComputedStyle(line).borderTopWidth), '0px')
    for (const path of ['kinds/', 'archives/']) {
      await page.goto(new URL('/' + path, page.url()).href)
      const rule = page.locator(':is(.lines, .places) > li').first()
      assert.equal(await rule.evaluate((line) => getComputedStyle(line).borderTopWidth), '0px', path)
      const title = page.locator('.titlepage')
      assert.equal(await title.evaluate((line) => getComputedStyle(line).borderTopWidth), '0px', path)
    }
  }))
