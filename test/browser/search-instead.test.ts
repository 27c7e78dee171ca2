import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import type {Answer, Engine, Suggestion} from '../../src/search/engine/engine.ts'
import {browse, narrow, wide} from './browse.ts'
import {fakeEngine, makeFound, makeSuggestion, noChoices, release, untilReleased} from './fake-engine.ts'
import {saidOf, searchOf} from './hits.ts'
import {findBarriers, findOverflow, findShifts, settle} from './inspect.ts'

const visit = browse('root')

/** Answers to a search for all forms and for exactly the words, and what is offered when the test lets it come. */
type Given = {forms: Answer; exactly?: Answer; instead?: Suggestion[]}

const make = ({forms, exactly, instead = []}: Given): Partial<Engine> => ({
  search: (_query, options) => Promise.resolve(options.forms ? forms : (exactly ?? forms)),
  suggest: () => untilReleased().then(() => instead)
})
const answering = (given: Given) => (page: Page) => fakeEngine(page, make, given)

const both: Given = {forms: makeFound(18, {exactly: 8}), exactly: makeFound(8)}

test('where other forms find more, both numbers should be said, each leading to the other search', () =>
  visit('/search/?q=leader&within=text', {...wide, prepare: answering(both)}, async (page) => {
    await settle(page)
    assert.equal(
      await saidOf(page),
      '18 documents with this in the text of documents; 8 with exactly these words · by relevance'
    )
    await page.getByRole('link', {name: '8 with exactly these words'}).click()
    await page.locator('.said', {hasText: /^8 documents/u}).waitFor()
    assert.equal(searchOf(page), '?q=leader&within=text&exactly=1')
    assert.ok(await page.getByLabel('exactly these words').isChecked())
    const marks = await page.locator('.hits h2 a').first().getAttribute('href')
    assert.match(marks ?? '', /\/d1\/\?q=leader&within=text&exactly=1$/u)
    await page.getByRole('link', {name: 'search other forms, too'}).click()
    await page.locator('.said', {hasText: /^18 documents/u}).waitFor()
    assert.equal(searchOf(page), '?q=leader&within=text')
  }))

test('where other forms find no more, and where there are none, one number should be said', () =>
  visit(
    '/search/?q=leader',
    {...wide, prepare: answering({forms: makeFound(8, {exactly: 8}), exactly: makeFound(8)})},
    async (page) => {
      await settle(page)
      assert.equal(await saidOf(page), '8 documents · by relevance')
      await page.goto(new URL('/search/?q=%22the+leader%22&exactly=1', page.url()).href)
      await settle(page)
      assert.equal(await saidOf(page), '8 documents · by relevance')
    }
  ))

test('the words that were searched should be named', () => {
  const forms = [
    {term: 'Leader', words: ['leader', 'leaders']},
    {term: 'consult*', words: ['consult', 'consulting']}
  ]
  return visit(
    '/search/?q=Leader+consult*',
    {
      ...wide,
      prepare: answering({forms: makeFound(2, {forms, warnings: ['Volume XVII was not searched.']})})
    },
    async (page) => {
      await settle(page)
      const said = await page.locator('.extra p').allInnerTexts()
      assert.deepEqual(
        said.map((words) => words.replace(/^⚠ /u, '')),
        [
          'Also searched: leaders.',
          'consult* was searched as consult or consulting.',
          'Volume XVII was not searched.'
        ]
      )
    }
  )
})

