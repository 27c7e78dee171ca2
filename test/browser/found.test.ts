import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, narrow, wide} from './browse.ts'
import {findBarriers, findOverflow, findShifts, settle} from './inspect.ts'

const visit = browse('root')
const rostow = '/historicaldocuments/frus1964-68v17/d67/'

test('what was found should be marked, and the place one comes to be the first', () =>
  visit(rostow + '?q=Soviet&exactly=1#p3', wide, async (page) => {
    await bar(page).waitFor()
    assert.match(await at(page), /^4 of 17\b/u)
    assert.deepEqual(await markedWords(page, 'found-here'), ['Soviet'])
    assert.equal((await markedWords(page, 'found')).length, 17)
  }))

test('the bar should lead to the next place and the one before, round the end', () =>
  visit(rostow + '?q=torpedo+Reykjavik', narrow, async (page) => {
    await bar(page).waitFor()
    assert.match(await at(page), /^1 of 3\b/u)
    await page.getByRole('button', {name: 'Next place'}).click()
    assert.match(await at(page), /^2 of 3: .*Reykjavik/u)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    assert.match(await at(page), /^1 of 3\b/u)
    await page.keyboard.press('p')
    assert.match(await at(page), /^3 of 3\b/u)
    const inView = await page.evaluate(() => {
      const [place] = CSS.highlights.get('found-here') ?? []
      const box = place instanceof Range ? place.getBoundingClientRect() : null
      return box !== null && box.top > 0 && box.bottom < innerHeight
    })
    assert.ok(inView)
  }))

test('a word in the folded source note should be shown', () =>
  visit(rostow + '?q=Exdis&within=source', wide, async (page) => {
    await bar(page).waitFor()
    await page.keyboard.press('n')
    assert.ok(await page.locator('.card details').evaluate((details) => details.hasAttribute('open')))
    assert.deepEqual(await markedWords(page, 'found-here'), ['Exdis'])
  }))

test('phrases should be marked as one, across calls of notes, and parts of the document apart', () =>
  visit(
    rostow + '?q=' + encodeURIComponent('"NATO Resolution of December 1967 contemplated"'),
    wide,
    async (page) => {
      await bar(page).waitFor()
      assert.match(await at(page), /^1 of 1\b/u)
      assert.match(
        (await markedWords(page, 'found')).join(),
        /^NATO Resolution.*of\s+December 1967.*contemplated$/su
      )
      await page.goto(new URL(rostow + '?q=contemplated&within=notes', page.url()).href)
      await bar(page).waitFor()
      assert.match(await at(page), /^not on this page/u)
    }
  ))

for (const [painted, view] of [
  ['painted', wide],
  ['elements', {...wide, prepare: loseHighlights}]
] as const) {
  test(`a phrase over the call of a note should be marked without the note beside the line: ${painted}`, () =>
    visit(
      '/historicaldocuments/frus1964-68v17/d9/?q=' +
        encodeURIComponent('"shooting incident in Poland These are"'),
      view,
      async (page) => {
        await bar(page).waitFor()
        assert.ok((await page.locator('.margin-notes .beside').count()) > 0, 'notes stand beside their lines')
        assert.match(await at(page), /^1 of 1\b/u, 'it is one place')
        const words = ['shooting incident in Poland.', 'These are']
        assert.deepEqual(await allMarked(page, 'found'), words)
        await page.keyboard.press('n')
        assert.deepEqual(await allMarked(page, 'found-here'), words)
      }
    ))
}

test('other forms should be marked as well, and only the word where exactly this was searched', () =>
  visit(rostow + '?q=leader&exactly=1', wide, async (page) => {
    await bar(page).waitFor()
    assert.deepEqual(await markedWords(page, 'found'), [])
    await page.goto(new URL(rostow + '?q=leader', page.url()).href)
    await bar(page).waitFor()
    const words = new Set(await markedWords(page, 'found'))
    assert.deepEqual([...words], ['leaders'])
  }))

test('the way back should lead to the search one came from, with its choices', () =>
  visit('/search/?q=torpedo&kind=memorandum', wide, async (page) => {
    await page.locator('.places a').first().click()
    await bar(page).waitFor()
    await page.getByRole('link', {name: 'Back to results'}).click()
    await page.waitForURL(/\/search\/\?q=torpedo&kind=memorandum$/u)
    await page.goto(new URL(rostow + '?q=torpedo&within=text', page.url()).href)
    await page.getByRole('link', {name: 'Back to results'}).click()
    await page.waitForURL(/\/search\/\?q=torpedo&within=text$/u)
  }))

