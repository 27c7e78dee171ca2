import assert from 'node:assert/strict'
import test from 'node:test'
import type {Engine, Found} from '../../src/search/engine/engine.ts'
import {browse, wide} from './browse.ts'
import {fakeEngine, makeFound} from './fake-engine.ts'
import {expectHits, saidOf} from './hits.ts'
import {findBarriers, settle} from './inspect.ts'

const visit = browse('root')

test('a word that is in no document should be named, not replaced or dropped', () =>
  visit('/search/?q=torpedo+Polandish', wide, async (page) => {
    await settle(page)
    assert.match(
      await saidOf(page),
      /^No document of this edition has “Polandish”\. .*Without “Polandish”: 1 document/u
    )
    await expectHits(page, [])
    await page.getByRole('link', {name: 'Without “Polandish”'}).click()
    await expectHits(page, ['67. Memorandum'])
    assert.equal(await page.getByRole('searchbox').first().inputValue(), 'torpedo')
  }))

test('words that are spelt almost so should be offered', () =>
  visit('/search/?q=torpedp+Soviet', wide, async (page) => {
    await settle(page)
    await page.getByRole('link', {name: 'torpedo', exact: true}).click()
    await settle(page)
    assert.equal(await page.getByRole('searchbox').first().inputValue(), 'torpedo Soviet')
  }))

test('words that stand together nowhere should be offered without each of them', () =>
  visit('/search/?q=torpedo+Khabarovsk', wide, async (page) => {
    await settle(page)
    assert.match(await saidOf(page), /^No document of this edition has all of this together\./u)
    await page.getByRole('link', {name: 'Without “torpedo”'}).click()
    await expectHits(page, ['9. Letter'])
  }))

test('the choice that leaves nothing should be named, and the search be offered without it', () =>
  visit('/search/?q=torpedo&kind=letter', wide, async (page) => {
    await settle(page)
    assert.match(await saidOf(page), /^No document of those chosen has “torpedo”\./u)
    await page.getByRole('link', {name: 'Whatever the kind'}).click()
    await expectHits(page, ['67. Memorandum'])
  }))

test('dates that leave nothing should be named', () =>
  visit('/search/?q=torpedo&end-date=1966', wide, async (page) => {
    await settle(page)
    await page.getByRole('link', {name: 'Of any date, not only up to 1966'}).click()
    await expectHits(page, ['67. Memorandum'])
  }))

test('the part of the documents that does not have a word should be named', () =>
  visit('/search/?q=torpedo&within=source', wide, async (page) => {
    await settle(page)
    assert.match(await saidOf(page), /^No document of this edition has “torpedo” in source notes\./u)
    await page.getByRole('link', {name: 'In everything, not only in source notes'}).click()
    await expectHits(page, ['67. Memorandum'])
  }))

test('what is not searched should be said', () =>
  visit('/search/?q=torpedo+to*', wide, async (page) => {
    await expectHits(page, ['67. Memorandum'])
    assert.match(
      await page.locator('.extra').innerText(),
      /A beginning needs 3 letters: to\* was left out\./u
    )
  }))

test('a query without letters should be said to be none', () =>
  visit('/search/?q=%3F%21', wide, async (page) => {
    await settle(page)
    assert.match(await saidOf(page), /^There is nothing to look for in “\?!”/u)
  }))

test('before a phrase of common words loads megabytes the reader should be asked', () =>
  visit(
    '/search/?q=%22the+Department+of+State%22',
    {...wide, prepare: (page) => fakeEngine(page, makeCostly, makeFound(3))},
    async (page) => {
      await settle(page)
      assert.equal(
        await saidOf(page),
        'Most documents have each of the words of "the Department of State". To find where they stand in this order, about 3 MB have to be loaded, once. Search for it'
      )
      assert.deepEqual(await findBarriers(page), [])
      await page.getByRole('link', {name: 'Search for it'}).click()
      await page.locator('.said', {hasText: '3 documents'}).waitFor()
      assert.equal(new URL(page.url()).search, '?q=%22the+Department+of+State%22&costly=1')
    }
  ))

/** An engine that finds something only where it may cost much. */
const makeCostly = (found: Found): Partial<Engine> => ({
  search: (_query, {costly}) =>
    Promise.resolve(
      costly
        ? found
        : {
            status: 'costly',
            terms: ['"the Department of State"'],
            bytes: 2_900_000,
            counts: {},
            years: [],
            undated: 0
          }
    )
})
