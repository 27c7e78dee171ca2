import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import type {Engine, Explained, Suggestion} from '../../src/search/engine/engine.ts'
import {browse, narrow, wide} from './browse.ts'
import {fakeEngine, makeFound, makeSuggestion, release, untilReleased} from './fake-engine.ts'
import {searchOf} from './hits.ts'
import {findBarriers, findOverflow, findShifts, settle} from './inspect.ts'

const visit = browse('root')

/** What lists say when the test lets it come; `null`: they cannot be had. */
type Given = {found: ReturnType<typeof makeFound>; explained: Explained[] | null; instead?: Suggestion[]}

const make = ({found, explained, instead = []}: Given): Partial<Engine> => ({
  search: () => Promise.resolve(found),
  suggest: () => Promise.resolve(instead),
  explain: () =>
    untilReleased().then(() => {
      if (!explained) throw new Error('Missing `lists/root`')
      return explained
    })
})
const answering = (explained: Explained[] | null, instead: Suggestion[] = []) => {
  const given: Given = {found: makeFound(3), explained, instead}
  return (page: Page) => fakeEngine(page, make, given)
}

const query = 'SNIE | "Special National Intelligence Estimate"'
const snie: Explained = {
  kind: 'abbreviation',
  print: 'SNIE',
  meanings: [
    {
      text: 'Special National Intelligence Estimate',
      volumes: 8,
      at: 'frus1964-68v17/terms/#t_SNIE1',
      also: [{by: 'Special National Intelligence Estimate', query, total: 52}]
    },
    {text: 'Special National Security Estimate', volumes: 1, at: null, also: []}
  ],
  more: 0
}
const kissinger: Explained = {
  kind: 'persons',
  term: 'Kissinger',
  persons: [
    {
      name: 'Kissinger, Henry A.',
      given: 'Henry A.',
      path: '/people/listed/frus1969-76v01/p_KHA1/',
      documents: 65,
      said: [
        {description: 'Consultant', volumes: ['1964–1968, Volume XVII']},
        {description: 'Assistant to the President', volumes: ['1969–1976, Volume I', 'XX', 'XXXVIII']}
      ]
    }
  ],
  more: 0,
  printed: [{value: 'Kissinger', from: 12, to: 0}]
}

for (const [width, view] of [
  ['narrow', narrow],
  ['wide', wide]
] as const) {
  test('what lists say should come as one line that pushes nothing, and open by a key: ' + width, () =>
    visit('/search/?q=SNIE+Kissinger', {...view, prepare: answering([snie, kissinger])}, async (page) => {
      await settle(page)
      assert.equal(await page.locator('.explained').count(), 0)
      await release(page)
      const line = page.locator('.explained summary')
      await line.waitFor()
      assert.match(
        await line.innerText(),
        /^In lists: SNIE: Special National Intelligence Estimate, and another meaning · Kissinger, Henry A\.: Assistant/u
      )
      assert.deepEqual(await findShifts(page), [])
      await line.focus()
      await page.keyboard.press('Enter')
      assert.deepEqual(await page.locator('.explained li').allInnerTexts(), [
        'SNIE: Special National Intelligence Estimate (lists of 8 volumes). Also search “Special National Intelligence Estimate” (52 documents).',
        'SNIE: Special National Security Estimate (list of one volume).',
        'Kissinger, Henry A.: Consultant (1964–1968, Volume XVII); Assistant to the President (1969–1976, Volume I; XX and 1 more). Named in 65 documents.',
        'Headings have the name as sender: Kissinger (12 documents).'
      ])
      assert.deepEqual([...(await findOverflow(page)), ...(await findBarriers(page))], [])
    })
  )
}

test('what lists say should lead to the list, to the person, and to other searches, one press each', () =>
  visit('/search/?q=SNIE&exactly=1', {...wide, prepare: answering([snie, kissinger])}, async (page) => {
    await release(page)
    await page.locator('.explained summary').click()
    const hrefOf = (name: string) =>
      page.locator('.explained').getByRole('link', {name, exact: true}).getAttribute('href')
    assert.equal(await hrefOf('lists of 8 volumes'), '/historicaldocuments/frus1964-68v17/terms/#t_SNIE1')
    assert.equal(await hrefOf('Kissinger, Henry A.'), '/people/listed/frus1969-76v01/p_KHA1/')
    assert.equal(await hrefOf('Kissinger'), '?exactly=1&from=Kissinger')
    await page.getByRole('link', {name: '“Special National Intelligence Estimate”'}).click()
    await page.waitForURL(/Special/u)
    assert.equal(new URLSearchParams(searchOf(page)).get('q'), query)
    assert.equal(await page.getByRole('searchbox').first().inputValue(), query)
  }))

test('where lists cannot be had, other words should be offered all the same', () =>
  visit(
    '/search/?q=Khruschev',
    {...wide, prepare: answering(null, [makeSuggestion('Khrushchev')])},
    async (page) => {
      await release(page)
      await page.locator('.suggested p').waitFor()
      assert.equal(
        await page.locator('.suggested').innerText(),
        'Spelt almost so: Khrushchev (1,234 documents).'
      )
    }
  ))

test('an edition without lists should ask for none', () => {
  const asked: string[] = []
  return visit(
    '/search/?q=NATO',
    {
      ...wide,
      prepare: (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
        return Promise.resolve()
      }
    },
    async (page) => {
      await settle(page)
      await page.locator('.hits > li').first().waitFor()
      assert.deepEqual(
        asked.filter((path) => path.includes('lists')),
        []
      )
      assert.equal(await page.locator('.explained').count(), 0)
    }
  )
})
