import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('root')
const visitPublished = browse('published')
const path = '/historicaldocuments/frus1964-68v17/d67/'
const document67 =
  'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, Document 67'
const address = 'https://example.org/frus-edition/historicaldocuments/frus1964-68v17/d67/'

test('where nobody said where to, no document should offer to report an error', () =>
  visit(path, wide, async (page) => {
    assert.equal(await page.getByText('Report an error').count(), 0)
  }))

test('a report should begin with the document, without JavaScript as well', () =>
  visitPublished(path, {...wide, javaScriptEnabled: false}, async (page) => {
    const link = page.getByRole('link', {name: 'Report an error'})
    const {searchParams} = new URL((await link.getAttribute('href')) ?? '')
    assert.deepEqual(
      [...searchParams],
      [
        ['about', document67],
        ['at', address],
        ['text', '']
      ]
    )
  }))

for (const how of ['mouse', 'keyboard'] as const)
  test(`a report should take along the words that are selected, and their place: by ${how}`, () =>
    visitPublished(path, wide, async (page) => {
      await settle(page)
      const asked: URL[] = []
      await page.route('https://example.org/new*', (route) => {
        asked.push(new URL(route.request().url()))
        return route.abort()
      })
      const link = page.getByRole('link', {name: 'Report an error'})
      await link.evaluate((element) => {
        // another page than this one, so that this one stays
        element.addEventListener('click', (event) => {
          event.preventDefault()
        })
      })
      await link.focus()
      await page.evaluate(() => {
        const words = document.querySelector('#p4')?.firstChild
        if (words) getSelection()?.setBaseAndExtent(words, 0, words, 40)
      })
      const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
      // what takes the words is loaded when there are some
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({name}) => name.includes('report-words'))
      )
      await settle(page)
      if (how === 'mouse') await link.click()
      else await page.keyboard.press('Enter')
      const {searchParams} = new URL((await link.getAttribute('href')) ?? '')
      assert.equal(selected.length, 40)
      assert.equal(searchParams.get('text'), selected.trim())
      assert.equal(searchParams.get('at'), address + '#p4')
      assert.deepEqual(asked, [])
    }))