for (const [width, view] of [
  ['narrow', narrow],
  ['wide', wide]
] as const) {
  test('what can be asked instead should come after the answer and push nothing: ' + width, () => {
    const forms = makeFound(3, {forms: [{term: 'Khruschev', words: ['khruschev', 'khruschevs']}]})
    const prepare = answering({forms, instead: [makeSuggestion('Khrushchev')]})
    return visit('/search/?q=Khruschev', {...view, prepare}, async (page) => {
      await settle(page)
      assert.equal(await page.locator('.hits > li').count(), 3)
      assert.equal(await page.locator('.suggested p').count(), 0)
      await release(page)
      await page.locator('.suggested p').waitFor()
      assert.deepEqual(await page.locator('.suggested p').allInnerTexts(), [
        'Spelt almost so: Khrushchev (1,234 documents).'
      ])
      assert.deepEqual(
        [...(await findShifts(page)), ...(await findOverflow(page)), ...(await findBarriers(page))],
        []
      )
      await page.getByRole('link', {name: 'Khrushchev', exact: true}).click()
      await page.waitForURL(/\?q=Khrushchev$/u)
      assert.equal(await page.getByRole('searchbox').first().inputValue(), 'Khrushchev')
    })
  })
}

test('other spellings of a name should be offered, of one among other words with the name', () => {
  const [term, kind] = ['Zhou Enlai', 'spelling' as const]
  const instead = [
    makeSuggestion('Chou En-lai', {kind, term, query: '"Chou En-lai" visit', total: 310}),
    makeSuggestion('Chou', {kind, term, query: 'Chou visit', total: 1})
  ]
  return visit(
    '/search/?q=Zhou+Enlai+visit&exactly=1',
    {...wide, prepare: answering({forms: makeFound(3), instead})},
    async (page) => {
      await release(page)
      await page.locator('.suggested p').waitFor()
      assert.equal(
        await page.locator('.suggested').innerText(),
        'Zhou Enlai is also printed as Chou En-lai (310 documents) or Chou (1 document).'
      )
      const link = page.getByRole('link', {name: 'Chou En-lai'})
      assert.equal(await link.getAttribute('href'), '?q=%22Chou+En-lai%22+visit&exactly=1')
    }
  )
})

test('where nothing was found, what can be asked instead should be the first help', () => {
  const nothing: Answer = {
    status: 'nothing',
    absent: ['Khruschev'],
    without: [{what: {kind: 'term', term: 'Khruschev'}, total: 40}],
    ...noChoices,
    warnings: []
  }
  const instead = [makeSuggestion('Khrushchev', {query: 'Khrushchev letter'})]
  return visit(
    '/search/?q=Khruschev+letter',
    {...narrow, prepare: answering({forms: nothing, instead})},
    async (page) => {
      await settle(page)
      assert.match(await saidOf(page), /^No document of this edition has “Khruschev”\. Without “Khruschev”/u)
      await release(page)
      await page.getByText('1,234 documents').waitFor()
      assert.match(
        await saidOf(page),
        /^No document of this edition has “Khruschev”\. Spelt almost as Khruschev: Khrushchev \(1,234 documents\)\. Without/u
      )
      assert.deepEqual(await findShifts(page), [])
    }
  )
})

test('where a phrase is nowhere, its words should be offered wherever they stand', () => {
  const nothing: Answer = {
    status: 'nothing',
    absent: ['Nixon-Thieu'],
    without: [],
    ...noChoices,
    warnings: []
  }
  const [by, query] = ['Nixon Thieu', 'Nixon Thieu']
  const instead = [makeSuggestion(by, {kind: 'apart', term: 'Nixon-Thieu', query, total: 23})]
  return visit(
    '/search/?q=Nixon-Thieu',
    {...narrow, prepare: answering({forms: nothing, instead})},
    async (page) => {
      await release(page)
      const line = page.getByText('The words apart, wherever they stand: Nixon Thieu (23 documents).')
      await line.waitFor()
      assert.equal(await line.getByRole('link').getAttribute('href'), '?q=Nixon+Thieu')
    }
  )
})

test('what is offered instead of an older query should not be shown', () =>
  visit(
    '/search/?q=Khruschev',
    {...wide, prepare: answering({forms: makeFound(1), instead: [makeSuggestion('Khrushchev')]})},
    async (page) => {
      await settle(page)
      await page.getByRole('searchbox').first().fill('?!')
      await page.getByRole('searchbox').first().press('Enter')
      await page.waitForFunction(() => !location.search.includes('Khruschev'))
      await settle(page)
      await release(page)
      assert.equal(await page.locator('.suggested p').count(), 0)
    }
  ))
