import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'
import {expectHits, saidOf} from './hits.ts'
import {findOverflow, settle} from './inspect.ts'

const visit = browse('root')

/** What nobody means to ask, and what the page says to it, before anything else. */
const queries: [what: string, query: string, said: RegExp][] = [
  ['words without end', 'torpedo '.repeat(1250), /^1 document · |^1 document$/u],
  ['one word without end', 'x'.repeat(10_000), /^No document of this edition has “x{80} …”\./u],
  [
    'signs without end',
    '?!'.repeat(5000),
    /^There is nothing to look for in “(?:\?!){40} …”: it has no letter/u
  ],
  [
    'quotation marks without end',
    '"'.repeat(10_000),
    /^There is nothing to look for in "{80} …: it has no letter/u
  ],
  ['only signs', '—&%#', /^There is nothing to look for in “—&%#”: it has no letter and no digit\./u],
  [
    'markup',
    '<script>alert(1)</script>',
    /^No document of this edition has “<script>alert\(1\)<\/script>”\./u
  ],
  ['a quotation mark that is not closed', '"torpedo', /^1 document/u],
  ['an asterisk alone', '*', /^There is nothing to look for/u],
  ['a beginning that is too short', 'a*', /^A beginning needs 3 letters: a\* was left out\./u],
  ['a null', 'torpedo\0', /^1 document/u],
  ['half a letter', '\ud835torpedo', /document/u]
]

for (const [what, query, said] of queries) {
  test(`a query should be answered in a sentence: ${what}`, () =>
    visit('/search/', narrow, async (page) => {
      const box = page.getByRole('searchbox').first()
      await box.fill(query)
      await box.press('Enter')
      await settle(page)
      assert.match(await saidOf(page), said)
      const isLong = query.trim().length > 1000
      const warning = page.getByText(
        'This query is too long: only its first 1,000 letters, up to the last whole word'
      )
      assert.equal(await warning.count(), isLong ? 1 : 0)
      assert.ok((new URL(page.url()).searchParams.get('q') ?? '').length <= 1000)
      assert.deepEqual(await findOverflow(page), [])
    }))
}

test('an address that is too long should become a short one, without another entry in the history', () =>
  visit('/search/?q=' + 'torpedo+'.repeat(1250) + '&within=text', wide, async (page) => {
    await expectHits(page, ['67. Memorandum'])
    assert.match(await page.locator('.extra').innerText(), /This query is too long/u)
    const {searchParams} = new URL(page.url())
    assert.equal(searchParams.get('q'), Array(125).fill('torpedo').join(' '))
    assert.equal(searchParams.get('within'), 'text')
    assert.equal(await page.evaluate(() => history.length), 2)
  }))

for (const [what, files] of [
  ['the script that answers', '**/_astro/answers.*'],
  ['the index', /\/pagefind\//u]
] as const) {
  test(`an old page whose site was built anew should say so, and be loaded anew: without ${what}`, () =>
    visit(
      '/search/?q=torpedo#take',
      {
        ...wide,
        prepare: async (page) => {
          // a missing file would be a fault of the site: here it is meant
          await page.route(files, (route) => route.abort())
        }
      },
      async (page) => {
        await settle(page)
        assert.match(await saidOf(page), /^The search index could not be loaded\. .* Reload the page\.$/u)
        await page.unroute(files)
        await page.getByRole('link', {name: 'Reload the page'}).click()
        await expectHits(page, ['67. Memorandum'])
      }
    ))
}
