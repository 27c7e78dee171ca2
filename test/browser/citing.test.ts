import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'

const visit = browse('root')
const visitPublished = browse('published')
const path = '/historicaldocuments/frus1964-68v17/d67/'

const places = [
  {hash: '#fn2', where: 'Document 67, footnote 2.', to: '#fn2'},
  {hash: '#fnref2', where: 'Document 67, footnote 2.', to: '#fn2'},
  {hash: '#source', where: 'Document 67, source note.', to: '#source'},
  {hash: '#p4', where: 'Document 67, paragraph 4.', to: '#p4'},
  {hash: '#pg_207', where: 'Document 67, p. 207.', to: '#pg_207'},
  {hash: '#text', where: 'Document 67.', to: ''}
]

for (const {hash, where, to} of places) {
  test(`the citation should follow the reader to ${hash}`, () =>
    visit(path + hash, wide, async (page) => {
      const cite = page.locator('#cite')
      assert.ok((await cite.locator('.citation').textContent())?.endsWith(', ' + where))
      assert.ok((await cite.locator('.address').textContent())?.endsWith('/d67/' + to))
    }))
}

test('a paragraph should be chosen by its first words, without a mouse', () =>
  visit(path, narrow, async (page) => {
    const choice = page.getByRole('combobox', {name: 'Paragraph to cite'})
    await choice.focus()
    await choice.locator('option').nth(1).waitFor({state: 'attached'})
    assert.equal(await choice.locator('option').count(), 1 + (await page.locator('.text p[id^=p]').count()))
    const before = await page.evaluate(() => window.scrollY)
    await page.keyboard.type('4. ')
    await page.locator('#cite .citation', {hasText: 'Document 67, paragraph 4.'}).waitFor()
    assert.equal(new URL(page.url()).hash, '#p4')
    assert.equal(await page.evaluate(() => window.scrollY), before, 'the reader stays at the citation')
    await page.getByRole('button', {name: 'The document as a whole'}).click()
    assert.equal(await choice.inputValue(), '')
  }))

test('one click should lead back to the document as a whole', () =>
  visit(path + '#fn2', narrow, async (page) => {
    await page.getByRole('button', {name: 'The document as a whole'}).click()
    assert.match((await page.locator('#cite .citation').textContent()) ?? '', /, Document 67\.$/u)
    assert.equal(new URL(page.url()).hash, '')
  }))

test('each style should have its own button, which says that it copied, with italics for word processors', () =>
  visit(path, {...narrow, permissions: ['clipboard-read', 'clipboard-write']}, async (page) => {
    await page.locator('#cite summary').click()
    await page.getByRole('button', {name: 'Copy MLA'}).click()
    await page.locator('#cite [role=status]', {hasText: 'Copied'}).waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    assert.match(copied ?? '', /^“Memorandum.+\.” <i>Foreign Relations.+<\/i>, edited by James E\. Miller/u)
  }))

test('a button that is pressed again should get its own name back', () =>
  visit(path, {...narrow, alone: true, permissions: ['clipboard-read', 'clipboard-write']}, async (page) => {
    await page.locator('#cite summary').click()
    const button = page.getByRole('button', {name: 'Copy MLA'})
    await page.clock.install()
    await button.click()
    await button.filter({hasText: 'Copied'}).waitFor()
    await button.click()
    await page.evaluate(() => navigator.clipboard.readText())
    await page.clock.fastForward(10_000)
    await button.filter({hasText: /^Copy$/u}).waitFor()
    assert.equal(await page.locator('#cite [role=status]').textContent(), '')
  }))

test('with the address the day should be copied, as the Office of the Historian recommends', () =>
  visitPublished(path, {...wide, permissions: ['clipboard-read', 'clipboard-write']}, async (page) => {
    await page.getByRole('button', {name: 'Copy with address'}).click()
    await page.locator('#cite [role=status]', {hasText: 'Copied'}).waitFor()
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^Foreign .+, 1996\), Document 67\. https:\/\/example\.org\/frus-edition\/\S+\/d67\/ \[accessed \d{1,2} [A-Z][a-z]{2} \d{4}\]$/u
    )
  }))

test('the address should be that of the published site wherever the page is looked at, with the place in it', () =>
  visitPublished(path + '#fn2', narrow, async (page) => {
    const address = 'https://example.org/frus-edition/historicaldocuments/frus1964-68v17/d67/#fn2'
    await page.locator('#cite summary').click()
    const shown = await page.locator('#cite :is(.address, .form) a').allInnerTexts()
    assert.deepEqual(shown, Array<string>(5).fill(address))
  }))

test('where nobody said at which site it is published, no citation should have an address', () =>
  visit(path, wide, async (page) => {
    assert.equal(await page.getByRole('button', {name: 'Copy with address'}).count(), 0)
    await page.locator('#cite summary').click()
    const forms = await page.locator('#cite .form').allInnerTexts()
    assert.equal(forms.length, 4)
    for (const form of forms) {
      assert.doesNotMatch(form, /historicaldocuments|http/u)
      assert.match(form, /[^.,\s]\.$/u)
    }
    for (const file of await page.locator('#cite .files a').all())
      assert.doesNotMatch((await file.getAttribute('href')) ?? '', /127\.0\.0\.1|localhost|\/d67\//u)
  }))

test('without JavaScript the styles should open and the files be saved', () =>
  visit(path, {...narrow, javaScriptEnabled: false}, async (page) => {
    await page.locator('#cite summary').click()
    assert.match(await page.locator('#cite .forms').innerText(), /Document 67; pp\. 206–210/u)
    for (const [name, file] of [
      ['BibTeX', 'frus1964-68v17-d67.bib'],
      ['RIS', 'frus1964-68v17-d67.ris'],
      ['CSL-JSON', 'frus1964-68v17-d67.json']
    ]) {
      const link = page.locator('#cite .files a', {hasText: name ?? ''})
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      assert.equal(download.suggestedFilename(), file)
    }
  }))
