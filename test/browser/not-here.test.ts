import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'
import {findBarriers, findShifts, settle} from './inspect.ts'

const visit = browse('published')
const path = '/historicaldocuments/frus1958-60v10p1/d5/'
const there = 'https://history.state.gov/historicaldocuments/frus1958-60v10p1/d5'

test('the page for what is not there should offer its path at history.state.gov, the finder and the search', () =>
  visit(path, narrow, async (page) => {
    await settle(page)
    const main = page.getByRole('main')
    assert.equal(await main.locator('.there a').getAttribute('href'), there)
    assert.ok(await main.getByRole('searchbox').isVisible())
    assert.deepEqual([...(await findShifts(page)), ...(await findBarriers(page))], [])
    await main.getByRole('link', {name: 'Find a citation'}).click()
    await page.waitForURL(
      (url) => url.pathname === '/frus-edition/find/' && url.searchParams.get('q') === there
    )
    await page.getByRole('status').getByRole('link', {name: 'history.state.gov'}).first().waitFor()
  }))

test('without JavaScript it should lead to the finder and to the volumes of history.state.gov', () =>
  visit(path, {...wide, javaScriptEnabled: false}, async (page) => {
    const link = page.getByRole('link', {name: 'All volumes of the series'})
    assert.equal(await link.getAttribute('href'), 'https://history.state.gov/historicaldocuments/')
    assert.equal(
      await page.getByRole('link', {name: 'Find a citation'}).last().getAttribute('href'),
      '/frus-edition/find/'
    )
  }))
