import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {builtSite, htmlOf} from '../site/sites.ts'
import {browse, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')

/** A link of the help as it was built: where it leads, and what is said of that search. */
type Claim = {address: string; finds: string[] | null; misses: string[]; warns: boolean}

const help =
  /<section class="help".*?<\/section>/su.exec(htmlOf(builtSite('root')).get('search/') ?? '')?.[0] ?? ''
const lines = help.match(/<(?<name>dt|dd|p)>.*?<\/\k<name>>/gsu) ?? []

/** What no search of so few documents can show is shown by the tests of the engine; what is no search is said once. */
const untried = /^<p>Your browser searches by itself/u

test('the help should have lines, and each say something that can be tried', () => {
  assert.equal(lines.length, 8 * 2 + 3)
  assert.deepEqual(
    lines.filter((line) => claimsOf(line).length === 0 && !untried.test(line)),
    []
  )
})

test('words of the help should stand apart from its links', () => {
  const glued = /[\p{L}\d,;:.](?=<(?:a|i)[ >])|(?<=<\/(?:a|i)>)[\p{L}\d]/u
  assert.deepEqual(
    lines.filter((line) => glued.test(line)),
    []
  )
})

for (const line of lines) {
  for (const {address, finds, misses, warns} of claimsOf(line)) {
    test('the help should be true of ' + decodeURIComponent(address), () =>
      visit(address, wide, async (page) => {
        await settle(page)
        const documents = await page.locator('.hits > li').count()
        assert.equal(documents > 0, finds !== null)
        const marked = await markedWords(page)
        for (const word of finds ?? []) assert.ok(marked.includes(word), word + ' in ' + marked.join(', '))
        for (const word of misses) assert.ok(!marked.includes(word), word)
        assert.equal((await page.locator('.warning').count()) > 0, warns)
      })
    )
  }
}

/** What the help says in general, without a link: a query, and whether it finds a document. */
const rules: [said: string, query: string, isFound: boolean][] = [
  ['a phrase is not found from one paragraph into the next', '"strictly defined In view of"', false],
  ['what stands in one paragraph is', '"outside the NATO defense area, strictly defined"', true],
  ['an asterisk behind a word with signs is passed over', 'Viet-Na*', false],
  ['an asterisk behind a word with signs is passed over', 'Viet-Nam*', true],
  ['an asterisk in quotation marks is passed over', '"mutual force reduction*"', false],
  ['an asterisk inside a word is no letter', 'tor*do', false],
  ['words of fewer than four letters have no other forms', 'year lie', false],
  ['stops make no difference', 'C.I.A', true]
]

for (const [said, query, isFound] of rules) {
  test(`the help should be true: ${said}, ${query}`, () =>
    visit('/search/?q=' + encodeURIComponent(query), wide, async (page) => {
      await settle(page)
      assert.equal((await page.locator('.hits > li').count()) > 0, isFound)
    }))
}

function claimsOf(line: string): Claim[] {
  return Array.from(line.matchAll(/<a [^>]*>/gu), ([tag]) => {
    const value = (name: string) => new RegExp(` ${name}(?:="(?<value>[^"]*)")?[ >]`, 'u').exec(tag)?.groups
    const words = (name: string) => (value(name)?.value ?? '').split('|').filter((word) => word !== '')
    return {
      address: (value('href')?.value ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      finds: value('data-nothing') ? null : words('data-finds'),
      misses: words('data-misses'),
      warns: value('data-warns') !== undefined
    }
  })
}

/** All words that are marked in what was found, on the pages of the documents themselves, and in the list. */
async function markedWords(page: Page): Promise<string[]> {
  const words = await page.locator('.hits mark').allInnerTexts()
  const documents = await page
    .locator('.hits h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const search = page.url()
  for (const address of documents) {
    if (!address.includes('?')) continue
    await page.goto(address)
    await settle(page)
    words.push(...(await page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], String))))
  }
  await page.goto(search)
  await settle(page)
  return words
}
