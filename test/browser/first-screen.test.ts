/** The document begins on the first screen, whatever its heading and its card hold, with JavaScript or without. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {kindsOfDocument} from '../site/kinds-edition.ts'
import {pathOf, shapes} from '../site/shapes-edition.ts'
import {browse, narrow, rewrite, wide, type View} from './browse.ts'
import {settle} from './inspect.ts'

const edition = browse('root')
const others = browse('long')
const made = browse('shapes')
const volume = '/historicaldocuments/frus1964-68v17/'

/** By which height of the window the first words begin. */
const limits = [
  {name: 'wide', view: wide, below: 600},
  {name: 'narrow', view: narrow, below: 700}
]

type Looked = {name: string; visit: typeof edition; path: string; prepare?: View['prepare']}

/** Documents of different kinds and forms, as they are printed. */
const kinds: Looked[] = [
  ...(Object.keys(shapes) as (keyof typeof shapes)[]).map((name) => ({name, path: pathOf(name)})),
  ...Object.entries(kindsOfDocument).map(([name, of]) => ({name, path: `/historicaldocuments/${of}/`}))
].map((each) => ({...each, visit: made}))

const documents: Looked[] = [
  ...kinds,
  {name: 'a letter of the edition', visit: edition, path: volume + 'd9/'},
  {name: 'a memorandum', visit: edition, path: volume + 'd67/'},
  {name: 'a letter without date', visit: others, path: '/historicaldocuments/frus1964-68v99/d1/'},
  changed('a heading of 230 letters', (html) => html.replace(/Memorandum From the Under/u, longHeading)),
  changed('an editorial note', (html) => html.replace(/<h1[^]*?<\/h1>/u, '<h1>67. Editorial Note</h1>')),
  changed('a long way into an archive', (html) =>
    html.replace(/(<li> *<a[^>]*>Central Files<\/a> *<\/li>)/u, '$1$1$1$1$1')
  ),
  changed('many stamps', (html) => html.replace(/(<li class="stamp">[^]*?<\/li>)/u, '$1$1$1$1$1$1')),
  changed('long stamps', (html) => html.replace(/>Exdis</u, '>Exclusively for the eyes of the Secretary<')),
  changed('several senders', (html) =>
    html.replace(/(<div class="fact">[^]*?Rostow[^]*?<\/div>)/u, '$1$1$1$1')
  ),
  changed('a long name of its chapter', (html) =>
    html.replace(
      '>Czechoslovakia</a>',
      '>Foreign policy aspects of the Czechoslovak crisis of the summer of 1968</a>'
    )
  )
]

/** > Memorandum From the … (Rostow) to Secretary of State Rusk */
const longHeading =
  'Memorandum From the Executive Secretary of the Department of State (Read), the Director of the Policy Planning Council ' +
  '(Owen), and the Under'

for (const {name, view, below} of limits)
  for (const {name: kind, visit, path, prepare} of documents)
    test(`${kind} should begin above ${below} px, ${name}`, () =>
      visit(path, prepare ? {...view, prepare} : view, async (page) => {
        await settle(page)
        const top = await firstWords(page)
        assert.ok(top > 0 && top < below, 'at ' + top)
      }))

test('what begins on the first screen should be of all these kinds', async () => {
  const seen = new Set<string | null>()
  for (const {path} of kinds)
    await made(path, wide, async (page) => {
      seen.add(await page.locator('.document').getAttribute('data-kind'))
    })
  assert.deepEqual([...seen].sort(), [
    'editorial note',
    'intelligence estimate',
    'letter',
    'memorandum',
    'memorandum of conversation',
    'national security memorandum',
    'paper',
    'report',
    'telegram'
  ])
})

for (const {name, view, below} of limits)
  test(`without JavaScript a document should begin where it does with it, ${name}`, () =>
    edition(volume + 'd67/', {...view, javaScriptEnabled: false}, async (page) => {
      // what is looked for can be asked of the browser without scripts in the page
      const first = await page.locator('.text li p, .text > p:not(.lacuna)').first().boundingBox()
      assert.ok(first && first.y < below)
    }))

test('place and date should be said once, and only what is supplied be said to be', () =>
  edition(volume + 'd67/', wide, async (page) => {
    await page.locator('.card summary').click()
    const words = await page.locator('[data-part="opening"], .card dl').allInnerTexts()
    assert.equal(words.join(' ').split('July 20, 1968').length, 2)
    assert.deepEqual(await page.locator('.basis').allInnerTexts(), ['supplied'])
    assert.match((await page.locator('.dated a').getAttribute('href')) ?? '', /dates\/1968\/07\/#\S+$/u)
  }))

test('the card should stand beside the heading where there is room, and nothing come upon it', () =>
  edition(volume + 'd67/', {...wide, prepare: shorten}, async (page) => {
    await page.locator('.card summary').click()
    await settle(page)
    const [heading, card, connections] = await Promise.all(
      ['h1', '.card', '.connections'].map((selector) => page.locator(selector).boundingBox())
    )
    assert.ok(heading && card && connections)
    assert.ok(Math.abs(card.y - heading.y) < 12)
    assert.ok(card.x > heading.x + heading.width)
    assert.ok(connections.y > card.y + card.height)
    for (const note of await page.locator('.beside:visible').all())
      assert.ok(((await note.boundingBox())?.y ?? 0) >= card.y + card.height)
  }))

/** Where the first words of the text stand that are the document’s. */
function firstWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.text') ?? document,
      NodeFilter.SHOW_TEXT
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent?.trim() === '') continue
      if (node.parentElement?.closest('.page, .running, .editorial, .beside, .memo-head, .alias')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      return range.getBoundingClientRect().top + scrollY
    }
    return -1
  })
}

/** The memorandum with something else in it. */
function changed(name: string, change: (html: string) => string) {
  const prepare = (page: Page) => rewrite(page, '**/d67/', change)
  return {name, visit: edition, path: volume + 'd67/', prepare}
}

/** Of the text the first paragraph that calls a note is left: less than the card is high. */
function shorten(page: Page): Promise<void> {
  return rewrite(page, '**/d67/', (html) =>
    html.replace(/<div class="text"[^]*?(?=<section class="notes")/u, () => {
      const call = '<sup class="call" id="fnref2"><a href="#fn2" role="doc-noteref">2</a></sup>'
      return `<div class="text" id="text"><p id="p1">Short.${call}</p></div>`
    })
  )
}