test('Escape should take marks, bar and query away, and nothing else', () =>
  visit(rostow + '?q=Soviet&view=x#p3', wide, async (page) => {
    await bar(page).waitFor()
    await page.keyboard.press('Escape')
    await bar(page).waitFor({state: 'detached'})
    assert.match(page.url(), /\/d67\/\?view=x#p3$/u)
    assert.deepEqual(await markedWords(page, 'found'), [])
    // the keys are nobody’s any more
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('n')
    assert.equal(await page.evaluate(() => scrollY), before)
    assert.deepEqual(await markedWords(page, 'found-here'), [])
  }))

test('Escape should close an open note first', () =>
  visit(rostow + '?q=Soviet', narrow, async (page) => {
    await bar(page).waitFor()
    await page.locator('.text .call a').first().click()
    await page.locator('.sheet:popover-open').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.sheet:popover-open').waitFor({state: 'detached'})
    assert.ok(await bar(page).isVisible())
    await page.getByRole('button', {name: 'Take the marks away'}).click()
    await bar(page).waitFor({state: 'detached'})
    assert.deepEqual(await markedWords(page, 'found'), [])
    assert.equal(new URL(page.url()).search, '')
  }))

test('an address whose hash cannot be read should show the first place', () =>
  visit(rostow + '?q=Soviet&exactly=1#%', wide, async (page) => {
    await bar(page).waitFor()
    assert.match(await at(page), /^1 of 17\b/u)
  }))

test('a browser that cannot paint marks should have elements in their place', () =>
  visit(rostow + '?q=Reykjavik+torpedo', {...wide, prepare: loseHighlights}, async (page) => {
    await bar(page).waitFor()
    const words = await page.locator('.text p[id]').allTextContents()
    assert.equal(await page.locator('mark.found:not(.beside *)').count(), 3)
    await page.keyboard.press('n')
    assert.equal(await page.locator('mark.here').count(), 1)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('mark').count(), 0)
    assert.deepEqual(await page.locator('.text p[id]').allTextContents(), words)
  }))

test('nothing of it should be loaded without a query', async () => {
  const without = await requestsOf(rostow)
  const own = (await requestsOf(rostow + '?q=Soviet')).filter((path) => !without.includes(path))
  assert.notDeepEqual(own, [])
  assert.ok(own.every((path) => /\.js$|\/found\.[\w-]+\.css$/u.test(path)))
})

for (const width of [320, 390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the bar at ${width} px, ${colorScheme}, should be still, inside the window and without barriers`, () =>
      visit(rostow + '?q=Soviet#p3', {viewport: {width, height: 800}, colorScheme}, async (page) => {
        await bar(page).waitFor()
        await settle(page)
        assert.deepEqual(
          [...(await findShifts(page)), ...(await findOverflow(page)), ...(await findBarriers(page))],
          []
        )
      }))
  }
}

/** The paths of all that a page loads; no bar where nothing was asked. */
async function requestsOf(address: string): Promise<string[]> {
  const paths: string[] = []
  const prepare = (page: Page): Promise<void> => {
    page.on('request', (request) => paths.push(new URL(request.url()).pathname))
    return Promise.resolve()
  }
  await visit(address, {...wide, prepare}, async (page) => {
    await settle(page)
    assert.equal(await bar(page).count(), address.includes('?') ? 1 : 0)
  })
  return paths
}

function bar(page: Page) {
  return page.getByRole('region', {name: 'What was searched for'})
}

async function at(page: Page): Promise<string> {
  return (await bar(page).getByRole('status').textContent()) ?? ''
}

/** The words that a highlight marks, those beside the line left out. */
async function markedWords(page: Page, name: string): Promise<string[]> {
  return page.evaluate((name) => {
    const places = [...(CSS.highlights.get(name) ?? [])].filter((place) => place instanceof Range)
    return places
      .filter(({startContainer}) => startContainer.parentElement?.closest('.beside') === null)
      .map((place) => place.toString())
  }, name)
}

/** All words that are marked, wherever they are: by highlights, or by elements where there are none. */
async function allMarked(page: Page, name: 'found' | 'found-here'): Promise<string[]> {
  return page.evaluate((name) => {
    if ('highlights' in CSS) return Array.from(CSS.highlights.get(name) ?? [], String)
    const marks = document.querySelectorAll(name === 'found' ? 'mark.found' : 'mark.here')
    return Array.from(marks, ({textContent}) => textContent)
  }, name)
}

async function loseHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // `in` must not find it
    Reflect.deleteProperty(CSS, 'highlights')
    Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights')
  })
}
