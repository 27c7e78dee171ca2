/** What is copied of a document, looked for in it, and pointed at in it, is its words: no call, page mark or margin note. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {expectInView, findBarriers, settle} from './inspect.ts'

const visit = browse('root')
const visitPublished = browse('published')
const path = '/historicaldocuments/frus1964-68v17/d67/'
const words = 'the NATO Resolution of December 1967 contemplated'
const permissions = ['clipboard-read', 'clipboard-write']

for (const [name, view] of Object.entries({narrow, wide})) {
  test('a sentence that is copied should have no call, page mark or margin note in it, ' + name, () =>
    visit(path, {...view, permissions}, async (page) => {
      await settle(page)
      await select(page, words)
      await page.keyboard.press('ControlOrMeta+c')
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      assert.ok(copied.includes(words), copied)
      assert.doesNotMatch(copied, /\n|¶|For text, see/u)
    })
  )

  test('a sentence should be found over calls, page marks and margin notes, ' + name, () =>
    visit(path, view, async (page) => {
      await settle(page)
      // what the browser’s own box does
      assert.equal(await page.evaluate('window.find(' + JSON.stringify(words) + ')'), true)
    })
  )

  test('a text fragment should lead over calls, page marks and margin notes, ' + name, () =>
    visit(path + '#:~:text=' + encodeURIComponent(words), view, (page) => expectInView(page, '#fnref3'))
  )
}

test('calls should stay links, named and reached by the keyboard, and page marks be named', () =>
  visit(path, wide, async (page) => {
    const call = page.getByRole('link', {name: 'footnote 3', exact: true})
    await call.focus()
    assert.equal(await call.evaluate((link) => link === document.activeElement && link.tabIndex), 0)
    const tree = await page.locator('.text').ariaSnapshot()
    assert.match(tree, /link "footnote 3"/u)
    assert.doesNotMatch(tree, /Paragraph \d/u, 'links of paragraphs are for the mouse')
    assert.match(tree, /separator "page 208"/u)
  }))

test('more than a sentence should be offered to be copied with its citation and its pages', () =>
  visitPublished(path, {...wide, permissions}, async (page) => {
    await select(page, words)
    await page.waitForTimeout(600)
    assert.equal(await offer(page).count(), 0, 'a sentence is too little')
    await selectParagraphs(page, '#p4', '#p5')
    await offer(page).click()
    await page.getByRole('button', {name: 'Copied', exact: true}).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const paragraphs = copied.split('\n\n')
    assert.ok(paragraphs.length > 2, copied)
    assert.ok(!copied.includes('\u2191') && !/\[Page/iu.test(copied), copied)
    assert.match(
      paragraphs.at(-1) ?? '',
      /^Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed\. .+, Document 67, pp\. 207–208\. https:\/\/example\.org\/.*\/d67\/#p4$/u
    )
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('Escape')
    await offer(page).waitFor({state: 'hidden'})
  }))

test('what is selected in a note should be cited as of that note', () =>
  visit(path, {...narrow, permissions}, async (page) => {
    await selectParagraphs(page, '#fn5 .words', '#fn5 .words')
    await offer(page).click()
    await page.getByRole('button', {name: 'Copied', exact: true}).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(copied, /^The North Atlantic Council met/u)
    assert.match(copied, /Document 67, footnote 5\.$/u, 'no address where nobody said of which site')
  }))

function offer(page: Page) {
  return page.getByRole('button', {name: 'Copy with citation', exact: true})
}

/** Selects as a mouse does, from the first of these words to the last, whatever stands between them. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const [first = '', last = ''] = [words.split(' ')[0], words.split(' ').at(-1)]
    const paragraph = [...document.querySelectorAll('.text p')].find(({textContent}) =>
      textContent.includes('NATO Resolution')
    )
    if (!paragraph) throw new Error('no paragraph has ' + words)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const begin = texts.find(({data}) => data.includes(first + ' NATO'))
    const end = texts.find(({data}) => data.includes(last))
    if (!begin || !end) throw new Error('not found')
    getSelection()?.setBaseAndExtent(
      begin,
      begin.data.indexOf(first + ' NATO'),
      end,
      end.data.indexOf(last) + last.length
    )
  }, words)
}

async function selectParagraphs(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([from = '', to = '']) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)]
      if (!first || !last) throw new Error('not found')
      first.scrollIntoView()
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    },
    [from, to]
  )
}
